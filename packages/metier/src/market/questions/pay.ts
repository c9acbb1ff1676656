import {money} from '../../roles/words.ts';
import {QUANTILE_SOURCE} from '../clustered.ts';
import type {Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import type {Filter} from '../filter.ts';
import {publishedFor} from '../published-pay.ts';
import {POWER_SOURCE, samePower} from '../purchasing-power.ts';
import {count, inCountry, jobWords, many} from '../words.ts';
import {LEVELS} from './by.ts';
import {nameOf, PAID, type PayGroup, quartileBounds} from './pay-bounds.ts';
import {estimatesFor} from './pay-estimates.ts';
import {type Apart, type Between, beyond, type Column, type Question, tooFew} from './question.ts';

/** What postings pay, by role, level, country and currency; estimates and what others have published stand apart. */
export const pay: Question = {
  name: 'pay',
  summary: 'posted base pay; estimates and published tables apart',
  borrows: true,
  published: publishedFor,
  async find(engine, scope, told) {
    const groups = await groupsOf(engine, scope);
    const large = groups.filter((one) => !tooFew(one.postings, one.employers) && !isOnlyLevel(one, groups));
    const shown = inOrder(large).slice(0, told.limit);
    const bounds = await quartileBounds(
      engine,
      scope,
      shown.map(nameOf),
      shown.map(({quantiles}) => quantiles.slice(1, 4)),
    );
    const rows = shown.map(({quantiles, ...group}, i) => {
      const [p10, p25, p50, p75, p90] = quantiles.map(Math.round) as [number, number, number, number, number];
      const [lower, median, upper] = bounds[i] as [Between, Between, Between];
      const power = told.power ? {power: samePower(p50, group.currency, group.country)} : {};
      return {...group, p10, p25, p50, p75, p90, lower, median, upper, ...power};
    });
    const small = groups.filter((one) => one.seniority !== '*' && tooFew(one.postings, one.employers));
    const most = Math.min(told.limit, isNarrow(told.filter) ? told.limit : WIDE_ESTIMATES);
    const known = small.filter(({role}) => role !== 'other');
    const estimates = await estimatesFor(engine, beyond(scope, told), {
      groups: known,
      most,
      power: told.power ?? false,
    });
    return {
      finding: findingOf(rows, groups, estimates),
      columns: columnsOf(told.power ?? false),
      rows,
      notes: notesOf(groups, rows.length, small.length, told.power ?? false),
      apart: estimates ? [estimates] : [],
    };
  },
};

/** So many estimates stand where neither role nor country is asked for. */
const WIDE_ESTIMATES = 5;
const isNarrow = ({roles = [], countries = []}: Filter = {}): boolean => roles.length + countries.length > 0;

interface Group extends PayGroup {
  readonly postings: number;
  readonly employers: number;
  /** How many posted by the year, hour … */
  readonly periods: Readonly<Record<string, number>>;
  readonly quantiles: readonly number[];
}

async function groupsOf(engine: Rows, {where, values}: Scope): Promise<Group[]> {
  const rows = await engine.rows<PayRow>(
    `SELECT role, level, pay_country AS country, pay_currency AS currency, count() AS postings, uniqExact(employer_id) AS employers,
  sumMap([toString(pay_period)], [toUInt64(1)]) AS periods, quantilesExactInclusive(0.1, 0.25, 0.5, 0.75, 0.9)(assumeNotNull(pay_year)) AS quantiles
FROM ${PAID} AND ${where}
GROUP BY role, level, country, currency ORDER BY postings DESC, role, level, country, currency`,
    values,
  );
  return rows.map(({level, postings, employers, periods: [names, counts], quantiles, ...group}) => ({
    ...group,
    seniority: level,
    postings: Number(postings),
    employers: Number(employers),
    periods: Object.fromEntries(names.map((name, i) => [name, Number(counts[i])])),
    quantiles: quantiles.map(Number),
  }));
}

const placeOf = ({role, country, currency}: PayGroup): string => `${role}|${country}|${currency}`;

/** Whether a group of all levels is the same as that of one level. */
const isOnlyLevel = (all: Group, groups: readonly Group[]): boolean =>
  all.seniority === '*' &&
  groups.some((one) => one !== all && one.postings === all.postings && placeOf(one) === placeOf(all));

/** The largest role and country first; within it all levels together, then by rank. */
function inOrder(groups: readonly Group[]): Group[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(placeOf(group), Math.max(sizes.get(placeOf(group)) ?? 0, group.postings));
  const rank = ({seniority}: Group) => (seniority === '*' ? -1 : LEVELS.indexOf(seniority));
  return [...groups].sort(
    (a, b) =>
      (sizes.get(placeOf(b)) as number) - (sizes.get(placeOf(a)) as number) ||
      (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : rank(a) - rank(b)),
  );
}

const columnsOf = (power: boolean): Column[] => [
  {key: 'role', label: 'Role', kind: 'role'},
  {key: 'seniority', label: 'Level', kind: 'level'},
  {key: 'country', label: 'Country', kind: 'country'},
  {key: 'p10', label: '10%', kind: 'money', shown: 'wide'},
  {key: 'p25', label: '25%', kind: 'money'},
  {key: 'median', label: 'Half (95% interval)', kind: 'quantile'},
  {key: 'p75', label: '75%', kind: 'money'},
  {key: 'p90', label: '90%', kind: 'money', shown: 'wide'},
  ...(power ? [{key: 'power', label: 'Same goods, US', kind: 'dollars'} as const] : []),
  {key: 'lower', label: '25%', kind: 'quantile', shown: 'data'},
  {key: 'upper', label: '75%', kind: 'quantile', shown: 'data'},
  {key: 'currency', label: 'In', kind: 'text', shown: 'data'},
  {key: 'postings', label: 'Postings', kind: 'count'},
  {key: 'employers', label: 'Employers', kind: 'count'},
];

type Shown = PayGroup & Readonly<Record<'median', Between> & Record<'postings' | 'employers', number>>;

/** The first group in a sentence; where none is large enough, why, and the first estimate. */
function findingOf(rows: readonly Shown[], groups: readonly Group[], estimates: Apart | null): string {
  const [first] = rows;
  if (first)
    return `${jobWords(first.role, first.seniority)} ${inCountry(first.country)}: half of the postings that say pay give at most ${range(first.median, first.currency)} a year, base.`;
  const said = groups.filter(({seniority}) => seniority === '*').reduce((sum, {postings}) => sum + postings, 0);
  if (!said) return 'No posting here says what it pays; what others have published stands below.';
  const few = `Pay cannot be observed here: ${many(said, 'posting')} ${said === 1 ? 'says what it pays' : 'say what they pay'}, and it takes 20 of 5 employers in one role, level and country.`;
  const guess = estimates?.rows[0] as (PayGroup & {readonly estimate: Between}) | undefined;
  return guess
    ? `${few} An estimate for ${jobWords(guess.role, guess.seniority)} ${inCountry(guess.country)}: ${range(guess.estimate, guess.currency)} a year.`
    : few;
}

/** "€72,000 (€68,000 to €80,000)", to the nearest thousand. */
function range({value, low, high}: Between, currency: string): string {
  const [half, from, to] = [value, low, high].map((amount) =>
    money(Math.round((amount as number) / 1000) * 1000, currency),
  );
  return `${half} (${from} to ${to})`;
}

const HOURS: Readonly<Record<string, string>> = {
  month: '12 months',
  week: '52 weeks',
  day: '260 days',
  hour: '2,080 hours',
};

/** By what pay was posted, and how a year was made of it. */
function periodsOf(groups: readonly Group[]): string[] {
  const counts = new Map<string, number>();
  for (const {seniority, periods} of groups)
    if (seniority === '*')
      for (const [name, n] of Object.entries(periods)) counts.set(name, (counts.get(name) ?? 0) + n);
  const said = [...counts].sort((a, b) => b[1] - a[1]);
  const made = said.flatMap(([name]) => HOURS[name] ?? []);
  if (!said.length) return [];
  return [
    `Posted ${said.map(([name, n]) => `by the ${name} ${count(n)}`).join(', ')}${made.length ? `; a year has ${made.join(', ')}` : ''}. Hourly and daily pay of freelance and contract work is left out.`,
  ];
}

function notesOf(groups: readonly Group[], rows: number, small: number, power: boolean): string[] {
  if (!groups.length) return [];
  const all = groups.filter(({seniority}) => seniority !== '*').length;
  return [
    'Posted base pay for a year, the middle of each range, in the currency of the posting; exact quantiles, linear between neighbours (Hyndman and Fan 1996, type 7). Postings that say pay differ from those that say none.',
    ...periodsOf(groups),
    ...(rows ? [QUANTILE_SOURCE] : []),
    ...(power ? [POWER_SOURCE] : []),
    ...(small
      ? [`${small} of ${many(all, 'group')} ${small === 1 ? 'is' : 'are'} withheld: under 20 postings or 5 employers.`]
      : []),
  ];
}

interface PayRow {
  readonly role: string;
  readonly level: string;
  readonly country: string;
  readonly currency: string;
  readonly postings: string;
  readonly employers: string;
  readonly periods: readonly [readonly string[], readonly string[]];
  readonly quantiles: readonly number[];
}
