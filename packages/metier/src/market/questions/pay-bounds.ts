import {boundsOfQuantile, type Sums} from '../clustered.ts';
import {jobsWith, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import type {Between} from './question.ts';

/** Pay of one role, level, country and currency; level "*" is all levels together. */
export interface PayGroup {
  readonly role: string;
  readonly seniority: string;
  readonly country: string;
  readonly currency: string;
}

/** The postings that say pay, by group: to stand behind FROM. */
export const PAID = `${jobsWith("ARRAY JOIN [toString(seniority), '*'] AS level")} AND pay_year IS NOT NULL AND role != ''`;
export const GROUP = "concat(role, '|', level, '|', pay_country, '|', pay_currency)";
export const nameOf = ({role, seniority, country, currency}: PayGroup): string =>
  [role, seniority, country, currency].join('|');

/** For which quantiles intervals are told. */
const PARTS = [0.25, 0.5, 0.75] as const;

/** The intervals of the quartiles of groups, in their order; `quartiles` are those at 25, 50 and 75 %. */
export async function quartileBounds(
  engine: Rows,
  {where, values}: Scope,
  groups: readonly string[],
  quartiles: readonly (readonly number[])[],
): Promise<Between[][]> {
  if (!groups.length) return [];
  const given = {...values, groups, cuts: quartiles};
  const sums = await engine.rows<SumsRow>(
    `SELECT name, count() AS employers, sum(n) AS postings, sum(n * n) AS nn, sumForEach(y) AS ys,
  sumForEach(arrayMap(v -> v * v, y)) AS yy, sumForEach(arrayMap(v -> v * n, y)) AS yn
FROM (
  SELECT ${GROUP} AS name, employer_id, count() AS n,
    sumForEach(arrayMap(cut -> toUInt64(assumeNotNull(pay_year) <= cut), {cuts:Array(Array(Float64))}[indexOf({groups:Array(String)}, name)])) AS y
  FROM ${PAID} AND name IN {groups:Array(String)} AND ${where} GROUP BY name, employer_id)
GROUP BY name`,
    given,
  );
  const byName = new Map(sums.map((row) => [row.name, row]));
  const bounds = groups.map((name) =>
    PARTS.map((part, i) => boundsOfQuantile(sumsOf(byName.get(name) as SumsRow, i), part)),
  );
  const ends = await engine.rows<{readonly name: string; readonly ends: readonly number[]}>(
    `SELECT name, arrayMap(part -> sorted[toUInt32(floor(part * (n - 1))) + 1] + (part * (n - 1) - floor(part * (n - 1)))
  * (sorted[least(toUInt32(floor(part * (n - 1))) + 2, n)] - sorted[toUInt32(floor(part * (n - 1))) + 1]),
  {parts:Array(Array(Float64))}[indexOf({groups:Array(String)}, name)]) AS ends
FROM (
  SELECT ${GROUP} AS name, arraySort(groupArray(assumeNotNull(pay_year))) AS sorted, length(sorted) AS n
  FROM ${PAID} AND name IN {groups:Array(String)} AND ${where} GROUP BY name)`,
    {...values, groups, parts: bounds.map((one) => one.flatMap(({low, high}) => [low, high]))},
  );
  const endsOf = new Map(ends.map((row) => [row.name, row.ends.map(Number)]));
  return groups.map((name, g) =>
    PARTS.map((_, i) => {
      const [low, high] = (endsOf.get(name) as number[]).slice(2 * i) as [number, number];
      return {value: Math.round(quartiles[g]?.[i] as number), low: Math.round(low), high: Math.round(high)};
    }),
  );
}

interface SumsRow {
  readonly name: string;
  readonly employers: string;
  readonly postings: string;
  readonly nn: string;
  readonly ys: readonly string[];
  readonly yy: readonly string[];
  readonly yn: readonly string[];
}

const sumsOf = ({employers, postings, nn, ys, yy, yn}: SumsRow, i: number): Sums => ({
  employers: Number(employers),
  n: Number(postings),
  nn: Number(nn),
  y: Number(ys[i]),
  yy: Number(yy[i]),
  yn: Number(yn[i]),
});
