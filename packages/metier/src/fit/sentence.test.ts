import {expect, it} from 'vitest';
import {sentenceOf} from './sentence.ts';

it.each([
  ['a field is common words', 'machine learning', 'Machine learning stands nowhere in the resume.'],
  ['so is an industry', 'retail', 'Retail stands nowhere in the resume.'],
  ['and a kind of tools', 'vector databases', 'Vector databases stands nowhere in the resume.'],
  ['a tool is written as it writes itself', 'dbt', 'dbt stands nowhere in the resume.'],
  ['also where it is one word of many letters', 'pandas', 'pandas stands nowhere in the resume.'],
  ['what has a capital keeps it', 'SQL', 'SQL stands nowhere in the resume.'],
])('%s', (_why, skill, sentence) => expect(sentenceOf({code: 'skill-silent', skill})).toBe(sentence));

it('begins with the narrower skill where the sentence does', () =>
  expect(
    sentenceOf({
      code: 'narrower-shown',
      skill: 'machine learning',
      narrower: 'random forests',
      relation: 'part',
      months: null,
    }),
  ).toBe('Random forests, a part of machine learning, is shown.'));
