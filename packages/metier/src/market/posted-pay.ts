import type {Compensation, EmploymentType, Period, Posting} from '../read/reading.ts';
import {dollarsFor} from './currency.ts';

/** Pay as it is kept: as posted, and as a year's. Empty words and nulls are what the posting does not say. */
export interface PostedPay {
  readonly pay_min: number | null;
  readonly pay_max: number | null;
  readonly pay_currency: string;
  readonly pay_period: Period | '';
  readonly pay_component: 'base' | 'unspecified' | '';
  /** The middle of the range for a year, in the posted currency; null for freelance and contract pay by the hour or day. */
  readonly pay_year: number | null;
  /** The same in US dollars of the year of posting (see `dollarsFor`). */
  readonly pay_usd: number | null;
}

/** Hours, days … that are paid in a year of full-time work (52 weeks of 40 hours). */
const A_YEAR: Readonly<Record<Period, number>> = {year: 1, month: 12, week: 52, day: 260, hour: 2080};
/** A year's pay outside of this, in US dollars, is a misprint or no salary, and counts for nothing. */
const LEAST = 5_000;
const MOST = 3_000_000;
const BY_THE_PIECE: readonly EmploymentType[] = ['contract', 'freelance'];

const NONE: PostedPay = {
  pay_min: null,
  pay_max: null,
  pay_currency: '',
  pay_period: '',
  pay_component: '',
  pay_year: null,
  pay_usd: null,
};

/**
 * The base pay of a posting; what is not called anything else counts as base. Of several ranges the first is kept as posted,
 * and the year's is the mean of the middles of those in the same currency and period.
 */
export function payOf({compensation, employmentTypes}: Posting, year: number): PostedPay {
  const ranges = compensation.map(({value}) => value).filter(isBase);
  const [first] = ranges;
  if (!first) return NONE;
  const alike = ranges.filter(({currency, period}) => currency === first.currency && period === first.period);
  const byPiece = employmentTypes.some(({value}) => BY_THE_PIECE.includes(value));
  const aYear = byPiece && first.period !== 'year' ? null : mean(alike.map(middle)) * A_YEAR[first.period];
  const dollars = dollarsFor(first.currency, year);
  const usd = aYear === null || dollars === null ? null : aYear * dollars;
  const credible = usd === null || (usd >= LEAST && usd <= MOST);
  return {
    pay_min: first.min,
    pay_max: first.max,
    pay_currency: first.currency,
    pay_period: first.period,
    pay_component: first.component as 'base' | 'unspecified',
    pay_year: credible ? rounded(aYear) : null,
    pay_usd: credible ? rounded(usd) : null,
  };
}

const isBase = ({component, believable, min, max}: Compensation): boolean =>
  believable && (component === 'base' || component === 'unspecified') && (min !== null || max !== null);

const middle = ({min, max}: Compensation): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Cents, so that the same figure is stored everywhere. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
