import {hash64} from './minhash.ts';
import {type FactRow, momentOf} from './row.ts';

const ROLES = ['data-analyst', 'data-engineer', 'machine-learning-engineer', 'ai-engineer', 'research-scientist', ''];
const LEVELS = ['entry', 'mid', 'senior', 'lead', ''];
const PLACES: readonly (readonly [string, string])[] = [
  ['US', 'New York'],
  ['DE', 'Berlin'],
  ['GB', 'London'],
  ['FR', 'Paris'],
  ['', ''],
];
const SKILLS =
  'python sql pytorch apache-spark dbt apache-airflow docker kubernetes machine-learning large-language-models tableau power-bi statistics causal-inference apache-kafka snowflake'.split(
    ' ',
  );
const CURRENCIES: Readonly<Record<string, readonly [string, number]>> = {
  US: ['USD', 1],
  DE: ['EUR', 1.1],
  GB: ['GBP', 1.25],
  FR: ['EUR', 1.1],
};
const TITLES = ['data scientist', 'data analyst', 'ml engineer', 'data engineer', 'ai engineer'];
/** What differs from one invented posting to the next; the rest says nothing. */
export type Said = Pick<FactRow, 'title' | 'title_core' | 'employer' | 'role' | 'skills' | 'skill_levels'> &
  Partial<FactRow> & {
    /** The day of posting, in milliseconds. */
    readonly time: number;
  };

/** What tells the invented posting of a number from others. */
export const inventedIdentity = (i: number): Pick<FactRow, 'id' | 'source_key' | 'digest'> => ({
  id: hash64(`invented\0${i}`),
  source_key: String(i),
  digest: `sha256:${i}`,
});

/** The fact of the invented posting of a number. */
export function inventedRow(i: number, {time, ...said}: Said): FactRow {
  const identity = inventedIdentity(i);
  const day = momentOf(time);
  return {
    ...identity,
    source: 'board',
    url: '',
    employer_key: `?${identity.id}`,
    language: 'en',
    posted_at: day,
    posted_by: 'published',
    first_seen: day,
    seen_at: day,
    roles: said.role ? [said.role] : [],
    role_weights: said.role ? [1] : [],
    title_role: '',
    verdict: 'unknown',
    specialisms: [],
    seniority: '',
    employment: ['full-time'],
    arrangement: '',
    countries: [],
    regions: [],
    cities: [],
    visa: '',
    degree: 'none',
    degree_level: '',
    years: null,
    notes: [],
    cluster: identity.id,
    rules: 'r',
    knowledge: 'k',
    version: 1,
    ...NO_PAY,
    ...said,
  };
}

const NO_PAY = {
  pay_min: null,
  pay_max: null,
  pay_currency: '',
  pay_period: '',
  pay_component: '',
  pay_country: '',
  pay_year: null,
  pay_usd: null,
} as const;

const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 1000;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Facts of postings that nobody wrote, the same for the same seed: employers of very different size whose postings are alike,
 * pay that depends on role, level and country, and one skill that rises. One in twenty repeats another posting.
 */
export function inventedFacts(count: number, random: () => number, first = 0): InventedFact[] {
  const rows: InventedFact[] = [];
  for (let i = 0; i < count; i++) rows.push(inventedFact(first + i, rows, random));
  return rows;
}

/** A fact with the moment of its closing. */
export type InventedFact = FactRow & {readonly closed_at: string};

const NEVER = '1970-01-01 00:00:00';

/** Seen some days after posting, then every third day until it closes or the watching ends; some are never seen again. */
function inventedLife(posted: number, employer: number, random: () => number) {
  const first = posted + Math.floor(random() ** 2 * 40) * A_DAY;
  const stays = Math.floor(-Math.log(1 - random()) * (15 + (employer % 7) * 10)) * A_DAY;
  const end = Math.min(first + stays, FIRST_DAY + (DAYS + 30) * A_DAY);
  const last = random() < 0.15 ? first : first + Math.floor(Math.max(0, end - first) / (3 * A_DAY)) * 3 * A_DAY;
  const closes = end === first + stays && last > first;
  return {
    first_seen: momentOf(first),
    seen_at: momentOf(last),
    closed_at: closes ? momentOf(last + (random() < 0.1 ? 40 : 3) * A_DAY) : NEVER,
  };
}

function inventedFact(i: number, before: readonly InventedFact[], random: () => number): InventedFact {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const employer = Math.floor(random() ** 3 * 150);
  const [country, city] = PLACES[(employer + Math.floor(random() * 2)) % PLACES.length] as readonly [string, string];
  const role = random() < 0.6 ? (ROLES[employer % ROLES.length] as string) : pick(ROLES);
  const seniority = pick(LEVELS);
  const time = FIRST_DAY + Math.floor(random() * DAYS) * A_DAY;
  const skills = SKILLS.filter((_, s) => random() < chance(s, employer, time)).sort();
  const repeated = i % 20 === 19 ? before[Math.floor(random() * before.length)] : undefined;
  const said = inventedRow(i, {
    source: i % 3 ? 'board' : 'feed',
    url: `https://jobs.example/${i}`,
    title: pick(TITLES),
    title_core: pick(TITLES),
    employer: employer ? `Employer ${employer}` : '',
    ...(employer ? {employer_key: `employer${employer}`} : {}),
    language: random() < 0.8 ? 'en' : 'de',
    time,
    posted_by: random() < 0.9 ? 'published' : 'first-seen',
    role,
    skills,
    skill_levels: skills.map(() => 1 + Math.floor(random() * 3)),
    seniority,
    arrangement: pick(['onsite', 'hybrid', 'remote', '']),
    countries: country ? [country] : [],
    cities: city ? [city] : [],
    degree: pick(['none', 'none', 'bachelor', 'master']),
    degree_level: 'required',
    ...(repeated ? {cluster: repeated.cluster} : {}),
    ...inventedPay({role, seniority, country, skills}, random),
  });
  return {...said, ...inventedLife(time, employer, random)};
}

function chance(skill: number, employer: number, time: number): number {
  const rising = skill === 9 ? (time - FIRST_DAY) / (DAYS * A_DAY) : 0.4 / (1 + skill / 4);
  return (employer * 7 + skill) % 3 === 0 ? Math.min(1, rising * 1.8) : rising * 0.6;
}

function inventedPay(
  {role, seniority, country, skills}: Pick<FactRow, 'role' | 'seniority' | 'skills'> & {readonly country: string},
  random: () => number,
) {
  const [currency, dollars] = CURRENCIES[country] ?? ['', 0];
  if (!currency || random() < 0.4) return NO_PAY;
  const base = 60_000 + ROLES.indexOf(role) * 8_000 + LEVELS.indexOf(seniority) * 12_000;
  const year = Math.round(
    base * (country === 'US' ? 1.5 : 1) * (skills.includes('pytorch') ? 1.1 : 1) * (0.8 + 0.4 * random()),
  );
  return {
    pay_min: year - 10_000,
    pay_max: year + 10_000,
    pay_currency: currency,
    pay_period: 'year',
    pay_component: 'base',
    pay_country: country,
    pay_year: year,
    pay_usd: Math.round(year * dollars * 100) / 100,
  } as const;
}
