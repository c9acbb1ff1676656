import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, Compensation} from '../reading.ts';
import {type Finding, findAll, type Rule} from '../rule.ts';
import {claimOf, piecesOf, wordsOf} from './findings.ts';
import {MONEY, type Money, moneyOf, periodOf} from './money.ts';
import {appliesTo, componentOf} from './pay-component.ts';
import {currencyFor} from './pay-currency.ts';
import {dollarsOf, fitting, impliedPeriod, isBelievable, isOfSmallUnits} from './pay-period.ts';
import {RATE, type Surroundings, strength} from './pay-strength.ts';

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

/** Amounts in millions are pay only in currencies of small units. */
const MILLIONS =
  /\d\s?(?:m|mm|mn|mio|million|millionen|millions|bn|b|billion|mrd|milliarden|milliards?|t|trillion)\b(?!€)/;
const UP_TO =
  /(?:up to|bis zu|bis|max\.?|maximal|maximum|jusqu'à|jusqu'a|tot|hasta|capped at|no more than)[\s:]*(?:ca\.?\s*)?$/;
const FROM_ON =
  /(?:\bfrom|\bab|starting at|starts at|start at|starting from|starting salary of|à partir de|a partir de|minimum|minimum of|mindestens|at least|min\.?|vanaf|desde|mindestgehalt[^.]{0,50})[\s:]*$/;

function surroundings(match: RegExpExecArray, length: number, sentence: Sentence, page: Page): Surroundings {
  const at = sentence.from + match.index;
  const before = wordsOf(page, Math.max(sentence.from, at - 120), at);
  const after = wordsOf(page, at + length, Math.min(sentence.to, at + length + 70));
  return {before, after, lead: wordsOf(page, Math.max(0, sentence.from - 150), sentence.from)};
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
  if (!currency || (MILLIONS.test(match[0]) && !isOfSmallUnits(currency))) return null;
  const ends = endsOf(money, before);
  const largest = ends.max ?? ends.min ?? 0;
  const dollars = dollarsOf(largest, currency);
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
