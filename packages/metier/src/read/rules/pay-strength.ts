import type {Sentence} from '../page.ts';
import type {PayComponent, Period} from '../reading.ts';
import type {Money} from './money.ts';
import {BESIDE_PAY, NOT_PAY, NOT_PAY_AFTER, PAY} from './pay-words.ts';

/** The words around an amount. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The words before the sentence: a heading such as "Salary range" often stands there. */
  readonly lead: string;
}

/** How sure it is that an amount is pay: below 1 it is not; an unbelievable one needs 3. */
export function strength(
  money: Money,
  stated: Period | null,
  period: Period,
  dollars: number,
  sentence: Sentence,
  near: Surroundings,
  component: PayComponent,
): number {
  if (sentence.block.name === 'salary') return 4;
  const written = money.sign !== null;
  if (!written && money.min === 401_000) return 0;
  const no = Math.min(distance(NOT_PAY, near.before), money.isRange ? Infinity : distance(BESIDE_PAY, near.before));
  const yes = Math.min(distance(PAY, near.before), PAY_AFTER.test(near.after) ? 0 : Infinity);
  if (
    no < yes &&
    no < (money.isRange && written && dollars >= 12_000 ? 40 : 70) &&
    !(component === 'bonus' && /variab/.test(near.before + near.after))
  )
    return 0;
  const told = yes < 100 ? 2 : near.before.length < 70 && distance(PAY, near.lead) < 90 ? 1.5 : 0;
  if (dollars > 4_000_000 && period === 'year') return written && told >= 2 && stated ? 3 : 0;
  const annual = period === 'year' && dollars >= 12_000 && dollars <= 3_000_000;
  if (NOT_PAY_AFTER.test(near.after) && !(money.isRange && annual && told >= 2)) return 0;
  const rated = RATE.test(near.before.slice(-40)) && stated !== null;
  const inField =
    sentence.block.kind === 'field' ||
    sentence.block.kind === 'heading' ||
    / \| /.test(near.before) ||
    /^ ?\|/.test(near.after);
  if (money.isRange) {
    if (!written) return told >= 1.5 && annual ? 1.5 : told >= 2 && stated && dollars > 1000 ? 1.5 : rated ? 1 : 0;
    if (annual || (stated && stated !== 'year'))
      return (sentence.section === 'about' && told === 0 && sentence.to - sentence.from > 60 ? 0 : 1) + told;
    return told >= 1.5 ? 1 : 0;
  }
  if (!written) return told >= 1.5 && annual ? 1 : rated && dollars >= 12 ? 1 : 0;
  if (component === 'bonus') return told >= 2 && dollars >= 1000 ? 1 : 0;
  if (annual) return told > 0 || inField ? 1 + told : 0;
  if (stated && stated !== 'year')
    return told > 0 || stated === 'hour' || (stated === 'day' && dollars > 150) ? 1 + told : 0;
  return told >= 2 && RATE.test(near.before) ? 1 : 0;
}

const PAY_AFTER =
  /^[\s)*+]*(?:(?:usd|cad|eur|euros?|per|a|an|\/|year|yr|annum|hour|hr|annual|month|mo|in|of|par|an)[\s,/]*){0,4}(?:base|brut|brutto|bruto|gross|salary|compensation|ote\b|cash|all-?in|ai\b|fixe|ctc|package|\+ ?(?:equity|bonus|stock|benefits|\d)|plus (?:equity|bonus))/;
/** Words that make an amount a rate, however small. */
export const RATE = /stundensatz|tagessatz|\btjm\b|day rate|daily rate|hourly rate|honorar|gehalt|stundenlohn/;

/** How far before the amount the last word of a list stands; Infinity for none. */
function distance(pattern: RegExp, before: string): number {
  let last = Infinity;
  for (const found of before.matchAll(pattern)) last = before.length - (found.index + found[0].length);
  return last;
}
