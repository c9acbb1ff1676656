import {ALONE} from './terms.ts';

/** Numbers under 8,100 travel as two characters, the high ones of all numbers first: they are nearly all alike and compress to nothing. */
const BASE = 90;
const FIRST = 35;

/**
 * Pairs of stem numbers as text. They rise within the first `part` pairs and within the rest, so that each first number
 * is kept as its distance from the one before; of the second numbers, `ALONE` is kept as 0 and any other one higher.
 */
export function packPairs(pairs: readonly (readonly [number, number])[], part: number): string {
  const firsts = pairs.map(
    ([first], i) => first - (i === 0 || i === part ? 0 : (pairs[i - 1] as readonly [number, number])[0]),
  );
  return text([...firsts, ...pairs.map(([, second]) => (second === ALONE ? 0 : second + 1))]);
}

const text = (numbers: readonly number[]) =>
  numbers.map((number) => String.fromCharCode(FIRST + Math.floor(number / BASE))).join('') +
  numbers.map((number) => String.fromCharCode(FIRST + (number % BASE))).join('');

/** The inverse of `packPairs`: first and second numbers in turn. */
export function unpackPairs(packed: string, part: number): Uint16Array<ArrayBuffer> {
  const half = packed.length >> 1;
  const count = half >> 1;
  const number = (i: number) => (packed.charCodeAt(i) - FIRST) * BASE + packed.charCodeAt(half + i) - FIRST;
  const pairs = new Uint16Array(half);
  let first = 0;
  for (let i = 0; i < count; i++) {
    first = i === part ? number(i) : first + number(i);
    const second = number(count + i);
    pairs[i * 2] = first;
    pairs[i * 2 + 1] = second === 0 ? ALONE : second - 1;
  }
  return pairs;
}
