import type {Page} from '../read/page.ts';
import type {Span} from '../text/document.ts';
import {DIGITS, LETTERS, type Lexicon, MARK} from '../text/tokens.ts';
import * as learnt from './weights.js';
import {formsOf, STOP_WORDS} from './words.ts';

const UNKNOWN = -1;
const STOP = -2;
const ALONE = 0xffff;

/** The role ids in the order of all arrays here. */
export const ROLES: readonly string[] = learnt.roles;

/** What the words of a posting say for each role, and where. */
export interface Scores {
  /** One a role; their soft maximum is the shares. */
  readonly logits: Float64Array;
  /** The part of `logits` that the title's words make. */
  readonly fromTitle: Float64Array;
  /** Sentences that were weighed: index into `Page.sentences`. */
  readonly sentences: readonly number[];
  /** How much of role `role` the sentence at `at` of `sentences` makes. */
  contribution(at: number, role: number): number;
  /** Distinct known terms, weighed by section: how much there was to go by. */
  readonly substance: number;
}

/**
 * The learnt linear model over words and word pairs. The score of a role is a sum over sentences, so that each share can
 * be walked back to the sentences that make it.
 */
export class RoleModel {
  readonly #stemOf: Int32Array;
  readonly #text: Terms;
  readonly #title: Terms;
  readonly #rarity: Float32Array;
  readonly #weights: Int8Array;
  readonly #titleWeights: Int8Array;
  readonly #counts: Float64Array;
  readonly #sectionWeights: ReadonlyMap<string, number>;

  /** Makes the words that the model knows known to the lexicon. */
  constructor(lexicon: Lexicon) {
    const stems = learnt.stems.split(' ');
    const known = new Map<number, number>();
    for (const word of STOP_WORDS.split(' ')) known.set(lexicon.add(word), STOP);
    for (const [number, stem] of stems.entries()) for (const form of formsOf(stem)) known.set(lexicon.add(form), number);
    this.#stemOf = new Int32Array(lexicon.size).fill(UNKNOWN);
    for (const [word, stem] of known) this.#stemOf[word] = stem;
    const pairs = new Uint16Array(bytesOf(learnt.features).buffer);
    this.#text = new Terms(stems.length, pairs, 0, learnt.textFeatures);
    this.#title = new Terms(stems.length, pairs, learnt.textFeatures, pairs.length / 2);
    this.#rarity = Float32Array.from(bytesOf(learnt.rarity), (byte) => byte * learnt.rarityStep);
    this.#weights = new Int8Array(bytesOf(learnt.weights).buffer);
    this.#titleWeights = new Int8Array(bytesOf(learnt.titleWeights).buffer);
    this.#counts = new Float64Array(pairs.length / 2);
    this.#sectionWeights = new Map(Object.entries(learnt.sections));
  }

