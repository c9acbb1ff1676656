import {expect, it} from 'vitest';
import type {Compensation, EmploymentType, Posting} from '../read/reading.ts';
import {dollarsFor} from './currency.ts';
import {payOf} from './posted-pay.ts';

const range = (min: number | null, max: number | null, more: Partial<Compensation> = {}): Compensation => ({
  component: 'base',
  min,
  max,
  currency: 'USD',
  period: 'year',
  appliesTo: null,
  believable: true,
  ...more,
});

const claimed = <V>(value: V) => ({value, certainty: 'stated' as const, evidence: [], rule: 'invented'});
const paid = (ranges: readonly Compensation[], ...terms: EmploymentType[]) =>
  payOf({compensation: ranges.map(claimed), employmentTypes: terms.map(claimed)} as unknown as Posting, 2024);

it.each([
  ['a range is its middle', [range(100_000, 140_000)], 120_000, 120_000],
  ['one end is the figure', [range(null, 90_000)], 90_000, 90_000],
  ['months are twelve', [range(4000, 6000, {currency: 'EUR', period: 'month'})], 60_000, 66_660],
  ['hours are 2,080', [range(50, 50, {period: 'hour'})], 104_000, 104_000],
  ['ranges of one currency are averaged', [range(100_000, 100_000), range(120_000, 140_000)], 115_000, 115_000],
  ['another currency stays out', [range(100_000, 100_000), range(90_000, 90_000, {currency: 'GBP'})], 100_000, 100_000],
  ['a bonus is no base', [range(20_000, 20_000, {component: 'bonus'})], null, null],
  ['total pay is no base', [range(300_000, 300_000, {component: 'total'})], null, null],
  ['what is not believable is left out', [range(1, 2, {believable: false})], null, null],
  ['a misprint counts for nothing', [range(12, 15)], null, null],
  ['a currency without a rate has no dollars', [range(9_000_000, 9_000_000, {currency: 'ISK'})], 9_000_000, null],
])('%s', (_, ranges, year, usd) => {
  const {pay_year, pay_usd} = paid(ranges);
  expect({pay_year, pay_usd}).toEqual({pay_year: year, pay_usd: usd});
});

it('keeps pay by the hour of freelance work as posted, and makes no year of it', () => {
  expect(paid([range(90, 110, {period: 'hour'})], 'freelance')).toMatchObject({
    pay_min: 90,
    pay_max: 110,
    pay_period: 'hour',
    pay_year: null,
    pay_usd: null,
  });
  expect(paid([range(90_000, 110_000)], 'contract').pay_year).toBe(100_000);
});

it('takes the rate of the nearest year', () => {
  expect(dollarsFor('EUR', 2022)).toBe(1.051);
  expect(dollarsFor('EUR', 2031)).toBe(dollarsFor('EUR', 2025));
  expect(dollarsFor('EUR', 1999)).toBe(dollarsFor('EUR', 2020));
  expect(dollarsFor('XXX', 2024)).toBeNull();
});
