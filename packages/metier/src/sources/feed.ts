import {addressOf, visit} from './site.ts';
import {COMPLETE, type Source, SourceFault} from './source.ts';

/** Any RSS, Atom or JSON Feed. Its board is its address. A feed shows the newest; what it does not show any more may be open still. */
export const feed: Source = {
  id: 'feed',
  name: 'RSS, Atom or JSON Feed',
  documentation: 'https://www.rssboard.org/rss-specification',
  offBecause: null,
  pace: 2000,
  lists: 'window',
  ids: 'board',
  credit: null,
  boards: 'many',
  boardOf: (url) =>
    /(?:^|[/.])(?:rss|atom|feed)(?:$|[/.])|\.(?:rss|atom)$|\/feed\/?$|feed\.json$/.test(url.pathname) ? url.href : null,
  pageOf: (board) => board,
  async *list({board}, ask) {
    const url = addressOf(board);
    const site = await visit(url.origin, ask);
    const {text} = await site.ask({url: url.href, ifChanged: true, elsewhere: true});
    const count = postingsIn(text);
    if (count === null) throw new SourceFault('changed', `${board}: the answer is no whole feed.`);
    yield {name: board, text: withoutPeople(text), count};
    return {...COMPLETE, noTraining: site.noTraining};
  },
};

/** Items of a feed; `null` when it is none, or not whole. */
function postingsIn(text: string): number | null {
  const words = text.replace(/^\uFEFF|^ï»¿/, '').trimStart();
  if (words.startsWith('{'))
    return /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(words) && /\}\s*$/.test(words)
      ? (words.match(/"(?:date_published|content_html|content_text)"/g) ?? []).length
      : null;
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(words.slice(0, 4000))?.[1];
  if (!root || !new RegExp(`</${root}>(?:\\s|<!--[^>]*-->)*$`).test(words.slice(-1000))) return null;
  return (words.match(/<(?:item|entry)[\s>]/g) ?? []).length;
}

/** The feed without who wrote its items. */
export const withoutPeople = (text: string): string =>
  text.replace(/<(author|dc:creator|itunes:author|managingEditor|webMaster)\b[^>]*>[\s\S]{0,2000}?<\/\1>/g, '');
