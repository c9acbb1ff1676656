import {labelBefore} from './board-address.ts';
import {jsonOf, rowsOf, text} from './json.ts';
import {COMPLETE, type Source} from './source.ts';

/** The list of a careers page; the postings stand on their own pages as schema.org JobPosting. */
export const breezy: Source = {
  id: 'breezy',
  name: 'Breezy',
  documentation: 'https://developer.breezy.hr/',
  offBecause: 'its feed is not documented as public',
  pace: 1000,
  lists: 'all',
  ids: 'board',
  credit: null,
  boards: 'many',
  boardOf: (url) => labelBefore(url, 'breezy.hr'),
  pageOf: (board) => `https://${board}.breezy.hr/`,
  async *list({board}, ask) {
    const url = `https://${board}.breezy.hr/json`;
    for (const row of rowsOf(jsonOf(await ask({url})), url, ['id', 'name', 'url'])) {
      const page = await ask({url: text(row.url), most: 5_000_000, accepts: [404, 410]});
      if (page.status === 200) yield {name: text(row.url), text: page.text, count: 1};
    }
    return COMPLETE;
  },
};
