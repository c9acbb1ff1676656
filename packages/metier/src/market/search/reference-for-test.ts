import {employerKey} from '../../roles/coverage.ts';
import type {Filter} from '../filter.ts';
import type {FactRow} from '../row.ts';

/** What the searches should find, computed in plain TypeScript over the same jobs. */

type Values = (row: FactRow) => readonly string[];
const required: Values = (row) => row.skills.filter((_, i) => row.skill_levels[i] === 1);
const STEPS = [50_000, 75_000, 100_000, 125_000, 150_000, 200_000, 250_000, 300_000];
const within = (list: readonly string[] | undefined, values: readonly string[]) =>
  !list?.length || values.some((value) => list.includes(value));

/** By facet: its values in a row, whether a row passes its own choice, and which values are chosen. */
const FACETS: Readonly<
  Record<
    string,
    {of: Values; passes?: (row: FactRow, filter: Filter) => boolean; chosen?: (filter: Filter) => readonly string[]}
  >
> = {
  role: {of: ({role}) => [role], passes: ({role}, {roles}) => within(roles, [role]), chosen: ({roles = []}) => roles},
  level: {of: ({seniority}) => [seniority]},
  work: {of: ({arrangement}) => [arrangement]},
  employment: {of: ({employment}) => employment},
  country: {
    of: ({countries}) => countries,
    passes: (row, {countries}) => within(countries, row.countries),
    chosen: ({countries = []}) => countries,
  },
  city: {of: ({cities}) => cities},
  required: {of: required},
  skill: {of: ({skills}) => skills, chosen: ({skills = []}) => skills},
  pay: {
    of: ({pay_usd: pay}) => STEPS.filter((step) => (pay ?? 0) >= step).map(String),
    passes: ({pay_usd: own}, {pay}) => !pay || (own ?? 0) >= pay,
    chosen: ({pay}) => (pay ? [String(pay)] : []),
  },
  month: {
    of: ({posted_by: by, posted_at: at}) => (by === 'published' ? [at.slice(0, 7)] : []),
    passes: ({posted_at: at}, {from, to}) => (!from || at >= from) && (!to || at.slice(0, 10) <= to),
  },
  employer: {
    of: ({employer}) => [employer],
    passes: (row, {employers}) => within(employers?.map(employerKey), [row.employer_key]),
    chosen: ({employers = []}) => employers,
  },
  language: {of: ({language}) => [language]},
  visa: {of: ({visa}) => [visa]},
  source: {of: ({source}) => [source]},
};

/** Counts by facet with a filter of roles, countries, skills, pay, days, employers; `words` are skills that stand in the text. */
export function facets(jobs: readonly FactRow[], filter: Filter, words: readonly string[]) {
  const shared = jobs.filter(({skills}) =>
    [...(filter.skills ?? []), ...words].every((skill) => skills.includes(skill)),
  );
  const entries = Object.entries(FACETS).map(([name, {of, chosen}]) => {
    const others = Object.entries(FACETS).filter(([other]) => other !== name);
    const rows = shared.filter((row) => others.every(([, {passes}]) => passes?.(row, filter) ?? true));
    const picked = new Set((chosen?.(filter) ?? []).map((value) => (name === 'employer' ? employerKey(value) : value)));
    const isPicked = (value: string) => picked.has(name === 'employer' ? employerKey(value) : value);
    const typed = new Set((chosen?.(filter) ?? []).map((value) => value.toLowerCase()));
    const counts = new Map<string, number>();
    for (const value of rows.flatMap(of).filter(Boolean)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const sorted = [...counts].sort(([a, m], [b, n]) => {
      if (name === 'month') return a < b ? 1 : -1;
      if (name === 'pay') return Number(a) - Number(b);
      const first = Number(typed.has(b.toLowerCase())) - Number(typed.has(a.toLowerCase()));
      return first || n - m || (a < b ? -1 : 1);
    });
    return [name, sorted.slice(0, 8).map(([value, count]) => ({value, count, chosen: isPicked(value)}))] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length));
}

/** How many other jobs the employer of one offers with its title. */
export const sameTitle = (one: FactRow, jobs: readonly FactRow[]): number =>
  jobs.filter(
    (row) => row.employer_key === one.employer_key && row.title_core === one.title_core && row.cluster !== one.cluster,
  ).length;

const LEVELS = ['intern', 'entry', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'];

/** All jobs that share a skill with one (where it names none: a role), most alike first, each employer's title once. */
export function neighbours(like: FactRow, jobs: readonly FactRow[]): FactRow[] {
  const naming = (skill: string) => jobs.filter(({skills}) => skills.includes(skill)).length;
  const rarity = new Map(
    [...new Set(jobs.flatMap(({skills}) => skills))].map((skill) => [skill, Math.log(1 + jobs.length / naming(skill))]),
  );
  const weight = (row: FactRow, skill: string) => {
    const at = row.skills.indexOf(skill);
    return at < 0 ? 0 : (rarity.get(skill) as number) * ([0, 1, 0.6, 0.5][row.skill_levels[at] as number] as number);
  };
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  const alike = (row: FactRow) => {
    const squares = (one: FactRow) => sum(one.skills.map((skill) => weight(one, skill) ** 2));
    const both = sum(like.skills.map((skill) => weight(like, skill) * weight(row, skill)));
    const work = sum(row.roles.map((role) => (like.roles.includes(role) ? 1 : 0)));
    const [from, to] = [LEVELS.indexOf(like.seniority), LEVELS.indexOf(row.seniority)];
    const level = from < 0 || to < 0 ? 0.5 : Math.max(0, 1 - Math.abs(from - to) / 3);
    return 0.7 * (both ? (2 * both) / (squares(like) + squares(row)) : 0) + 0.2 * work + 0.1 * level;
  };
  const shares = (row: FactRow) =>
    like.skills.length
      ? row.skills.some((skill) => like.skills.includes(skill))
      : row.roles.some((role) => like.roles.includes(role));
  const key = (row: FactRow) => `${row.employer_key} ${row.title_core}`;
  const ranked = jobs
    .filter((row) => row.cluster !== like.cluster && shares(row))
    .map((row) => ({row, alike: alike(row)}))
    .sort((a, b) => b.alike - a.alike || (BigInt(a.row.id) < BigInt(b.row.id) ? -1 : 1))
    .map(({row}) => row);
  return ranked.filter((row, i) => key(row) !== key(like) && ranked.findIndex((one) => key(one) === key(row)) === i);
}
