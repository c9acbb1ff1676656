import {first, segment} from './board-address.ts';
import {count, isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source} from './source.ts';

const KEEP = [
  'id',
  'internal_job_id',
  'title',
  'updated_at',
  'first_published',
  'requisition_id',
  'location',
  'absolute_url',
  'language',
  'company_name',
  'application_deadline',
  'departments',
  'offices',
  'content',
  'pay_input_ranges',
];

/** The public board API; the whole board in one answer. */
export const greenhouse: Source = {
  id: 'greenhouse',
  name: 'Greenhouse',
  documentation: 'https://developers.greenhouse.io/job-board.html',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf: (url) =>
    url.hostname === 'boards-api.greenhouse.io'
      ? segment(url, 2)
      : /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/.test(url.hostname)
        ? ((url.searchParams.get('for') ?? first(url, ['embed']))?.toLowerCase() ?? null)
        : null,
  pageOf: (board) => `https://job-boards.greenhouse.io/${board}`,
  async *list({board}, ask) {
    const url = `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(board)}/jobs?content=true`;
    const root = objectOf(await ask({url, ifChanged: true}));
    const rows = rowsOf(root.jobs, url, ['id', 'title', 'absolute_url']);
    const jobs = rows.filter(({internal_job_id}) => internal_job_id !== null).map(kept);
    yield {name: url, text: JSON.stringify({jobs}), count: jobs.length};
    const total = isRow(root.meta) ? count(root.meta.total) : null;
    return total === null || total === (root.jobs as unknown[]).length
      ? COMPLETE
      : incomplete(`the board names ${total} postings and sends ${(root.jobs as unknown[]).length}`);
  },
};

/** Of the metadata, which may name people, only the kind of employment is kept. */
function kept(row: Row): Row {
  const metadata = Array.isArray(row.metadata) ? row.metadata.filter(isRow) : [];
  const kinds = metadata.filter(({name}) => /employment type|contract type|time type/i.test(text(name)));
  return {...only(row, KEEP), metadata: kinds.map((kind) => only(kind, ['name', 'value']))};
}
