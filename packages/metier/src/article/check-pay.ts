import type {OutlookGroup} from '@metier/kb/guides';
import type {ArticleClaim, SaidPay} from '../read/article.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS, type RoleProfile} from '../roles/profile.ts';
import type {CheckAnswer} from './check.ts';
import {countWords, postingsWords} from './check-words.ts';

/** What amounts are compared with. */
interface Base {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly words: string;
}

/** An amount so many times beside nine in ten is contradicted; nearer, it is not seen. */
const FAR = 2;

/** Whether an amount is of the order of posted pay, or of the official wage of a proxy group. A median tells no single offer wrong. */
export function checkPay(
  said: Extract<ArticleClaim, {kind: 'pays'}>,
  profile: RoleProfile | null,
  groups: readonly OutlookGroup[],
): CheckAnswer & {readonly claim: string} {
  const {min, max, currency, period} = said;
  const claim = amountWords(said);
  if (period !== null && period !== 'year')
    return {claim, status: 'not-checked', because: 'Only pay a year is compared.'};
  const base = currency && (posted(profile, currency) ?? (currency === 'USD' ? official(groups) : null));
  if (!base) return {claim, status: 'not-checked', because: 'No pay of this role and currency is known.'};
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  const place = low > base.p90 ? 'above p90' : high < base.p10 ? 'below p10' : 'between p10 and p90';
  const isFar = low > base.p90 * FAR || high * FAR < base.p10;
  const because = `${place.charAt(0).toUpperCase()}${place.slice(1)}: median ${currency} ${countWords(base.p50)}, p10–p90 ${countWords(base.p10)}–${countWords(base.p90)} (${base.words}).`;
  return {claim, because, status: place === 'between p10 and p90' ? 'confirmed' : isFar ? 'contradicted' : 'not-seen'};
}

function posted(profile: RoleProfile | null, currency: string): Base | null {
  const use = profile?.pay.find(
    (one) => one.currency === currency && one.postings >= FEWEST_POSTINGS && one.employers >= FEWEST_EMPLOYERS,
  );
  return use ? {...use, words: `posted base pay, ${use.country}, ${postingsWords(use.postings)}`} : null;
}

function official(groups: readonly OutlookGroup[]): Base | null {
  const [group] = groups;
  const [wage] = group?.wages ?? [];
  return group && wage
    ? {
        p10: wage.p10,
        p50: wage.median,
        p90: wage.p90,
        words: `BLS wage of ${wage.of}, ${group.wageDate}, a proxy group`,
      }
    : null;
}

/** "USD 120,000–150,000", "up to EUR 90,000". */
export function amountWords({min, max, currency}: Pick<SaidPay, 'min' | 'max' | 'currency'>): string {
  const sign = currency ? `${currency} ` : '';
  if (min === null) return `up to ${sign}${countWords(max ?? 0)}`;
  if (max === null) return `from ${sign}${countWords(min)}`;
  return min === max ? sign + countWords(min) : `${sign}${countWords(min)}–${countWords(max)}`;
}
