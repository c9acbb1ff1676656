import {DEGREE_NAMES} from '../kb/degrees.ts';
import type {ArticleClaim} from '../read/article.ts';
import type {Degree} from '../read/reading.ts';
import type {RoleProfile} from '../roles/profile.ts';
import type {CheckAnswer} from './check.ts';
import {RARE, USUAL} from './check-skill.ts';
import {percentWords, postingsWords, shareOf, shareWords, untold} from './check-words.ts';

/** Degrees in words: "bachelor’s degree or master’s degree". */
export const degreesWords = (degrees: readonly Degree[]): string =>
  [...degrees]
    .reverse()
    .map((one) => DEGREE_NAMES[one])
    .join(' or ');

/** Whether postings of the role ask for one of the degrees as the lowest that is enough. */
export function checkEducation(
  {degrees, always}: Extract<ArticleClaim, {kind: 'education'}>,
  profile: RoleProfile | null,
): CheckAnswer & {readonly claim: string} {
  const claim = degreesWords(degrees);
  const why = untold(profile?.coverage ?? null);
  if (why !== null || !profile) return {claim, status: 'not-checked', because: why ?? ''};
  const {required, preferred, none} = profile.education;
  const sum = (use: Partial<Record<Degree, number>>) =>
    degrees.reduce((total, degree) => total + (use[degree] ?? 0), 0);
  const asked = shareOf(sum(required) + sum(preferred), profile);
  const demanded = shareOf(sum(required), profile);
  const silent = `${percentWords(none / profile.coverage.postings)} name no degree`;
  const base = postingsWords(profile.coverage.postings);
  if (always && demanded.high < USUAL)
    return {claim, status: 'contradicted', because: `${shareWords(demanded)} of ${base} require it; ${silent}.`};
  const because = `${shareWords(asked)} of ${base} ask for it as the lowest degree; ${silent}.`;
  return {claim, because, status: asked.share >= USUAL ? 'confirmed' : asked.share < RARE ? 'not-seen' : 'seen'};
}
