import {labelBefore} from './board-address.ts';
import {count, isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source} from './source.ts';

const PLACES: Readonly<Record<string, string>> = {0: 'On-site', 1: 'Remote', 2: 'Hybrid'};

/** The list that a careers page loads, and a detail for each posting. */
export const bamboohr: Source = {
  id: 'bamboohr',
  name: 'BambooHR',
  documentation: 'https://documentation.bamboohr.com/',
  offBecause: 'its feed is not documented as public',
  pace: 1000,
  lists: 'all',
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
      const detail = objectOf(
        await ask({
          url: `https://${board}.bamboohr.com/careers/${encodeURIComponent(text(row.id))}/detail`,
          most: 5_000_000,
        }),
      );
      const opening = isRow(detail.result) && isRow(detail.result.jobOpening) ? detail.result.jobOpening : {};
      result.push({
        ...only(row, ['id', 'jobOpeningName', 'departmentLabel', 'employmentStatusLabel', 'location']),
        ...only(opening, ['description', 'datePosted', 'compensation']),
        ...(PLACES[text(row.locationType)] ? {workplaceType: PLACES[text(row.locationType)]} : {}),
        url: `https://${board}.bamboohr.com/careers/${row.id}`,
      });
    }
    yield {name: url, text: JSON.stringify({result}), count: result.length};
    const total = isRow(root.meta) ? count(root.meta.totalCount) : null;
    return total === null || total === rows.length
      ? COMPLETE
      : incomplete(`the board names ${total} postings and sends ${rows.length}`);
  },
};
