import {points} from '../../roles/words.ts';
import {CHANGE_SOURCE, type Change, changeOf, discoveries, type TwoSums} from '../clustered.ts';
import {JOBS, jobsWith, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {skillWords} from '../words.ts';
import {type Question, tooFew} from './question.ts';

/** So many of the most named skills are tested. */
const TESTED = 200;

/** Which skills are named more and less than a year before. */
export const changes: Question = {
  name: 'changes',
  summary: 'which skills rise and fall, the last year beside the one before',
  async find(engine, scope, {until, limit}, coverage) {
    const last = until ?? coverage.to;
    const columns = COLUMNS;
    if (!last) return {columns, rows: [], notes: ['No posting says when it was posted.']};
    const values = {...scope.values, last};
    const tested = await engine.rows<{skill: string}>(
      `SELECT skill FROM ${jobsWith('ARRAY JOIN skills AS skill')} AND ${WINDOWS} AND ${scope.where}
GROUP BY skill ORDER BY count() DESC, skill LIMIT ${TESTED}`,
      values,
    );
    const names = tested.map(({skill}) => skill);
    const sums = await twoSums(engine, {where: scope.where, values}, names);
    const small =
      tooFew(sums[0]?.before.n ?? 0, sums[0]?.before.employers ?? 0) ??
      tooFew(sums[0]?.after.n ?? 0, sums[0]?.after.employers ?? 0);
    if (!sums.length || small) return {columns, rows: [], notes: [small ?? 'No posting names a skill.']};
    const found = sums.map((one) => changeOf(one));
    const held = discoveries(found.map(({chance}) => chance));
    const {before, after} = sums[0] as TwoSums;
    const rows = names
      .map((skill, i) => ({
        skill,
        change: found[i],
        before: share((sums[i] as TwoSums).before),
        after: share((sums[i] as TwoSums).after),
        held: held[i],
      }))
      .filter((row) => row.held)
      .map(({held: _held, ...row}) => row)
      .sort((a, b) => (b.change?.points ?? 0) - (a.change?.points ?? 0) || (a.skill < b.skill ? -1 : 1))
      .filter((_row, i, all) => i < limit / 2 || i >= all.length - limit / 2);
    return {
      finding: findingOf(rows, names.length),
      columns,
      rows,
      notes: [
        `${after.n} postings of ${after.employers} employers in the 12 months to ${last}, beside ${before.n} of ${before.employers} in the 12 months before.`,
        `${names.length} skills were tested; ${held.filter(Boolean).length} changed by more than chance.`,
        CHANGE_SOURCE,
        'Which sources were gathered may have changed, too: ask for one with --source where in doubt.',
      ],
    };
  },
};

interface Changed {
  readonly skill: string;
  readonly change: Change | undefined;
}

function findingOf(rows: readonly Changed[], tested: number): string {
  const words = ({skill, change}: Changed) =>
    change ? `${skillWords(skill)} ${points(change.points, change.low, change.high)}` : skillWords(skill);
  const [up, down] = [
    rows.filter(({change}) => (change?.points ?? 0) > 0),
    rows.filter(({change}) => (change?.points ?? 0) < 0),
  ];
  const [most, least] = [up[0], down.at(-1)];
  if (!most && !least) return `No skill rose or fell by more than chance, of ${tested} that were tested.`;
  return [...(most ? [`Rose most: ${words(most)}.`] : []), ...(least ? [`Fell most: ${words(least)}.`] : [])].join(' ');
}

const COLUMNS = [
  {key: 'skill', label: 'Skill', kind: 'skill'},
  {key: 'change', label: 'Change', kind: 'change'},
  {key: 'before', label: 'Before', kind: 'ratio'},
  {key: 'after', label: 'Now', kind: 'ratio'},
] as const;

const NOW =
  "posted_at < toDateTime({last:Date} + 1, 'UTC') AND posted_at >= toDateTime(subtractMonths({last:Date} + 1, 12), 'UTC')";
const BEFORE =
  "posted_at < toDateTime(subtractMonths({last:Date} + 1, 12), 'UTC') AND posted_at >= toDateTime(subtractMonths({last:Date} + 1, 24), 'UTC')";
const WINDOWS = `posted_by = 'published' AND (${NOW} OR ${BEFORE})`;

const share = ({y, n}: TwoSums['before']): number => y / n;

type AllRow = Record<'employers' | 'm1' | 'm2' | 'n1s' | 'n2s' | 'nn1' | 'nn2' | 'nn', string>;
type SkillRow = Record<'place' | 'y1s' | 'y2s' | 'yy1' | 'yy2' | 'yn1' | 'yn2' | 'yy' | 'yn' | 'ny', string>;

/** For each skill the sums over employers in both windows. */
async function twoSums(engine: Rows, {where, values}: Scope, skills: readonly string[]): Promise<TwoSums[]> {
  const everything = `SELECT employer_id, countIf(${BEFORE}) AS n1, countIf(${NOW}) AS n2 FROM ${JOBS} AND ${WINDOWS} AND ${where} GROUP BY employer_id`;
  const [all] = await engine.rows<AllRow>(
    `SELECT count() AS employers, countIf(n1 > 0) AS m1, countIf(n2 > 0) AS m2, sum(n1) AS n1s, sum(n2) AS n2s,
  sum(n1 * n1) AS nn1, sum(n2 * n2) AS nn2, sum(n1 * n2) AS nn FROM (${everything})`,
    values,
  );
  const rows = await engine.rows<SkillRow>(
    `SELECT place, sum(y1) AS y1s, sum(y2) AS y2s, sum(y1 * y1) AS yy1, sum(y2 * y2) AS yy2, sum(y1 * n1) AS yn1, sum(y2 * n2) AS yn2,
  sum(y1 * y2) AS yy, sum(y1 * n2) AS yn, sum(y2 * n1) AS ny FROM (
  SELECT employer_id, transform(skill, {named:Array(String)}, {places:Array(UInt16)}, 0) AS place, countIf(${BEFORE}) AS y1, countIf(${NOW}) AS y2
  FROM ${jobsWith('ARRAY JOIN skills AS skill')} AND place > 0 AND ${WINDOWS} AND ${where} GROUP BY employer_id, place) AS named
INNER JOIN (${everything}) AS everything USING (employer_id) GROUP BY place`,
    {...values, named: skills, places: skills.map((_, i) => i + 1)},
  );
  const byPlace = new Map(rows.map((row) => [Number(row.place), row]));
  const whole = numbersOf(all);
  return skills.map((_, i) => {
    const one = numbersOf(byPlace.get(i + 1));
    return {
      before: {employers: whole.m1, n: whole.n1s, nn: whole.nn1, y: one.y1s, yy: one.yy1, yn: one.yn1},
      after: {employers: whole.m2, n: whole.n2s, nn: whole.nn2, y: one.y2s, yy: one.yy2, yn: one.yn2},
      employers: whole.employers,
      nn: whole.nn,
      yy: one.yy,
      yn: one.yn,
      ny: one.ny,
    };
  });
}

const numbersOf = <Key extends string>(row: Record<Key, string> | undefined): Record<Key, number> =>
  Object.fromEntries(Object.entries<string>(row ?? {}).map(([key, value]) => [key, Number(value)])) as Record<
    Key,
    number
  >;
