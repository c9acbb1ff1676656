import {type RoleId, roleEntry} from '../kb/roles.ts';
import {money, personOf} from '../roles/words.ts';
import {oneLine} from '../text/one-line.ts';
import type {Hit} from './search/hits.ts';

const CITIES = 3;
const COUNTRIES = 2;

/** What the work is: "Data analyst", "Data analyst or analytics engineer"; "" where the text does not tell. */
export function workWords({role, roles}: Pick<Hit, 'role' | 'roles'>): string {
  if (role) return role === 'other' ? 'Another role' : personOf(role);
  const [first, second] = roles.filter((one) => one !== 'other');
  return first ? `${personOf(first)}${second ? ` or ${personIn(second)}` : ''}` : '';
}

/** The same, and whether the title says so: "Data analyst; the title says data scientist". */
export function roleWords(hit: RoleOfHit): string {
  const {role, title_role: titleRole, verdict} = hit;
  const work = workWords(hit);
  if (!role) return work && `${work}; not settled`;
  const differs = verdict === 'differs' && titleRole && titleRole !== role && titleRole !== 'other';
  return differs ? `${work}; the title says ${personIn(titleRole)}` : work;
}

type RoleOfHit = Pick<Hit, 'role' | 'roles' | 'title_role' | 'verdict'>;
const personIn = (role: string): string => roleEntry(role as RoleId).words.en.person;

/** "Berlin, Köln, DE"; "Berlin, Köln, Hamburg and 3 more, DE". */
export function placeWords({cities, countries}: Pick<Hit, 'cities' | 'countries'>): string {
  const more = cities.length - CITIES;
  const named = [...cities.slice(0, CITIES).map(oneLine)];
  if (more > 0) named[CITIES - 1] += ` and ${more} more`;
  return [...named, ...countries.slice(0, COUNTRIES)].join(', ');
}

/** "2026-11-20"; "first seen 2026-11-20" where the posting does not say when it was posted. */
export const dayWords = ({posted_at, posted_by}: Pick<Hit, 'posted_at' | 'posted_by'>): string =>
  `${posted_by === 'published' ? '' : 'first seen '}${posted_at.slice(0, 10)}`;

/** "€60,000–€85,000 a year", "from $30 an hour"; "" where the posting does not say. */
export function payWords(hit: Pick<Hit, 'pay_min' | 'pay_max' | 'pay_currency' | 'pay_period'>): string {
  const {pay_min: min, pay_max: max, pay_currency: currency, pay_period: period} = hit;
  const [low, high] = [min ?? max, max ?? min];
  if (low === null || high === null) return '';
  const range = low === high ? money(low, currency) : `${money(low, currency)}–${money(high, currency)}`;
  return `${min === null ? 'up to ' : max === null ? 'from ' : ''}${range} ${period === 'hour' ? 'an' : 'a'} ${period}`;
}

/** Since when its board lists it no more, as a day; null while it is listed. */
export const closedOn = ({closed_at: closed}: Pick<Hit, 'closed_at'>): string | null =>
  closed > '1971' ? closed.slice(0, 10) : null;
