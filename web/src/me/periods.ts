import type {Dates} from 'metier/resume';
import type {MeResumeWords} from '../words/me-resume-en.ts';

/** "3 y 4 m", or in full "3 years 4 months". */
export function duration(months: number, words: MeResumeWords, form: 'short' | 'long' = 'short'): string {
  return words[form](Math.floor(months / 12), months % 12);
}

/** "May 2021", "2021", "today". */
export function dateLabel(date: string, {code, today}: MeResumeWords): string {
  if (date === 'present') return today;
  if (date.length === 4) return date;
  const format = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date.slice(0, 7)}-01`));
}

/** "May 2021 – Aug 2024"; an end that the text does not tell is said so. */
export function periodLabel({from, to}: Dates, words: MeResumeWords): string {
  if (!from && !to) return words.noDates;
  const start = from ? dateLabel(from.value, words) : words.noStart;
  const end = to ? dateLabel(to.value, words) : words.noEnd;
  return start === end ? start : `${start} – ${end}`;
}

/** Where a period lies on the line of time, in years as decimals; null when it tells no start. `now` is "2026-11". */
export function onLine({from, to}: Dates, now: string): readonly [number, number] | null {
  if (!from) return null;
  const start = yearOf(from.value, 0, now);
  const end = to ? yearOf(to.value, 1, now) : start;
  return [start, Math.max(end, start + 1 / 12)];
}

/** A year alone is its middle, as where months are counted; `after` adds the month itself to an end. */
function yearOf(date: string, after: 0 | 1, now: string): number {
  const known = date === 'present' ? now : date;
  if (known.length === 4) return Number(known) + 0.5;
  return Number(known.slice(0, 4)) + (Number(known.slice(5, 7)) - 1 + after) / 12;
}
