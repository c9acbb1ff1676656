/** A month as a number that counts up: "2021-05" is 2021 × 12 + 4. Throws a `RangeError` for anything else. */
export function monthNumber(month: string): number {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!parts) throw new RangeError(`Not a month: "${month}"`);
  return Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

/** Months from one to the other, both counted: May to May is one. */
export const monthsBetween = (from: string, to: string): number => Math.max(0, monthNumber(to) - monthNumber(from) + 1);

/** Months that ranges cover together; a month that several cover counts once. Both ends belong to a range. */
export function coveredMonths(ranges: readonly {readonly from: string; readonly to: string}[]): number {
  const sorted = ranges
    .map(({from, to}) => [monthNumber(from), monthNumber(to) + 1] as const)
    .filter(([from, after]) => after > from)
    .sort((a, b) => a[0] - b[0]);
  let total = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, after] of sorted) {
    total += Math.max(0, after - Math.max(from, end));
    end = Math.max(end, after);
  }
  return total;
}
