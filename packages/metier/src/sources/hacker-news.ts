import {isRow, objectOf, only, rowsOf, text} from './json.ts';
import {COMPLETE, type Source, SourceFault} from './source.ts';

const SEARCH = 'https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=12';
/** Threads of the last two months: older ones are taken for closed. */
const THREADS = 2;

/** "Ask HN: Who is hiring?": each comment at the top is a posting. Names of those who wrote them are not kept. */
export const hackerNews: Source = {
  id: 'hacker-news',
  name: 'Hacker News: Who is hiring?',
  documentation: 'https://hn.algolia.com/api',
  offBecause: null,
  pace: 1000,
  lists: 'window',
  ids: 'source',
  credit: null,
  boards: 'one',
  boardOf: (url) =>
    url.hostname === 'news.ycombinator.com' || url.hostname === 'hn.algolia.com' ? 'who-is-hiring' : null,
  pageOf: () => 'https://news.ycombinator.com/submitted?id=whoishiring',
  async *list(_board, ask) {
    const hits = rowsOf(objectOf(await ask({url: SEARCH})).hits, SEARCH, ['objectID', 'title']);
    const threads = hits.filter(({title}) => /^Ask HN: Who is hiring\?/i.test(text(title))).slice(0, THREADS);
    if (!threads.length) throw new SourceFault('changed', `${SEARCH}: names no thread “Who is hiring?”.`);
    for (const {objectID, title} of threads) {
      const url = `https://hn.algolia.com/api/v1/items/${encodeURIComponent(String(objectID))}`;
      const {children} = objectOf(await ask({url}));
      if (!Array.isArray(children)) throw new SourceFault('changed', `${url}: the answer has no comments.`);
      const rows = children.filter(isRow).filter(isPosting);
      const jobs = rows.map((row) => ({
        ...only(row, ['id', 'created_at', 'text']),
        url: `https://news.ycombinator.com/item?id=${row.id}`,
      }));
      if (jobs.length)
        yield {name: `${url}#${text(title)}`, text: JSON.stringify({children: jobs}), count: jobs.length};
    }
    return COMPLETE;
  },
};

/** Deleted comments have no text; remarks have no head line with bars. */
const isPosting = ({id, text: words}: Readonly<Record<string, unknown>>): boolean =>
  id !== undefined && text(words).length >= 80 && /\|/.test(text(words).slice(0, 400));
