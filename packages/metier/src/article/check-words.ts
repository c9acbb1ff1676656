import {type Interval, wilson} from '../roles/interval.ts';
import {type RoleProfile, withheld} from '../roles/profile.ts';

const count = new Intl.NumberFormat('en', {maximumFractionDigits: 0});

/** "1,204". */
export const countWords = (value: number): string => count.format(value);

/** "1,204 postings". */
export const postingsWords = (postings: number): string =>
  `${countWords(postings)} ${postings === 1 ? 'posting' : 'postings'}`;

/** "9% (7–11)": a share with its interval, as whole percents. */
export function shareWords({share, low, high}: Interval): string {
  const [a, b] = [Math.floor(low * 100), Math.ceil(high * 100)];
  return `${percentWords(share)} (${a}–${b})`;
}

/** "9%"; of little with a decimal: "2.7%". */
export const percentWords = (share: number): string =>
  share > 0 && share < 0.0295 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;

/** Why a role's figures are not told, as a sentence; null when they may be. */
export function untold(profile: RoleProfile | null): string | null {
  if (!profile) return 'No postings of this role are known.';
  const why = withheld(profile.coverage);
  return why === null ? null : why.replace('Not shown:', 'Its profile has');
}

/** The share of a role's postings. */
export const shareOf = (postings: number, {coverage}: RoleProfile): Interval => wilson(postings, coverage.postings);
