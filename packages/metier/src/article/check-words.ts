import {type Interval, wilson} from '../roles/interval.ts';
import {type Coverage, type RoleProfile, withheld} from '../roles/profile.ts';
import {rangeWords} from '../roles/words.ts';

const count = new Intl.NumberFormat('en', {maximumFractionDigits: 0});

/** "1,204". */
export const countWords = (value: number): string => count.format(value);

/** "1,204 postings". */
export const postingsWords = (postings: number): string =>
  `${countWords(postings)} ${postings === 1 ? 'posting' : 'postings'}`;

/** "9% (7–11)": a share with its interval, as whole percents. */
export const shareWords = (interval: Interval): string => `${percentWords(interval.share)} (${rangeWords(interval)})`;

/** "9%"; of little with a decimal: "2.7%". */
export const percentWords = (share: number): string =>
  share > 0 && share < 0.0295 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;

/** Why figures on this base are not told, as a sentence; null when they may be. `which` says what the postings are, when not all. */
export function untold(base: Pick<Coverage, 'postings' | 'employers'> | null, which = ''): string | null {
  if (!base) return 'No postings of this role are known.';
  const why = withheld(base);
  return why?.replace('Not shown:', 'Its profile has').replace(/(?<=postings?)(?=,)/, which && ` ${which}`) ?? null;
}

/** The share of a role's postings. */
export const shareOf = (postings: number, {coverage}: RoleProfile): Interval => wilson(postings, coverage.postings);
