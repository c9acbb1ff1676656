import {describe, expect, it, vi} from 'vitest';
import {draw} from '../roles/draw.ts';
import {fileOf} from '../roles/figure.ts';
import {csvOf} from '../roles/table.ts';
import {en} from '../words/en.ts';
import {marketEn} from '../words/market-en.ts';
import {rolesEn} from '../words/roles-en.ts';
import type {Answer} from './api.ts';
import {subjectOf} from './chosen-names.ts';
import type {Told} from './figure-parts.ts';
import {figuresOf} from './figures.ts';

vi.mock('virtual:skill-labels', () => ({skillLabels: 'ai-agents|AI agents\nsql|SQL\napache-spark'}));

const told: Told = {
  ui: en,
  own: rolesEn,
  market: marketEn,
  subject: 'AI engineer',
  about: ['ai-engineer'],
  source: 'invented',
  skill: 'ai-agents',
};
const coverage = {postings: 400, employers: 80, from: '2025-01-01', to: '2026-10-31', languages: {}, countries: {}};
const answer = (question: string, rows: Answer['rows'], sample?: true): Answer => ({
  ...{
    schema: 'metier/answer/1',
    question,
    columns: [],
    rows,
    coverage,
    withheld: null,
    finding: null,
    apart: [],
    notes: ['How it is.'],
    sql: [],
  },
  ...(sample ? {sample} : {}),
});
const share = (value: number) => ({share: value, low: value - 0.04, high: value + 0.04});
const ANSWERS: readonly (readonly [string, Answer, string, readonly string[]])[] = [
  [
    'skills',
    answer('skills', [{skill: 'sql', share: share(0.5), required: 120, preferred: 20, postings: 200, employers: 60}]),
    'Named most: SQL, in 50% of postings.',
    ['SQL', '50%', 'required 30% · preferred 5%'],
  ],
  [
    'changes',
    answer('changes', [
      {skill: 'ai-agents', change: {points: 0.06, low: 0.03, high: 0.09, chance: 0.001}, before: 0.08, after: 0.14},
      {skill: 'apache-spark', change: {points: -0.05, low: -0.09, high: -0.01, chance: 0.01}, before: 0.2, after: 0.15},
    ]),
    'Rises most: AI agents, +6 points. Falls most: Apache Spark, −5 points.',
    ['rises', 'falls', '+6 points', '−5 points'],
  ],
  [
    'trend',
    answer('trend', [
      {quarter: '2026-07-01', share: share(0.1), named: 8, postings: 80, employers: 30},
      {quarter: '2026-10-01', share: share(0.16), named: 5, postings: 30, employers: 12},
    ]),
    'AI agents: 10% of postings in Q3 2026, 16% in Q4 2026.',
    ['Q3 2026', 'Q4 2026', '16%'],
  ],
  [
    'worth',
    answer('worth', [
      {skill: 'ai-agents', premium: {ratio: 1.08, low: 1.02, high: 1.14}, with: 90, without: 210, employers: 70},
      {skill: 'sql', premium: {ratio: 0.99, low: 0.95, high: 1.03}, with: 100, without: 200, employers: 70},
    ]),
    'Most goes with AI agents: +8% beside like postings.',
    ['+8%', '−1%', '90', '210'],
  ],
  [
    'titles',
    answer('titles', [
      {
        title: 'ml engineer',
        postings: 100,
        employers: 40,
        work: [
          {role: 'ai-engineer', postings: 70},
          {role: null, postings: 30},
        ],
      },
      {title: 'wizard', postings: 4, employers: 3, work: null},
    ]),
    '“ML Engineer” is AI engineer in 70% of its postings.',
    ['AI engineer', '70%', 'not sure'],
  ],
  [
    'employers',
    answer('employers', [{employer: 'Beispielwerk 1', postings: 40, paid: 10, last: '2026-10-30'}]),
    'Hires most: Beispielwerk 1, 40 postings.',
    ['Beispielwerk 1', '40', '10 say pay'],
  ],
  [
    'education',
    answer('education', [{says: 'none', share: share(0.58), postings: 232}]),
    '58% of postings ask for no degree.',
    ['No degree asked for'],
  ],
];

