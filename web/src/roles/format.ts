import type {Coverage} from 'metier/roles';
import type {RoleId} from '../reading.ts';
import type {Words} from '../words/en.ts';
import type {RolesWords} from '../words/roles-en.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS, type Interval, SKILL_POSTINGS, SMALL_BASE} from './limits.ts';

/** From so many postings on a percent has a decimal. */
const DECIMAL_FROM = 1000;

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it a hundred times: each is made once. */
function numbers(code: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${code} ${Object.values(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(code, options);
  formats.set(key, known);
  return known;
}

/** "12 Nov 2026", not "Nov 12, 2026". */
const dates = (code: string): string => (code === 'en' ? 'en-GB' : code);

/** A share as percent: whole below 1,000 postings, one decimal above. */
export function percent(share: number, base: number, code: string): string {
  const digits = base < DECIMAL_FROM ? 0 : 1;
  // What was counted is never 0 %.
  const least = share > 0 && share < 0.005 && digits === 0;
  const format = numbers(code, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return least ? `< ${format.format(0.01)}` : format.format(share);
}

/** A share that may be too small to have been counted: "< 5%" of few postings, never a 0 that nobody saw. */
export const shareOrLess = (share: number, base: number, code: string): string =>
  share > 0 ? percent(share, 0, code) : `< ${percent(Math.ceil((SKILL_POSTINGS / base) * 100) / 100, 0, code)}`;

/** "47–53%" as a range of the interval; without the sign, for brackets after a share. */
export const bare = (share: number, code: string): string =>
  numbers(code, {maximumFractionDigits: 0}).format(share * 100);

export const whole = (value: number, code: string): string => numbers(code, {maximumFractionDigits: 0}).format(value);

/** Nearness; what is not 0 is not called 0. */
export function decimal(value: number, code: string): string {
  const format = numbers(code, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return value > 0 && value < 0.005 ? `< ${format.format(0.01)}` : format.format(value);
}

/** A difference of shares in points, with its sign: "+33", "−28". */
export const points = (value: number, code: string): string =>
  numbers(code, {maximumFractionDigits: 0, signDisplay: 'exceptZero'})
    .format(value * 100)
    .replace('-', '−');

/** A difference as its row says it: "+33 points", or "+8%" where it is no difference of shares. */
export const differenceWords = (value: number, unit: 'percent' | undefined, {code, compare}: RolesWords): string =>
  unit ? growth(Math.round(value * 100), code) : compare.points(points(value, code));

export const growth = (value: number, code: string): string =>
  numbers(code, {style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero'})
    .format(value / 100)
    .replace('-', '−');

/** Pay; rounded to thousands in prose. */
export function pay(amount: number, currency: string, code: string, to = 1): string {
  const value = Math.round(amount / to) * to;
  return numbers(code, {style: 'currency', currency, maximumFractionDigits: 0}).format(value);
}

/** Pay on an axis: "$125K", "125.000 $", "125 k$". */
export function axisPay(amount: number, currency: string, code: string): string {
  return numbers(code, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** "Oct 2024 – Aug 2026" from days or months in ISO 8601. */
export function months(from: string | null, to: string | null, code: string): string {
  const format = new Intl.DateTimeFormat(dates(code), {month: 'short', year: 'numeric', timeZone: 'UTC'});
  if (!from || !to) return from || to ? format.format(new Date(from ?? (to as string))) : '';
  return format.formatRange(new Date(from), new Date(to));
}

export function country(id: string, code: string): string {
  return new Intl.DisplayNames(code, {type: 'region'}).of(id) ?? id;
}

/** "710 postings, 504 employers, Oct 2024 – Aug 2026": stands under every figure. */
export function baseLine({postings, employers, from, to}: Coverage, {chart, code}: RolesWords): string {
  return chart.base(whole(postings, code), whole(employers, code), months(from, to, code));
}

/** Why the figures of so few postings are not shown, in the language of the interface. */
export function withheldLine(
  {postings, employers}: Pick<Coverage, 'postings' | 'employers'>,
  {chart}: RolesWords,
): string {
  return postings < FEWEST_POSTINGS
    ? chart.withheld(postings, FEWEST_POSTINGS)
    : chart.withheldEmployers(employers, FEWEST_EMPLOYERS);
}

export const isSmall = (base: number): boolean => base < SMALL_BASE;

const WIDEST = 0.4;
/** An interval wider than 40 points is shown without its middle. */
export const isTooWide = ({low, high}: Pick<Interval, 'low' | 'high'>): boolean => high - low > WIDEST;

export const roleInline = (role: RoleId, words: Words, own: RolesWords): string => own.inlineOf(words.roles[role]);
export const roleName = (role: RoleId, words: Words, own: RolesWords): string => own.nameOf(words.roles[role]);

const ACRONYMS: Readonly<Record<string, string>> = {
  mlops: 'MLOps',
  devops: 'DevOps',
  genai: 'GenAI',
  llmops: 'LLMOps',
};
const UPPER = new Set(
  'ai ml llm nlp bi sql etl aws gcp qa it ki ia cv gpu sap crm erp api ui ux dba rag hpc sre'.split(' '),
);

/** Titles are counted in lower case; they are set as titles are written. */
export const titleCase = (title: string): string =>
  title
    .split(' ')
    .map(
      (word) => ACRONYMS[word] ?? (UPPER.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)),
    )
    .join(' ');
