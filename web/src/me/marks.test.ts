import type {Fit, FitLine} from 'metier/fit';
import {describe, expect, it} from 'vitest';
import type {Way} from '../reading.ts';
import {findWords, placeOf, type StoredMark, wayKey, withMarks} from './marks.ts';

const TEXT = 'Wrote  Spark jobs\nfor Quillfeather. Python at home.';
const skill = (label: string, min: number | null = null): Way => ({
  kind: 'skill',
  skill: label.toLowerCase(),
  label,
  years: min === null ? null : {min, max: null},
  evidence: [],
});

const line = (level: 'required' | 'preferred', status: FitLine['status'], ...anyOf: Way[]): FitLine => ({
  status,
  reason: {code: 'skill-silent', skill: 'Spark'},
  rule: 'skill/itself',
  because: '',
  evidence: [],
  requirement: {level, certainty: 'stated', rule: 'test', anyOf},
  by: anyOf[0],
});
const none = {met: 0, partly: 0, notShown: 0, unmet: 0, of: 0};
const fit: Fit = {
  lines: [
    line('required', 'not-shown', skill('Spark')),
    line('required', 'unmet', skill('Scala', 5)),
    line('preferred', 'not-shown', skill('Rust'), skill('Python')),
  ],
  required: none,
  preferred: none,
  decides: [],
  untellable: [],
  conditions: [],
  notSaid: [],
};
const marksOf = (...marks: StoredMark[]) => new Map(marks.map((mark) => [mark.way, mark]));
const mark = (way: Way, quote: string): StoredMark => {
  const from = TEXT.indexOf(quote);
  return {way: wayKey(way), span: {from, to: from + quote.length}, quote};
};

describe('withMarks', () => {
  it('changes nothing without marks, and counts the lines', () => {
    const {lines, required, preferred, decides} = withMarks(fit, new Map(), TEXT);
    expect(lines.map(({mark: own}) => own)).toEqual([null, null, null]);
    expect(required).toEqual({met: 0, partly: 0, notShown: 1, unmet: 1, of: 2});
    expect(preferred).toEqual({met: 0, partly: 0, notShown: 1, unmet: 0, of: 1});
    // What has words against it decides before what is silent.
    expect(decides.map(({status}) => status)).toEqual(['unmet', 'not-shown']);
  });

  it('makes a marked line met by the marked words', () => {
    const {lines, required, decides} = withMarks(fit, marksOf(mark(skill('Spark'), 'Spark jobs')), TEXT);
    expect(lines[0]).toMatchObject({status: 'met', mark: 'skill:spark:', evidence: [{quote: 'Spark jobs'}]});
    expect(required).toEqual({met: 1, partly: 0, notShown: 0, unmet: 1, of: 2});
    expect(decides).toHaveLength(1);
  });

  it('lets a mark of any of several ways do', () => {
    const {lines} = withMarks(fit, marksOf(mark(skill('Python'), 'Python')), TEXT);
    expect(lines[2]).toMatchObject({status: 'met', by: {label: 'Python'}});
  });

  it('is silent about words that another resume does not have', () => {
    const marks = marksOf({way: wayKey(skill('Spark')), span: {from: 0, to: 4}, quote: 'Flink'});
    expect(withMarks(fit, marks, TEXT).lines[0]?.status).toBe('not-shown');
  });
});

it('keeps years apart: SQL is not five years of SQL', () => {
  expect(wayKey(skill('SQL'))).not.toBe(wayKey(skill('SQL', 5)));
});

describe('the words of a mark', () => {
  it('are found where they moved to', () => {
    expect(placeOf({span: {from: 0, to: 6}, quote: 'Python'}, TEXT)).toEqual({from: 36, to: 42, quote: 'Python'});
    expect(placeOf({span: {from: 0, to: 6}, quote: 'Fortran'}, TEXT)).toBe(null);
  });

  it.each([
    ['wrote spark JOBS for', 'Wrote  Spark jobs\nfor', 'letters of either case, and any space'],
    ['home.', 'home.', 'a sign that means something in patterns is that sign'],
    ['ho.e', null, 'and nothing else'],
    ['  ', null, 'no words are nowhere'],
  ])('%j is %j: %s', (...[words, quote]) => {
    expect(findWords(words, TEXT)?.quote ?? null).toBe(quote);
  });
});
