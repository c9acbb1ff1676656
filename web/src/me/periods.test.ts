import {describe, expect, it} from 'vitest';
import type {Claim} from '../reading.ts';
import {meResumeDe} from '../words/me-resume-de.ts';
import {meResumeEn} from '../words/me-resume-en.ts';
import {duration, onLine, periodLabel} from './periods.ts';

const said = (value: string): Claim<string> => ({value, certainty: 'stated', evidence: [], rule: 'test'});
const period = (from: string | null, to: string | null) => ({from: from ? said(from) : null, to: to ? said(to) : null});

describe('periodLabel', () => {
  it.each([
    ['2021-05', '2024-08', 'May 2021 – Aug 2024'],
    ['2021-05', 'present', 'May 2021 – today'],
    ['2019', '2020', '2019 – 2020'],
    ['2022', '2022', '2022'],
    ['2021-05', null, 'May 2021 – end not said'],
    [null, null, 'no dates'],
  ])('%s to %s is %j', (from, to, label) => {
    expect(periodLabel(period(from, to), meResumeEn)).toBe(label);
  });
});

describe('onLine', () => {
  it.each([
    ['2021-01', '2021-12', [2021, 2022], 'both months are counted'],
    ['2021', '2023', [2021.5, 2023.5], 'years alone are their middle'],
    ['2026-01', 'present', [2026, 2026 + 11 / 12], 'today is the month of reading'],
  ])('%s to %s: %j, %s', (from, to, [start, end]) => {
    const [a, b] = onLine(period(from, to), '2026-11') ?? [];
    expect(a).toBeCloseTo(start as number);
    expect(b).toBeCloseTo(end as number);
  });

  it('has no place without a start', () => expect(onLine(period(null, '2020'), '2026-11')).toBe(null));
});

it.each([
  [40, meResumeEn, '3 y 4 m', '3 years 4 months'],
  [12, meResumeDe, '1 J.', '1 Jahr'],
  [0, meResumeEn, '0 m', '0 months'],
])('%d months in words', (months, words, short, long) => {
  expect(duration(months, words)).toBe(short);
  expect(duration(months, words, 'long')).toBe(long);
});
