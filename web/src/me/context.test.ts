import {expect, it} from 'vitest';
import {invented, words} from '../../test/invented.ts';
import {contextsOf} from './context.ts';

const shown = (...quotes: string[]): string[] =>
  contextsOf(
    invented,
    quotes.map((quote) => words(quote)),
  ).map((pieces) => pieces.map(({text, marked}) => (marked ? `[${text}]` : text)).join(''));

it('shows words in their line, a line once', () => {
  expect(shown('SQL', '3+ years')).toEqual(['- [3+ years] of [SQL]']);
  expect(shown('SQL', 'Dutch')).toEqual(['- 3+ years of [SQL]', '- [Dutch] would be nice']);
});

it('cuts a long line between words, and never what is meant', () => {
  const text = `${'a tram '.repeat(60)}Spark${' and a bus'.repeat(60)}`;
  const from = text.indexOf('Spark');
  const [pieces] = contextsOf({...invented, text, blocks: []}, [{from, to: from + 5}]);
  const line = pieces?.map((piece) => piece.text).join('') ?? '';
  expect(line.length).toBeLessThan(300);
  expect(line).toMatch(/^… (?:a|tram) .*Spark and a bus.* …$/);
});
