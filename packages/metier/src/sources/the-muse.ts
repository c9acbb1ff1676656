import {count, objectOf, only, rowsOf} from './json.ts';
import {COMPLETE, incomplete, type Source} from './source.ts';

const CATEGORIES = ['Data and Analytics', 'Data Science', 'Software Engineering', 'Science and Engineering'];
/** The server refuses pages from 100 on. */
const LAST_PAGE = 99;
const PAGES = 15;
const KEEP = ['id', 'name', 'type', 'contents', 'publication_date', 'locations', 'categories', 'levels', 'refs'];

/** Postings by category, twenty a page; 500 requests an hour. */
export const theMuse: Source = {
  id: 'the-muse',
  name: 'The Muse',
  documentation: 'https://www.themuse.com/developers/api/v2',
  offBecause: null,
  pace: 7500,
  lists: 'window',
  ids: 'source',
  credit: 'The Muse',
  boards: 'one',
  boardOf: (url) => (/(?:^|\.)themuse\.com$/.test(url.hostname) ? 'all' : null),
  pageOf: () => 'https://www.themuse.com/search',
  async *list(_board, ask) {
    let cut = false;
    for (const category of CATEGORIES) {
      for (let page = 0; page < PAGES; page++) {
        const url = `https://www.themuse.com/api/public/jobs?page=${page}&descending=true&category=${encodeURIComponent(category)}`;
        const root = objectOf(await ask({url}));
        const results = rowsOf(root.results, url, ['name', 'contents']).map((row) => ({
          ...only(row, KEEP),
          company: {name: (row.company as {name?: unknown} | undefined)?.name},
        }));
        if (results.length) yield {name: url, text: JSON.stringify({results}), count: results.length};
        const pages = Math.min(count(root.page_count) ?? 0, LAST_PAGE + 1);
        if (!results.length || page + 1 >= pages) break;
        cut ||= page + 1 === PAGES;
      }
    }
    return cut ? incomplete(`only the newest ${PAGES} pages of a category are asked for`) : COMPLETE;
  },
};
