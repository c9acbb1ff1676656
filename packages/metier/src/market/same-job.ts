import {likeness} from './minhash.ts';

/** What tells whether two postings offer the same job. */
export interface Job {
  readonly employerKey: string;
  readonly titleKey: string;
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly minhash: ArrayLike<number>;
}

/** So much of the own words of two postings of one employer with one title is shared when they are one job: a text that was cut or reworded keeps a third. */
const OF_ONE_EMPLOYER = 0.3;
/** Where one of them names no employer, or another spelling, the texts have to be nearly the same. */
const OF_UNLIKE_NAMES = 0.75;
const SHORTEST_NAME = 4;

/** How alike two postings of the same job are, 0 to 1; 0 when they are not the same job. Other cities and other titles are other jobs. */
export function sameJob(a: Job, b: Job): number {
  if (a.titleKey !== b.titleKey || !samePlace(a, b)) return 0;
  const least = leastLikeness(a.employerKey, b.employerKey);
  const alike = likeness(a.minhash, b.minhash);
  return alike >= least ? alike : 0;
}

function leastLikeness(a: string, b: string): number {
  if (a === b) return OF_ONE_EMPLOYER;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const mayBeOne =
    short.startsWith('?') || long.startsWith('?') || (short.length >= SHORTEST_NAME && long.startsWith(short));
  return mayBeOne ? OF_UNLIKE_NAMES : Number.POSITIVE_INFINITY;
}

/** The same cities; where one posting names none, countries that agree or are not said. */
function samePlace(a: Job, b: Job): boolean {
  if (a.cities.length && b.cities.length) return sameSet(a.cities, b.cities);
  return !a.countries.length || !b.countries.length || sameSet(a.countries, b.countries);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
