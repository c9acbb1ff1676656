import type {FitLine} from '../fit/fit.ts';
import {stretchOf} from '../fit/prepared.ts';
import type {Shown, ShownSkill} from '../fit/shown.ts';
import {monthsTogether} from '../text/months.ts';

/**
 * Why an interviewer will dig at a requirement: the resume is against it, silent on it, only lists it, shows it for a short time,
 * showed it long ago, or shows something next to it.
 */
export type Weakness = 'unmet' | 'not-shown' | 'claimed' | 'short' | 'old' | 'near';

/** So many months of use are few, where a posting asks for no years. */
const FEW_MONTHS = 6;
/** So many months ago is long ago; the fit's own bound. */
const LONG_AGO = 60;

/** What is weak about how a resume meets a requirement; null when nothing is. */
export function weaknessOf({status, by}: FitLine, {skills, now}: Shown): Weakness | null {
  if (status === 'unmet' || status === 'not-shown') return status;
  const own = by.kind === 'skill' ? skills.find(({skill}) => skill === by.skill) : undefined;
  if (own?.how === 'claimed') return 'claimed';
  if (own?.used.length && agoOf(own, now) > LONG_AGO) return 'old';
  if (own?.used.length && (monthsTogether(own.used.map(stretchOf)) ?? 0) <= FEW_MONTHS) return 'short';
  if (status === 'met') return null;
  return own || by.kind !== 'skill' ? 'short' : 'near';
}

/** Months since the last use. */
function agoOf({used}: ShownSkill, now: string): number {
  const last = Math.max(...used.map((one) => stretchOf(one).last));
  return stretchOf({from: now, to: now}).last - last;
}
