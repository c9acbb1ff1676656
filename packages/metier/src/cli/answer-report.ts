import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {Change} from '../market/clustered.ts';
import type {Answer, Asked, Column, Row} from '../market/questions/question.ts';
import type {Interval} from '../roles/interval.ts';
import {baseOf, money, percent, personOf, points, withInterval} from '../roles/words.ts';
import {count, skillWords} from './market-words.ts';
import {columnsOf, fit, oneLine, type Terminal, wrap} from './terminal.ts';

/** An answer as a table, with its base and what its figures are. */
export function answerReport({columns, rows, coverage, withheld, notes}: Answer, {width, color}: Terminal): string {
  const base = color.dim(`${baseOf(coverage)}; each job once.`);
  if (withheld) return `${withheld}\n`;
  return `${[
    base,
    '',
    ...(rows.length
      ? tableOf(columns, rows, width).map((line, i) => (i ? line : color.dim(line)))
      : ['Nothing is found.']),
    '',
    ...notes.flatMap((note) => wrap(note, width)).map(color.dim),
  ].join('\n')}\n`;
}

const GAP = 2;
const NARROWEST = 12;

/** A head line and a line a row; the first column and other words give way where the width is short. */
export function tableOf(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
  const cells = [columns.map(({label}) => label), ...rows.map((row) => columns.map((column) => cellOf(column, row)))];
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

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const isFigure = (kind: Column['kind']): boolean => !['text', 'skill', 'role'].includes(kind);

interface Premium {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

function cellOf({key, kind}: Column, row: Row): string {
  const value = row[key];
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
      return money(value as number, (row.currency as string) || 'USD');
    default:
      return Array.isArray(value) ? workWords(value) : oneLine(String(value));
  }
}

const more = (ratio: number): string => `${ratio < 1 ? '−' : '+'}${Math.abs(Math.round((ratio - 1) * 100))}%`;

function workWords(roles: readonly {readonly role: string | null; readonly postings: number}[]): string {
  const all = sum(roles.map(({postings}) => postings));
  return roles
    .map(
      ({role, postings}) => `${role ? roleEntry(role as RoleId).words.en.person : 'unsure'} ${percent(postings / all)}`,
    )
    .join(', ');
}

/** An answer as CSV (RFC 4180): a figure with an interval takes three columns. */
export function answerCsv({columns, rows}: Pick<Answer, 'columns' | 'rows'>): string {
  const parts = columns.flatMap(({key, kind}) => (PARTS[kind] ?? ['']).map((part) => ({key, part})));
  const head = parts.map(({key, part}) => (part ? `${key}_${part}` : key));
  const lines = rows.map((row) =>
    parts.map(({key, part}) => csvCell(part ? (row[key] as Row | null)?.[part] : row[key])),
  );
  return `${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

const PARTS: Readonly<Partial<Record<Column['kind'], readonly string[]>>> = {
  share: ['share', 'low', 'high'],
  change: ['points', 'low', 'high', 'chance'],
  premium: ['ratio', 'low', 'high'],
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
