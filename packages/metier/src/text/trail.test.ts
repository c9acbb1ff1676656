import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {builtFrom, Draft, originOf, sliceOf} from './trail.ts';

/** Builds a text from random edits and remembers for each character where it came from. */
function build(source: string, edits: readonly number[]) {
  const draft = new Draft();
  const from: number[] = [];
  let at = 0;
  for (const edit of edits) {
    if (at >= source.length) break;
    const to = Math.min(source.length, at + 1 + (edit % 4));
    if (edit % 3 === 0) {
      draft.keep(source, at, to);
      for (let i = at; i < to; i++) from.push(i);
    } else if (edit % 3 === 1) {
      draft.put('#', at, to);
      from.push(-at - 1);
    }
    at = to;
  }
  return {piece: builtFrom({text: source, part: ''}, draft), from};
}

describe('a trail', () => {
  it('leads every character back, over several layers', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1, maxLength: 60}), fc.array(fc.nat(11)), (source, edits) => {
        const {piece, from} = build(source, edits);
        const whole = new Draft();
        whole.keep(piece.text, 0, piece.text.length);
        const twice = builtFrom(piece, whole);
        for (const [i, origin] of from.entries()) {
          const found = originOf(twice, {from: i, to: i + 1});
          if (origin >= 0) expect(found).toEqual({from: origin, to: origin + 1});
          else expect(found.from).toBe(-origin - 1);
        }
      }),
    );
  });

  it('keeps its way when a piece is cut', () => {
    const piece = sliceOf(sliceOf({text: 'abcdef', part: ''}, 1, 6), 1, 4);
    expect(piece.text).toBe('cde');
    expect(originOf(piece, {from: 1, to: 3})).toEqual({from: 3, to: 5});
  });

  it('finds where a place of the source has come to lie', () => {
    const draft = new Draft();
    draft.keep('abcdef', 0, 2);
    draft.put('XY', 2, 4);
    draft.keep('abcdef', 5, 6);
    expect(draft.text).toBe('abXYf');
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => draft.trail.forward(at, 5))).toEqual([0, 1, 2, 2, 4, 4, 5]);
  });

  it('takes back what was written last', () => {
    const draft = new Draft();
    draft.keep('data-', 0, 5);
    draft.drop(1);
    draft.keep('base', 0, 4);
    expect(draft.text).toBe('database');
    expect(draft.trail.origin({from: 4, to: 8})).toEqual({from: 0, to: 4});
  });
});
