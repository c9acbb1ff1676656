import {first, labelBefore} from './board-address.ts';
import {objectOf, only, rowsOf, text} from './json.ts';
import {COMPLETE, type Source} from './source.ts';

const KEEP = [
  'title',
  'shortcode',
  'department',
  'url',
  'shortlink',
  'published_on',
  'created_at',
  'country',
  'city',
  'state',
  'locations',
  'telecommuting',
  'workplace_type',
  'employment_type',
  'education',
  'experience',
  'function',
  'industry',
  'description',
];

/** The documented account feed. Asked slowly: it shuts out whoever asks twice a second. */
export const workable: Source = {
  id: 'workable',
  name: 'Workable',
  documentation: 'https://help.workable.com/hc/en-us/articles/115012771647',
  offBecause: null,
  pace: 3000,
  lists: 'all',
  ids: 'source',
  credit: null,
  noTraining: true,
  boards: 'many',
  boardOf: (url) =>
    url.hostname === 'apply.workable.com' ? first(url, ['api', 'j']) : labelBefore(url, 'workable.com'),
  pageOf: (board) => `https://apply.workable.com/${board}/`,
  async *list({board}, ask) {
    const url = `https://apply.workable.com/api/v1/widget/accounts/${encodeURIComponent(board)}?details=true`;
    const root = objectOf(await ask({url, ifChanged: true}));
    const jobs = rowsOf(root.jobs, url, ['shortcode', 'title']).map((row) => only(row, KEEP));
    const count = new Set(jobs.map(({shortcode}) => shortcode)).size;
    yield {name: url, text: JSON.stringify({name: text(root.name), jobs}), count};
    return COMPLETE;
  },
};
