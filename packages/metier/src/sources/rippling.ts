import {first} from './board-address.ts';
import {count, detailOf, isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

const PAGES = 100;
const KEEP = [
  'id',
  'uuid',
  'name',
  'url',
  'department',
  'locations',
  'language',
  'description',
  'workLocations',
  'employmentType',
  'createdOn',
  'payRangeDetails',
];

/** The board API, second version; a detail for each posting. */
export const rippling: Source = {
  id: 'rippling',
  name: 'Rippling',
  documentation: 'https://developer.rippling.com/',
  offBecause: 'its terms have not been read in full',
  pace: 6000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf: (url) => (url.hostname === 'ats.rippling.com' ? first(url, ['api']) : null),
  pageOf: (board) => `https://ats.rippling.com/${board}/jobs`,
  async *list({board}, ask) {
    const base = `https://api.rippling.com/platform/api/ats/v2/board/${encodeURIComponent(board)}/jobs`;
    const seen = new Set<string>();
    for (let page = 0; page < PAGES; page++) {
      const url = `${base}?page=${page}&pageSize=100`;
      const root = objectOf(await ask({url}));
      const rows = rowsOf(root.items, url, ['id', 'name']);
      const items: Row[] = [];
      for (const row of rows) {
        const id = text(row.id);
        if (seen.has(id)) continue;
        seen.add(id);
        const detail = await detailOf(`${base}/${encodeURIComponent(id)}`, ask);
        if (!detail) continue;
        if (!detail.description) throw new SourceFault('changed', `${base}/${id}: the posting has no text.`);
        items.push(plainly(only({...row, ...detail}, KEEP)));
      }
      if (items.length) yield {name: url, text: JSON.stringify({items}), count: items.length};
      if (page + 1 >= (count(root.totalPages) ?? 0)) return COMPLETE;
    }
    return incomplete(`only ${PAGES} pages are asked for`);
  },
};

/** The two parts of a description as one text, the employer's after the role's. */
function plainly(row: Row): Row {
  const {description} = row;
  if (!isRow(description)) return row;
  return {...row, description: [description.role, description.company].map(text).filter(Boolean).join('\n')};
}
