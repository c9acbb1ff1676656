import {jsonOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, type Source, SourceFault} from './source.ts';

const URL = 'https://remoteok.com/api';
const KEEP = ['id', 'slug', 'date', 'company', 'position', 'tags', 'location', 'salary_min', 'salary_max', 'url'];

/** The newest hundred. Each text ends with an instruction against robots, which is no part of the posting. */
export const remoteok: Source = {
  id: 'remoteok',
  name: 'Remote OK',
  documentation: 'https://remoteok.com/api',
  offBecause: null,
  pace: 1000,
  lists: 'window',
  ids: 'source',
  credit: 'Remote OK',
  noTraining: true,
  boards: 'one',
  boardOf: (url) => (/(?:^|\.)remoteok\.com$/.test(url.hostname) ? 'all' : null),
  pageOf: () => 'https://remoteok.com/',
  async *list(_board, ask) {
    const root = jsonOf(await ask({url: URL, ifChanged: true}));
    if (!Array.isArray(root)) throw new SourceFault('changed', `${URL}: the answer has no list of postings.`);
    // The first element holds the terms.
    const jobs = rowsOf(root.slice(1), URL, ['id', 'position', 'url']).map(kept);
    yield {name: URL, text: JSON.stringify(jobs), count: jobs.length};
    return COMPLETE;
  },
};

/** A pay of 0 is none, and the pay is in dollars a year. */
function kept(row: Row): Row {
  const {salary_min, salary_max, ...rest} = only(row, KEEP);
  const paid = Number(salary_min) > 0 || Number(salary_max) > 0;
  const description = withoutTrap(text(row.description));
  return paid
    ? {...rest, description, salary_min, salary_max, salary_currency: 'USD', salary_period: 'year'}
    : {...rest, description};
}

/** The text up to "Please mention the word … when applying". */
export function withoutTrap(description: string): string {
  const at = description.search(/(?:<[^>]+>|\s)*Please mention the word\b/i);
  return at < 0 ? description : description.slice(0, at);
}
