import type {Sums} from '../clustered.ts';
import {JOBS, jobsWith, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {type Broken, brokenBy, groupOf, inOrder, keyOf} from './by.ts';
import {tooFew} from './question.ts';

/** A group of postings, with the sums of what was asked, one for each. */
export interface Group {
  readonly group: Readonly<Record<string, string>>;
  readonly n: number;
  readonly sums: readonly Sums[];
}

/** For each condition over `metier.fact` the sums over employers that its share needs; one scan for all. */
export async function sumsOf(
  engine: Rows,
  {where, values}: Scope,
  conditions: readonly string[],
  {by, select, names, where: has}: Broken = brokenBy(),
): Promise<Group[]> {
  const said = `[${conditions.map((condition) => `toUInt64(${condition})`).join(', ')}]`;
  const rows = await engine.rows<SumsRow>(
    `SELECT ${names}${SUMS} FROM (
  SELECT ${select}employer_key, count() AS n, sumForEach(${said}) AS y FROM ${JOBS} AND ${has} AND ${where} GROUP BY ${names}employer_key)${by.length ? ` GROUP BY ${names.slice(0, -2)}` : ''}`,
    values,
  );
  return inOrder(
    by,
    rows.map((row) => ({
      group: groupOf(by, row as unknown as Record<string, unknown>),
      n: Number(row.postings),
      sums: partsOf(row),
    })),
  );
}

/** What is said of a skill in a group. */
export interface SkillSums {
  readonly group: Readonly<Record<string, string>>;
  readonly n: number;
  readonly employers: number;
  readonly skills: readonly {
    readonly sums: Sums;
    readonly required: number;
    readonly preferred: number;
    readonly naming: number;
  }[];
}

/** The sums of skills, named at any level, by group, in the order of their names here. */
export async function skillSums(
  engine: Rows,
  {where, values}: Scope,
  skills: readonly string[],
  {by, select, names, where: has}: Broken = brokenBy(),
): Promise<SkillSums[]> {
  const employers = `SELECT ${select}employer_key, count() AS n FROM ${JOBS} AND ${has} AND ${where} GROUP BY ${names}employer_key`;
  const grouped = by.length ? ` GROUP BY ${names.slice(0, -2)}` : '';
  const all = await engine.rows<Record<'employers' | 'postings' | 'nn', string>>(
    `SELECT ${names}count() AS employers, sum(n) AS postings, sum(n * n) AS nn FROM (${employers})${grouped}`,
    values,
  );
  const rows = await engine.rows<SkillRow>(
    `SELECT ${names}skill, sum(y) AS said, sum(y * y) AS yy, sum(y * n) AS yn, sum(r) AS required, sum(p) AS preferred, count() AS naming FROM (
  SELECT ${select}employer_key, toString(skill) AS skill, count() AS y, countIf(level = 1) AS r, countIf(level = 2) AS p
  FROM ${jobsWith('ARRAY JOIN skills AS skill, skill_levels AS level')} AND skill IN {named:Array(String)} AND ${has} AND ${where} GROUP BY ${names}employer_key, skill) AS named
INNER JOIN (${employers}) AS everything USING (${names}employer_key) GROUP BY ${names}skill`,
    {...values, named: skills},
  );
  const found = new Map(rows.map((row) => [keyOf({...groupOf(by, row), skill: row.skill}), row]));
  return inOrder(
    by,
    all.map((row) => {
      const group = groupOf(by, row);
      const [n, nn, own] = [Number(row.postings), Number(row.nn), Number(row.employers)];
      return {
        group,
        n,
        employers: own,
        skills: skills.map((skill) => {
          const one = found.get(keyOf({...group, skill}));
          const [y, yy, yn] = [one?.said, one?.yy, one?.yn].map((value) => Number(value ?? 0)) as [
            number,
            number,
            number,
          ];
          const [required, preferred, naming] = [one?.required, one?.preferred, one?.naming].map((value) =>
            Number(value ?? 0),
          ) as [number, number, number];
          return {sums: {employers: own, n, nn, y, yy, yn}, required, preferred, naming};
        }),
      };
    }),
  );
}

type SkillRow = Readonly<Record<'skill' | 'said' | 'yy' | 'yn' | 'required' | 'preferred' | 'naming', string>>;

/** Groups that are large enough, and the words for the others. */
export function largeEnough<T extends {readonly n: number}>(
  groups: readonly T[],
  employers: (group: T) => number,
): {readonly shown: T[]; readonly notes: string[]} {
  const shown = groups.filter((group) => !tooFew(group.n, employers(group)));
  const few = groups.length - shown.length;
  return {
    shown,
    notes: few
      ? [
          `${few} ${few === 1 ? 'group' : 'groups'} with under 20 postings or 5 employers ${few === 1 ? 'is' : 'are'} withheld.`,
        ]
      : [],
  };
}

/** Over rows of employers with `n` postings and an array `y` of what they say. */
const SUMS = `count() AS employers, sum(n) AS postings, sum(n * n) AS nn, sumForEach(y) AS said,
  sumForEach(arrayMap(v -> v * v, y)) AS yy, sumForEach(arrayMap(v -> v * n, y)) AS yn`;

/** A row of `SUMS`. */
interface SumsRow {
  readonly employers: string;
  readonly postings: string;
  readonly nn: string;
  readonly said: readonly string[];
  readonly yy: readonly string[];
  readonly yn: readonly string[];
}

/** One `Sums` for each place of the array. */
const partsOf = ({employers, postings, nn, said, yy, yn}: SumsRow): Sums[] =>
  said.map((y, i) => ({
    employers: Number(employers),
    n: Number(postings),
    nn: Number(nn),
    y: Number(y),
    yy: Number(yy[i]),
    yn: Number(yn[i]),
  }));
