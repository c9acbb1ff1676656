import type {Degree, EducationQualification} from '../read/reading.ts';
import {monthsOf} from './experience-fit.ts';
import type {WayFit} from './fit.ts';
import {duration} from './months.ts';
import type {Shown} from './shown.ts';

const RANKS: readonly Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'];
const NAMES: Readonly<Record<Degree, string>> = {
  secondary: 'a school leaving certificate',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};
/** Months of work that postings with "or equivalent experience" usually take for a degree. */
const EQUIVALENT = 48;

/** A degree asked for against the highest one shown. */
export function fitEducation({degree, orEquivalent}: EducationQualification, {education, positions}: Shown): WayFit {
  const wanted = `${NAMES[degree]} is asked for`;
  const highest = [...education].sort((a, b) => RANKS.indexOf(b.degree) - RANKS.indexOf(a.degree))[0];
  if (highest && RANKS.indexOf(highest.degree) >= RANKS.indexOf(degree))
    return {
      status: 'met',
      because: `${capital(NAMES[highest.degree])}${highest.field ? ` in ${highest.field}` : ''} is shown.`,
      evidence: highest.evidence,
    };
  const months = monthsOf(positions);
  if (orEquivalent && months >= EQUIVALENT)
    return {
      status: 'partly-met',
      because: `${capital(wanted)}, or the equivalent: ${duration(months)} of work are shown.`,
      evidence: positions.flatMap((position) => position.evidence),
    };
  if (highest)
    return {
      status: 'unmet',
      because: `${capital(wanted)}; the highest one shown is ${NAMES[highest.degree]}.`,
      evidence: highest.evidence,
    };
  return {status: 'not-shown', because: `${capital(wanted)}; the resume shows no education.`, evidence: []};
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
