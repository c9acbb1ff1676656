import {DocumentError} from './document-error.ts';
import {personio} from './feeds/personio.ts';
import {feedItem} from './feeds/rss.ts';
import type {Entry} from './json-lines.ts';
import {told} from './told.ts';
import {child, type Element, wordsOf, xmlElements} from './xml.ts';

const FEED =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*|<\?[^>]{0,500}\?>\s*|<!DOCTYPE\s+(?!html)[^>]{0,500}>\s*)*<(?!html\b|!doctype\s+html)([A-Za-z][\w:.-]*)/i;
const ROOTS =
  /^(?:rss|feed|rdf|rdf:rdf|workzag-jobs|source|jobs|positions|channel|jobboard|job|postings|position|listings|document)$/i;

/** Whether a text is an XML feed and not a web page written as XML. */
export function isXmlFeed(text: string): boolean {
  const match = FEED.exec(text.slice(0, 5000));
  return match !== null && (ROOTS.test(match[1]) || (/^\s*<\?xml/.test(text) && !/<html\b/i.test(text.slice(0, 2000))));
}

/** Elements that are one posting each, in feeds of any kind. */
const ITEMS = /^(?:item|entry|position|job|posting|vacancy|offer|listing)$/i;

/** The postings of an XML feed: RSS, Atom, RDF, Personio, and others whose items are named as items are. */
export function documentsOfXml(text: string, name: string): Entry[] {
  const roots = xmlElements({text, part: ''});
  const isPersonio = roots.some((root) => root.name === 'workzag-jobs');
  const items = itemsOf(roots);
  if (items.length === 0)
    throw new DocumentError(
      'not-a-posting',
      name,
      'This is XML without a posting that can be found. Feeds of Personio, RSS and Atom are read.',
    );
  return (isPersonio ? once(items) : items).map((item, i) =>
    documentOf(item, isPersonio, items.length === 1 ? name : `${name}#${i + 1}`),
  );
}

function documentOf(item: Element, isPersonio: boolean, name: string): Entry {
  try {
    return told(
      isPersonio ? personio(item) : feedItem(item),
      isPersonio ? 'personio' : 'rss',
      name,
      () => item.inner.text,
    );
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

/** The first elements on the way down that are postings. */
function itemsOf(roots: readonly Element[]): Element[] {
  let level: readonly Element[] = roots;
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    const found = level.filter((element) => ITEMS.test(element.name) && element.children.length > 0);
    if (found.length > 0) return found;
    level = level.flatMap((element) => element.children);
  }
  return [];
}

/** Personio's feeds repeat positions. */
function once(items: readonly Element[]): Element[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = wordsOf(child(item, 'id'))?.text.trim();
    return id === undefined || (!seen.has(id) && seen.add(id));
  });
}
