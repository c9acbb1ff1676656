import {objectOf, only, rowsOf} from './json.ts';
import {COMPLETE, type Source} from './source.ts';

const URL = 'https://remotive.com/api/remote-jobs';
const KEEP = [
  'id',
  'url',
  'title',
  'company_name',
  'category',
  'tags',
  'job_type',
  'publication_date',
  'candidate_required_location',
  'salary',
  'description',
];

/** Remote jobs with a delay of a day; at most four calls a day. */
export const remotive: Source = {
  id: 'remotive',
  name: 'Remotive',
  documentation: 'https://github.com/remotive-com/remote-jobs-api',
  offBecause: null,
  pace: 31_000,
  rest: 360,
  lists: 'window',
  ids: 'source',
  credit: 'Remotive',
  boards: 'one',
  boardOf: (url) => (/(?:^|\.)remotive\.com$/.test(url.hostname) ? 'all' : null),
  pageOf: () => 'https://remotive.com/',
  async *list(_board, ask) {
    const jobs = rowsOf(objectOf(await ask({url: URL, ifChanged: true})).jobs, URL, ['id', 'title', 'url']).map(
      (row) => ({
        ...only(row, KEEP),
        remote: true,
      }),
    );
    yield {name: URL, text: JSON.stringify({jobs}), count: jobs.length};
    return COMPLETE;
  },
};
