import {CURRENCY_SIGNS} from '../../kb/currency-signs.ts';
import type {Period} from '../reading.ts';

/** An amount of money or a range of it, as one match of `MONEY` writes it. */
export interface Money {
  readonly min: number | null;
  readonly max: number | null;
  /** The currency's sign or code as written, in lower case; null when neither amount has one. */
  readonly sign: string | null;
  readonly isRange: boolean;
  /** "150k+": open above. */
  readonly open: boolean;
}

const CODES =
  'usd|eur|gbp|chf|cad|aud|nzd|sgd|hkd|inr|jpy|cny|rmb|pln|czk|sek|nok|dkk|huf|ron|bgn|ils|aed|sar|zar|mxn|brl|try|krw|php|thb|myr|idr|vnd|ars|cop|clp|egp|ngn|kes|pkr|twd|uah';
const SIGN = '(?:us|ca|can|c|au|a|nz|sg|s|hk|mx|r|nt)?\\$|€|£|₹|¥|₩|₪|₺|₽|₱|₫|rs\\.?(?= ?\\d)';
const BEFORE = `(?:${SIGN})(?: ?(?:${CODES})(?![a-z]))?|(?<![a-z])(?:${CODES})(?: ?[$€£])?`;
const AFTER = `[$€£₹](?:\\s?(?:${CODES})(?![a-z]))?|(?:${CODES}|zł|zl|euros?|kr|kč|francs?|dollars?|pounds|rupees|lei)(?![a-zà-ÿ])`;
/** "1,234,567", "12,00,000", "70.000", "120'000", "45 000,00", "78,00", "150". */
const NUMBER =
  "\\d{1,2}(?:,\\d{2}){1,2},\\d{3}(?!\\d)|\\d{1,3}(?:[.,' ¿]\\d{3}){1,3}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,8}(?:[.,]\\d{1,2})?(?!\\d)";
const TIMES =
  '\\s?(?:k(?![a-zà-ÿ])|[kt](?=€|eur|£|\\$|chf|usd)|tsd\\.?|thousand|lakhs?|lacs?|lpa|crores?|cr(?![a-z])|mio\\.?|million|mn|mm?(?![a-zà-ÿ])|bn|billion|b(?![a-zà-ÿ])|mrd\\.?|milliarden|millionen|millions?|milliards?|t(?![a-zà-ÿ])|trillion|万)';
const UNIT =
  'year|yr|y|annum|annually|hour|hr|h|day|week|wk|month|mo|an|mois|jour|heure|jahr|monat|tag|stunde|std|jaar|maand|uur|año|mes';
const BETWEEN = `(?:\\s{0,4}[-–—~−/&]\\s{0,4}|\\s{1,4}(?:to|bis|à|a|et|and|und|en|y|tot|up to)\\s{1,4}(?:max\\.? )?)`;

/** One amount or range, with a currency, a multiplier and a unit where they are written; in lower-case text. */
export const MONEY = `(?:(?<c1>${BEFORE})\\s{0,2}|(?<![\\p{L}\\d.,'+#_&=?%-]))(?<n1>${NUMBER})(?<k1>${TIMES})?(?:,-)?(?<open>\\+)?(?:\\s?(?<c2>${AFTER}))?(?:(?:\\s?/\\s?| per | an? | par | pro )(?:${UNIT})(?![a-zà-ÿ])\\.?)?(?:(?:\\s(?:ote|base))?(?<join>${BETWEEN})(?:(?<c3>${BEFORE})\\s{0,2})?(?<n2>${NUMBER})(?<k2>${TIMES})?(?<open2>\\+)?(?:\\s?(?<c4>${AFTER}))?)?`;

