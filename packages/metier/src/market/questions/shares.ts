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
  const said = `[${conditions.map((condition) => `countIf(${condition})`).join(', ')}]`;
  const rows = await engine.rows<SumsRow>(
    `SELECT ${names}${SUMS} FROM (
  SELECT ${select}employer_id, count() AS n, ${said} AS y FROM ${JOBS} AND ${has} AND ${where} GROUP BY ${names}employer_id)${by.length ? ` GROUP BY ${names.slice(0, -2)}` : ''}`,
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

/** So many skills stand in one number of 64 bits. */
const A_NUMBER = 60;

/**
 * The sums of skills, named at any level, by group, in the order of their names here. For them each posting is a number with a bit
 * a skill, and bits are summed by employer: several times as fast as a row for each skill of each posting.
 */
export async function skillSums(
  engine: Rows,
  {where, values}: Scope,
  skills: readonly string[],
  {by, select, names, where: has}: Broken = brokenBy(),
): Promise<SkillSums[]> {
  if (!skills.length) return [];
  const scope = `${has} AND ${where}`;
  const {numbers, bits, named} = bitsOf(skills);
  const rows = await engine.rows<SumsRow & {readonly naming: readonly string[]}>(
    `SELECT ${names}${SUMS}, sumForEach(arrayMap(v -> toUInt64(v > 0), y)) AS naming FROM (
  SELECT ${names}employer_id, count() AS n, [${bits.join(', ')}] AS y
  FROM (SELECT ${select}employer_id, ${numbers.join(', ')} FROM ${JOBS} AND ${scope}) GROUP BY ${names}employer_id)${by.length ? ` GROUP BY ${names.slice(0, -2)}` : ''}`,
    {...values, ...named},
  );
  const levels = await engine.rows<LevelRow>(
    `SELECT ${select}skill, sum(level = 1) AS required, sum(level = 2) AS preferred
FROM ${jobsWith('ARRAY JOIN skills AS skill, skill_levels AS level')} AND skill IN {named:Array(String)} AND ${scope} GROUP BY ${names}skill`,
    {...values, named: skills},
  );
  const levelsOf = new Map(levels.map((row) => [keyOf({...groupOf(by, row), skill: row.skill}), row]));
  return inOrder(
    by,
    rows.map((row) => {
      const group = groupOf(by, row as unknown as Record<string, unknown>);
      const parts = partsOf(row).map((sums, i) => {
        const level = levelsOf.get(keyOf({...group, skill: skills[i] as string}));
        const [required, preferred] = [Number(level?.required ?? 0), Number(level?.preferred ?? 0)];
        return {sums, required, preferred, naming: Number(row.naming[i])};
      });
      return {group, n: Number(row.postings), employers: Number(row.employers), skills: parts};
    }),
  );
}

type LevelRow = Readonly<Record<'skill' | 'required' | 'preferred', string>>;

/** Numbers that hold a bit for each skill which a posting names, and the sums of each bit. */
function bitsOf(skills: readonly string[]) {
  const parts = Array.from({length: Math.ceil(skills.length / A_NUMBER)}, (_, i) =>
    skills.slice(i * A_NUMBER, (i + 1) * A_NUMBER),
  );
  return {
    numbers: parts.map((part, i) => {
      const bits = part.map((_, bit) => `toUInt64(${2n ** BigInt(bit)})`).join(', ');
      return `arraySum(s -> transform(s, {named${i}:Array(String)}, [${bits}], toUInt64(0)), skills) AS bits${i}`;
    }),
    bits: parts.flatMap((part, i) => part.map((_, bit) => `sum(bitAnd(bitShiftRight(bits${i}, ${bit}), 1))`)),
    named: Object.fromEntries(parts.map((part, i) => [`named${i}`, part])),
  };
}

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
