/** The scale of a figure: a range of values drawn over the whole width, in percent. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 5;
/** Where several scales stand side by side. */
export const COLUMN_TICKS = 3;

/** Steps that are easy to read: 1, 2 or 5 with zeros. */
export function stepFor(range: number, most = MOST_TICKS): number {
  const rough = range / most;
  const size = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((step) => step * size >= rough * (1 - 1e-9)) ?? 10) * size;
}

/** A scale that holds the values and ends on ticks. Throws a `RangeError` for a range that is none. */
export function scaleOf(low: number, high: number, most = MOST_TICKS): Scale {
  if (!(high > low)) throw new RangeError(`No scale from ${low} to ${high}`);
  const step = stepFor(high - low, most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({length: last - first + 1}, (_, n) => tidy((first + n) * step));
  return {from: ticks[0] as number, to: ticks.at(-1) as number, ticks};
}

/** Shares start at nothing and end on the first tick past the largest. */
export const shareScale = (highs: readonly number[], most = MOST_TICKS): Scale =>
  scaleOf(0, Math.min(1, Math.max(0.05, ...highs)), most);

/** A scale with 0 in its middle, for differences. */
export function twoSided(values: readonly number[]): Scale {
  const reach = Math.max(0.05, ...values.map(Math.abs));
  const step = stepFor(reach, 3);
  const end = Math.ceil(reach / step - 1e-9);
  const ticks = Array.from({length: 2 * end + 1}, (_, n) => tidy((n - end) * step));
  return {from: ticks[0] as number, to: ticks.at(-1) as number, ticks};
}

/** Where a value stands, in percent of the width; never outside of it. */
export const at = ({from, to}: Scale, value: number): number =>
  Math.round(Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)) * 100) / 100;

/** "42.5%", as attributes of SVG take it. */
export const place = (scale: Scale, value: number): string => `${at(scale, value)}%`;

const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
