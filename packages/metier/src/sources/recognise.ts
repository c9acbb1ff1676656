import type {Ask} from './ask.ts';
import {addressOf, holdsPosting, visit} from './site.ts';
import {type Source, SourceFault} from './source.ts';

/** A board that an address leads to. */
export interface Recognised {
  readonly source: Source;
  readonly board: string;
  /** The address that told it: the given one, or one that its page names. */
  readonly by: string;
}

/**
 * The system behind a careers page: by the address itself, else by the addresses that the page names, else by what it holds
 * (schema.org, a feed, WordPress). Throws a `SourceFault` when nothing is known.
 */
export async function recogniseBoard(words: string, sources: readonly Source[], ask: Ask): Promise<Recognised> {
  const url = addressOf(words);
  const own = byAddress(url, sources);
  if (own) return own;
  const site = await visit(url.origin, ask);
  const page = await site.ask({url: url.href, most: 5_000_000, elsewhere: true});
  const moved = byAddress(new URL(page.url), sources);
  if (moved) return moved;
  for (const address of addressesIn(page.text, page.url)) {
    const found = byAddress(address, sources);
    if (found) return found;
  }
  const generic = byContent(page.text, page.url, sources);
  if (generic) return generic;
  throw new SourceFault(
    'refused',
    `${words}: no system that Metier knows is behind this page. Open one of its postings and give that address.`,
  );
}

function byAddress(url: URL, sources: readonly Source[]): Recognised | null {
  for (const source of sources) {
    const board = source.boardOf(url);
    if (board) return {source, board, by: url.href};
  }
  return null;
}

/** The addresses in links, frames and scripts of a page, each once. */
function addressesIn(html: string, base: string): URL[] {
  const found = new Map<string, URL>();
  for (const [, quoted, bare] of html.matchAll(
    /(?:href|src|action|data-[\w-]+)\s*=\s*["']([^"']{8,600})["']|(https:\/\/[\w.-]+\/[^\s"'<>\\)]{0,300})/g,
  )) {
    try {
      const url = new URL((quoted ?? bare ?? '').replaceAll('&amp;', '&'), base);
      if (url.protocol === 'https:') found.set(url.href, url);
    } catch {
      // Not an address.
    }
    if (found.size > 2000) break;
  }
  return [...found.values()];
}

function byContent(html: string, address: string, sources: readonly Source[]): Recognised | null {
  const of = (id: string) => sources.find((source) => source.id === id);
  const feedLink = /<link[^>]+type=["']application\/(?:rss\+xml|atom\+xml|feed\+json)["'][^>]*>/i.exec(html)?.[0];
  const feedAddress = feedLink && /href=["']([^"']+)["']/i.exec(feedLink)?.[1];
  const {origin} = new URL(address);
  const candidates: [Source | undefined, string | null][] = [
    [of('job-pages'), holdsPosting(html) ? origin : null],
    [of('wordpress'), /rel=["']https:\/\/api\.w\.org\/["']/.test(html) ? origin : null],
    [of('feed'), feedAddress ? new URL(feedAddress, address).href : null],
  ];
  for (const [source, board] of candidates) if (source && board) return {source, board, by: address};
  return null;
}
