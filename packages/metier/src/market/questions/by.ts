import {SENIORITIES} from '../../kb/seniority.ts';
import type {Column, ColumnKind} from './question.ts';

/** What figures can be broken down by. */
export type By = 'month' | 'quarter' | 'seniority' | 'country' | 'role' | 'employer';

interface Dimension {
  readonly sql: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Which postings have one. */
  readonly has: string;
}

/** Days of posting count only where the posting gives one; silence about the level is a level of its own. */
const DIMENSIONS: Readonly<Record<By, Dimension>> = {
  month: {sql: 'toStartOfMonth(posted_at)', label: 'Month', kind: 'month', has: "posted_by = 'published'"},
  quarter: {sql: 'toStartOfQuarter(posted_at)', label: 'Quarter from', kind: 'month', has: "posted_by = 'published'"},
  seniority: {sql: 'toString(seniority)', label: 'Level', kind: 'level', has: '1'},
  country: {sql: 'toString(countries[1])', label: 'Country', kind: 'country', has: 'notEmpty(countries)'},
  role: {sql: 'toString(role)', label: 'Role', kind: 'role', has: "role != ''"},
  employer: {sql: 'toString(employer)', label: 'Employer', kind: 'text', has: "employer != ''"},
};

/** The order of levels; other values stand by size, months by date. */
export const LEVELS: readonly string[] = [...SENIORITIES, ''];

/** How a statement is broken down. */
export interface Broken {
  readonly by: readonly By[];
  /** `toStartOfMonth(posted_at) AS by_month, `, to stand before other columns. */
  readonly select: string;
  /** `by_month, `. */
  readonly names: string;
  /** Which postings have all that. */
  readonly where: string;
  readonly columns: readonly Column[];
}

type Told = Readonly<Record<string, unknown>>;

export function brokenBy(by: readonly By[] = []): Broken {
  const all = by.map((name) => ({name, ...DIMENSIONS[name]}));
  return {
    by,
    select: all.map(({name, sql}) => `${sql} AS by_${name}, `).join(''),
    names: all.map(({name}) => `by_${name}, `).join(''),
    where: all.map(({has}) => has).join(' AND ') || '1',
    columns: all.map(({name, label, kind}) => ({key: name, label, kind})),
  };
}

/** The values of a row that a statement gave, under the keys of the columns. */
export const groupOf = (by: readonly By[], row: Told): Record<string, string> =>
  Object.fromEntries(by.map((name) => [name, String(row[`by_${name}`])]));

export const keyOf = (group: Readonly<Record<string, string>>): string => JSON.stringify(Object.values(group));

/** Groups in the order of reading: months by date, levels by rank, the rest by size. */
export function inOrder<T extends {readonly group: Readonly<Record<string, string>>; readonly n: number}>(
  by: readonly By[],
  rows: readonly T[],
): T[] {
  const sizes = new Map<string, number>();
  for (const {group, n} of rows)
    for (const name of by) {
      const key = `${name} ${group[name]}`;
      sizes.set(key, (sizes.get(key) ?? 0) + n);
    }
  const rank = (name: By, value: string): number | string =>
    name === 'month' || name === 'quarter'
      ? value
      : name === 'seniority'
        ? LEVELS.indexOf(value)
        : -(sizes.get(`${name} ${value}`) ?? 0);
  return [...rows].sort((a, b) => {
    for (const name of by) {
      const [left, right] = [a.group[name] as string, b.group[name] as string];
      const [first, second] = [rank(name, left), rank(name, right)];
      if (first !== second) return first < second ? -1 : 1;
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}
