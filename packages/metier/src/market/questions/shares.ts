import type {Sums} from '../clustered.ts';
import {JOBS, jobsWith, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';

/** For each condition over `metier.fact` the sums over employers that its share needs; one scan for all. */
export async function sumsOf(engine: Rows, {where, values}: Scope, conditions: readonly string[]): Promise<Sums[]> {
  const said = `[${conditions.map((condition) => `toUInt64(${condition})`).join(', ')}]`;
  const [row] = await engine.rows<SumsRow>(overEmployers(said, where), values);
  return row ? partsOf(row) : [];
}

/** The sums of skills, named at any level, in the order of their names here. */
export async function skillSums(engine: Rows, {where, values}: Scope, skills: readonly string[]): Promise<Sums[]> {
  const [all] = await engine.rows<Record<'employers' | 'postings' | 'nn', string>>(
    `SELECT count() AS employers, sum(n) AS postings, sum(n * n) AS nn FROM (${employersOf(where)})`,
    values,
  );
  const rows = await engine.rows<Record<'skill' | 'said' | 'yy' | 'yn', string>>(
    `SELECT skill, sum(y) AS said, sum(y * y) AS yy, sum(y * n) AS yn FROM (
  SELECT employer_key, toString(skill) AS skill, count() AS y
  FROM ${jobsWith('ARRAY JOIN skills AS skill')} AND skill IN {named:Array(String)} AND ${where} GROUP BY employer_key, skill) AS named
INNER JOIN (${employersOf(where)}) AS everything USING (employer_key) GROUP BY skill`,
    {...values, named: skills},
  );
  const bySkill = new Map(rows.map((row) => [row.skill, row]));
  return skills.map((skill) => {
    const {said = 0, yy = 0, yn = 0} = bySkill.get(skill) ?? {};
    return {
      employers: Number(all?.employers),
      n: Number(all?.postings),
      nn: Number(all?.nn),
      y: Number(said),
      yy: Number(yy),
      yn: Number(yn),
    };
  });
}

const employersOf = (where: string): string =>
  `SELECT employer_key, count() AS n FROM ${JOBS} AND ${where} GROUP BY employer_key`;

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
