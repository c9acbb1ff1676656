/** A stretch of whole months, counted from the year 0; both ends belong to it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The months that a date stands for, "2021-05-03", "2021-05" or "2021". A year alone stands for its middle, so that
 * "2018 – 2022" are 48 months: as a beginning it is July, as an end June. Throws a `RangeError` for anything else.
 */
export function monthOf(date: string, end: 'first' | 'last'): number {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?$/.exec(date);
  if (!parts) throw new RangeError(`Not a date: "${date}"`);
  const year = Number(parts[1]) * 12;
  return parts[2] === undefined ? year + (end === 'first' ? 6 : 5) : year + Number(parts[2]) - 1;
}

/** A month as "2021-05". */
export const monthWords = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

export const lengthOf = ({first, last}: Stretch): number => last - first + 1;

/** How many months stretches cover together; months that overlap count once. Null for none. */
export function monthsTogether(stretches: readonly (Stretch | null)[]): number | null {
  const told = stretches.filter((one) => one !== null).sort((a, b) => a.first - b.first);
  if (!told.length) return null;
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const {first, last} of told) {
    if (last <= covered) continue;
    months += last - Math.max(first, covered + 1) + 1;
    covered = last;
  }
  return months;
}
