import type {Interval} from '../roles/interval.ts';
import {quantileOf, twoSided} from './student.ts';

/** Sums over employers, each with `n` postings of which `y` say something: all that an interval of their share needs. */
export interface Sums {
  readonly employers: number;
  /** Σ n, Σ n². */
  readonly n: number;
  readonly nn: number;
  /** Σ y, Σ y², Σ y·n. */
  readonly y: number;
  readonly yy: number;
  readonly yn: number;
}

const LEVEL = 0.95;

/** What stands beside an interval of `shareOf`. */
export const SHARE_SOURCE =
  'Share with a 95% interval: Wilson (1927) on the effective base, the postings divided by the design effect of their employers (Kish 1965; Franco, Little, Louis and Slud 2019), t with employers − 1 degrees of freedom.';

/**
 * The share of postings with its 95 % interval, where postings of one employer are alike: Wilson's interval (1927) on the
 * effective base n / deff. The design effect is the variance of the ratio Σy / Σn over employers by linearisation, over that of
 * as many independent postings (Kish 1965); it counts as at least 1. With Student's t for as many employers as there are
 * (Franco, Little, Louis and Slud 2019, J. Survey Statistics and Methodology 7:334). Where all say so or none does, the
 * employers are the base.
 */
export function shareOf(sums: Sums): Interval {
  const {n, y, employers} = sums;
  if (!(n > 0) || y < 0 || y > n) throw new RangeError(`No share: ${y} of ${n}`);
  const share = y / n;
  return {share, ...wilson(share, effective(sums, share), quantileOf(LEVEL, Math.max(1, employers - 1)))};
}

/** Wilson's interval of a share that stands on so many independent postings. */
function wilson(share: number, base: number, t: number): {readonly low: number; readonly high: number} {
  const middle = share + (t * t) / (2 * base);
  const reach = t * Math.sqrt((share * (1 - share)) / base + (t * t) / (4 * base * base));
  const scale = 1 + (t * t) / base;
  return {low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale)};
}

/** What stands beside an interval of a quantile. */
export const QUANTILE_SOURCE =
  'The 95% interval of a quantile lies between two other quantiles (Woodruff 1952), those at the ends of Wilson’s interval on the effective base, half a posting of it wider; t with as many degrees of freedom as employers of equal size would make (Kish 1965).';

/**
 * Between which parts of the postings the quantile at `part` lies with 95 % (Woodruff 1952, JASA 47:635); the quantiles at both are its
 * interval. `y` of the sums counts the postings up to the quantile, which ties may make more than `part`. Freedom is that of
 * the effective number of employers (Σn)² / Σn², and the ends are moved by half a posting of the effective base, as quantiles jump
 * from one posting to the next. Holds for the middle half; near 10 % and 90 % it needs some hundred employers.
 */
export function boundsOfQuantile(sums: Sums, part: number): {readonly low: number; readonly high: number} {
  const base = effective(sums, sums.y / sums.n);
  const {low, high} = wilson(part, base, quantileOf(LEVEL, Math.max(1, (sums.n * sums.n) / sums.nn - 1)));
  return {low: Math.max(0, low - 0.5 / base), high: Math.min(1, high + 0.5 / base)};
}

function effective(sums: Sums, share: number): number {
  const {n, employers} = sums;
  if (share === 0 || share === 1 || employers < 2) return employers;
  const simple = (share * (1 - share)) / n;
  return n / Math.max(1, variance(sums, share) / simple);
}

/** The variance of Σy / Σn over employers, by linearisation (Woodruff 1971). */
function variance({employers, n, nn, yy, yn}: Sums, share: number): number {
  return ((employers / (employers - 1)) * (yy - 2 * share * yn + share * share * nn)) / (n * n);
}

/** Two windows of one market, and the sums that tie them: employers may stand in both. */
export interface TwoSums {
  readonly before: Sums;
  readonly after: Sums;
  /** Employers in either window. */
  readonly employers: number;
  /** Σ n₁n₂, Σ y₁y₂, Σ y₁n₂, Σ n₁y₂. */
  readonly nn: number;
  readonly yy: number;
  readonly yn: number;
  readonly ny: number;
}

/** How a share changed: points of 0 to 1, the 95 % interval, and the chance of so large a change where there is none. */
export interface Change {
  readonly points: number;
  readonly low: number;
  readonly high: number;
  readonly chance: number;
}

/** What stands beside a `Change`. */
export const CHANGE_SOURCE =
  'Difference of two shares with a 95% interval and t test, variance over employers by linearisation (Woodruff 1971), an employer in both windows counted once; listed where the false discovery rate is under 5% (Benjamini and Hochberg 1995).';

/** The difference of the shares of two windows, by linearisation over the employers of both (Woodruff 1971, JASA 66:411). */
export function changeOf({before, after, employers, ...cross}: TwoSums): Change {
  const [p, q] = [before.y / before.n, after.y / after.n];
  const points = q - p;
  const spread = ({yy, yn, nn, n}: Sums, share: number) => (yy - 2 * share * yn + share * share * nn) / (n * n);
  const tied = (cross.yy - q * cross.yn - p * cross.ny + p * q * cross.nn) / (before.n * after.n);
  const sum = Math.max(0, spread(before, p) + spread(after, q) - 2 * tied);
  const error = Math.sqrt((employers / Math.max(1, employers - 1)) * sum);
  const freedom = Math.max(1, employers - 1);
  const t = quantileOf(LEVEL, freedom);
  const chance = error > 0 ? twoSided(points / error, freedom) : points === 0 ? 1 : 0;
  return {points, low: points - t * error, high: points + t * error, chance};
}

/** Which of many tests hold when one in twenty of those may be false (Benjamini and Hochberg 1995, JRSS B 57:289). */
export function discoveries(chances: readonly number[], rate = 0.05): boolean[] {
  const order = chances.map((chance, i) => ({chance, i})).sort((a, b) => a.chance - b.chance);
  const last = order.findLastIndex(({chance}, rank) => chance <= (rate * (rank + 1)) / order.length);
  const held = new Set(order.slice(0, last + 1).map(({i}) => i));
  return chances.map((_, i) => held.has(i));
}
