import {citySpellings} from '../kb/places.ts';
import {employerKey} from '../roles/coverage.ts';
import type {Scope} from './coverage.ts';

/** Which postings a question or search looks at; a list means any one of it, but `skills` and `required` all. */
export interface Filter {
  readonly roles?: readonly string[];
  /** Named at any level. */
  readonly skills?: readonly string[];
  readonly required?: readonly string[];
  /** Not named at all. */
  readonly withoutSkills?: readonly string[];
  /** Not required; they may be named as a plus. */
  readonly notRequired?: readonly string[];
  readonly seniority?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  readonly cities?: readonly string[];
  readonly arrangement?: readonly string[];
  readonly employment?: readonly string[];
  readonly employers?: readonly string[];
  readonly sources?: readonly string[];
  /** ISO 639-1. */
  readonly languages?: readonly string[];
  readonly visa?: readonly string[];
  /** First and last day of posting, "2026-11-20". */
  readonly from?: string | null;
  readonly to?: string | null;
  /** The first day that a posting was seen here, at the earliest: what is new since. */
  readonly since?: string | null;
  /** At least so many US dollars a year. */
  readonly pay?: number | null;
  /** Whether a board still lists the job. */
  readonly open?: boolean | null;
}

interface Condition {
  readonly sql: string;
  readonly type: string;
  value(filter: Filter): unknown;
}

const any = (sql: string, value: (filter: Filter) => readonly string[] | undefined): Condition => ({
  sql,
  type: 'Array(String)',
  value: (filter) => (value(filter)?.length ? value(filter) : null),
});

/** The skills of a row that are required. */
export const REQUIRED = 'arrayFilter((s, l) -> l = 1, skills, skill_levels)';
/** A job is open while one of its postings is. */
const OPEN = `(closed_at = toDateTime(0, 'UTC') OR cluster GLOBAL IN (SELECT cluster FROM metier.fact FINAL WHERE id != cluster AND closed_at = toDateTime(0, 'UTC')))`;

/** By the name in the filter, which is that of the place in the statement. */
const CONDITIONS: Readonly<Record<keyof Filter, Condition>> = {
  roles: any('role IN @', ({roles}) => roles),
  skills: any('hasAll(skills, @)', ({skills}) => skills),
  required: any(`hasAll(${REQUIRED}, @)`, ({required}) => required),
  notRequired: any(`NOT hasAny(${REQUIRED}, @)`, ({notRequired}) => notRequired),
  withoutSkills: any('NOT hasAny(skills, @)', ({withoutSkills}) => withoutSkills),
  seniority: any('seniority IN @', ({seniority}) => seniority),
  countries: any('hasAny(countries, @)', ({countries}) => countries),
  cities: any('arrayExists(c -> lowerUTF8(c) IN @, cities)', ({cities}) =>
    cities?.flatMap(citySpellings).map((one) => one.toLowerCase()),
  ),
  arrangement: any('arrangement IN @', ({arrangement}) => arrangement),
  employment: any('hasAny(employment, @)', ({employment}) => employment),
  employers: any('employer_key IN @', ({employers}) => employers?.map(employerKey)),
  sources: any('source IN @', ({sources}) => sources),
  languages: any('language IN @', ({languages}) => languages),
  visa: any('visa IN @', ({visa}) => visa),
  from: {sql: "posted_at >= toDateTime(@, 'UTC')", type: 'Date', value: ({from}) => from ?? null},
  to: {sql: "posted_at < toDateTime(@ + 1, 'UTC')", type: 'Date', value: ({to}) => to ?? null},
  since: {sql: "first_seen >= toDateTime(@, 'UTC')", type: 'Date', value: ({since}) => since ?? null},
  pay: {sql: 'pay_usd >= @', type: 'Float64', value: ({pay}) => pay ?? null},
  open: {sql: `@ = ${OPEN}`, type: 'Bool', value: ({open}) => open ?? null},
};

/** A condition that a filter sets. */
export interface Part {
  /** What of the filter sets it. */
  readonly name: keyof Filter;
  readonly sql: string;
  readonly value: unknown;
}

/** The conditions that a filter is, with their values apart: no word of a user stands in a statement. */
export function partsOf(filter: Filter): Part[] {
  return (Object.keys(CONDITIONS) as (keyof Filter)[]).flatMap((name) => {
    const {sql, type, ...condition} = CONDITIONS[name];
    const value = condition.value(filter);
    return value === null ? [] : [{name, sql: sql.replaceAll('@', `{${name}:${type}}`), value}];
  });
}

/** All of these conditions. */
export const scopeOfParts = (parts: readonly Part[]): Scope => ({
  where: parts.map(({sql}) => sql).join(' AND ') || '1',
  values: Object.fromEntries(parts.map(({name, value}) => [name, value])),
});

/** What of the market a filter leaves. */
export const scopeOf = (filter: Filter): Scope => scopeOfParts(partsOf(filter));
