import {labelBefore} from './board-address.ts';
import {count, detailOf, isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

const PLACES: Readonly<Record<string, string>> = {0: 'On-site', 1: 'Remote', 2: 'Hybrid'};

/** The list that a careers page loads, and a detail for each posting. */
export const bamboohr: Source = {
  id: 'bamboohr',
  name: 'BambooHR',
  documentation: 'https://documentation.bamboohr.com/',
  offBecause: 'its feed is not documented as public',
  pace: 1000,
  lists: 'all',
  ids: 'board',
  credit: null,
  boards: 'many',
  boardOf: (url) => labelBefore(url, 'bamboohr.com'),
  pageOf: (board) => `https://${board}.bamboohr.com/careers`,
  async *list({board}, ask) {
    const url = `https://${board}.bamboohr.com/careers/list`;
    const root = objectOf(await ask({url}));
    const rows = rowsOf(root.result, url, ['id', 'jobOpeningName']);
    const result: Row[] = [];
    for (const row of rows) {
      const page = `https://${board}.bamboohr.com/careers/${encodeURIComponent(String(row.id))}`;
      const detail = await detailOf(`${page}/detail`, ask);
      if (!detail) continue;
      const opening = isRow(detail.result) && detail.result.jobOpening;
      if (!isRow(opening)) throw new SourceFault('changed', `${page}: the posting has no text.`);
      result.push({
        ...only(row, ['id', 'jobOpeningName', 'departmentLabel', 'employmentStatusLabel', 'location']),
        ...only(opening, ['description', 'datePosted', 'compensation']),
        ...(PLACES[text(row.locationType)] ? {workplaceType: PLACES[text(row.locationType)]} : {}),
        url: page,
      });
    }
    yield {name: url, text: JSON.stringify({result}), count: result.length};
    const total = isRow(root.meta) ? count(root.meta.totalCount) : null;
    return total === null || total === rows.length
      ? COMPLETE
      : incomplete(`the board names ${total} postings and sends ${rows.length}`);
  },
};
