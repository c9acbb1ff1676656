import {describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {bandsOf, likeness, minhash, ownWords} from './minhash.ts';

const words = (random: () => number, count: number) =>
  Array.from({length: count}, () => `w${Math.floor(random() * 5000)}`);

const piecesOf = (text: readonly string[]) => new Set(text.slice(2).map((_, i) => text.slice(i, i + 3).join(' ')));
function jaccard(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const both = [...left].filter((piece) => right.has(piece)).length;
  return both / (left.size + right.size - both);
}

describe('minhash', () => {
  it('estimates how much of two texts is shared, without a bias', () => {
    const random = randomFrom(4);
    let [off, far] = [0, 0];
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const a = words(random, 300);
      const cut = 30 + Math.floor(random() * 240);
      const b = [...a.slice(0, cut), ...words(random, 300 - cut)];
      const error = likeness(minhash(a), minhash(b)) - jaccard(a, b);
      off += error;
      far += error * error;
    }
    expect(Math.abs(off / runs)).toBeLessThan(0.015);
    expect(Math.sqrt(far / runs)).toBeLessThan(0.07);
  });

  it('gives texts that are the same the same keys, and texts that are not none in common', () => {
    const random = randomFrom(9);
    const [a, b] = [words(random, 200), words(random, 200)];
    expect(bandsOf(minhash(a))).toEqual(bandsOf(minhash([...a])));
    const other = new Set(bandsOf(minhash(b)));
    expect(bandsOf(minhash(a)).filter((band) => other.has(band))).toEqual([]);
  });

  it('tells nothing of a few words', () => {
    expect(minhash(['we', 'hire'])).toHaveLength(0);
    expect(likeness(minhash([]), minhash([]))).toBe(0);
  });
});

it('leaves out what an employer says of itself', () => {
  const text = 'About us: we sell lamps. You train models. Benefits: tea.';
  const asides = [
    {from: 0, to: 25, kind: 'about' as const},
    {from: 43, to: text.length, kind: 'benefits' as const},
  ];
  expect(ownWords(text, asides).join(' ')).toBe('you train models');
});
