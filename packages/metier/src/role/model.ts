import type {TitleRole} from '../kb/roles.ts';
import type {Page, Sentence} from '../read/page.ts';
import type {Span} from '../text/document.ts';
import {DIGITS, LETTERS, type Lexicon, MARK} from '../text/tokens.ts';
import {unpackPairs} from './pairs.ts';
import {Terms, UNKNOWN} from './terms.ts';
import * as learnt from './weights.js';
import {formsOf, STOP_WORDS} from './words.ts';

const STOP = -2;

/** What of a page the model looks at. */
type Words = Pick<Page, 'tokens' | 'sentences'>;

/** The role ids in the order of all arrays here. */
export const ROLES: readonly string[] = learnt.roles;

/** What the words of a posting say for each role, and where. */
export interface Scores {
  /** One a role; their soft maximum is the shares. */
  readonly logits: Float64Array;
  /** Indexes into `Page.sentences` of the sentences that were weighed. */
  readonly sentences: readonly number[];
  /** How much of the logit of each of some roles each of `sentences` makes; over all roles the sum is about 0. */
  contributions(of: readonly number[]): Float64Array[];
  /** Distinct known terms of the text: how much there was to go by. */
  readonly substance: number;
}

/**
 * The learnt linear model over words and word pairs. The logit of a role is a sum over sentences, a small part for the
 * title and a constant, so that each share can be walked back to the sentences that make it.
 */
export class RoleModel {
  readonly #stemOf: Int32Array;
  readonly #text: Terms;
  readonly #title: Terms;
  /** In steps of `rarityStep`: a byte each, so that the looked-up ones stay at hand. */
  readonly #rarity: Int8Array;
  readonly #weights: Int8Array;
  readonly #features: number;
  /** While a page is counted: the number that it gives each feature found in it, from 1 in order of place; 0 for all others. */
  readonly #numbers: Int32Array;
  readonly #bias = new Float64Array(learnt.bias);
  /** The features of a page in order of place, written over by the next page. */
  #found = new Int32Array(0);

  /** Makes the words that the model knows known to the lexicon. */
  constructor(lexicon: Lexicon) {
    const stems = learnt.stems.split(' ');
    const words: number[] = [];
    const numbers: number[] = [];
    const know = (word: string, number: number) => {
      words.push(lexicon.add(word));
      numbers.push(number);
    };
    for (const word of STOP_WORDS.split(' ')) know(word, STOP);
    for (const [number, stem] of stems.entries()) for (const form of formsOf(stem)) know(form, number);
    this.#stemOf = new Int32Array(lexicon.size).fill(UNKNOWN);
    for (let i = 0; i < words.length; i++) this.#stemOf[words[i] as number] = numbers[i] as number;
    const pairs = unpackPairs(learnt.features, learnt.textFeatures);
    this.#features = pairs.length / 2;
    this.#text = new Terms(stems.length, pairs, 0, learnt.textFeatures);
    this.#title = new Terms(stems.length, pairs, learnt.textFeatures, this.#features);
    this.#rarity = codesOf(learnt.rarity, learnt.zero);
    this.#weights = codesOf(learnt.weights, learnt.zero);
    this.#numbers = new Int32Array(this.#features);
  }

  /** Scores of a page, which hold until the next page. The words of the title count a little, and in the title only. */
  scores(page: Words, title: Span | null, titleRole: TitleRole | null): Scores {
    if (this.#found.length < page.tokens.count * 2) this.#found = new Int32Array(page.tokens.count * 4);
    const found = this.#found;
    const sentences: number[] = [];
    const ends: number[] = [];
    const parts: number[] = [];
    const features: number[] = [];
    const counts: number[] = [];
    let count = 0;
    for (let i = 0; i < page.sentences.length; i++) {
      const {from, to, first, after, section, block} = page.sentences[i] as Sentence;
      const part = block.kind === 'field' ? 0 : (learnt.sections[section] ?? 0);
      if (part < 0.02 || (title && from < title.to && to > title.from)) continue;
      const start = count;
      count = this.#terms(page, first, after, this.#text, found, count);
      this.#count(found, start, count, part, features, counts);
      sentences.push(i);
      ends.push(count);
      parts.push(part);
    }
    const logits = this.#bias.slice();
    for (const feature of features) this.#numbers[feature] = 0;
    const worth = this.#worth(features, counts, logits);
    this.#addTitle(page, title, titleRole, logits);
    const table = this.#weights;
    const roles = ROLES.length;
    const contributions = (of: readonly number[]) => {
      const sums = of.map(() => new Float64Array(sentences.length));
      for (let at = 0, j = 0; at < sentences.length; at++) {
        for (const end = ends[at] as number; j < end; j++) {
          const number = found[j] as number;
          const row = (features[number] as number) * roles;
          const value = (worth[number] as number) * (parts[at] as number);
          for (let k = 0; k < of.length; k++) {
            const own = sums[k] as Float64Array;
            own[at] = (own[at] as number) + value * (table[row + (of[k] as number)] as number);
          }
        }
      }
      return sums;
    };
    return {logits, sentences, contributions, substance: features.length};
  }

  /** Counts the features in `found[from … to)` and puts in their place the numbers that the page gives them, from 0. */
  #count(found: Int32Array, from: number, to: number, part: number, features: number[], counts: number[]): void {
    const numbers = this.#numbers;
    for (let j = from; j < to; j++) {
      const feature = found[j] as number;
      let number = numbers[feature] as number;
      if (!number) {
        number = features.push(feature);
        numbers[feature] = number;
        counts.push(part);
      } else counts[number - 1] = (counts[number - 1] as number) + part;
      found[j] = number - 1;
    }
  }

