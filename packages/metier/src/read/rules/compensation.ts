import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, Compensation, PayComponent, Period} from '../reading.ts';
import {type Finding, findAll, type Rule} from '../rule.ts';
import {claimOf, piecesOf, wordsOf} from './findings.ts';
import {MONEY, type Money, moneyOf, periodOf} from './money.ts';
import {currencyFor} from './pay-currency.ts';
import {BESIDE_PAY, NOT_PAY, NOT_PAY_AFTER, PAY} from './pay-words.ts';

export const COMPENSATION_CUES = {
  kind: CUE.money,
  words:
    '$ € £ ₹ ¥ ₩ ₪ usd eur gbp chf cad aud nzd sgd hkd inr jpy pln czk sek nok dkk huf ron bgn ils aed sar zar mxn brl try krw php thb myr idr vnd zł zl euro euros kc keur lpa lakh lakhs lac crore salary salaries salaire gehalt gehalts jahresgehalt monatsgehalt vergutung remuneration compensation pay salaris salario stundensatz tagessatz stundenlohn tjm honorar rate wage comp salarial salariale brut brute brutto bruto gross base cash earn paying paid package',
};

/** A payment that a posting offers. */
export interface Pay extends Compensation {
  /** Whether the words name the period; else its magnitude does. */
  readonly periodStated: boolean;
}

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
const A_YEAR: Record<Period, number> = {year: 1, month: 12, week: 50, day: 220, hour: 1900};

/** Amounts in millions are pay only in currencies of small units. */
const MILLIONS =
  /\d\s?(?:m|mm|mn|mio|million|millionen|millions|bn|b|billion|mrd|milliarden|milliards?|t|trillion)\b(?!€)/;
const UP_TO =
  /(?:up to|bis zu|bis|max\.?|maximal|maximum|jusqu'à|jusqu'a|tot|hasta|capped at|no more than)[\s:]*(?:ca\.?\s*)?$/;
const FROM_ON =
  /(?:\bfrom|\bab|starting at|starts at|start at|starting from|starting salary of|à partir de|a partir de|minimum|minimum of|mindestens|at least|min\.?|vanaf|desde|mindestgehalt[^.]{0,50})[\s:]*$/;

interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The words before the sentence: a heading such as "Salary range" often stands there. */
  readonly lead: string;
}

function surroundings(match: RegExpExecArray, length: number, sentence: Sentence, page: Page): Surroundings {
  const at = sentence.from + match.index;
  const before = wordsOf(page, Math.max(sentence.from, at - 120), at);
  const after = wordsOf(page, at + length, Math.min(sentence.to, at + length + 70));
  return {before, after, lead: wordsOf(page, Math.max(0, sentence.from - 150), sentence.from)};
}

/** How far before the amount the last word of a list stands; Infinity for none. */
function distance(pattern: RegExp, before: string): number {
  let last = Infinity;
  for (const found of before.matchAll(pattern)) last = before.length - (found.index + found[0].length);
  return last;
}

function read(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Pay; to: number} | null {
  const money = moneyOf(match);
  if (
    money.sign === null &&
    (money.max ?? money.min ?? 0) < 1000 &&
    !RATE.test(match.input.slice(Math.max(0, match.index - 40), match.index))
  )
    return null;
  const {before, after, lead} = surroundings(match, money.length, sentence, page);
  const stated = periodOf(match, before, after) ?? (before.length < 60 ? periodOf(match, lead, '') : null);
  const currency = currencyFor(money, sentence, page, before, after);
  if (!currency || (MILLIONS.test(match[0]) && (PER_DOLLAR[currency] ?? 1) < 20)) return null;
  const ends = endsOf(money, before);
  const largest = ends.max ?? ends.min ?? 0;
  const dollars = largest / (PER_DOLLAR[currency] ?? 1);
  const component = componentOf(before, after, lead);
  const period = fitting(stated, dollars) ?? (component === 'bonus' ? 'year' : impliedPeriod(dollars));
  if (!period) return null;
  const believable = isBelievable(dollars, period);
  const evidence = strength(money, stated, period, dollars, sentence, {before, after, lead}, component);
  if (evidence < (believable ? 1 : 3)) return null;
  const value = {
    component,
    ...ends,
    currency,
    period,
    appliesTo: appliesTo(
      before,
      after,
      page.text.slice(
        sentence.from + match.index - before.length,
        sentence.from + match.index + money.length + after.length,
      ),
    ),
    believable,
    periodStated: stated === period,
  };
  return {value, to: match.index + money.length};
}

