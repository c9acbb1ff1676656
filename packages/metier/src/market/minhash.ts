import {hash} from 'node:crypto';
import type {Aside} from '../read/reading.ts';
import {codeAt} from '../text/code-at.ts';
import {foldCode} from '../text/tokens.ts';

/** Values of a signature; the share of equal ones estimates how much of two texts is shared (Broder 1997), ± 0.06. */
export const SIGNATURE = 64;
const BANDS = 16;
const ROWS = SIGNATURE / BANDS;
/** Words in a row that count as one piece of text. */
const PIECE = 3;

const FACTORS = Uint32Array.from({length: SIGNATURE}, (_, i) => Math.imul(i * 2 + 1, 0x9e3779b1) | 1);
const OFFSETS = Uint32Array.from({length: SIGNATURE}, (_, i) => Math.imul(i + 1, 0x85ebca6b) ^ 0xc2b2ae35);

/**
 * What a posting's own words are, each as its hash (see `wordsOf`): without what its employer says of itself, of benefits and
 * of the law.
 */
export function ownWords(text: string, asides: readonly Aside[]): Int32Array {
  let at = 0;
  const parts: string[] = [];
  for (const {from, to} of asides) {
    if (from > at) parts.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  parts.push(text.slice(at));
  return wordsOf(parts.join('\n'));
}

/** The signature of some words; empty when there are too few to tell them from others. */
export function minhash(words: Int32Array): Uint32Array {
  const pieces = piecesOf(words);
  if (!pieces.length) return new Uint32Array(0);
  const least = new Int32Array(SIGNATURE);
  for (let i = 0; i < SIGNATURE; i++) {
    const offset = OFFSETS[i] as number;
    const factor = FACTORS[i] as number;
    // With its highest bit turned, a number without a sign compares like one with: no step needs more than 32 bits.
    let lowest = HIGHEST;
    for (let j = 0; j < pieces.length; j++) {
      const product = Math.imul((pieces[j] as number) ^ offset, factor);
      const value = product ^ (product >>> 15) ^ TURN;
      if (value < lowest) lowest = value;
    }
    least[i] = lowest ^ TURN;
  }
  return new Uint32Array(least.buffer);
}

const HIGHEST = 0x7fffffff;
const TURN = 0x80000000 | 0;
const FEWEST_WORDS = 12;
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The words of a text (runs of letters, digits, + and #) in order, each as its hash: FNV-1a over its folded UTF-16 units. */
export function wordsOf(text: string): Int32Array {
  const hashes = new Int32Array((text.length + 1) >> 1);
  let count = 0;
  let hash = BASIS;
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(codeAt(text, i));
    const units = unitsAt(text, i, code);
    if (units) {
      if (from < 0) from = i;
      hash = Math.imul(hash ^ code, PRIME);
      if (units === 2) hash = Math.imul(hash ^ codeAt(text, ++i), PRIME);
    } else if (from >= 0) {
      hashes[count++] = hash;
      hash = BASIS;
      from = -1;
    }
  }
  if (from >= 0) hashes[count++] = hash;
  return hashes.subarray(0, count);
}

/** Whether each UTF-16 unit stands in words: 1 yes, 2 no, 0 not looked at yet. */
const known = new Uint8Array(0x10000);
const IN_WORDS = /^[\p{L}\p{N}+#]$/u;

/** How many units of a word stand at a place: 0 for none, 2 for a letter beyond the first 65,536. */
function unitsAt(text: string, at: number, code: number): 0 | 1 | 2 {
  if (code >= 0xd800 && code < 0xdc00) {
    const whole = text.codePointAt(at) as number;
    return whole > 0xffff && IN_WORDS.test(String.fromCodePoint(whole)) ? 2 : 0;
  }
  if (!known[code]) known[code] = IN_WORDS.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1 ? 1 : 0;
}

/** Hashes of three words in a row; one that stands twice does no harm. */
function piecesOf(words: Int32Array): Int32Array {
  if (words.length < FEWEST_WORDS) return new Int32Array(0);
  const pieces = new Int32Array(words.length - PIECE + 1);
  for (let i = 0; i < pieces.length; i++) {
    let hash = 0;
    for (let j = 0; j < PIECE; j++) hash = Math.imul(hash, PRIME) ^ (words[i + j] as number);
    pieces[i] = mixed(hash);
  }
  return pieces;
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The share of equal values of two signatures; 0 when one is empty. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== SIGNATURE || b.length !== SIGNATURE) return 0;
  let same = 0;
  for (let i = 0; i < SIGNATURE; i++) if (a[i] === b[i]) same++;
  return same / SIGNATURE;
}

/** Keys under which like signatures meet: each band of four values is one. */
export function bandsOf(signature: Uint32Array): string[] {
  if (!signature.length) return [];
  return Array.from({length: BANDS}, (_, band) =>
    hash64(`${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join(',')}`),
  );
}

/** The first 64 bits of SHA-256, as the decimal number that a UInt64 column takes. */
export function hash64(words: string): string {
  return BigInt(`0x${hash('sha256', words).slice(0, 16)}`).toString();
}
