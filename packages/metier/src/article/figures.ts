import {CURRENCY_SIGNS} from '../kb/currency-signs.ts';
import type {SaidGrowth, SaidPay} from '../read/article.ts';
import type {Degree, Period} from '../read/reading.ts';

const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?(?:percent\b|per cent\b|%)/i;
const GROWS =
  /\b(?:grow(?:s|th|ing|n)?|grew|increas\w+|ris(?:e|es|ing)|expand\w*|declin\w+|shrink\w*|fall(?:s|ing)?|project(?:ed|ions?)|outlook|demand)\b/i;
/** A market that grows is no employment. */
const MARKET = /(?<!\b(?:job|labou?r) )\bmarket\b(?! researchers?)/i;
const FALLS = /\b(?:declin\w+|shrink\w*|fall(?:s|ing)?|drop(?:s|ping)?)\b/i;
const YEARS = /\b((?:19|20)\d\d)\s?(?:to|and|through|until|till|[-–—])\s?((?:19|20)?\d\d)\b/;
const BY_YEAR = /\b(?:by|until|through) ((?:19|20)\d\d)\b/;
const GROUP =
  /\b(?:employment|jobs|openings|number|demand|growth(?: rate)?|positions) (?:of|for|in|among) (?:all |the )?([\p{L} ,-]{4,90}?)(?=\s*[(.;]|\s+(?:is|are|will|to (?:grow|rise)|from|by|has|have|should|could)\b|$)/iu;

/** What a sentence says of the growth of employment; null when it speaks of none. */
export function growthIn(sentence: string): SaidGrowth | null {
  if (!GROWS.test(sentence) || MARKET.test(sentence)) return null;
  const percent = PERCENT.exec(sentence)?.[1];
  const growth = percent === undefined ? null : Number(percent) * (FALLS.test(sentence) ? -1 : 1);
  return {
    growth,
    period: periodIn(sentence),
    group: growth === null ? null : (GROUP.exec(sentence)?.[1]?.trim() ?? null),
  };
}

/** "2019–29" for "from 2019 to 2029"; "by 2030" where only the end is said. */
function periodIn(sentence: string): string | null {
  const [, from, to] = YEARS.exec(sentence) ?? [];
  if (from && to) return `${from}–${to.slice(-2)}`;
  const by = BY_YEAR.exec(sentence)?.[1];
  return by ? `by ${by}` : null;
}

const CURRENCY = '(?:US|CA|AU)?\\$|€|£|₹|\\b(?:USD|EUR|GBP|CAD|AUD|CHF|INR)\\b';
const AMOUNT = '\\d{1,3}(?:[.,]\\d{3})+(?:\\.\\d{2})?|\\d+(?:\\.\\d+)?';
const MONEY = new RegExp(
  `(?<c1>${CURRENCY})\\s?(?<n1>${AMOUNT})\\s?(?<k1>k\\b|thousand\\b)?(?:\\s?(?:[-–—]|to|and)\\s?(?:${CURRENCY})?\\s?(?<n2>${AMOUNT})\\s?(?<k2>k\\b|thousand\\b)?)?|(?<n3>${AMOUNT})\\s?(?<k3>k\\b|thousand\\b)?(?:\\s?(?:[-–—]|to|and)\\s?(?<n4>${AMOUNT})\\s?(?<k4>k\\b|thousand\\b)?)?\\s?(?<c2>€|£|\\b(?:USD|EUR|GBP|CAD|AUD|CHF|INR|euros?|dollars?|pounds)\\b)`,
  'i',
);
const PAYS =
  /\b(?:salar(?:y|ies)|earn(?:s|ed|ing|ings)?|pay(?:s|ing)?|paid|compensation|wages?|makes?|income|remuneration)\b/i;
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['hour', /\b(?:per|an|each) hour\b|\bhourly\b|\/\s?h(?:ou)?r?\b/i],
  ['day', /\b(?:per|a|each) day\b|\bdaily\b|\bday rate\b/i],
  ['month', /\b(?:per|a|each) month\b|\bmonthly\b/i],
  ['year', /\b(?:per|a|each) (?:year|annum)\b|\bannual(?:ly)?\b|\byearly\b|\/\s?y(?:ea)?r\b|\bp\.?a\.?(?!\w)/i],
];
/** What a sentence says of pay; null when it names no amount. `told` is whether a heading says that it speaks of pay. */
export function payIn(sentence: string, told: boolean): SaidPay | null {
  const groups = MONEY.exec(sentence)?.groups;
  if (!groups || !(told || PAYS.test(sentence))) return null;
  const sign = (groups.c1 ?? groups.c2 ?? '').toLowerCase();
  const [low, high] = groups.n1 ? [groups.n1, groups.n2] : [groups.n3, groups.n4];
  const [first, second] = groups.n1 ? [groups.k1, groups.k2] : [groups.k3, groups.k4];
  const min = amountOf(low as string, first, second);
  const max = high === undefined ? min : amountOf(high, second, first);
  const period = PERIODS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
  const currency = CURRENCY_SIGNS[sign] ?? sign.toUpperCase();
  // An article that says dollars means those of the United States.
  return {...bounds(sentence, min, max), currency: currency === '$' ? 'USD' : currency, period};
}

function bounds(sentence: string, min: number, max: number): Pick<SaidPay, 'min' | 'max'> {
  if (min !== max) return {min: Math.min(min, max), max: Math.max(min, max)};
  if (/\b(?:up to|as much as|at most)\b/i.test(sentence)) return {min: null, max};
  return /\b(?:over|more than|at least|upwards of|starting (?:at|from)|above)\b|\d\s?k?\+/i.test(sentence)
    ? {min, max: null}
    : {min, max};
}

/** "$60-85k" says the thousands once, "$60,000 to $85k" of one amount only. */
function amountOf(digits: string, own: string | undefined, other: string | undefined): number {
  const grouped = /[.,]\d{3}(?:\D|$)/.test(digits);
  const amount = Number(grouped ? digits.replace(/\.\d{2}$/, '').replace(/[.,]/g, '') : digits);
  return own || (other && amount < 1000) ? amount * 1000 : amount;
}

const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  ['doctorate', /\b(?:ph\.? ?d\.?s?|doctorates?|doctoral)\b/i],
  [
    'master',
    /\bmaster(?:['’]?s?)(?= (?:degree|in\b|of\b|program)|['’]?s?[\s,./)]|$)|\bm\.?sc\b|\bgraduate degrees?\b|\badvanced degrees?\b|\bpostgraduate\b/i,
  ],
  [
    'bachelor',
    /\bbachelor(?:['’]?s?)\b|\bb\.?sc\b|\bundergraduate degrees?\b|\b(?:university|college|four-year) degrees?\b|\bdegree in\b/i,
  ],
  ['associate', /\bassociate(?:['’]?s)? degrees?\b/i],
];
const NO_DEGREE =
  /\b(?:no|without an?|not? (?:need|require)\w*(?: an?)?)(?: formal| university| college)? degrees?\b|\bmaster(?:s|ing)? (?:the|these|new|your)\b|\bscrum master\b/i;

/** The degrees that a sentence names, highest first. */
export function degreesIn(sentence: string): Degree[] {
  if (NO_DEGREE.test(sentence)) return [];
  const found = DEGREES.filter(([, pattern]) => pattern.test(sentence)).map(([degree]) => degree);
  const higher = found.length > 1 && !/bachelor|b\.?sc|undergraduate|university degree|college degree/i.test(sentence);
  return higher ? found.filter((degree) => degree !== 'bachelor') : found;
}
