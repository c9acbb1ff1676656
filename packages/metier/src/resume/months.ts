import type {Period} from './resume.ts';

/** A stretch of whole months, counted from the year 0; both ends belong to it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The months of a period; null when an end is not told. A year without a month stands for its middle, so that
 * "2018 – 2022" are 48 months. `today` is "2026-11-20" or "2026-11".
 */
export function stretchOf({from, to}: Period, today: string): Stretch | null {
  if (!from || !to) return null;
  const first = from.value.length === 4 ? Number(from.value) * 12 + 6 : monthOf(from.value);
  const end = to.value === 'present' ? today : to.value;
  if (from.value === to.value && from.value.length === 4) return null;
  const last = end.length === 4 ? Number(end) * 12 + 5 : monthOf(end);
  return last >= first ? {first, last} : null;
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

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
