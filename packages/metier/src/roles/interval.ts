/** A share with its 95 % interval; all three from 0 to 1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Quantile of the normal distribution for 95 % on both sides. */
const Z = 1.959964;

/**
 * The share `count / of` with Wilson's score interval (Wilson 1927, JASA 22:209): holds its 95 % for small bases and shares near
 * 0 and 1. Postings of one employer count as independent, so that intervals are a little too narrow.
 * Throws a `RangeError` for a base of 0 and a count outside of it.
 */
export function wilson(count: number, of: number): Interval {
  if (!(of > 0) || count < 0 || count > of) throw new RangeError(`No share: ${count} of ${of}`);
  const share = count / of;
  const middle = share + (Z * Z) / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return {share, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale)};
}

/** The difference `a - b` of two shares, with the 95 % interval of Newcombe (1998, Statistics in Medicine 17:873, method 10). */
export function difference(
  a: Interval,
  b: Interval,
): {readonly points: number; readonly low: number; readonly high: number} {
  const points = a.share - b.share;
  return {
    points,
    low: points - Math.hypot(a.share - a.low, b.high - b.share),
    high: points + Math.hypot(a.high - a.share, b.share - b.low),
  };
}
