import {objectOf, only, rowsOf} from './json.ts';
import {COMPLETE, incomplete, type Source} from './source.ts';

const PAGES = 10;
const KEEP = [
  'slug',
  'company_name',
  'title',
  'description',
  'remote',
  'url',
  'tags',
  'job_types',
  'location',
  'created_at',
];

/** Postings of Germany and Europe, the newest first. */
export const arbeitnow: Source = {
  id: 'arbeitnow',
  name: 'Arbeitnow',
  documentation: 'https://www.arbeitnow.com/blog/job-board-api',
  offBecause: null,
  pace: 1000,
  lists: 'window',
  ids: 'source',
  credit: 'Arbeitnow',
  boards: 'one',
  boardOf: (url) => (/(?:^|\.)arbeitnow\.com$/.test(url.hostname) ? 'all' : null),
  pageOf: () => 'https://www.arbeitnow.com/',
  async *list(_board, ask) {
    for (let page = 1; page <= PAGES; page++) {
      const url = `https://www.arbeitnow.com/api/job-board-api?page=${page}`;
      const data = rowsOf(objectOf(await ask({url})).data, url, ['slug', 'title', 'url']).map((row) => only(row, KEEP));
      if (!data.length) return COMPLETE;
      yield {name: url, text: JSON.stringify({data}), count: data.length};
    }
    return incomplete(`only the newest ${PAGES} pages are asked for`);
  },
};
