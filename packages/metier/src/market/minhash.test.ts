import {describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {bandsOf, likeness, minhash, ownWords, wordsOf} from './minhash.ts';

const words = (random: () => number, count: number) =>
  Array.from({length: count}, () => `w${Math.floor(random() * 5000)}`);

const signatureOf = (text: readonly string[]) => minhash(wordsOf(text.join(' ')));

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
      const error = likeness(signatureOf(a), signatureOf(b)) - jaccard(a, b);
      off += error;
      far += error * error;
    }
    expect(Math.abs(off / runs)).toBeLessThan(0.015);
    expect(Math.sqrt(far / runs)).toBeLessThan(0.07);
  });

  it('gives texts that are the same the same keys, and texts that are not none in common', () => {
    const random = randomFrom(9);
    const [a, b] = [words(random, 200), words(random, 200)];
    expect(bandsOf(signatureOf(a))).toEqual(bandsOf(signatureOf([...a])));
    const other = new Set(bandsOf(signatureOf(b)));
    expect(bandsOf(signatureOf(a)).filter((band) => other.has(band))).toEqual([]);
  });

  it('tells nothing of a few words', () => {
    expect(signatureOf(['we', 'hire'])).toHaveLength(0);
    expect(likeness(signatureOf([]), signatureOf([]))).toBe(0);
  });
});

it('leaves out what an employer says of itself', () => {
  const text = 'About us: we sell lamps. You train models. Benefits: tea.';
  const asides = [
    {from: 0, to: 25, kind: 'about' as const},
    {from: 43, to: text.length, kind: 'benefits' as const},
  ];
  expect(ownWords(text, asides)).toEqual(wordsOf('You train models'));
});

it.each([
  ['letters in any case and with or without accents are one word', 'ÜBER Über uber', [0, 0, 0]],
  ['+ and # belong to words, other signs part them', 'C++ c/c++ C# c.', [0, 1, 0, 2, 1]],
  ['digits and letters of any script are words', '2026 日本 ٣', [0, 1, 2]],
  ['a letter of two units is one, a picture is none', '𝒜b 👀 𝒜b', [0, 0]],
])('%s', (_, text, same) => {
  const words = [...wordsOf(text)];
  expect(words.map((word) => [...new Set(words)].indexOf(word))).toEqual(same);
});

it('makes the same signature for ever: those of a market are compared with those made later', () => {
  const text = Array.from({length: 40}, (_, i) => `Wort${i} übt C++`).join(', ');
  expect([...minhash(wordsOf(text))].slice(0, 4)).toEqual([62081168, 38932689, 37712874, 62469079]);
});
