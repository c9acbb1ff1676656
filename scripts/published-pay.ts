// Writes packages/kb/source/published-pay.json: quantiles of two published tables of pay, by role, level, country and year.
//   npx node scripts/published-pay.ts
// Needs ../shared/salary. Only figures with their base leave it, no rows.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseLocation} from '../packages/metier/src/kb/location-field.ts';
import {roleOfTitle} from '../packages/metier/src/kb/roles.ts';
import {quantile} from '../packages/metier/src/roles/pay.ts';
import {coreOfTitle} from '../packages/metier/src/roles/titles.ts';

const FEWEST = 20;
const FEWEST_EMPLOYERS = 5;
const TARGET = new URL('../packages/kb/source/published-pay.json', import.meta.url);

/** What one row, or two that are the ends of one range, says. */
interface Said {
  readonly roles: readonly string[];
  readonly level: string;
  readonly country: string;
  readonly currency: string;
  readonly year: number;
  readonly amount: number;
  /** null where the table names none. */
  readonly employer: string | null;
  /** The same for what repeats. */
  readonly key: string;
}

/** Why rows count for nothing, with how many. */
type LeftOut = Record<string, number>;

const CURRENCY_OF: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  IN: 'INR',
  CH: 'CHF',
  PL: 'PLN',
  BR: 'BRL',
  SG: 'SGD',
  JP: 'JPY',
  DK: 'DKK',
  HU: 'HUF',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  TR: 'TRY',
  PH: 'PHP',
  ...Object.fromEntries(
    'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ').map((c) => [c, 'EUR']),
  ),
};

/** Titles of people who lead people say little of the role's own pay. */
const LEADS = /\b(?:manager|director|head|vp|vice president|chief)\b/i;
const BOTH = ['data-scientist-analytics', 'data-scientist-modelling'];

/** The roles that a title stands for without its duties: one where it names one, both kinds of data scientist, else none. */
function rolesOf(title: string): readonly string[] {
  if (LEADS.test(title) && !/product manager/i.test(title)) return [];
  if (/^data scien(?:tist|ce)/.test(coreOfTitle(title))) return BOTH;
  const named = roleOfTitle(title);
  return named?.weight === 'exact' && named.role !== 'other' ? [named.role] : [];
}

const rowsOf = (file: string): Record<string, string>[] => {
  const [head = '', ...lines] = readFileSync(new URL(`../../shared/salary/${file}`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, i) => [names[i] as string, cell])));
};

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain as string) : quoted.replaceAll('""', '"'),
  );

const LEVELS: Readonly<Record<string, string>> = {EN: 'entry', MI: 'mid', SE: 'senior', EX: 'executive'};
/** The upper end of a range is at most so many times the lower. */
const WIDEST = 4;

/**
 * The salaries of aijobs.net. Most rows are ends of ranges in postings, the upper one first and nothing else changed; the range
 * counts once, by its middle. A range that stands there again, with all else the same, is taken for the same posting.
 */
function aijobs(out: LeftOut): Said[] {
  const rows = rowsOf('salaries.csv');
  const said: Said[] = [];
  const kind = (row: Record<string, string>) =>
    Object.entries(row)
      .flatMap(([name, value]) => (name.startsWith('salary_in') || name === 'salary' ? [] : [value]))
      .join('|');
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Record<string, string>;
    const next = rows[i + 1];
    const [high, low] = [Number(row.salary), Number(next?.salary)];
    const isRange = next && kind(row) === kind(next) && high >= low && high <= low * WIDEST;
    if (isRange) i++;
    const amount = isRange ? (high + low) / 2 : high;
    const country = row.employee_residence as string;
    const roles = rolesOf(row.job_title as string);
    const why =
      row.employment_type !== 'FT'
        ? 'not full-time'
        : !roles.length
          ? 'title names no role'
          : row.salary_currency !== CURRENCY_OF[country]
            ? 'currency of another country'
            : null;
    if (why) out[why] = (out[why] ?? 0) + 1;
    else
      said.push({
        roles,
        level: LEVELS[row.experience_level as string] as string,
        country,
        currency: row.salary_currency as string,
        year: Number(row.work_year),
        amount,
        employer: null,
        key: isRange ? `${kind(row)}|${high}|${low}` : `${i}`,
      });
  }
  return said;
}

const RANKS: Readonly<Record<string, string>> = {junior: 'entry', mid: 'mid', senior: 'senior', 'staff+': 'staff'};
/** Hours, months … in a year of full-time work. */
const A_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  '1 YEAR': 1,
  'per-year-salary': 1,
  month: 12,
  '1 MONTH': 12,
};

