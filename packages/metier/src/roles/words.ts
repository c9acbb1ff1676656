import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {Interval} from './interval.ts';
import {type Coverage, SKILL_POSTINGS} from './profile.ts';

/** "38 %" as "38%": whole percents, as bases below 1,000 allow no more. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** "38% (32–44)". */
export const withInterval = (interval: Interval): string => `${percent(interval.share)} (${rangeWords(interval)})`;

/** "38%", and "<5%" for a skill of whose postings too few are known to be kept. */
export const percentOrLess = (share: number, {postings}: Pick<Coverage, 'postings'>): string =>
  share ? percent(share) : `<${Math.max(1, Math.ceil((SKILL_POSTINGS / postings) * 100))}%`;

/** "32–44": the ends of an interval in percent. */
export const rangeWords = ({low, high}: Interval): string => `${Math.round(low * 100)}–${Math.round(high * 100)}`;

/** "+33 points (23–39)", with a true minus; the interval without signs where both ends have the figure's. */
export function points(value: number, low: number, high: number): string {
  const signed = (one: number) => `${one < 0 ? '−' : '+'}${Math.abs(Math.round(one * 100))}`;
  const same = low > 0 || high < 0;
  const [near, far] = value < 0 ? [high, low] : [low, high];
  const ends = same
    ? `${Math.abs(Math.round(near * 100))}–${Math.abs(Math.round(far * 100))}`
    : `${signed(low)} to ${signed(high)}`;
  return `${signed(value)} points (${ends})`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthOf = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** "291 postings of 183 employers, Aug 2022 – Aug 2026". */
export function baseOf({postings, employers, from, to}: Coverage): string {
  const many = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
  const dates =
    !from || !to ? '' : monthOf(from) === monthOf(to) ? `, ${monthOf(from)}` : `, ${monthOf(from)} – ${monthOf(to)}`;
  return `${many(postings, 'posting')} of ${many(employers, 'employer')}${dates}`;
}

/** "Data analyst: not shown: 3 postings, fewer than 20." */
export const withheldWords = ({role, withheld}: {readonly role: string; readonly withheld: string | null}): string =>
  `${personOf(role)}: ${(withheld ?? '').replace(/^Not/, 'not')}`;

/** Who does it, with a capital: "Machine learning engineer". */
export function personOf(role: string): string {
  const {person} = roleEntry(role as RoleId).words.en;
  return person.charAt(0).toUpperCase() + person.slice(1);
}

export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en', {style: 'currency', currency, maximumFractionDigits: 0}).format(amount);
