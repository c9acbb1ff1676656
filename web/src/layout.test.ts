import {describe, expect, it} from 'vitest';
import {invented, words} from '../test/invented.ts';
import {factsOf} from './facts.ts';
import {passagesOf, setBlocks} from './layout.ts';
import {markedPassages} from './marks.ts';
import {placeNotes} from './notes-layout.ts';
import type {Block} from './reading.ts';

const TEXT = 'Duties\n1. Read\n2. Write\nlost words\n• Rest\nThe end';
const block = (kind: Block['kind'], quote: string): Block => ({
  kind,
  from: TEXT.indexOf(quote),
  to: TEXT.indexOf(quote) + quote.length,
});

describe('setBlocks', () => {
  it('keeps words that stand in no block, and the numbers of items', () => {
    const set = setBlocks(TEXT, [
      block('heading', 'Duties'),
      block('item', 'Read'),
      block('item', 'Write'),
      block('item', 'Rest'),
    ]);
    expect(set.map(({kind, from, to, bullet}) => [kind, TEXT.slice(from, to), bullet])).toEqual([
      ['heading', 'Duties', null],
      ['item', 'Read', '1.'],
      ['item', 'Write', '2.'],
      ['paragraph', 'lost words', null],
      ['item', 'Rest', null],
      ['paragraph', 'The end', null],
    ]);
  });

  it('takes lines for blocks when there are none', () => {
    expect(setBlocks('a\n\n  b \n', []).map(({from, to}) => [from, to])).toEqual([
      [0, 1],
      [5, 6],
    ]);
  });
});

describe('passagesOf', () => {
  it('lets items stand together, and marks text that is not read', () => {
    const passages = passagesOf(
      TEXT,
      [block('item', 'Read'), block('item', 'Write')],
      [{...block('item', 'The end'), kind: 'legal'}],
    );
    expect(passages.map(({kind, aside, blocks}) => [kind, aside, blocks.length])).toEqual([
      ['paragraph', false, 1],
      ['list', false, 2],
      ['paragraph', true, 1],
    ]);
  });
});

describe('markedPassages', () => {
  it('gives the bar of a duty the role it carries', () => {
    const passages = markedPassages(invented, factsOf(invented.reading));
    const at = words('Train a model').from;
    const blocks = passages.flatMap((passage) => passage.blocks);
    expect(blocks.find(({from, to}) => from <= at && at < to)?.duty).toBe('data-scientist-modelling');
  });
});

describe('placeNotes', () => {
  it('puts notes level with their words and pushes those down that meet', () => {
    expect(placeNotes([100, 110, 400], [50, 30, 20], 12)).toEqual([100, 162, 400]);
  });

  it('keeps the order of the words, not of the notes', () => {
    expect(placeNotes([300, 0], [40, 40], 12)).toEqual([300, 0]);
  });
});
