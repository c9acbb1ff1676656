import type {Degree, EducationQualification} from '../read/reading.ts';
import {monthsOf} from './experience-fit.ts';
import type {WayFit} from './fit.ts';
import type {Shown} from './shown.ts';

const RANKS: readonly Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'];
/** Months of work that postings with "or equivalent experience" usually take for a degree. */
const EQUIVALENT = 48;

/** A degree asked for against the highest one shown. */
export function fitEducation({degree, orEquivalent}: EducationQualification, {education, positions}: Shown): WayFit {
  const highest = [...education].sort((a, b) => RANKS.indexOf(b.degree) - RANKS.indexOf(a.degree))[0];
  if (highest && RANKS.indexOf(highest.degree) >= RANKS.indexOf(degree))
    return {
      status: 'met',
      reason: {code: 'degree-shown', degree, has: highest.degree, hasField: highest.field},
      evidence: highest.evidence,
    };
  const months = monthsOf(positions);
  if (orEquivalent && months >= EQUIVALENT)
    return {
      status: 'partly-met',
      reason: {code: 'degree-equivalent', degree, months},
      evidence: positions.flatMap((position) => position.evidence),
    };
  if (highest)
    return {
      status: 'unmet',
      reason: {code: 'degree-lower', degree, has: highest.degree},
      evidence: highest.evidence,
    };
  return {status: 'not-shown', reason: {code: 'degree-silent', degree}, evidence: []};
}