/** "up to 90" has no lower end, "from 90" no upper one; "90" alone is both. */
function endsOf(money: Money, before: string): {min: number | null; max: number | null} {
  if (money.isRange) return {min: money.min, max: money.max};
  if (UP_TO.test(before)) return {min: null, max: money.min};
  if (money.open || FROM_ON.test(before)) return {min: money.min, max: null};
  return {min: money.min, max: money.max};
}

/** The most, in dollars, that anybody is paid in a period: a named period that goes beyond it belongs to other words. */
const MOST: Record<Period, number> = {year: Infinity, month: 50_000, week: 20_000, day: 6_000, hour: 1_000};

/** A named period that the amount cannot have ("$120,000 … 3 days a week", "$500 a year") does not count. */
function fitting(period: Period | null, dollars: number): Period | null {
  if (period === null) return null;
  return dollars > MOST[period] || (period === 'year' && dollars < 500) ? null : period;
}

function impliedPeriod(dollars: number): Period | null {
  if (dollars >= 12_000) return 'year';
  if (dollars >= 1500) return 'month';
  return dollars >= 250 ? 'day' : dollars >= 8 ? 'hour' : null;
}

const isBelievable = (dollars: number, period: Period) => {
  const annual = dollars * A_YEAR[period];
  return annual >= 1500 && annual <= 4_000_000;
};

/** How sure it is that an amount is pay: below 1 it is not; an unbelievable one needs 3. */
function strength(
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
const RATE = /stundensatz|tagessatz|\btjm\b|day rate|daily rate|hourly rate|honorar|gehalt|stundenlohn/;

function componentOf(before: string, after: string, lead: string): PayComponent {
  const near = `${before.slice(-70)} # ${after.slice(0, 30)}`;
  if (/\bote\b|on[- ]target/.test(near)) return 'ote';
  if (
    /^[\s)]*(?:of )?(?:variab|bonus|de prime)|^[\s)]*(?!plus|and|und|et)(?:\w+ ){0,2}(?:variab\w* (?:of|de|von)|bonus (?:of|von|de|:))/.test(
      after,
    ) ||
    /(?:variab\w*|bonus)[^.#]{0,15}$/.test(before)
  )
    return 'bonus';
  if (/(?:equity|rsus?|stock)(?: grants?| package| range)?(?: of|:) ?$/.test(before)) return 'equity';
  if (/all-?in\b|\bai ?\/|total (?:\w+ )?comp|total (?:target )?cash|total rewards|package|\btc\b/.test(near))
    return 'total';
  if (
    /\bbase\b|salar|salaire|gehalt|fixe|grundgehalt/.test(near) ||
    /\bbase\b|salar|salaire|gehalt/.test(lead.slice(-60))
  )
    return 'base';
  return 'unspecified';
}

