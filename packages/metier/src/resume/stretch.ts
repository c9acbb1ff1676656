import {monthOf, type Stretch} from '../text/months.ts';
import type {Dates} from './resume.ts';

/** The months of a period; null when an end is not told. `today` is "2026-11-20" or "2026-11". */
export function stretchOf({from, to}: Dates, today: string): Stretch | null {
  if (!from || !to) return null;
  if (from.value === to.value && from.value.length === 4) return null;
  const first = monthOf(from.value, 'first');
  const last = monthOf(to.value === 'present' ? today : to.value, 'last');
  return last >= first ? {first, last} : null;
}
