import {first, segment} from './board-address.ts';
import {objectOf, only, rowsOf} from './json.ts';
import {COMPLETE, incomplete, type Source} from './source.ts';

const KEEP = [
  'id',
  'title',
  'department',
  'team',
  'employmentType',
  'location',
  'secondaryLocations',
  'address',
  'isRemote',
  'workplaceType',
  'publishedAt',
  'isListed',
  'jobUrl',
  'descriptionHtml',
  'compensation',
  'shouldDisplayCompensationOnJobPostings',
];

/** The public posting API. Names of boards keep their capitals. */
export const ashby: Source = {
  id: 'ashby',
  name: 'Ashby',
  documentation: 'https://developers.ashbyhq.com/docs/public-job-posting-api',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf: (url) =>
    url.hostname === 'jobs.ashbyhq.com'
      ? first(url)
      : url.hostname === 'api.ashbyhq.com' && segment(url, 0) === 'posting-api'
        ? segment(url, 2)
        : null,
  pageOf: (board) => `https://jobs.ashbyhq.com/${encodeURIComponent(board)}`,
  async *list({board, employer}, ask) {
    const url = `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`;
    const rows = rowsOf(objectOf(await ask({url, ifChanged: true})).jobs, url, ['id', 'title', 'jobUrl']);
    const jobs = rows
      .filter(({isListed}) => isListed !== false)
      .map((row) => ({...only(row, KEEP), ...(employer ? {company: employer} : {})}));
    yield {name: url, text: JSON.stringify({apiVersion: '1', jobs}), count: jobs.length};
    // Whether an unknown board answers with an empty list is told both ways, so that an empty one proves nothing.
    return rows.length ? COMPLETE : incomplete('the board is empty, which may be a wrong name');
  },
};
