import {expect, it} from 'vitest';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {Vocabulary} from './vocabulary.ts';

const LABELS = [
  'data',
  'data lake',
  'data lake house',
  'machine learning',
  'C++',
  'CI/CD',
  'library',
  'k-means',
  'A/B test',
];
const lexicon = new Lexicon();
const vocabulary = new Vocabulary(lexicon);
for (const [entry, label] of LABELS.entries()) vocabulary.add(label, entry, true);
vocabulary.add('Machine-Learning', 99);

function found(text: string): string[] {
  const tokens = tokenise(text, lexicon);
  const {count, first, after, entry} = vocabulary.match(tokens);
  return Array.from(
    {length: count},
    (_, i) => `${entry[i]}:${text.slice(tokens.from[first[i] as number], tokens.to[(after[i] as number) - 1])}`,
  );
}

it.each([
  [
    'the longest label at a place',
    'a data lake house and a data lake and data',
    ['2:data lake house', '1:data lake', '0:data'],
  ],
  ['the longest that goes through', 'data lake shore', ['1:data lake']],
  ['no overlaps, from the left', 'data data lake', ['0:data', '1:data lake']],
  ['hyphens do not matter', 'machine-learning, k means', ['3:machine-learning', '7:k means']],
  ['nor do line breaks', 'machine\n  learning', ['3:machine\n  learning']],
  ['nor case and accents', 'MACHINE LEÀRNING', ['3:MACHINE LEÀRNING']],
  ['signs do', 'C++ and C, CI/CD and CI CD', ['4:C++', '5:CI/CD']],
  [
    'singular and plural of the last word',
    'libraries, A/B tests, data lakes',
    ['6:libraries', '8:A/B tests', '1:data lakes'],
  ],
  ['parts of words do not count', 'database metadata', []],
])('%s', (_why, text, matches) => expect(found(text)).toEqual(matches));

it('keeps the first entry of a label', () => expect(found('machine learning')).toEqual(['3:machine learning']));

it('looks only at the tokens that it is given', () => {
  const tokens = tokenise('data lake house', lexicon);
  expect(vocabulary.match(tokens, 1).count).toBe(0);
  expect(vocabulary.match(tokens, 0, 1).entry[0]).toBe(0);
});

it('grows to any size', () => {
  const words = new Lexicon();
  const large = new Vocabulary(words);
  for (let i = 0; i < 50_000; i++) large.add(`a${i} b${i % 7} c`, i);
  const tokens = tokenise('a49999 b5 c and a3 b3 c', words);
  expect(Array.from(large.match(tokens).entry.subarray(0, 2))).toEqual([49_999, 3]);
});

it('finds a plural name that is also the begin of a longer one, and the words as written before their singular', () => {
  const words = new Lexicon();
  const names = new Vocabulary(words);
  names.addAll(['Jenkins', 'Jenkins CI/CD', 'security', 'securities'], (entry) => entry !== 3);
  const tokens = tokenise('Jenkins, Jenkins CI/CD, Jenkins CI; security and securities', words);
  const {count, entry} = names.match(tokens);
  expect(Array.from(entry.subarray(0, count))).toEqual([0, 1, 0, 2, 3]);
});
