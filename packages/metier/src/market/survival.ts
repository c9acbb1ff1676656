import type {Between} from './questions/question.ts';
import {quantileOf} from './student.ts';

/** How many postings of one age in days came into view, left it, and closed. */
export interface AgeCount {
  readonly day: number;
  /** First seen at this age. */
  readonly entered: number;
  /** Last looked at, or closed, at this age. */
  readonly left: number;
  /** Of those that left, closed. */
  readonly closed: number;
}

/** The share that is still open, by days since posting: steps at the days on which postings closed. */
export interface Curve {
  /** The age from which enough postings are in view; the curve is for those that were open then. */
  readonly from: number;
  /** The last age at which enough are. */
  readonly to: number;
  readonly steps: readonly {readonly day: number; readonly open: number}[];
  /** For each day from 0: what one closing takes from the logarithm of the share, and what having been in view gives back, summed up to the day. */
  readonly closing: readonly number[];
  readonly exposure: readonly number[];
}

const LEVEL = 0.95;
/** As many have to be in view for a day to count. */
const IN_VIEW = 20;

/** What stands beside a curve. */
export const SURVIVAL_SOURCE =
  'Days from posting to closing by the product-limit method (Kaplan and Meier 1958): postings that are still open count for as long as they were seen open, and from the age at which they were first seen (delayed entry). The 95% interval takes postings of one employer for alike (variance over employers by linearisation, Williams 1995; on the scale of log(−log), t with employers − 1 degrees of freedom; for the median by Brookmeyer and Crowley 1982).';

/** The product-limit curve (Kaplan and Meier 1958, JASA 53:457); null where never enough postings are in view. */
export function curveOf(counts: readonly AgeCount[]): Curve | null {
  const last = Math.max(-1, ...counts.map(({day}) => day));
  const byDay = new Map(counts.map((one) => [one.day, one]));
  const steps: {day: number; open: number}[] = [];
  const [closing, exposure] = [new Array<number>(last + 2).fill(0), new Array<number>(last + 2).fill(0)];
  let [inView, open, sum, from, to] = [0, 1, 0, -1, -1];
  for (let day = 0; day <= last; day++) {
    const {entered = 0, left = 0, closed = 0} = byDay.get(day) ?? {};
    if (inView >= IN_VIEW && (from < 0 || to === day - 1)) {
      if (from < 0) from = day - 1;
      to = day;
      if (closed) {
        open *= 1 - closed / inView;
        steps.push({day, open});
        if (closed < inView) {
          closing[day] = 1 / (inView - closed);
          sum += closed / (inView * (inView - closed));
        }
      }
    }
    exposure[day] = sum;
    inView += entered - left;
  }
  exposure[last + 1] = sum;
  return from < 0 ? null : {from, to, steps, closing, exposure};
}

/** The share still open at an age; null where the curve does not tell. */
export const openAt = ({from, to, steps}: Curve, day: number): number | null =>
  day < from || day > to ? null : (steps.findLast((step) => step.day <= day)?.open ?? 1);

/**
 * The 95 % interval of a share still open. `squares` is the sum over employers of the square of what their postings contribute to
 * the logarithm of the share: Σ closing − (exposure at its end − exposure at its beginning), each up to the day.
 */
export function openBetween(
  open: number,
  squares: number,
  employers: number,
): {readonly low: number; readonly high: number} {
  if (open >= 1 || open <= 0 || employers < 2) return {low: open >= 1 ? 1 : 0, high: open <= 0 ? 0 : 1};
  const error = Math.sqrt((employers / (employers - 1)) * squares);
  const reach = (quantileOf(LEVEL, employers - 1) * error) / Math.abs(Math.log(open));
  return {low: open ** Math.exp(reach), high: open ** Math.exp(-reach)};
}

/** The first days on which half are closed, by the curve and by the ends of its interval; null what is not reached. */
export function medianOf(
  steps: readonly {readonly day: number; readonly open: number; readonly low: number; readonly high: number}[],
): Between {
  const first = (of: (step: (typeof steps)[number]) => number) => steps.find((step) => of(step) <= 0.5)?.day ?? null;
  return {value: first(({open}) => open), low: first(({low}) => low), high: first(({high}) => high)};
}