  /** Scores of a page; the title's words count a little, and once. */
  scores(page: Page, title: Span | null): Scores {
    const {tokens, sentences} = page;
    const found = new Int32Array(tokens.count * 2);
    const weighed: number[] = [];
    const ends: number[] = [];
    const weights: number[] = [];
    const counts = this.#counts;
    const touched: number[] = [];
    let count = 0;
    for (const [i, {from, to, first, after, section, block}] of sentences.entries()) {
      const weight = block.kind === 'field' ? 0 : (this.#sectionWeights.get(section) ?? 0);
      if (weight < 0.02 || (title && from < title.to && to > title.from)) continue;
      const start = count;
      count = this.#terms(page, first, after, this.#text, found, count);
      for (let j = start; j < count; j++) {
        const feature = found[j] as number;
        if (counts[feature] === 0) touched.push(feature);
        counts[feature] = (counts[feature] as number) + weight;
      }
      weighed.push(i);
      ends.push(count);
      weights.push(weight);
    }
    const logits = Float64Array.from(learnt.bias);
    const factors = this.#factors(touched, logits);
    const fromTitle = this.titleScores(page, title);
    for (let k = 0; k < logits.length; k++) logits[k] = (logits[k] as number) + (fromTitle[k] as number);
    const roles = ROLES.length;
    const table = this.#weights;
    return {
      logits,
      fromTitle,
      sentences: weighed,
      substance: touched.length,
      contribution(at, role) {
        let sum = 0;
        for (let j = at ? (ends[at - 1] as number) : 0; j < (ends[at] as number); j++) {
          const feature = found[j] as number;
          sum += (factors.get(feature) as number) * (table[feature * roles + role] as number);
        }
        return sum * (weights[at] as number);
      },
    };
  }

  /** Adds what the counted terms say to the logits; returns what one full occurrence of each term is worth. Clears the counts. */
  #factors(touched: readonly number[], logits: Float64Array): ReadonlyMap<number, number> {
    const counts = this.#counts;
    const roles = ROLES.length;
    let squares = 0;
    for (const feature of touched) squares += (Math.log(1 + (counts[feature] as number)) * (this.#rarity[feature] as number)) ** 2;
    const step = learnt.weightStep / Math.sqrt(squares || 1);
    const factors = new Map<number, number>();
    for (const feature of touched) {
      const count = counts[feature] as number;
      counts[feature] = 0;
      const value = Math.log(1 + count) * step;
      factors.set(feature, value / count);
      const at = feature * roles;
      for (let k = 0; k < roles; k++) logits[k] = (logits[k] as number) + value * (this.#weights[at + k] as number);
    }
    return factors;
  }

  /** What the title's words add to each role's score. */
  titleScores(page: Page, title: Span | null): Float64Array {
    return this.#sumTitle(page, title, this.#weights, learnt.textFeatures, learnt.weightStep * learnt.titleLength);
  }

  /** Scores of each role by the title alone, as somebody would guess who reads nothing else; null when no word of it is known. */
  titleAlone(page: Page, title: Span | null): Float64Array | null {
    const scores = this.#sumTitle(page, title, this.#titleWeights, 0, learnt.titleWeightStep);
    if (scores.every((value) => value === 0)) return null;
    return scores.map((value, k) => value + (learnt.titleBias[k] as number));
  }

  #sumTitle(page: Page, title: Span | null, table: Int8Array, skip: number, scale: number): Float64Array {
    const roles = ROLES.length;
    const scores = new Float64Array(roles);
    if (!title) return scores;
    const {tokens} = page;
    const first = tokenAt(page, title.from);
    let after = first;
    while (after < tokens.count && (tokens.to[after] as number) <= title.to) after++;
    const found = new Int32Array((after - first) * 2);
    const own = [...new Set(found.subarray(0, this.#terms(page, first, after, this.#title, found, 0)))];
    let squares = 0;
    for (const feature of own) squares += (this.#rarity[feature] as number) ** 2;
    const factor = scale / Math.sqrt(squares || 1);
    for (const feature of own) {
      const at = (feature - learnt.textFeatures + skip) * roles;
      for (let k = 0; k < roles; k++) scores[k] = (scores[k] as number) + factor * (table[at + k] as number);
    }
    return scores;
  }

  /** Writes the features of the tokens `[first, after)` into `found` from `count` on; returns the new count. */
  #terms({tokens: {word, shape}}: Page, first: number, after: number, terms: Terms, found: Int32Array, count: number): number {
    const stemOf = this.#stemOf;
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
      const alone = terms.alone[stem] as number;
      if (alone >= 0) found[at++] = alone;
      if (last >= 0) {
        const pair = terms.pair(last, stem);
        if (pair >= 0) found[at++] = pair;
      }
      last = stem;
    }
    return at;
  }
}

/** Numbers of the features by their stems. */
class Terms {
  readonly alone: Int32Array;
  readonly #stems: number;
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  constructor(stems: number, pairs: Uint16Array, from: number, to: number) {
    this.#stems = stems;
    this.alone = new Int32Array(stems).fill(-1);
    const capacity = 1 << Math.ceil(Math.log2((to - from + 8) * 2.5));
    this.#keys = new Int32Array(capacity).fill(-1);
    this.#values = new Int32Array(capacity);
    for (let feature = from; feature < to; feature++) {
      const a = pairs[feature * 2] as number;
      const b = pairs[feature * 2 + 1] as number;
      if (b === ALONE) this.alone[a] = feature;
      else this.#place(a * stems + b, feature);
    }
  }

  pair(a: number, b: number): number {
    const keys = this.#keys;
    const key = a * this.#stems + b;
    const mask = keys.length - 1;
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const there = keys[slot] as number;
      if (there === key) return this.#values[slot] as number;
      if (there < 0) return UNKNOWN;
    }
  }

  #place(key: number, feature: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key) & mask;
    while ((this.#keys[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#values[slot] = feature;
  }
}

const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 8;

/** Index of the first token that does not begin before an offset. */
function tokenAt({tokens}: Page, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.from[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
