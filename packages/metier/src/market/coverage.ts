import {descending} from '../roles/coverage.ts';
import type {Coverage} from '../roles/profile.ts';
import type {Rows, Values} from './engine.ts';

/** What of the market a question looks at. */
export interface Scope {
  /** A condition over the columns of `metier.fact`. */
  readonly where: string;
  readonly values: Values;
}

/** Jobs, each once: what repeats another posting is left out. `unfold` makes rows of their lists. */
export const jobsWith = (unfold: string): string => `metier.fact FINAL ${unfold} WHERE id = cluster`;
export const JOBS = jobsWith('');

/** The postings, employers and days behind an answer. Without a scope: of the whole market, each job once. */
export async function coverageOf(engine: Rows, {where, values}: Scope = {where: '1', values: {}}): Promise<Coverage> {
  const [found] = await engine.rows<CoverageRow>(
    `SELECT count() AS postings, uniqExact(employer_key) AS employers,
  toDate(minIf(posted_at, posted_by = 'published')) AS from, toDate(maxIf(posted_at, posted_by = 'published')) AS to,
  sumMap([toString(language)], [toUInt64(1)]) AS languages,
  sumMapIf([toString(countries[1])], [toUInt64(1)], notEmpty(countries)) AS lands
FROM ${JOBS} AND ${where}`,
    values,
  );
  const postings = Number(found?.postings ?? 0);
  return {
    postings,
    employers: Number(found?.employers ?? 0),
    from: dayOf(found?.from),
    to: dayOf(found?.to),
    languages: countsOf(found?.languages),
    countries: countsOf(found?.lands),
  };
}

type Counts = readonly [readonly string[], readonly string[]];

interface CoverageRow {
  readonly postings: string;
  readonly employers: string;
  readonly from: string;
  readonly to: string;
  readonly languages: Counts;
  readonly lands: Counts;
}

/** The day; null for the beginning of time, which stands for none. */
const dayOf = (date: string | undefined): string | null => (date && date > '1971' ? date : null);

const countsOf = ([names, counts]: Counts = [[], []]): Record<string, number> =>
  descending(new Map(names.map((name, i) => [name, Number(counts[i])])));
