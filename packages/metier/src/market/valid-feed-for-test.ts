/** What breaks the rules of the two formats of feeds, for tests: a small XML reader and the rules, written from the specifications. */

const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML document. Throws what is not well formed in it. */
function rootOf(xml: string): Element {
  if (!CHARACTERS.test(xml)) throw new Error('a character that XML does not have');
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  const top: Element = {name: '', attributes: {}, children: [], text: ''};
  const open = [top];
  let at = 0;
  for (const found of body.matchAll(/<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g)) {
    const [tag, end, name = '', attributes = '', empty] = found;
    (open.at(-1) as Element).text += unescaped(body.slice(at, found.index));
    at = found.index + tag.length;
    if (end) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends another element`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)].map(([, key, value]) => [
      key,
      unescaped(value ?? ''),
    ]);
    const element: Element = {name, attributes: Object.fromEntries(pairs), children: [], text: ''};
    (open.at(-1) as Element).children.push(element);
    if (!empty) open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || !root || more.length || body.slice(at).trim() || top.text.trim())
    throw new Error('not one element that is closed');
  return root;
}

const SIGNS: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

function unescaped(text: string): string {
  if (/[<]|\]\]>/.test(text)) throw new Error('a < or ]]> in a text');
  return text.replace(/&([^;]{0,6};?)/g, (_, name: string) => {
    const sign = SIGNS[name.slice(0, -1)];
    if (!sign || !name.endsWith(';')) throw new Error(`& that begins nothing: &${name}`);
    return sign;
  });
}

/** What breaks RFC 4287, RFC 3339 and XML 1.0 in an Atom feed; [] when nothing does. */
export function problemsOfAtom(xml: string): string[] {
  try {
    const feed = rootOf(xml);
    const entries = feed.children.filter(({name}) => name === 'entry');
    const ids = entries.map((entry) => textOf(entry, 'id'));
    return [
      ...(feed.name === 'feed' && feed.attributes.xmlns === 'http://www.w3.org/2005/Atom' ? [] : ['no Atom feed']),
      ...problemsOfParts(feed, {id: 1, title: 1, updated: 1, subtitle: '?', author: '*', link: '*', entry: '*'}),
      ...entries.flatMap((entry) =>
        problemsOfParts(entry, {id: 1, title: 1, updated: 1, published: '?', author: '*', link: '*', content: '?'}),
      ),
      ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
      ...(feed.children.some(({name}) => name === 'author') ? [] : ['no author']),
      ...entries.flatMap(problemsOfEntry),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}

const textOf = (element: Element, name: string): string =>
  element.children.find((one) => one.name === name)?.text ?? '';

function problemsOfParts(element: Element, parts: Readonly<Record<string, 1 | '?' | '*'>>): string[] {
  const count = (name: string) => element.children.filter((one) => one.name === name).length;
  return [
    ...element.children.filter(({name}) => !(name in parts)).map(({name}) => `<${name}> in <${element.name}>`),
    ...Object.entries(parts)
      .filter(([name, often]) => (often === 1 ? count(name) !== 1 : often === '?' && count(name) > 1))
      .map(([name]) => `<${name}> ${count(name)} times in <${element.name}>`),
    ...['updated', 'published']
      .filter((name) => count(name) && !isMoment(textOf(element, name)))
      .map((name) => `<${name}> is no moment`),
    ...(isIri(textOf(element, 'id')) ? [] : ['an id that is no IRI']),
    ...element.children
      .filter(({name, children}) => name === 'author' && !children.some((one) => one.name === 'name' && one.text))
      .map(() => 'an author without a name'),
    ...element.children
      .filter(({name, attributes}) => name === 'link' && !isIri(attributes.href ?? ''))
      .map(() => 'a link that leads nowhere'),
  ];
}

/** An entry has content or an alternate link, one such link at most, and HTML without script in it. */
function problemsOfEntry(entry: Element): string[] {
  const links = entry.children.filter(({name, attributes}) => name === 'link' && attributes.rel === 'alternate');
  const content = entry.children.find(({name}) => name === 'content');
  return [
    ...(links.length > 1 ? ['two alternate links'] : []),
    ...(content || links.length ? [] : ['neither content nor link']),
    ...(content && content.attributes.type !== 'html' ? ['content of another type'] : []),
    ...problemsOfHtml(content?.text ?? ''),
  ];
}

const problemsOfHtml = (html: string): string[] =>
  html.replace(/<\/?(?:ul|li|p)>|<a href="https?:[^"<>]*">|<\/a>/g, '').match(/[<>]/)
    ? ['other markup in the content']
    : [];

const isMoment = (text: string): boolean => MOMENT.test(text) && !Number.isNaN(Date.parse(text));
const isIri = (text: string): boolean => /^(?:https?:\/\/|urn:uuid:[0-9a-f-]{36}$)/.test(text) && !/[\s<>]/.test(text);

/** What breaks JSON Feed 1.1; [] when nothing does. */
export function problemsOfJsonFeed(text: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown>;
  const items = (feed.items ?? []) as Record<string, unknown>[];
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['another version']),
    ...(typeof feed.title === 'string' && feed.title ? [] : ['no title']),
    ...(Array.isArray(feed.items) ? [] : ['no items']),
    ...(new Set(items.map(({id}) => id)).size === items.length ? [] : ['an id twice']),
    ...items.flatMap((item) => [
      ...(typeof item.id === 'string' && item.id ? [] : ['an id that is no text']),
      ...(typeof item.content_html === 'string' || typeof item.content_text === 'string' ? [] : ['no content']),
      ...(item.url === undefined || isIri(String(item.url)) ? [] : ['a url that leads nowhere']),
      ...(item.authors === undefined || (Array.isArray(item.authors) && item.authors.every(({name}) => name))
        ? []
        : ['an author without a name']),
      ...['date_published', 'date_modified']
        .filter((name) => item[name] !== undefined && !isMoment(String(item[name])))
        .map((name) => `${name} is no moment`),
      ...problemsOfHtml(String(item.content_html ?? '')),
    ]),
  ];
}
