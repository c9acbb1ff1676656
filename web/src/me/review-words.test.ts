import type {FindingWords, Names} from 'metier/review/words';
import {describe, expect, it} from 'vitest';
import {findingsDe, meReviewDe} from '../words/me-review-de.ts';
import {meReviewEn, namesFor} from '../words/me-review-en.ts';
import {findingsFr, meReviewFr} from '../words/me-review-fr.ts';

type Reasons = {readonly [Code in keyof FindingWords]: Parameters<FindingWords[Code]>[0]};
const asked = {skill: 'sql', label: 'SQL', level: 'required'} as const;
const where = {position: 0, project: null};
const REASONS: Reasons = {
  together: {code: 'together', asked, where, shown: ['Airflow', 'Snowflake'], both: 31, of: 40},
  needed: {code: 'needed', asked, where, shown: 'dbt'},
  'kind-of': {code: 'kind-of', asked, where: {position: null, project: 0}, shown: 'databases'},
  'list-only': {code: 'list-only', level: 'preferred', labels: ['Docker', 'Kafka']},
  'many-list-only': {code: 'many-list-only', count: 9, of: 12, examples: ['Java', 'Rust']},
  columns: {code: 'columns', pages: [1, 2]},
  table: {code: 'table', cells: 12},
  'margin-text': {code: 'margin-text', characters: 60},
  icons: {code: 'icons', count: 4},
  'dates-apart': {code: 'dates-apart', position: 0, lines: 5},
  gap: {code: 'gap', from: '2020-02', to: '2021-02', months: 13, open: false},
  'end-before-start': {code: 'end-before-start', position: null, from: '2021', to: '2019'},
  overlap: {code: 'overlap', positions: [0, 1], from: '2021-03', to: '2022-12', months: 22},
  future: {code: 'future', position: 1, from: '2028-03'},
  'years-said': {code: 'years-said', years: 8, skill: 'Python', months: 60},
  repeated: {code: 'repeated', label: 'Kubernetes', times: 3},
  'many-skills': {code: 'many-skills', count: 70, most: 60},
  copied: {code: 'copied', words: 30, sentences: 2},
  'hidden-text': {code: 'hidden-text', how: 'white', characters: 300},
  outcomes: {code: 'outcomes', count: 2, of: 12},
  personal: {code: 'personal', what: ['birth-date', 'age']},
  long: {code: 'long', words: 2100, pages: 5},
  short: {code: 'short', words: 40},
  'no-contact': {code: 'no-contact'},
  'no-positions': {code: 'no-positions'},
  'no-dates': {code: 'no-dates', positions: [1], of: 3},
  'no-title': {code: 'no-title', positions: [0, 1], of: 3},
  'skills-order': {code: 'skills-order', labels: ['SQL', 'dbt'], behind: 7},
  'highlight-order': {code: 'highlight-order', position: 0, place: 4, labels: ['SQL']},
};
const held = {
  positions: [
    {employer: 'Quince & Sons', title: 'Analyst'},
    {employer: null, title: null},
  ],
  projects: ['Trams'],
};
const said = (words: FindingWords, names: Names): string[] =>
  Object.entries(REASONS).map(([code, reason]) =>
    (words[code as keyof FindingWords] as (...all: unknown[]) => string)(reason, names),
  );

describe.each([
  ['English', meReviewEn.findings, meReviewEn, /undefined|null|NaN| {2}/],
  ['German', findingsDe, meReviewDe, /undefined|null|NaN| {2}| is | the | years/],
  ['French', findingsFr, meReviewFr, /undefined|null|NaN| {2}| is | the | years/],
] as const)('the findings in %s', (_, words, own, foreign) => {
  const all = said(words, namesFor(own.places, held));
  it('are whole sentences of that language, each its own', () => {
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) {
      expect(one).toMatch(/^[\p{Lu}\d].*[.?]$/u);
      expect(one).not.toMatch(foreign);
    }
  });
  it('name what they are about', () => {
    for (const name of ['Quince & Sons', 'Trams', 'Airflow', '31', '40', 'SQL', '2028', '70', '60', '2100'])
      expect(all.join('\n')).toContain(name);
  });
  it('have a name for each kind', () => expect(Object.keys(own.kinds)).toEqual(Object.keys(meReviewEn.kinds)));
});
