import {createHash} from 'node:crypto';
import type {Aside} from '../read/reading.ts';
import {fold} from '../text/tokens.ts';

/** Values of a signature; the share of equal ones estimates how much of two texts is shared (Broder 1997), ± 0.06. */
export const SIGNATURE = 64;
const BANDS = 16;
const ROWS = SIGNATURE / BANDS;
/** Words in a row that count as one piece of text. */
const PIECE = 3;

const FACTORS = Uint32Array.from({length: SIGNATURE}, (_, i) => Math.imul(i * 2 + 1, 0x9e3779b1) | 1);
const OFFSETS = Uint32Array.from({length: SIGNATURE}, (_, i) => Math.imul(i + 1, 0x85ebca6b) ^ 0xc2b2ae35);

/** What a posting's own words are: without what its employer says of itself, of benefits and of the law. */
export function ownWords(text: string, asides: readonly Aside[]): string[] {
  let at = 0;
  const parts: string[] = [];
  for (const {from, to} of asides) {
    if (from > at) parts.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  parts.push(text.slice(at));
  return fold(parts.join('\n')).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** The signature of some words; empty when there are too few to tell them from others. */
export function minhash(words: readonly string[]): Uint32Array {
  const pieces = piecesOf(words);
  if (!pieces.size) return new Uint32Array(0);
  const least = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (const piece of pieces)
    for (let i = 0; i < SIGNATURE; i++) {
      let value = Math.imul(piece ^ (OFFSETS[i] as number), FACTORS[i] as number);
      value = (value ^ (value >>> 15)) >>> 0;
      if (value < (least[i] as number)) least[i] = value;
    }
  return least;
}

const FEWEST_WORDS = 12;

function piecesOf(words: readonly string[]): Set<number> {
  const pieces = new Set<number>();
  if (words.length < FEWEST_WORDS) return pieces;
  const hashes = words.map(hashOf);
  for (let i = 0; i + PIECE <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < PIECE; j++) hash = Math.imul(hash, 0x01000193) ^ (hashes[i + j] as number);
    pieces.add(mixed(hash));
  }
  return pieces;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
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
  return createHash('sha256').update(words).digest().readBigUInt64BE(0).toString();
}
