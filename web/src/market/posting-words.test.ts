import {describe, expect, it} from 'vitest';
import {de} from '../words/de.ts';
import {en} from '../words/en.ts';
import type {Posting} from './api.ts';
import {payWords, placeWords, verdictOf} from './posting-words.ts';

type Row = Posting['posting'];
const row = (said: Partial<Row>) =>
  ({verdict: 'agrees', role: 'ai-engineer', title_role: '', roles: ['ai-engineer'], role_weights: [1], ...said}) as Row;
const paid = (pay_min: number | null, pay_max: number | null, pay_currency = 'EUR', pay_period = 'year') =>
  ({pay_min, pay_max, pay_currency, pay_period}) as Row;

describe('a posting of the market in words', () => {
  it.each([
    ['a range', paid(78_000, 92_000), '€78,000 – €92,000 a year'],
    ['one amount', paid(60, 60, 'USD', 'hour'), '$60 an hour'],
    ['from', paid(50_000, null), 'from €50,000 a year'],
    ['up to', paid(null, 50_000), 'up to €50,000 a year'],
    ['cents', paid(17.5, 19, 'EUR', 'hour'), '€17.50 – €19.00 an hour'],
    ['silence', paid(null, null), null],
  ])('pay: %s', (_, pay, words) => {
    expect(payWords(pay, en)?.replace(/\s?–\s?/, ' – ') ?? null).toBe(words);
  });

  it('says the place in the language of the interface', () => {
    const place = {cities: ['Hamburg'], countries: ['DE'], arrangement: 'remote'};
    expect(placeWords(place, en)).toBe('Hamburg, Germany, remote');
    expect(placeWords({...place, cities: [], countries: []}, de)).toMatch(/^\p{Ll}|^\p{Lu}/u);
    expect(placeWords({cities: [], countries: [], arrangement: ''}, en)).toBe('');
  });

  it.each([
    ['as the title says', row({}), 'agrees', /as the title says/],
    [
      'the title says another',
      row({verdict: 'differs', title_role: 'data-scientist-modelling'}),
      'differs',
      /The title says data scientist/,
    ],
    [
      'the title says it, the verdict does not',
      row({verdict: 'differs', title_role: 'ai-engineer'}),
      'differs',
      /^Not what the title says/,
    ],
    [
      'two in one',
      row({verdict: 'partly', roles: ['ai-engineer', 'data-engineer'], role_weights: [0.6, 0.4]}),
      'partly',
      /^Two jobs in one/,
    ],
    [
      'vague',
      row({verdict: 'partly', roles: ['ai-engineer', 'data-engineer'], role_weights: [0.9, 0.1]}),
      'partly',
      /vague/,
    ],
    ['unsure', row({role: ''}), 'unknown', /does not say/],
    ['no title that tells', row({verdict: 'unknown'}), 'unknown', /mostly AI engineering/],
  ])('%s', (_, posting, sign, sentence) => {
    const verdict = verdictOf(posting, en);
    expect(verdict.sign).toBe(sign);
    expect(verdict.sentence).toMatch(sentence);
  });
});