const GROUPED = /^\d{1,3}(?:[.,' ¿]\d{2,3})*[.,' ¿]\d{3}(?:[.,]\d{1,2})?$/;

function numberOf(digits: string): number {
  if (!GROUPED.test(digits)) return Number(digits.replace(',', '.'));
  const cents = /[.,]\d{1,2}$/.exec(digits)?.[0] ?? '';
  return Number(digits.slice(0, digits.length - cents.length).replace(/\D/g, '') + cents.replace(',', '.'));
}

function factorOf(times: string | undefined): number {
  const word = times?.trim();
  if (!word) return 1;
  if (/^(?:k|t|tsd\.?|thousand)$/.test(word)) return 1000;
  if (/^(?:lakhs?|lacs?|lpa)$/.test(word)) return 1e5;
  if (/^cr/.test(word)) return 1e7;
  if (word === '万') return 1e4;
  return /^(?:b|bn|bill|mrd|milliard)/.test(word) ? 1e9 : word === 'trillion' ? 1e12 : 1e6;
}

/** Reads a match of `MONEY`. "$140-200k" and "£70-95,000" say the thousands once; "38 and 4,000" is not a range. */
export function moneyOf(match: RegExpExecArray): Money & {readonly length: number} {
  const {c1, c2, c3, c4, n1, n2, k1, k2, open, open2} = match.groups as Record<string, string | undefined>;
  const sign = c1 ?? c2 ?? c3 ?? c4 ?? null;
  let low = numberOf(n1 as string) * factorOf(k1);
  if (n2 === undefined) {
    return {
      min: low,
      max: open ? null : low,
      sign: lakhs(k1) ?? sign,
      isRange: false,
      open: !!open,
      length: match[0].length,
    };
  }
  let high = numberOf(n2) * factorOf(k2);
  if (!k1 && low < 1000 && high >= 1000 && high / low > 12) low *= k2 ? factorOf(k2) : 1000;
  if (k1 && !k2 && high < 1000 && low / high > 12) high *= factorOf(k1);
  if (high < low || high > low * 8) {
    const length = match[0].lastIndexOf(match.groups?.join as string);
    return {min: low, max: low, sign: c1 ?? c2 ?? null, isRange: false, open: false, length};
  }
  return {min: low, max: high, sign: lakhs(k2) ?? sign, isRange: true, open: !!open2, length: match[0].length};
}

const lakhs = (times: string | undefined) => (times && /lakh|lac|lpa|cr/.test(times) ? 'inr' : null);

const PERIODS: readonly [Period, RegExp][] = [
  ['hour', /^(?:hours?|hourly|hrs?|h|heures?|l'heure|horaires?|stunden?|std|stündlich|uur|hora)$/],
  ['day', /^(?:days?|daily|jours?|journalier|tage?|täglich|dag|pt|manntag|personentag|día|d)$/],
  ['week', /^(?:weeks?|weekly|wk|semaine|hebdo|woche|wöchentlich)$/],
  ['month', /^(?:months?|monthly|mo|mois|mensuels?|mensuelle|monate?|monatlich|maand|mes|mensual|mensuales|mtl)$/],
  [
    'year',
    /^(?:years?|yearly|yr|y|annum|annually|annual|annuels?|annuelle|annuellement|ans?|année|jahre?s?|jährlich|jahresgehalt|jaar|año|anual|anuales|lpa|p\.? ?a|pa)$/,
  ],
];
const UNITS =
  "hours?|hourly|hrs?|h|heures?|l'heure|horaires?|stunden?|std|stündlich|uur|hora|days?|daily|jours?|journalier|tage?|täglich|dag|pt|manntag|personentag|día|d|weeks?|weekly|wk|semaine|woche|wöchentlich|months?|monthly|mo|mois|mensuels?|mensuelle|monate?|monatlich|maand|mes|mensual|mensuales|mtl|years?|yearly|yr|y|annum|annually|annual|annuels?|annuelle|annuellement|ans?|année|jahre?s?|jährlich|jaar|año|anual|anuales|lpa|p\\.? ?a|pa";
const UNIT_AFTER = new RegExp(
  `^[\\s)\\]*]*(?:(?:${CODES}|gross|brut|bruts|brute|brutto|bruto|net|netto|base|salary|all-?in|all in|ai|plus|of|total|cash|euros?|€|\\+|equity|in|on an|on a|based on)[\\s,/)]*){0,4}(?:(?:/|per|an?|par|pro|je|im|der|de|al|por|each|every)\\s*)?(?<unit>${UNITS})(?![\\p{L}\\d])`,
  'u',
);
const UNIT_BEFORE =
  /(?<hour>hourly|stundensatz|stundenlohn|stundensätze|taux horaire|per hour|uurtarief|pro stunde|hourly rate)|(?<day>day rate|daily|tagessatz|tagessätze|\btjm\b|taux journalier|dagtarief|per day)|(?<month>monthly|monatlich|monatsgehalt|mensuel|per month|im monat|pro monat|maandsalaris|mensual)|(?<year>annual|yearly|jahresgehalt|jährlich|annuel|per annum|per year|jaarlijks|jahresbrutto|jahresvergütung|pro jahr|p\.a\.|anual)/g;

/** The period that stands beside an amount: behind it, inside its match, or named before it. */
export function periodOf(match: RegExpExecArray, before: string, after: string): Period | null {
  const behind = UNIT_AFTER.exec(after)?.groups?.unit;
  const named = behind && !(behind === 'an' && !/\ban\b\s*(?:$|[\p{P}\s])/u.test(after)) ? periodNamed(behind) : null;
  if (named) return named;
  const inside = /(?:\/\s?|per |an? |par |pro )(?<unit>\p{L}+)/u.exec(match[0])?.groups?.unit;
  const within = inside ? periodNamed(inside) : null;
  if (within) return within;
  if (/lpa/.test(match[0])) return 'year';
  let last: Period | null = null;
  for (const found of before.matchAll(UNIT_BEFORE))
    last = (Object.entries(found.groups ?? {}).find(([, words]) => words)?.[0] ?? last) as Period | null;
  return last;
}

const periodNamed = (unit: string): Period | null => PERIODS.find(([, pattern]) => pattern.test(unit))?.[0] ?? null;

/** ISO 4217 of a sign or code as written; "$" and "kr" when the place must decide; null for no currency. */
export function currencyOf(sign: string): string | null {
  const code =
    /usd|eur(?!o)|gbp|chf|cad|aud|nzd|sgd|hkd|inr|jpy|cny|pln|czk|sek|nok|dkk|huf|ron|bgn|ils|aed|sar|zar|mxn|brl|try|krw|php|thb|myr|idr|vnd|ars|cop|clp|egp|ngn|kes|pkr|twd|uah/.exec(
      sign,
    );
  return code ? code[0].toUpperCase() : (CURRENCY_SIGNS[sign.replace(/\s/g, '')] ?? null);
}