/** Pay that employers gave to their job boards, gathered in July and August 2026. One job in several places counts once. */
function radar(out: LeftOut): Said[] {
  return rowsOf('tech-salary-radar-2026.csv').flatMap((row) => {
    if (row.has_salary !== 'true') return [];
    const roles = rolesOf(row.title as string);
    const countries = new Set(parseLocation(row.location_raw as string).map(({country}) => country));
    const [country] = [...countries];
    const [low, high] = [Number(row.salary_min_orig), Number(row.salary_max_orig)];
    const inYear = A_YEAR[row.salary_interval_orig as string];
    const amount = (((low || high) + (high || low)) / 2) * (inYear ?? 0);
    const why = !roles.length
      ? 'title names no role'
      : row.is_management === 'true'
        ? 'leads people'
        : countries.size !== 1 || !country
          ? 'no country, or several'
          : row.currency_original !== CURRENCY_OF[country]
            ? 'currency of another country'
            : !amount
              ? 'not by month or year'
              : null;
    if (why) out[why] = (out[why] ?? 0) + 1;
    const year = 2026;
    return why
      ? []
      : [
          {
            roles,
            level: RANKS[row.seniority as string] ?? '',
            country: country as string,
            currency: row.currency_original as string,
            year,
            amount,
            employer: row.company as string,
            key: [row.company, row.title?.trim().toLowerCase(), low, high].join('|'),
          },
        ];
  });
}

/** Quantiles of each group that is large enough. */
function cellsFrom(source: string, said: readonly Said[]): object[] {
  const once = [...new Map(said.map((one) => [`${one.country}|${one.key}`, one])).values()];
  const groups = new Map<string, {one: Said; level: string | null; from: number; to: number; all: Said[]}>();
  const years = once.map(({year}) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (const one of once)
    for (const level of [one.level, null])
      for (const [from, to] of first === last
        ? [[first, last]]
        : ([
            [one.year, one.year],
            [first, last],
          ] as const)) {
        const key = [one.roles.join('+'), level ?? 'all', one.country, from, to].join('|');
        const own = groups.get(key);
        if (own) own.all.push(one);
        else groups.set(key, {one, level, from: from as number, to: to as number, all: [one]});
      }
  return [...groups]
    .filter(([, {all}]) => all.length >= FEWEST && (employersOf(all) ?? FEWEST_EMPLOYERS) >= FEWEST_EMPLOYERS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {one, level, from, to, all}]) => {
      const sorted = all.map(({amount}) => amount).sort((a, b) => a - b);
      const [p10, p25, p50, p75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((part) => Math.round(quantile(sorted, part)));
      const {roles, country, currency} = one;
      return {
        source,
        roles,
        level,
        country,
        currency,
        from,
        to,
        n: all.length,
        employers: employersOf(all),
        p10,
        p25,
        p50,
        p75,
        p90,
      };
    });
}

const employersOf = (all: readonly Said[]): number | null =>
  all.some(({employer}) => employer === null) ? null : new Set(all.map(({employer}) => employer)).size;

const [outOfFirst, outOfSecond]: [LeftOut, LeftOut] = [{}, {}];
const [first, second] = [aijobs(outOfFirst), radar(outOfSecond)];
const sources = [
  {
    id: 'aijobs-2025-01',
    name: 'aijobs.net',
    of: 'foorilla',
    url: 'https://github.com/foorilla/ai-jobs-net-salaries',
    version: '9c225876510af8fbdabdb7ca39d1a6d44be0072b',
    published: '2025-01-19',
    licence: 'CC0 1.0',
    measure: 'total',
    says: 'total gross salary paid in a year',
    base: 'ranges',
    note: 'It calls itself a survey, but most of its rows are the ends of ranges in postings; a range counts once, by its middle. By title alone, full-time, in the currency of the country.',
    leftOut: outOfFirst,
  },
  {
    id: 'tech-salary-radar-2026-08',
    name: 'Tech Salary Radar',
    of: 'Midat Faizov',
    url: 'https://github.com/midat-fx/tech-salary-radar',
    version: '38fc00c63f6d383ec97a7549f1ce05c6c12e30cf',
    published: '2026-08',
    licence: 'MIT',
    measure: 'base',
    says: 'gross pay for a year as employers gave it to their job boards',
    base: 'postings',
    note: 'Postings of some 300 technology employers that were open in July and August 2026; the middle of each range. By title alone, in the currency of the country.',
    leftOut: outOfSecond,
  },
];
const cells = [...cellsFrom('aijobs-2025-01', first), ...cellsFrom('tech-salary-radar-2026-08', second)];
const lines = cells.map((cell) => `    ${JSON.stringify(cell)}`).join(',\n');
writeFileSync(
  TARGET,
  `{\n  "schema": "metier/published-pay/1",\n  "sources": ${JSON.stringify(sources, null, 2).replaceAll('\n', '\n  ')},\n  "cells": [\n${lines}\n  ]\n}\n`,
);
console.log(`${first.length} and ${second.length} count, ${cells.length} groups are large enough.`);
console.log(outOfFirst, outOfSecond);
