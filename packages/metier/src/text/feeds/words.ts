import type {Piece} from '../trail.ts';
import {at, instead, piece, standing, type Value} from './value.ts';

const EMPLOYMENT: Readonly<Record<string, string>> = {
  fulltime: 'Full-time',
  parttime: 'Part-time',
  contract: 'Contract',
  contractor: 'Contract',
  temporary: 'Temporary',
  intern: 'Internship',
  internship: 'Internship',
  permanent: 'Permanent',
  freelance: 'Freelance',
  volunteer: 'Volunteer',
  perdiem: 'Per diem',
  fulltimepermanent: 'Full-time, permanent',
  fulltimefixedterm: 'Full-time, fixed term',
  parttimepermanent: 'Part-time, permanent',
  parttimefixedterm: 'Part-time, fixed term',
  fulltimetemporary: 'Full-time, temporary',
  parttimetemporary: 'Part-time, temporary',
  salariedft: 'Full-time',
  salariedpt: 'Part-time',
  hourlyft: 'Full-time',
  hourlypt: 'Part-time',
};

const ARRANGEMENT: Readonly<Record<string, string>> = {
  onsite: 'On-site',
  inoffice: 'On-site',
  hybrid: 'Hybrid',
  remote: 'Remote',
  fully: 'Remote',
  fullyremote: 'Remote',
  telecommute: 'Remote',
  temporary: 'Temporarily remote',
  none: '',
  unspecified: '',
};

const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/2.?week|two.?week|bi.?week|fortnight|\bbw\b/, 'per two weeks'],
  [/half.?month|0\.5 month|semi.?month/, 'per half month'],
  [/hour|\bhr\b|^ph$|stunde|heure|uur/, 'per hour'],
  [/\bday|daily|^pd$|tag|jour/, 'per day'],
  [/week|^pw$|woche|semaine/, 'per week'],
  [/month|^pm$|monat|mois|maand/, 'per month'],
  [/year|annual|annum|^pa$|jahr|\ban\b|jaar|yearly/, 'per year'],
];

const key = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** A feed's code for the type of employment as words: "FULL_TIME" is "Full-time". */
export function employment(from: Piece | null): Piece | null {
  if (!from) return null;
  const words = EMPLOYMENT[key(from.text)] ?? (/^[A-Z_]+$|_/.test(from.text) ? sentence(from.text) : from.text);
  return words === from.text ? from : instead(from, words);
}

const sentence = (code: string): string => {
  const words = code.replaceAll('_', ' ').toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A feed's code for where the work is done as words; null when it says nothing. */
export function arrangement(from: Piece | null): Piece | null {
  if (!from) return null;
  const words = ARRANGEMENT[key(from.text)] ?? from.text;
  if (words === '') return null;
  return words === from.text ? from : instead(from, words);
}

/** Words for a flag that is set. */
export const flagged = (from: Value, words: string): Piece | null =>
  from.value === true || from.value === 'true' ? standing(words, from) : null;

/** The period of a pay as words ("per-year-salary" is "per year"); null when none is meant. */
export function period(from: Piece | null): Piece | null {
  if (!from) return null;
  const code = from.text.toLowerCase().replace(/[_-]/g, ' ');
  const found = PERIODS.find(([pattern]) => pattern.test(code));
  return found ? instead(from, found[1]) : null;
}

/** Where a feed keeps the parts of a pay. */
export interface PayKeys {
  readonly min: string;
  readonly max: string;
  readonly currency?: string;
  readonly period?: string;
}

/** A pay told by numbers, as words: "USD 120000–150000 per year". Zero is no pay. */
export function pay(from: Value, keys: PayKeys): (Piece | string)[] {
  const min = amount(at(from, keys.min));
  const max = amount(at(from, keys.max));
  return payWords(
    keys.currency ? piece(at(from, keys.currency)) : null,
    min,
    max,
    keys.period ? piece(at(from, keys.period)) : null,
  );
}

/** A pay from its pieces. */
export function payWords(
  currency: Piece | null,
  min: Piece | null,
  max: Piece | null,
  interval: Piece | null,
): (Piece | string)[] {
  const low = min ?? max;
  if (!low) return [];
  const out: (Piece | string)[] = [];
  if (currency) out.push(currency, ' ');
  if (!min && max) out.push('up to ');
  out.push(low);
  if (min && max && min.text !== max.text) out.push('–', max);
  const words = period(interval);
  if (words) out.push(' ', words);
  return out;
}

/** A number that is more than zero, also when it is written as a string. */
export function amount(from: Value): Piece | null {
  const found = piece(from);
  if (!found) return null;
  const digits = found.text.replace(/[\s,']/g, '');
  return Number(digits) > 0 ? found : null;
}

/** A moment as a date: seconds or milliseconds since 1970, or text as it is. */
export function moment(from: Value): Piece | null {
  const found = piece(from);
  if (!found || !/^\d{9,13}$/.test(found.text)) return found;
  const milliseconds = Number(found.text) * (found.text.length > 11 ? 1 : 1000);
  return instead(found, new Date(milliseconds).toISOString().slice(0, 10));
}