/** "Tier 1: $…", "For Berlin-based roles: …", "$150k (NYC)": whom a figure is for. */
function appliesTo(before: string, after: string, text: string): string | null {
  const led =
    /(?:^|[\n;•|.*–-] ?)(?:for )?(?<to>[\p{L}\d][^:\n;|$€£]{1,50}?)(?:-based)?(?: (?:roles?|candidates|employees|applicants|residents|locations?))?:\s*(?:the base[^:]{0,60})?$/u.exec(
      before,
    )?.groups?.to;
  if (
    led &&
    !/salar|compensation|\bpay\b|range|gehalt|vergütung|rémun|salaire|honorar|rate|base|budget|satz|offer|brut|package|wage|\bcomp\b|\bctc\b/.test(
      led,
    )
  )
    return text.slice(before.lastIndexOf(led), before.lastIndexOf(led) + led.length).trim();
  const behind = /^ ?\((?<to>[\p{L}][^)\d$€]{2,40})\)/u.exec(after)?.groups?.to;
  return behind && !/salar|equity|base|gross|brut|bonus|depend|usd|exper|stock|negot|annual|year|hour|ctc/.test(behind)
    ? text
        .slice(text.length - after.length)
        .slice(after.indexOf(behind))
        .slice(0, behind.length)
    : null;
}

export const COMPENSATION_RULES: readonly Rule<Pay>[] = [
  {
    id: 'compensation/amount',
    pattern: new RegExp(MONEY, 'gu'),
    read,
    finds: [
      'The base salary range for this role is [$120,000 - $150,000] per year',
      'Salary: [£52-71k] per annum',
      'Hourly rate is [$35-$90], based on experience',
      'Une rémunération entre [42K et 51K euros] brut annuel',
      'Salaire : [31K€ et 39K€]',
      'All-in Stundensatz von ca. [84,00 €] für remote',
      'Das Mindestgehalt liegt bei monatlich [€ 2.140] brutto',
      'Base pay: [USD$118,000 per year - USD$141,000] per year',
      'Founding engineer, [$155k-$215k] + equity',
      "Jahresgehalt von [CHF 120'000 - 140'000]",
      'CTC: [12-18 LPA]',
      'Salary: [£70-95,000]',
      'TJM [500€]',
      'Pay: [$41.00 - $57.50] per hour',
    ],
    refuses: [
      'We have raised $45M from investors',
      'a learning budget of $2,000 per year',
      '401k with 4% match',
      'Our customers process $3 billion every year',
      'Tickets restaurant de 10€ par jour',
      'a $10,000 sign-on bonus',
      'More than 120,000 people use it',
      '$70M total raised, $12M in ARR',
    ],
  },
];

/** The pay that a posting offers, each distinct figure once. */
export function compensationOf(page: Page): Claim<Compensation>[] {
  const claims = new Map<string, Claim<Compensation>>();
  let label = false;
  for (const sentence of page.sentences) {
    const speaksOfMoney = (sentence.cues & CUE.money) !== 0;
    if (sentence.cues & CUE.digit && (speaksOfMoney || label))
      for (const piece of piecesOf(sentence, page))
        for (const finding of findAll(COMPENSATION_RULES, piece, page)) add(page, finding, claims);
    label = speaksOfMoney && sentence.to - sentence.from <= MOST_LABEL;
  }
  return [...claims.values()];
}

/** A heading or label at most this long ("Salary range:") tells what the figures of the next sentence are. */
const MOST_LABEL = 60;

/** No posting names more places for one figure; the bound keeps the time linear in the length of any text. */
const MOST_PLACES = 40;

/** The same figure for several places is one claim that applies to all of them. */
function add(page: Page, finding: Finding<Pay>, claims: Map<string, Claim<Compensation>>): void {
  const {periodStated, ...pay} = finding.value;
  const key = `${pay.min}|${pay.max}|${pay.currency}|${pay.period}`;
  const claim = claimOf(page, {...finding, value: pay}, periodStated ? 'stated' : 'implied');
  const old = claims.get(key);
  if (!old) claims.set(key, claim);
  else if (
    pay.appliesTo &&
    old.value.appliesTo &&
    old.evidence.length < MOST_PLACES &&
    !old.value.appliesTo.includes(pay.appliesTo)
  ) {
    const value = {...old.value, appliesTo: `${old.value.appliesTo}; ${pay.appliesTo}`};
    claims.set(key, {...old, value, evidence: [...old.evidence, ...claim.evidence]});
  }
}
