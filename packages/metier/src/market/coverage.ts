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
    `SELECT sum(n) AS postings, uniqExactMerge(e) AS employers, toDate(minIf(least, least > 0)) AS from, toDate(max(most)) AS to,
  groupArray((toString(language), toString(land), n)) AS groups
FROM (
  SELECT language, countries[1] AS land, count() AS n, uniqExactState(employer_id) AS e,
    minIf(posted_at, posted_by = 'published') AS least, maxIf(posted_at, posted_by = 'published') AS most
  FROM ${JOBS} AND ${where} GROUP BY language, land)`,
    values,
  );
  return {
    postings: Number(found?.postings ?? 0),
    employers: Number(found?.employers ?? 0),
    from: dayOf(found?.from),
    to: dayOf(found?.to),
    languages: countsBy(found?.groups, ([language]) => language),
    countries: countsBy(found?.groups, ([, land]) => land),
  };
}

/** A language, a country ("" for none), and the postings of both. */
type Group = readonly [string, string, string];

interface CoverageRow {
  readonly postings: string;
  readonly employers: string;
  readonly from: string;
  readonly to: string;
  readonly groups: readonly Group[];
}

/** The day; null for the beginning of time, which stands for none. */
const dayOf = (date: string | undefined): string | null => (date && date > '1971' ? date : null);

function countsBy(groups: readonly Group[] = [], keyOf: (group: Group) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const key = keyOf(group);
    counts.set(key, (counts.get(key) ?? 0) + Number(group[2]));
  }
  counts.delete('');
  return descending(counts);
}
