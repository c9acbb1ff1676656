import type {Page, Sentence} from '../page.ts';
import {currencyOf, type Money} from './money.ts';

const PLACES: readonly [string, RegExp][] = [
  ['CAD', /canad|toronto|ontario|vancouver|montr[eé]al|british columbia|ottawa|calgary|waterloo|\balberta/],
  ['AUD', /australia|sydney|melbourne|brisbane|perth, |canberra|adelaide/],
  ['NZD', /new zealand|auckland/],
  ['SGD', /singapore/],
  ['HKD', /hong kong/],
];
const UNITED_STATES =
  /\bus\b|\busa\b|united states|u\.s\.|\bnyc\b|new york|san francisco|california|remote \(us|\bsf\b/;

/** The currency of an amount: its sign; for "$", words beside it, then the place of the job. */
export function currencyFor(
  money: Money,
  sentence: Sentence,
  page: Page,
  before: string,
  after: string,
): string | null {
  const own = money.sign ? currencyOf(money.sign) : null;
  if (own && own.length === 3) return own;
  const beside =
    /^[\s)]{0,2}(?<code>usd|cad|aud|eur|gbp|chf|sgd|nzd|hkd|pln|inr|sek|nok|dkk)(?![a-z])/.exec(after)?.groups?.code ??
    /(?<code>usd|cad|aud|eur|gbp|chf|sgd|nzd|hkd|pln|inr)[\s:)]{0,3}$/.exec(before)?.groups?.code;
  if (beside) return beside.toUpperCase();
  const words = page.lower.slice(sentence.from, sentence.to);
  const place = fieldWords(page);
  if (own === '$')
    return UNITED_STATES.test(words.length < 400 ? words : before)
      ? 'USD'
      : (PLACES.find(([, pattern]) => pattern.test(before))?.[0] ??
          (UNITED_STATES.test(place) ? 'USD' : (PLACES.find(([, pattern]) => pattern.test(place))?.[0] ?? 'USD')));
  if (own === 'kr')
    return /norway|oslo|norge/.test(place) ? 'NOK' : /denmark|copenhagen|københavn|danmark/.test(place) ? 'DKK' : 'SEK';
  return UNITED_STATES.test(place)
    ? 'USD'
    : /london|united kingdom|\buk\b|manchester|england/.test(place)
      ? 'GBP'
      : /india|bengaluru|bangalore|hyderabad|\bpune\b|mumbai|, ind\b/.test(place)
        ? 'INR'
        : /(?:^|\s)\d{2} - |^ \S.* \d{2}$|paris|france|germany|deutschland|berlin|münchen|amsterdam|lyon|spain|madrid|ireland|dublin/.test(
              place,
            ) || /salaire|rémunération|brut|gehalt|satz/.test(words)
          ? 'EUR'
          : /[\s-]?k\b/.test(words) && /salary|comp|base|cash|equity/.test(words)
            ? 'USD'
            : null;
}

/** The title and the location as the posting's fields say them. */
function fieldWords(page: Page): string {
  let words = '';
  for (const {block} of page.sentences) {
    if (block.kind !== 'field') break;
    if (block.name === 'location' || block.name === 'title') words += ` ${page.lower.slice(block.from, block.to)}`;
  }
  return words;
}
