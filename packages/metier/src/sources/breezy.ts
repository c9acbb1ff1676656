import {labelBefore} from './board-address.ts';
import {jsonOf, rowsOf, text} from './json.ts';
import {holdsPosting} from './site.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

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
    const rows = rowsOf(jsonOf(await ask({url})), url, ['id', 'name', 'url']);
    let without = 0;
    for (const row of rows) {
      const {status, text: page} = await ask({url: text(row.url), most: 5_000_000, accepts: [404, 410]});
      if (status !== 200) continue;
      if (holdsPosting(page)) yield {name: text(row.url), text: page, count: 1};
      else without++;
    }
    if (!without) return COMPLETE;
    if (without === rows.length) throw new SourceFault('changed', `${url}: no page of its postings holds one.`);
    return incomplete(`${without} of ${rows.length} pages hold no posting`);
  },
};