  /** Adds the counted features to the logits, and returns what each is worth in one sentence of full weight. */
  #worth(features: readonly number[], counts: readonly number[], logits: Float64Array): Float64Array {
    const table = this.#weights;
    const roles = logits.length;
    const damped = new Float64Array(features.length);
    let squares = 0;
    for (let i = 0; i < features.length; i++) {
      damped[i] = Math.log(1 + (counts[i] as number));
      const size = (damped[i] as number) * ((this.#rarity[features[i] as number] as number) * learnt.rarityStep);
      squares += size * size;
    }
    const step = learnt.weightStep / Math.sqrt(squares || 1);
    for (let i = 0; i < features.length; i++) {
      const value = (damped[i] as number) * step;
      for (let k = 0, at = (features[i] as number) * roles; k < roles; k++, at++)
        logits[k] = (logits[k] as number) + value * (table[at] as number);
      damped[i] = value / (counts[i] as number);
    }
    return damped;
  }

  #addTitle(page: Words, title: Span | null, titleRole: TitleRole | null, logits: Float64Array): void {
    if (!title) return;
    const first = tokenAt(page, title.from);
    const after = tokenAt(page, title.to);
    const found = new Int32Array((after - first) * 2 + 1);
    const count = this.#terms(page, first, after, this.#title, found, 0);
    const own = new Set(found.subarray(0, count));
    const named = titleRole ? ROLES.indexOf(titleRole.role) : -1;
    if (named >= 0) own.add(this.#features + named * 2 + (titleRole?.weight === 'weak' ? 1 : 0));
    let squares = 0;
    for (const feature of own) {
      const steps = this.#rarity[feature];
      const rarity = steps === undefined ? learnt.titleRoleRarity : steps * learnt.rarityStep;
      squares += rarity * rarity;
    }
    const factor = (learnt.weightStep * learnt.titleLength) / Math.sqrt(squares || 1);
    const roles = logits.length;
    for (const feature of own)
      for (let k = 0; k < roles; k++)
        logits[k] = (logits[k] as number) + factor * (this.#weights[feature * roles + k] as number);
  }

  /** Writes the features of the tokens `[first, after)` into `found` from `count` on; returns the new count. */
  #terms(
    {tokens: {word, shape}}: Words,
    first: number,
    after: number,
    terms: Terms,
    found: Int32Array,
    count: number,
  ): number {
    const stemOf = this.#stemOf;
    const single = terms.alone;
    let last = UNKNOWN;
    let at = count;
    for (let i = first; i < after; i++) {
      const bits = shape[i] as number;
      const id = word[i] as number;
      const stem = id < 0 || id >= stemOf.length ? UNKNOWN : (stemOf[id] as number);
      if (stem === STOP || (stem < 0 && bits & MARK)) continue;
      if (stem < 0 || (bits & DIGITS && !(bits & LETTERS))) {
        last = UNKNOWN;
        continue;
      }
      const alone = single[stem] as number;
      if (alone >= 0) found[at++] = alone;
      const pair = last >= 0 ? terms.pair(last, stem) : UNKNOWN;
      if (pair >= 0) found[at++] = pair;
      last = stem;
    }
    return at;
  }
}

/** Index of the first token that does not begin before an offset. */
function tokenAt({tokens}: Words, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The character codes of a text above `zero`, as signed bytes. */
function codesOf(text: string, zero: number): Int8Array<ArrayBuffer> {
  // The encoder reads ASCII many times faster than a loop over characters, and the weights are most of the start.
  const {buffer, byteOffset, length} = new TextEncoder().encode(text);
  const codes = new Int8Array(buffer, byteOffset, length);
  for (let i = 0; i < codes.length; i++) codes[i] = (codes[i] as number) - zero;
  return codes;
}
