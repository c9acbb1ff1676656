import type {Ask} from './ask.ts';
import {addressOf, holdsPosting, visit} from './site.ts';
import {type Board, type Body, COMPLETE, incomplete, type Outcome, type Source, SourceFault} from './source.ts';

const MOST_SITEMAPS = 50;
const MOST_PAGES = 500;
const DEEPEST = 3;
const JOB = /job|career|stelle|vacanc|position|emploi|offre|karriere|werken|empleo/i;

/** Pages with schema.org JobPosting, found by the sitemap of a site. Its board is the site or the address of a sitemap. */
export const jobPages: Source = {
  id: 'job-pages',
  name: 'Pages with schema.org JobPosting',
  documentation: 'https://schema.org/JobPosting',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'board',
  credit: null,
  boards: 'many',
  boardOf: (url) => (/sitemap[^/]*\.xml(?:\.gz)?$/.test(url.pathname) ? url.href : null),
  pageOf: (board) => board,
  list: (board, ask) => pages(board, ask),
};

async function* pages({board}: Board, ask: Ask): AsyncGenerator<Body, Outcome> {
  const root = addressOf(board);
  const site = await visit(root.origin, ask);
  const {noTraining} = site;
  const first = /\.xml(?:\.gz)?$/.test(root.pathname)
    ? [root.href]
    : site.sitemaps.length
      ? [...site.sitemaps]
      : [`${root.origin}/sitemap.xml`];
  const {found, whole} = await addressesIn(first, root.hostname, (request) => ask({...request, pace: site.pace}));
  const jobs = found.filter((url) => JOB.test(new URL(url).pathname));
  let failed = 0;
  for (const url of jobs.slice(0, MOST_PAGES)) {
    const {status, text} = await site.ask({url, accepts: [404, 410], most: 5_000_000, elsewhere: true});
    if (status === 200 && holdsPosting(text)) yield {name: url, text, count: 1};
    else if (status === 200) failed++;
  }
  return {...endOf({whole, failed, pages: jobs.length}), noTraining};
}

function endOf({
  whole,
  failed,
  pages,
}: {
  readonly whole: boolean;
  readonly failed: number;
  readonly pages: number;
}): Outcome {
  if (!whole) return incomplete('part of the sitemap cannot be had');
  if (pages > MOST_PAGES) return incomplete(`only ${MOST_PAGES} of ${pages} pages are asked for`);
  return failed === pages && pages ? incomplete('no page holds a posting') : COMPLETE;
}

/** All addresses of a site's sitemaps, and whether every sitemap could be had. */
async function addressesIn(
  first: readonly string[],
  host: string,
  ask: Ask,
): Promise<{found: string[]; whole: boolean}> {
  const found = new Set<string>();
  const seen = new Set<string>();
  let whole = true;
  const queue = first.map((url) => ({url, depth: 0}));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const {url, depth} = next;
    if (seen.has(url) || seen.size >= MOST_SITEMAPS || depth > DEEPEST) continue;
    seen.add(url);
    try {
      const {text} = await ask({url, most: 50_000_000, elsewhere: true});
      const inner = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)/g)].map((match) =>
        plain(match[1] as string),
      );
      if (/<sitemapindex[\s>]/.test(text)) queue.push(...inner.map((one) => ({url: one, depth: depth + 1})));
      else if (/<urlset[\s>]/.test(text)) for (const one of inner) if (isOf(one, host)) found.add(one);
      if (!/<\/(?:urlset|sitemapindex)>\s*$/.test(text.slice(-1000))) whole = false;
    } catch (fault) {
      if (!(fault instanceof SourceFault) || fault.code === 'banned') throw fault;
      whole = false;
    }
  }
  return {found: [...found], whole};
}

const plain = (words: string): string => words.replaceAll('&amp;', '&');

function isOf(address: string, host: string): boolean {
  try {
    const {hostname, protocol} = new URL(address);
    return protocol === 'https:' && (hostname === host || hostname.endsWith(`.${host.replace(/^www\./, '')}`));
  } catch {
    return false;
  }
}
