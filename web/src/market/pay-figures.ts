import {SENIORITIES} from 'metier/reading';
import type {RoleId} from '../reading.ts';
import type {Figure} from '../roles/figure.ts';
import {country, months, pay, whole} from '../roles/format.ts';
import type {Column} from '../roles/table.ts';
import type {Answer} from './api.ts';
import {type Between, capital, count, figure, type Row, type Told, text} from './figure-parts.ts';

const MOST_STRIPS = 12;
const QUANTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** What a group of pay is called: what all of them have in common is left out. */
function groupName(rows: readonly Row[], {ui, own, market}: Told): (row: Row) => string {
  const varies = (key: string): boolean => new Set(rows.map((row) => text(row, key))).size > 1;
  const [roles, lands] = [varies('role'), varies('country')];
  const level = (row: Row): string => {
    const said = text(row, 'seniority');
    if (said === ALL_LEVELS) return market.pay.allLevels;
    return said ? (ui.said.seniority[said] ?? said) : market.pay.anyLevel;
  };
  return (row) =>
    [roles && ui.roles[row.role as RoleId].short, level(row), lands && country(text(row, 'country'), own.code)]
      .filter(Boolean)
      .join(', ');
}

/** Estimates of groups that are too small, one figure a currency: they look like no observation. */
export function estimateFigures(answer: Answer, told: Told): readonly Figure[] {
  const {own, market} = told;
  const apart = answer.apart?.find(({kind}) => kind === 'estimate');
  if (!apart || apart.rows.length === 0) return [];
  const name = groupName(apart.rows, told);
  const of = (row: Row): Between => row.estimate as Between;
  const currencies = [...new Set(apart.rows.map((row) => text(row, 'currency')))];
  return currencies.map((currency) => {
    const rows = inOrder(apart.rows.filter((row) => text(row, 'currency') === currency)).slice(0, MOST_STRIPS);
    const first = rows[0] as Row;
    const amount = (value: number | null): string => pay(value ?? 0, currency, own.code, 1000);
    const base = figure(answer, told, {
      finding: market.estimates.finding(amount(of(first).value), name(first)),
      measure: market.estimates.measure(currency),
      table: {
        currency,
        columns: [
          {label: own.chart.group, kind: 'text'},
          ...[market.estimates.value, own.chart.low, own.chart.high].map((label): Column => ({label, kind: 'pay'})),
          ...[own.chart.postings, own.chart.employers].map((label): Column => ({label, kind: 'count'})),
        ],
        rows: rows.map((row) => [
          name(row),
          of(row).value,
          of(row).low,
          of(row).high,
          count(row, 'postings'),
          count(row, 'employers'),
        ]),
      },
      picture: {
        is: 'amounts',
        currency,
        rows: rows.map((row) => ({
          label: capital(name(row)),
          ...{value: of(row).value ?? 0, low: of(row).low ?? 0, high: of(row).high ?? 0},
          figure: amount(of(row).value),
          note: market.estimates.base(whole(count(row, 'postings'), own.code)),
        })),
      },
    });
    return {...base, name: `${base.name}-estimates`, about: [...base.about, currency], method: apart.notes.join(' ')};
  });
}

/** One figure a currency: strips of one scale. What all groups have in common is left out of their names. */
export function payFigures(answer: Answer, told: Told): readonly Figure[] {
  const {own, market} = told;
  const name = groupName(answer.rows, told);
  const currencies = [...new Set(answer.rows.map((row) => text(row, 'currency')))];
  return currencies.map((currency) => {
    const rows = answer.rows.filter((row) => text(row, 'currency') === currency);
    const first = rows[0] as Row;
    const postings = rows.reduce((sum, row) => sum + (isPart(row, rows) ? 0 : count(row, 'postings')), 0);
    const base = figure(answer, told, {
      finding: market.pay.finding(pay(count(first, 'p50'), currency, own.code, 1000), name(first)),
      measure: market.pay.measure(currency),
      table: {
        currency,
        columns: [
          {label: own.chart.group, kind: 'text'},
          ...[own.chart.postings, own.chart.employers].map((label): Column => ({label, kind: 'count'})),
          ...QUANTILES.map((label): Column => ({label, kind: 'pay'})),
        ],
        rows: rows.map((row) => [
          name(row),
          count(row, 'postings'),
          count(row, 'employers'),
          ...QUANTILES.map((key) => count(row, key)),
        ]),
      },
      picture: {
        is: 'pay',
        strips: inOrder(rows.slice(0, MOST_STRIPS)).map((row) => ({
          label: capital(name(row)),
          country: text(row, 'country'),
          currency,
          postings: count(row, 'postings'),
          employers: count(row, 'employers'),
          ...medianOf(row),
          ...(Object.fromEntries(QUANTILES.map((key) => [key, count(row, key)])) as Record<
            (typeof QUANTILES)[number],
            number
          >),
        })),
      },
    });
    const dates = months(answer.coverage.from, answer.coverage.to, own.code);
    const mark = answer.sample ? `${market.sample.mark} ` : '';
    return {
      ...base,
      about: [...base.about, currency],
      base: `${mark}${own.chart.base(whole(postings, own.code), '', dates)}`,
    };
  });
}

/** The interval of the median, where both of its ends are known. */
function medianOf(row: Row): {readonly median?: {readonly low: number; readonly high: number}} {
  const {low, high} = (row.median as Between | undefined) ?? {low: null, high: null};
  return low === null || high === null ? {} : {median: {low, high}};
}

/** What stands for all levels together. */
const ALL_LEVELS = '*';

/** Whether a row of all levels of its role and country holds this one's postings, too. */
const isPart = (row: Row, rows: readonly Row[]): boolean =>
  text(row, 'seniority') !== ALL_LEVELS &&
  rows.some((one) => text(one, 'seniority') === ALL_LEVELS && one.role === row.role && one.country === row.country);

const LEVELS: readonly string[] = [ALL_LEVELS, ...SENIORITIES];

/** Where a level is not said, it comes last. */
const rank = (row: Row): number =>
  LEVELS.indexOf(text(row, 'seniority')) + (text(row, 'seniority') ? 0 : LEVELS.length + 1);

/** By role, then country, then level from below. */
const inOrder = (rows: readonly Row[]): readonly Row[] => {
  const first = (key: string, row: Row): number => rows.findIndex((one) => one[key] === row[key]);
  return [...rows].sort(
    (a, b) => first('role', a) - first('role', b) || first('country', a) - first('country', b) || rank(a) - rank(b),
  );
};
