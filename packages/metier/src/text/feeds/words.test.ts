import {describe, expect, it} from 'vitest';
import type {Piece} from '../trail.ts';
import {arrangement, employment, moment, pay, period} from './words.ts';

const piece = (text: string): Piece => ({text, part: ''});
const said = (words: readonly (Piece | string)[]): string =>
  words.map((word) => (typeof word === 'string' ? word : word.text)).join('');

describe("feeds' codes as words", () => {
  it.each([
    ['FULL_TIME', 'Full-time'],
    ['FullTime', 'Full-time'],
    ['full-time', 'Full-time'],
    ['CONTRACTOR', 'Contract'],
    ['parttime_fixed_term', 'Part-time, fixed term'],
    ['PER_DIEM', 'Per diem'],
    ['Festanstellung', 'Festanstellung'],
    ['SOME_NEW_CODE', 'Some new code'],
  ])('employment %s is %s', (code, words) => {
    expect(employment(piece(code))?.text).toBe(words);
  });

  it.each([
    ['on_site', 'On-site'],
    ['OnSite', 'On-site'],
    ['HYBRID', 'Hybrid'],
    ['fully', 'Remote'],
    ['unspecified', undefined],
    ['none', undefined],
    ['2 days at home', '2 days at home'],
  ])('arrangement %s is %s', (code, words) => {
    expect(arrangement(piece(code))?.text).toBe(words);
  });

  it.each([
    ['per-year-salary', 'per year'],
    ['1 YEAR', 'per year'],
    ['PA', 'per year'],
    ['per-hour-wage', 'per hour'],
    ['HOUR', 'per hour'],
    ['0.5 MONTH', 'per half month'],
    ['2 WEEK', 'per two weeks'],
    ['monthly', 'per month'],
    ['Annual salary', 'per year'],
    ['NONE', undefined],
  ])('period %s is %s', (code, words) => {
    expect(period(piece(code))?.text).toBe(words);
  });

  it.each([
    [{min: 100, max: 200, currency: 'EUR', period: 'month'}, 'EUR 100–200 per month'],
    [{min: '100', max: '100', currency: 'EUR'}, 'EUR 100'],
    [{min: 0, max: 200, currency: 'USD', period: 'year'}, 'USD up to 200 per year'],
    [{min: 100, max: null}, '100'],
    [{min: 0, max: 0, currency: 'USD'}, ''],
    [{currency: 'USD', period: 'year'}, ''],
  ])('pay %j is %j', (value, words) => {
    expect(said(pay({value, pointer: ''}, {min: 'min', max: 'max', currency: 'currency', period: 'period'}))).toBe(
      words,
    );
  });

  it.each([
    [1767389498, '2026-01-02'],
    [1767389498000, '2026-01-02'],
    ['2026-01-02T08:00:00Z', '2026-01-02T08:00:00Z'],
  ])('moment %s is %s', (value, words) => {
    expect(moment({value, pointer: ''})?.text).toBe(words);
  });
});
