import type {Years} from '../read/reading.ts';

/** So large a part of the asked years is near enough to be partly met. */
const NEARLY = 0.6;
/** "Several years" are two. */
const SEVERAL = 2;

/** The least months that years ask for; none where they only say at most. */
export const leastMonths = ({min, max}: Years): number => 12 * (min ?? (max === null ? SEVERAL : 0));

/** Months against asked years. More than the most that is asked never counts against a resume. */
export function yearsStatus(years: Years, months: number): 'met' | 'partly-met' | 'unmet' {
  const least = leastMonths(years);
  if (months >= least) return 'met';
  // Several years are no number that words could be against.
  return months >= least * NEARLY || years.min === null ? 'partly-met' : 'unmet';
}
