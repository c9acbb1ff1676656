import {CHANGE_SOURCE, changeOf, discoveries, type TwoSums} from '../clustered.ts';
import {JOBS, jobsWith, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
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
    const sums = await twoSums(engine, {where: scope.where, values: {...values, named: names}});
    const small =
      sums &&
      (tooFew(sums[0]?.before.n ?? 0, sums[0]?.before.employers ?? 0) ??
        tooFew(sums[0]?.after.n ?? 0, sums[0]?.after.employers ?? 0));
    if (!sums?.length || small) return {columns, rows: [], notes: [small ?? 'No posting names a skill.']};
    const found = sums.map((one) => changeOf(one));
    const held = discoveries(found.map(({chance}) => chance));
    const {before, after} = sums[0] as TwoSums;
    return {
      columns,
      rows: names
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
        .filter((_row, i, all) => i < limit / 2 || i >= all.length - limit / 2),
      notes: [
        `${after.n} postings of ${after.employers} employers in the 12 months to ${last}, beside ${before.n} of ${before.employers} in the 12 months before.`,
        `${names.length} skills were tested; ${held.filter(Boolean).length} changed.`,
        CHANGE_SOURCE,
        'Which sources were gathered may have changed, too: ask for one with --source where in doubt.',
      ],
    };
  },
};

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

interface TwoRow {
  readonly employers: string;
  readonly m: readonly string[];
  readonly n: readonly string[];
  readonly sums: readonly (readonly string[])[];
}

/** For each skill the sums over employers in both windows. */
async function twoSums(engine: Rows, {where, values}: Scope): Promise<TwoSums[] | null> {
  const [row] = await engine.rows<TwoRow>(
    `SELECT count() AS employers, [countIf(n1 > 0), countIf(n2 > 0)] AS m,
  [sum(n1), sum(n2), sum(n1 * n1), sum(n2 * n2), sum(n1 * n2)] AS n,
  [sumForEach(y1), sumForEach(y2), sumForEach(arrayMap(v -> v * v, y1)), sumForEach(arrayMap(v -> v * v, y2)),
   sumForEach(arrayMap(v -> v * n1, y1)), sumForEach(arrayMap(v -> v * n2, y2)),
   sumForEach(arrayMap((v, w) -> v * w, y1, y2)), sumForEach(arrayMap(v -> v * n2, y1)), sumForEach(arrayMap(v -> v * n1, y2))] AS sums
FROM (
  SELECT employer_key, countIf(${BEFORE}) AS n1, countIf(${NOW}) AS n2,
    sumForEach(arrayMap(s -> toUInt64(has(skills, s) AND ${BEFORE}), {named:Array(String)})) AS y1,
    sumForEach(arrayMap(s -> toUInt64(has(skills, s) AND ${NOW}), {named:Array(String)})) AS y2
  FROM ${JOBS} AND ${WINDOWS} AND ${where} GROUP BY employer_key)`,
    values,
  );
  if (!row || !Number(row.employers)) return null;
  const [m1 = 0, m2 = 0] = row.m.map(Number);
  const [n1 = 0, n2 = 0, nn1 = 0, nn2 = 0, nn = 0] = row.n.map(Number);
  const [y1 = [], ...rest] = row.sums;
  return y1.map((y, i) => {
    const [y2 = 0, yy1 = 0, yy2 = 0, yn1 = 0, yn2 = 0, yy = 0, yn = 0, ny = 0] = rest.map((sum) => Number(sum[i]));
    return {
      before: {employers: m1, n: n1, nn: nn1, y: Number(y), yy: yy1, yn: yn1},
      after: {employers: m2, n: n2, nn: nn2, y: y2, yy: yy2, yn: yn2},
      employers: Number(row.employers),
      nn,
      yy,
      yn,
      ny,
    };
  });
}
