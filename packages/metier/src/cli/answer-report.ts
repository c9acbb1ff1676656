import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {Change} from '../market/clustered.ts';
import type {Filter} from '../market/filter.ts';
import type {Answer, Asked, Between, Column, Row} from '../market/questions/question.ts';
import {countryWords, levelWords, monthWords, more} from '../market/words.ts';
import type {Interval} from '../roles/interval.ts';
import {baseOf, money, percent, personOf, points, withInterval} from '../roles/words.ts';
import {count, skillWords} from './market-words.ts';
import {columnsOf, fit, oneLine, type Terminal, wrap} from './terminal.ts';

/** An answer: its sentence, its base, its table, how figures are made; what is no observation of postings here stands apart. */
export function answerReport(
  {finding, columns, rows, coverage, withheld, notes, apart}: Answer,
  {width, color}: Terminal,
  filter: Filter = {},
): string {
  const subject = subjectOf(filter);
  const about = subject ? `${subject}. ` : '';
  const base = coverage.postings
    ? `${about}${baseOf(coverage)}; each job once.`
    : `${about}No posting of the market is like that.`;
  const table = (of: readonly Column[], own: readonly Row[]) =>
    tableOf(untold(of, own, filter), own, width).map((line, i) => (i ? line : color.dim(line)));
  const said = (lines: readonly string[]) => lines.flatMap((line) => wrap(line, width)).map(color.dim);
  const first = finding ?? (coverage.postings ? withheld : null);
  const observed = rows.length ? table(columns, rows) : [];
  const blocks = [
    [...(first ? wrap(first, width).map(color.bold) : []), ...said([base])],
    observed.length || apart.length || first ? observed : ['Nothing is found.'],
    said(notes),
    ...apart.flatMap(({title, columns: of, rows: own, notes: words}) => [
      [color.bold(title), ...(own.length ? table(of, own) : [])],
      said(words),
    ]),
  ];
  return `${blocks
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Of whom the answer speaks: "Senior · Data engineer · Germany". */
function subjectOf({roles = [], seniority = [], countries = [], cities = [], arrangement = []}: Filter): string {
  return [seniority.map(levelWords), roles.map(personOf), [...cities, ...countries.map(countryWords)], arrangement]
    .filter((words) => words.length)
    .map((words) => words.join(' or '))
    .join(' · ');
}

/** Columns that say more than the subject does. */
function untold(columns: readonly Column[], rows: readonly Row[], {roles = [], countries = []}: Filter): Column[] {
  const [role] = roles;
  const isRole = (row: Row) => row.job === personOf(role as string);
  return columns.filter(({key, kind}) =>
    kind === 'country'
      ? countries.length !== 1
      : roles.length !== 1 || (kind !== 'role' && (key !== 'job' || !rows.every(isRole))),
  );
}

const GAP = 2;
const NARROWEST = 12;

/** A head line and a line a row; the first column and other words give way where the width is short. */
export function tableOf(all: readonly Column[], rows: readonly Row[], width: number): string[] {
  const able = all.filter(({shown}) => shown !== 'data');
  const roomy = cellsOf(able, rows);
  const columns = isWide(roomy, width) ? able.filter(({shown}) => shown !== 'wide') : able;
  const cells = columns === able ? roomy : cellsOf(columns, rows);
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => columnsOf(line[i] as string))));
  const yields = columns.map(({kind}, i) => (isFigure(kind) ? -1 : i)).filter((i) => i >= 0);
  for (let over = sum(widths) + GAP * (columns.length - 1) - width; over > 0 && yields.length; ) {
    const widest = yields.reduce((a, b) => ((widths[b] as number) > (widths[a] as number) ? b : a));
    const cut = Math.min(over, (widths[widest] as number) - NARROWEST);
    if (cut <= 0) break;
    widths[widest] = (widths[widest] as number) - cut;
    over -= cut;
  }
  return cells.map((line) =>
    line
      .map((cell, i) => {
        const size = widths[i] as number;
        return isFigure((columns[i] as Column).kind)
          ? `${' '.repeat(Math.max(0, size - columnsOf(cell)))}${cell}`
          : fit(cell, size);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

const cellsOf = (columns: readonly Column[], rows: readonly Row[]): string[][] => [
  columns.map(({label}) => label),
  ...rows.map((row) => columns.map((column) => cellOf(column, row))),
];

const isWide = (cells: readonly (readonly string[])[], width: number): boolean =>
  cells.some((line) => sum(line.map(columnsOf)) + GAP * (line.length - 1) > width);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const isFigure = (kind: Column['kind']): boolean =>
  !['text', 'skill', 'role', 'level', 'country', 'month'].includes(kind);

interface Premium {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

function cellOf({key, kind}: Column, row: Row): string {
  const value = row[key];
  if (kind === 'level') return levelWords(value as string | null);
  if (value === null || value === undefined || value === '') return '–';
  switch (kind) {
    case 'skill':
      return skillWords(value as string);
    case 'role':
      return personOf(value as string);
    case 'count':
      return count(value as number);
    case 'share':
      return withInterval(value as Interval);
    case 'ratio':
      return percent(value as number);
    case 'change': {
      const {points: by, low, high} = value as Change;
      return points(by, low, high);
    }
    case 'premium': {
      const {ratio, low, high} = value as Premium;
      return `${more(ratio)} (${more(low)} to ${more(high)})`;
    }
    case 'money':
      return `${thousands(value as number, row)}${row.topCoded && key === 'p90' ? ' or more' : ''}`;
    case 'dollars':
      return thousands(value as number, {});
    case 'quantile':
      return between(value as Between, (amount) => thousands(amount, row));
    case 'estimate':
      return `○ estimate ${between(value as Between, (amount) => thousands(amount, row))}`;
    case 'days':
      return between(value as Between, count);
    case 'country':
      return countryWords(value as string);
    case 'month':
      return monthWords(value as string);
    default:
      return Array.isArray(value) ? workWords(value) : oneLine(String(value));
  }
}

/** Pay to the nearest thousand: the base carries no more. */
const thousands = (amount: number, row: Row): string =>
  money(amount < 20_000 ? amount : Math.round(amount / 1000) * 1000, (row.currency as string) || 'USD');

/** "€72,000 (68,000–80,000)"; what is not reached is said. */
function between({value, low, high}: Between, words: (amount: number) => string): string {
  if (value === null) return low === null ? 'not reached' : `not reached (${words(low)} or more)`;
  const bare = (amount: number) => words(amount).replace(/^[^\d]+/, '');
  if (low === null) return `${words(value)} (no interval)`;
  return high === null ? `${words(value)} (${bare(low)} or more)` : `${words(value)} (${bare(low)}–${bare(high)})`;
}

function workWords(roles: readonly {readonly role: string | null; readonly postings: number}[]): string {
  const all = sum(roles.map(({postings}) => postings));
  return roles
    .map(
      ({role, postings}) => `${role ? roleEntry(role as RoleId).words.en.person : 'unsure'} ${percent(postings / all)}`,
    )
    .join(', ');
}

/** An answer as CSV (RFC 4180): a figure with an interval takes three columns. What is no observation says so in the first. */
export function answerCsv({
  columns,
  rows,
  apart = [],
}: Pick<Answer, 'columns' | 'rows'> & Partial<Pick<Answer, 'apart'>>): string {
  const tables = [{kind: 'observation', columns, rows}, ...apart].filter((one) => one.columns.length);
  const all = [...new Map(tables.flatMap((one) => one.columns).map((column) => [column.key, column])).values()];
  const parts = all.flatMap(({key, kind}) => (PARTS[kind] ?? ['']).map((part) => ({key, part})));
  const head = parts.map(({key, part}) => (part ? `${key}_${part}` : key));
  const lines = tables.flatMap(({kind, rows: own}) =>
    own.map((row) => [
      ...(apart.length ? [kind] : []),
      ...parts.map(({key, part}) => csvCell(part ? (row[key] as Row | null | undefined)?.[part] : row[key])),
    ]),
  );
  return `${[[...(apart.length ? ['kind'] : []), ...head], ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

const PARTS: Readonly<Partial<Record<Column['kind'], readonly string[]>>> = {
  share: ['share', 'low', 'high'],
  change: ['points', 'low', 'high', 'chance'],
  premium: ['ratio', 'low', 'high'],
  quantile: ['value', 'low', 'high'],
  estimate: ['value', 'low', 'high'],
  days: ['value', 'low', 'high'],
};

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = /^[=+@\t\r-]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The statements of an answer, with the values of their places. */
export function sqlReport(asked: readonly Asked[]): string {
  return `${asked
    .map(({sql, values}) => {
      const places = Object.entries(values).map(([name, value]) => `-- ${name} = ${JSON.stringify(value)}`);
      return [...places, `${sql};`].join('\n');
    })
    .join('\n\n')}\n`;
}
