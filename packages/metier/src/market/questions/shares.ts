import type {Sums} from '../clustered.ts';
import {JOBS, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';

/** For each condition over `metier.fact` the sums over employers that its share needs; one scan for all. */
export async function sumsOf(engine: Rows, {where, values}: Scope, conditions: readonly string[]): Promise<Sums[]> {
  const said = `[${conditions.map((condition) => `toUInt64(${condition})`).join(', ')}]`;
  const [row] = await engine.rows<SumsRow>(overEmployers(said, where), values);
  return row ? partsOf(row) : [];
}

/** The sums of skills, named at any level. */
export async function skillSums(engine: Rows, {where, values}: Scope, skills: readonly string[]): Promise<Sums[]> {
  const said = 'arrayMap(s -> toUInt64(has(skills, s)), {named:Array(String)})';
  const [row] = await engine.rows<SumsRow>(overEmployers(said, where), {...values, named: skills});
  return row ? partsOf(row) : [];
}

/** The sums over employers of an array of zeros and ones. */
const overEmployers = (said: string, where: string): string => `SELECT ${SUMS} FROM (
  SELECT employer_key, count() AS n, sumForEach(${said}) AS y FROM ${JOBS} AND ${where} GROUP BY employer_key)`;

/** Over rows of employers with `n` postings and an array `y` of what they say. */
export const SUMS = `count() AS employers, sum(n) AS postings, sum(n * n) AS nn, sumForEach(y) AS said,
  sumForEach(arrayMap(v -> v * v, y)) AS yy, sumForEach(arrayMap(v -> v * n, y)) AS yn`;

/** A row of `SUMS`. */
export interface SumsRow {
  readonly employers: string;
  readonly postings: string;
  readonly nn: string;
  readonly said: readonly string[];
  readonly yy: readonly string[];
  readonly yn: readonly string[];
}

/** One `Sums` for each place of the array. */
export const partsOf = ({employers, postings, nn, said, yy, yn}: SumsRow): Sums[] =>
  said.map((y, i) => ({
    employers: Number(employers),
    n: Number(postings),
    nn: Number(nn),
    y: Number(y),
    yy: Number(yy[i]),
    yn: Number(yn[i]),
  }));
