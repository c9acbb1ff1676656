import {describe, expect, it} from 'vitest';
import type {Kind} from './facts.ts';
import {type Mark, mergeMarks, type Segment, segment, unpainted} from './segments.ts';

/** `[SQL|skill]` marks words; marks may nest. */
function read(fixture: string): {text: string; marks: Mark[]} {
  let text = '';
  const open: number[] = [];
  const marks: Mark[] = [];
  for (const piece of fixture.split(/(\[|\|[a-z]+\])/)) {
    if (piece === '[') open.push(text.length);
    else if (/^\|[a-z]+\]$/.test(piece)) {
      const kind = piece.slice(1, -1) as Kind;
      marks.push({from: open.pop() as number, to: text.length, kind, facts: [`${kind}-${marks.length}`]});
    } else text += piece;
  }
  return {text, marks};
}

function show(text: string, segments: readonly Segment[]): string {
  return segments
    .map((part) => {
      if (part.mark === null) return text.slice(part.from, part.to);
      const ends = `${part.cutStart ? '…' : ''}${part.mark.kind}${part.height}${part.cutEnd ? '…' : ''}`;
      return `[${show(text, part.children)}|${ends}]`;
    })
    .join('');
}

const cut = (fixture: string): string => {
  const {text, marks} = read(fixture);
  return show(text, segment(0, text.length, marks));
};

describe('segment', () => {
  it('leaves text without marks whole', () => {
    expect(cut('plain words')).toBe('plain words');
  });

  it('marks words', () => {
    expect(cut('strong [SQL|skill], and [R|skill]')).toBe('strong [SQL|skill0], and [R|skill0]');
  });

  it('nests: the inner mark is painted inside, the outer one outside', () => {
    expect(cut('[5 years of [SQL|skill]|experience]')).toBe('[5 years of [SQL|skill0]|experience1]');
  });

  it('puts notes and duties outside of the same words', () => {
    expect(cut('[[Rust|skill]|note]')).toBe('[[Rust|skill0]|note1]');
    expect(cut('[[use Rust|note]|task]')).toBe('[[use Rust|note0]|task1]');
  });

  it('does not count duties as painted', () => {
    expect(cut('[write [SQL|skill]|task]')).toBe('[write [SQL|skill0]|task1]');
    expect(cut('[a [write it|task]|note]')).toBe('[a [write it|task0]|note0]');
  });

  it('cuts marks that cross in two', () => {
    const text = 'abcdef';
    const marks: Mark[] = [
      {from: 0, to: 4, kind: 'skill', facts: ['a']},
      {from: 2, to: 6, kind: 'place', facts: ['b']},
    ];
    expect(show(text, segment(0, 6, marks))).toBe('[ab[cd|place0…]|skill1][ef|…place0]');
  });

  it('clips marks to the block', () => {
    expect(show('abcdef', segment(2, 4, [{from: 0, to: 6, kind: 'pay', facts: ['a']}]))).toBe('[cd|…pay0…]');
  });

  it('counts what is nested too deep to be painted', () => {
    const {text, marks} = read('[x [5 years of [SQL|skill]|experience]|note]');
    expect(unpainted(segment(0, text.length, marks))).toBe(1);
  });

  it('keeps every character, whatever the marks', () => {
    const text = 'x'.repeat(60);
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const marks = Array.from({length: random(9)}, (_, n): Mark => {
        const from = random(58);
        return {from, to: from + 1 + random(59 - from), kind: n % 2 ? 'skill' : 'note', facts: [`f${n}`]};
      });
      const kept = (parts: readonly Segment[]): number =>
        parts.reduce((sum, part) => sum + (part.mark === null ? part.to - part.from : kept(part.children)), 0);
      const whole = segment(0, text.length, mergeMarks(marks));
      expect(kept(whole)).toBe(text.length);
    }
  });
});

describe('mergeMarks', () => {
  it('joins facts of the same words and kind', () => {
    const marks: Mark[] = [
      {from: 0, to: 5, kind: 'skill', facts: ['a'], implied: true},
      {from: 0, to: 5, kind: 'skill', facts: ['b'], implied: false},
      {from: 0, to: 5, kind: 'note', facts: ['c']},
      {from: 3, to: 3, kind: 'note', facts: ['d']},
    ];
    expect(mergeMarks(marks)).toEqual([
      {from: 0, to: 5, kind: 'skill', facts: ['a', 'b'], implied: false},
      {from: 0, to: 5, kind: 'note', facts: ['c'], implied: undefined},
    ]);
  });
});