describe('answers of the market as figures', () => {
  it.each(ANSWERS)('%s: finding, picture and table say the same', (_, given, finding, drawn) => {
    const [figure] = figuresOf(given, told);
    expect(figure?.finding).toBe(finding);
    if (!figure) throw new Error('no figure');
    const words = draw(figure, {ui: en, own: rolesEn}).marks.flatMap((mark) =>
      mark.is === 'text' ? [mark.words] : [],
    );
    for (const one of drawn) expect(words.join('\n')).toContain(one);
    expect(words.join(' ')).toMatch(
      /400 postings, 80 employers, Jan 2025\s–\sOct 2026; each job once Source: invented\. Metier\.$/,
    );
    expect(csvOf(figure.table).trim().split('\r\n').length).toBeGreaterThan(1);
  });

  it('marks the sample in the picture, in the base and in the name of the file', () => {
    const [figure] = figuresOf(answer('skills', ANSWERS[0]?.[1].rows ?? [], true), told);
    if (!figure) throw new Error('no figure');
    expect(figure.base).toMatch(/^Invented sample\. /);
    expect(fileOf(figure)).toBe('metier-sample-skills-ai-engineer-2026-10');
    expect(draw(figure, {ui: en, own: rolesEn}).description).toContain('Invented sample.');
  });

  it('draws pay one figure a currency, levels from below, and leaves out what all groups have in common', () => {
    const row = (seniority: string, currency: string, p50: number) => ({
      ...{
        role: 'ai-engineer',
        seniority,
        country: currency === 'USD' ? 'US' : 'DE',
        currency,
        p10: p50 - 20,
        p25: p50 - 10,
        p50,
        p75: p50 + 10,
        p90: p50 + 20,
      },
      ...{postings: 60, employers: 30},
    });
    const figures = figuresOf(
      answer('pay', [row('senior', 'USD', 190_000), row('entry', 'USD', 120_000), row('', 'EUR', 80_000)]),
      told,
    );
    expect(figures.map(({finding}) => finding)).toEqual([
      '$190,000 a year in the median: Senior, United States.',
      '€80,000 a year in the median: level not said, Germany.',
    ]);
    const [first] = figures;
    expect(first?.picture.is === 'pay' && first.picture.strips.map(({label}) => label)).toEqual([
      'Entry level, United States',
      'Senior, United States',
    ]);
  });

  it('has no figure for what was not found, nor for a question that it does not know', () => {
    expect(figuresOf(answer('skills', []), told)).toEqual([]);
    expect(figuresOf(answer('weather', [{says: 1}]), told)).toEqual([]);
  });

  it.each([
    ['', 'All postings'],
    ['role=ai-engineer&country=DE&months=12', 'AI engineer, Germany, Last 12 months'],
    ['not=sql&work=remote&words=secret', 'without SQL, Remote'],
  ])('says which postings %s means', (search, words) => {
    expect(subjectOf(new URLSearchParams(search), en, marketEn)).toBe(words);
  });
});

it('shows the largest differences first, whichever way they go', () => {
  const point = (skill: string, points: number) => ({
    skill,
    change: {points, low: points - 0.01, high: points + 0.01, chance: 0},
    before: 0.3,
    after: 0.3 + points,
  });
  const [figure] = figuresOf(
    answer('changes', [point('sql', 0.04), point('ai-agents', 0.02), point('apache-spark', -0.09)]),
    told,
  );
  expect(figure?.picture.is === 'differences' && figure.picture.rows.map(({label}) => label)).toEqual([
    'Apache Spark',
    'SQL',
    'AI agents',
  ]);
});
