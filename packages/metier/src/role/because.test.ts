import {expect, test} from 'vitest';
import {becauseOf, type Ground} from './because.ts';

const ground = (role: string, share: number, quote: string, kind: Ground['kind'] = 'duties'): Ground => ({
  role,
  share,
  quotes: [quote],
  kind,
});

test('most duties speak for one role', () => {
  expect(becauseOf([ground('data-analyst', 0.8, 'Own the weekly churn report.')], {all: 7, own: 5})).toBe(
    'Because five of seven duties are data analysis, such as “Own the weekly churn report”.',
  );
});

test('all of them do', () => {
  expect(becauseOf([ground('data-engineer', 1, 'Run the pipelines')], {all: 14, own: 14})).toBe(
    'Because all 14 duties are data engineering, such as “Run the pipelines”.',
  );
});

test('two roles share the work', () => {
  const grounds = [
    ground('data-engineer', 0.55, 'Run the pipelines'),
    ground('data-analyst', 0.45, 'Build dashboards'),
  ];
  expect(becauseOf(grounds, {all: 6, own: 3})).toBe(
    'Because part of the work is data engineering, such as “Run the pipelines”, and part data analysis, such as “Build dashboards”.',
  );
});

test('demands speak where no duties do', () => {
  expect(
    becauseOf([ground('ai-engineer', 0.9, 'Experience with prompts and agents', 'demands')], {all: 0, own: 0}),
  ).toBe('Because demands such as “Experience with prompts and agents” are AI engineering.');
});

test('words that are neither duties nor demands are called words', () => {
  expect(becauseOf([ground('ai-engineer', 0.9, 'We want agents that book trips', 'words')], {all: 0, own: 0})).toBe(
    'Because words such as “We want agents that book trips” speak of AI engineering.',
  );
});

test('none of the roles', () => {
  expect(becauseOf([ground('other', 0.9, 'Close new customers')], {all: 5, own: 5})).toBe(
    'Because duties such as “Close new customers” belong to none of the 20 roles Metier knows.',
  );
});

test('a long quote is cut after a word', () => {
  expect(becauseOf([ground('ai-engineer', 1, 'Build agents '.repeat(20))], {all: 3, own: 1})).toMatch(
    /^Because duties such as “(?:Build agents )+(?:Build )?…” are/,
  );
});

test('nothing to go by', () => {
  expect(becauseOf([], null)).toBe('The text does not say what the work is.');
  expect(becauseOf([{role: 'ai-engineer', share: 1, quotes: [], kind: 'demands'}], {all: 0, own: 0})).toBe(
    'The text names no duties that tell; its words as a whole and its title decide.',
  );
});

test.each([
  'Acme | Data Analyst | Remote | acme.example', // the head line of a board
  'To apply see https://acme.example/analyst', // where to apply
  'Send your analysis to jobs@acme.example',
])('%s is no reason', (quote) => {
  const quotes = [quote, 'You analyse the survey with us'];
  expect(becauseOf([{...ground('data-analyst', 0.9, ''), quotes}], {all: 1, own: 1})).toBe(
    'Because duties such as “You analyse the survey with us” are data analysis.',
  );
  expect(becauseOf([{...ground('data-analyst', 0.9, ''), quotes: [quote]}], {all: 1, own: 1})).toBe(
    'The text names no duties that tell; its words as a whole and its title decide.',
  );
});
