import {describe, expect, it} from 'vitest';
import {en} from '../words/en.ts';
import {rolesEn} from '../words/roles-en.ts';
import {countsLine, languageOf} from './coverage.ts';
import {shareOrLess, titleCase, withheldLine} from './format.ts';
import {meant} from './names.ts';
import {csvOf, sorted, type Table} from './table.ts';

const table: Table = {
  columns: [
    {label: 'Item', kind: 'text'},
    {label: 'Asked for', kind: 'share'},
  ],
  rows: [
    ['SQL', 0.5],
    ['dbt, "core"', 0.25],
    ['=cmd', null],
  ],
};

describe('figures as tables', () => {
  it('write CSV that spreadsheets read as it is meant', () => {
    expect(csvOf(table)).toBe('\ufeffItem,Asked for\r\nSQL,0.5\r\n"dbt, ""core""",0.25\r\n\'=cmd,\r\n');
  });

  it('sort numbers the largest first, words by alphabet, and what is missing last', () => {
    expect(sorted(table, 1, false, 'en').map(([name]) => name)).toEqual(['SQL', 'dbt, "core"', '=cmd']);
    expect(sorted(table, 1, true, 'en').map(([name]) => name)).toEqual(['dbt, "core"', 'SQL', '=cmd']);
    expect(sorted(table, 0, false, 'en').map(([name]) => name)).toEqual(['=cmd', 'dbt, "core"', 'SQL']);
  });
});

describe('what stands behind a figure', () => {
  it('names the most, joins the rest, and says how many say nothing', () => {
    const counts = {en: 50, fr: 20, de: 10, nl: 5, es: 4, it: 3, pt: 2, und: 1};
    expect(countsLine(counts, 100, (id) => languageOf(id, rolesEn), rolesEn)).toBe(
      'English 50 · French 20 · German 10 · Dutch 5 · Spanish 4 · Italian 3 · others 3 · not said 5',
    );
    expect(languageOf('und', rolesEn)).toBe('not known');
  });
});

describe('words of figures', () => {
  it('never say 0 % of what was not counted', () => {
    expect(shareOrLess(0, 67, 'en')).toBe('< 5%');
    expect(shareOrLess(0.123, 67, 'en')).toBe('12%');
  });

  it('say why a figure is withheld', () => {
    expect(withheldLine({postings: 1, employers: 1}, rolesEn)).toBe('Not shown: 1 posting, fewer than the 20 we need.');
    expect(withheldLine({postings: 30, employers: 4}, rolesEn)).toBe(
      'Not shown: 4 employers, fewer than the 5 we need.',
    );
  });

  it('count the skills that decide, and say so when there are none', () => {
    const {usualOf} = rolesEn.compare;
    expect(usualOf(1, 1, 'data analyst', null)).toBe(
      '1 of the 1 skill that decides is usual for this role: data analyst.',
    );
    expect(usualOf(9, 14, 'data analyst', '“BI”')).toBe(
      '9 of the 14 skills that decide in “BI” are usual for this role: data analyst.',
    );
    expect(usualOf(0, 0, 'data analyst', null)).toBe(
      'The posting names no skill that decides about this role: data analyst.',
    );
  });

  it('set titles as they are written', () => {
    expect(titleCase('ai ml engineer')).toBe('AI ML Engineer');
    expect(titleCase('mlops engineer')).toBe('MLOps Engineer');
  });

  it('guess the role that is meant', () => {
    expect(meant('ml-enginer', en)[0]).toBe('machine-learning-engineer');
    expect(meant('dsm', en)[0]).toBe('data-scientist-modelling');
    expect(meant('zzz', en)).toEqual([]);
  });
});
