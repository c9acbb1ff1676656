import {percent} from '../../roles/words.ts';
import {JOBS, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {type AgeCount, type Curve, curveOf, medianOf, openAt, openBetween, SURVIVAL_SOURCE} from '../survival.ts';
import {count, many} from '../words.ts';
import {type Broken, type By, brokenBy, groupOf, inOrder} from './by.ts';
import {type Between, type Question, type Row, tooFew} from './question.ts';

const AFTER = [30, 60, 90] as const;

/** How long postings stay open. */
export const timeOpen: Question = {
  name: 'time-open',
  summary: 'how long postings of boards that are synced again stay open',
  by: ['role', 'seniority', 'country', 'employer'],
  async find(engine, scope, {by, limit}) {
    const broken = brokenBy(by);
    const groups = await followedBy(engine, scope, broken);
    const isOwn = broken.by.includes('employer');
    const large = groups.filter(({n, employers}) => !tooFew(n, isOwn ? Number.MAX_SAFE_INTEGER : employers));
    const rows = [];
    for (const group of large.slice(0, limit)) rows.push(await rowOf(engine, scope, broken, group));
    const [all] = broken.by.length ? [] : rows;
    return {
      finding: rows.length ? (all ? findingOf(all) : null) : NOT_YET,
      columns: [
        ...broken.columns,
        {key: 'median', label: 'Days until half are closed', kind: 'days'},
        ...AFTER.map((day) => ({key: `after${day}`, label: `Open after ${day}`, kind: 'share' as const})),
        {key: 'closed', label: 'Closed', kind: 'count'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows,
      notes: rows.length ? notesOf(rows, groups.length - large.length, isOwn) : [COUNTED],
    };
  },
};

const NOT_YET =
  'How long postings stay open cannot be told yet: fewer than 20 that say their day were seen more than once. Sync the same boards again.';
const COUNTED =
  'A posting counts from the day that it gives itself; those that give none are left out. It closes in the middle between the last time that it was listed and the first that it was not; where these lie 30 days and more apart, it counts as open until last seen. Closed does not say that somebody was hired.';

function notesOf(rows: readonly OpenRow[], small: number, isOwn: boolean): string[] {
  const late = Math.max(0, ...rows.map(({from}) => from ?? 0));
  return [
    ...(late > 0
      ? [
          `Too few postings were seen from their first day: the figures are of those that were open ${many(late, 'day')} after posting${rows.length > 1 ? ' at the latest' : ''}.`,
        ]
      : []),
    COUNTED,
    SURVIVAL_SOURCE,
    ...(isOwn ? ['Of one employer each posting counts as independent (Greenwood 1926).'] : []),
    ...(small ? [`${many(small, 'group')} with under 20 postings or 5 employers withheld.`] : []),
  ];
}

/** Days from posting to first sight (`a`) and to closing or last sight (`b`); `closed` where it closed. */
const AGES = `intDiv(toInt64(toUnixTimestamp(first_seen)) - toUnixTimestamp(posted_at), 86400) AS a,
    toUnixTimestamp(closed_at) > 0 AND toInt64(toUnixTimestamp(closed_at)) - toUnixTimestamp(seen_at) < 30 * 86400 AS closed,
    greatest(toInt64(intDiv(if(closed, intDiv(toInt64(toUnixTimestamp(closed_at)) + toUnixTimestamp(seen_at), 2), toInt64(toUnixTimestamp(seen_at))) - toUnixTimestamp(posted_at), 86400)), if(closed, a + 1, 0)) AS b`;

/** Postings that say their day and were seen more than once, one row each. */
const followed = (select: string, where: string): string =>
  `SELECT ${select}${AGES} FROM ${JOBS} AND posted_by = 'published' AND posted_at <= first_seen AND b > a AND ${where}`;

interface Followed {
  readonly group: Readonly<Record<string, string>>;
  readonly n: number;
  readonly closed: number;
  readonly employers: number;
}

async function followedBy(
  engine: Rows,
  {where, values}: Scope,
  {by, select, names, where: has}: Broken,
): Promise<Followed[]> {
  const rows = await engine.rows<Readonly<Record<'n' | 'closed' | 'employers', string>>>(
    `SELECT ${names}count() AS n, countIf(closed) AS closed, uniqExact(employer_id) AS employers
FROM (${followed(`${select}employer_id, `, `${has} AND ${where}`)})${by.length ? ` GROUP BY ${names.slice(0, -2)}` : ''}`,
    values,
  );
  return inOrder(
    by,
    rows.map((row) => ({
      group: groupOf(by, row),
      n: Number(row.n),
      closed: Number(row.closed),
      employers: Number(row.employers),
    })),
  );
}

type OpenRow = Row & {
  readonly median: Between;
  readonly after30: Share | null;
  readonly after60: Share | null;
  readonly after90: Share | null;
  readonly closed: number;
  readonly postings: number;
  readonly employers: number;
  readonly from: number | null;
};

interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

async function rowOf(
  engine: Rows,
  scope: Scope,
  broken: Broken,
  {group, n, closed, employers}: Followed,
): Promise<OpenRow> {
  const own = within(scope, broken, group);
  const curve = curveOf(await agesOf(engine, own));
  const base = {closed, postings: n, employers};
  const nothing = {value: null, low: null, high: null};
  if (!curve) return {...group, median: nothing, after30: null, after60: null, after90: null, ...base, from: null};
  const days = [...new Set([...curve.steps.map(({day}) => day), ...AFTER])].sort((a, b) => a - b);
  const {clusters, squares} = await spreadOf(engine, own, curve, days, broken.by);
  const between = (day: number): Share | null => {
    const open = openAt(curve, day);
    return open === null ? null : {share: open, ...openBetween(open, squares[days.indexOf(day)] as number, clusters)};
  };
  const steps = curve.steps.map(({day, open}) => ({day, open, ...(between(day) as Share)}));
  const [after30, after60, after90] = AFTER.map(between) as [Share | null, Share | null, Share | null];
  return {...group, median: medianOf(steps), after30, after60, after90, ...base, from: curve.from};
}

/** The scope of one group. */
function within(
  {where, values}: Scope,
  {by, select, where: has}: Broken,
  group: Readonly<Record<string, string>>,
): Scope {
  const sql = select.split(', ').filter(Boolean);
  const own = by.map((name, i) => `${(sql[i] as string).replace(/ AS by_\w+$/, '')} = {group_${name}:String}`);
  return {
    where: [...own, has, where].join(' AND '),
    values: {...values, ...Object.fromEntries(by.map((name) => [`group_${name}`, group[name]]))},
  };
}

async function agesOf(engine: Rows, {where, values}: Scope): Promise<AgeCount[]> {
  const rows = await engine.rows<Record<'day' | 'entered' | 'gone' | 'ended', string>>(
    `SELECT day, sum(comes) AS entered, sum(goes) AS gone, sum(closes) AS ended FROM (
  ${followed('', where)}) ARRAY JOIN [a, b] AS day, [1, 0] AS comes, [0, 1] AS goes, [0, toUInt8(closed)] AS closes
GROUP BY day ORDER BY day`,
    values,
  );
  return rows.map(({day, entered, gone, ended}) => ({
    day: Number(day),
    entered: Number(entered),
    left: Number(gone),
    closed: Number(ended),
  }));
}

/** For each day the sum over employers of the square of what their postings contribute to the curve. */
async function spreadOf(
  engine: Rows,
  {where, values}: Scope,
  {closing, exposure}: Curve,
  days: readonly number[],
  by: readonly By[],
): Promise<{readonly clusters: number; readonly squares: readonly number[]}> {
  const cluster = by.includes('employer') ? 'toString(id)' : 'toString(employer_id)';
  const [row] = await engine.rows<{readonly clusters: string; readonly squares: readonly number[]}>(
    `SELECT count() AS clusters, sumForEach(arrayMap(v -> v * v, parts)) AS squares FROM (
  SELECT cluster_of, sumForEach(arrayMap(day -> if(closed AND b <= day, {closing:Array(Float64)}[b + 1], 0)
    - ({exposure:Array(Float64)}[least(b, day) + 1] - {exposure:Array(Float64)}[least(a, day) + 1]), {days:Array(Int64)})) AS parts
  FROM (${followed(`${cluster} AS cluster_of, `, where)}) GROUP BY cluster_of)`,
    {...values, closing, exposure, days},
  );
  return {clusters: Number(row?.clusters ?? 0), squares: (row?.squares ?? days.map(() => 0)).map(Number)};
}

function findingOf({median: {value, low, high}, after30, postings, closed}: OpenRow): string {
  const base = `${count(closed)} of ${count(postings)} postings closed so far.`;
  if (value !== null)
    return `Half of the postings are closed after ${many(value, 'day')} (${low ?? value} to ${high ?? 'more than can be told'}); ${base}`;
  return after30
    ? `${percent(after30.share)} (${percent(after30.low)} to ${percent(after30.high)}) are still open after 30 days; half are not closed yet. ${base}`
    : `Not yet half of the postings are closed. ${base}`;
}
