import {type RoleProfile, SKILL_POSTINGS, useOf} from '../roles/profile.ts';
import type {CheckAnswer} from './check.ts';
import {postingsWords, shareOf, shareWords, untold} from './check-words.ts';

/** From this share of postings on a claim is confirmed; below the other share it is not seen. */
export const USUAL = 0.2;
export const RARE = 0.03;

/**
 * Whether postings of the role name the skill. A claim that all need it is contradicted when, even at the upper end of
 * the interval, fewer than `USUAL` of the postings require it.
 */
export function checkSkill(skill: string, always: boolean, profile: RoleProfile | null): CheckAnswer {
  const why = untold(profile?.coverage ?? null);
  if (why !== null || !profile) return {status: 'not-checked', because: why ?? ''};
  const use = profile.skills.find((one) => one.skill === skill) ?? {skill, required: 0, preferred: 0, named: 0};
  const named = shareOf(useOf(use), profile);
  const required = shareOf(use.required, profile);
  const base = postingsWords(profile.coverage.postings);
  if (always && required.high < USUAL)
    return {status: 'contradicted', because: `${shareWords(required)} of ${base} require it.`};
  const because = useOf(use)
    ? `${shareWords(named)} of ${base} name it.`
    : `Fewer than ${SKILL_POSTINGS} of ${base} name it.`;
  if (named.share >= USUAL) return {status: 'confirmed', because};
  return {status: named.share < RARE ? 'not-seen' : 'seen', because};
}
