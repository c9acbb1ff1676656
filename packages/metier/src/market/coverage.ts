import type {Coverage} from '../roles/profile.ts';
import type {Engine, Values} from './engine.ts';

/** What of the market a question looks at. */
export interface Scope {
  /** A condition over the columns of `metier.fact`. */
  readonly where: string;
  readonly values: Values;
}

/** Jobs, each once: what repeats another posting is left out. */
export const JOBS = 'metier.fact FINAL WHERE id = cluster';

/** The postings, employers and days behind an answer. Without a scope: of the whole market, each job once. */
export async function coverageOf(engine: Engine, {where, values}: Scope = {where: '1', values: {}}): Promise<Coverage> {
  const [found] = await engine.rows<Record<'postings' | 'employers' | 'from' | 'to', string>>(
    `SELECT count() AS postings, uniqExact(employer_key) AS employers, toDate(minIf(posted_at, posted_by = 'published')) AS from, toDate(maxIf(posted_at, posted_by = 'published')) AS to FROM ${JOBS} AND ${where}`,
    values,
  );
  const day = (date: string | undefined) => (date && date > '1971' ? date : null);
  return {
    postings: Number(found?.postings ?? 0),
    employers: Number(found?.employers ?? 0),
    from: day(found?.from),
    to: day(found?.to),
    languages: await countsOf(engine, 'language', {where, values}),
    countries: await countsOf(engine, 'countries[1]', {where: `${where} AND notEmpty(countries)`, values}),
  };
}

async function countsOf(engine: Engine, column: string, {where, values}: Scope): Promise<Record<string, number>> {
  const rows = await engine.rows<{value: string; n: string}>(
    `SELECT ${column} AS value, count() AS n FROM ${JOBS} AND ${where} GROUP BY value ORDER BY n DESC, value`,
    values,
  );
  return Object.fromEntries(rows.map(({value, n}) => [value, Number(n)]));
}
