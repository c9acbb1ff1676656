import type {Period} from '../reading.ts';

/** Units of the currency that are worth about one US dollar; only for telling plausible pay from noise. */
const PER_DOLLAR: Record<string, number> = {
  INR: 85,
  JPY: 150,
  KRW: 1350,
  HUF: 360,
  CZK: 23,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  PLN: 4,
  RUB: 90,
  PHP: 57,
  THB: 35,
  IDR: 16000,
  VND: 25000,
  ARS: 1000,
  CLP: 950,
  COP: 4100,
  NGN: 1500,
  KES: 130,
  PKR: 280,
  EGP: 48,
  TWD: 32,
  UAH: 41,
  CNY: 7,
  MXN: 18,
  ZAR: 18,
  TRY: 34,
  BRL: 5.5,
  HKD: 8,
  ILS: 3.7,
  AED: 3.7,
  SAR: 3.7,
  RON: 4.6,
  MYR: 4.5,
};

/** An amount in about US dollars. */
export const dollarsOf = (amount: number, currency: string): number => amount / (PER_DOLLAR[currency] ?? 1);

/** Whether a currency's unit is so small that pay may be millions of it. */
export const isOfSmallUnits = (currency: string): boolean => (PER_DOLLAR[currency] ?? 1) >= 20;

const A_YEAR: Record<Period, number> = {year: 1, month: 12, week: 50, day: 220, hour: 1900};

/** The most, in dollars, that anybody is paid in a period: a named period that goes beyond it belongs to other words. */
const MOST: Record<Period, number> = {year: Infinity, month: 50_000, week: 20_000, day: 6_000, hour: 1_000};

/** A named period that the amount cannot have ("$120,000 … 3 days a week", "$500 a year") does not count. */
export function fitting(period: Period | null, dollars: number): Period | null {
  if (period === null) return null;
  return dollars > MOST[period] || (period === 'year' && dollars < 500) ? null : period;
}

/** The period that the size of an amount speaks for. */
export function impliedPeriod(dollars: number): Period | null {
  if (dollars >= 12_000) return 'year';
  if (dollars >= 1500) return 'month';
  return dollars >= 250 ? 'day' : dollars >= 8 ? 'hour' : null;
}

/** Whether anybody is paid so in a year. */
export const isBelievable = (dollars: number, period: Period) => {
  const annual = dollars * A_YEAR[period];
  return annual >= 1500 && annual <= 4_000_000;
};
