import type {Posting} from '../read/reading.ts';
import type {PayUse} from './profile.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS} from './profile.ts';

/** The country that pays in a currency, for postings that name no place. */
export const COUNTRY_OF_CURRENCY: Readonly<Record<string, string>> = {
  USD: 'US',
  GBP: 'GB',
  CAD: 'CA',
  AUD: 'AU',
  INR: 'IN',
  CHF: 'CH',
};

/** Collects posted yearly base pay by country and currency. */
export class PayCount {
  readonly #middles = new Map<string, {employers: Set<string>; values: number[]}>();

  /** A posting counts once: the mean of the middles of its believable yearly ranges. */
  add({compensation}: Posting, country: string | null, employer: string): void {
    const ranges = compensation
      .map(({value}) => value)
      .filter(
        ({component, period, believable, min, max}) =>
          (component === 'base' || component === 'unspecified') &&
          period === 'year' &&
          believable &&
          (min !== null || max !== null),
      );
    const currency = ranges[0]?.currency;
    const place = country ?? (currency && COUNTRY_OF_CURRENCY[currency]);
    if (!currency || !place) return;
    const middles = ranges
      .filter((range) => range.currency === currency)
      .map(({min, max}) => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2);
    const key = `${place} ${currency}`;
    const group = this.#middles.get(key) ?? {employers: new Set<string>(), values: []};
    group.employers.add(employer);
    group.values.push(middles.reduce((sum, value) => sum + value, 0) / middles.length);
    this.#middles.set(key, group);
  }

  /** Only groups that are large enough to be shown; the largest first. */
  uses(): PayUse[] {
    return [...this.#middles]
      .filter(([, {values, employers}]) => values.length >= FEWEST_POSTINGS && employers.size >= FEWEST_EMPLOYERS)
      .map(([key, {values, employers}]) => {
        const [country, currency] = key.split(' ') as [string, string];
        const sorted = values.sort((a, b) => a - b);
        const at = (part: number) => Math.round(quantile(sorted, part));
        return {
          country,
          currency,
          postings: sorted.length,
          employers: employers.size,
          p10: at(0.1),
          p25: at(0.25),
          p50: at(0.5),
          p75: at(0.75),
          p90: at(0.9),
        };
      })
      .sort((a, b) => b.postings - a.postings || (a.country < b.country ? -1 : 1));
  }
}

/** The quantile of sorted values, linear between neighbours (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}
