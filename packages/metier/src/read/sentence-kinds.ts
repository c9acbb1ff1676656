import type {Lexicon, Tokens} from '../text/tokens.ts';
import {pickWords} from './known-words.ts';
import {unpackWeights} from './packed.ts';
import type {SectionKind} from './sections.ts';
import {sentenceKinds} from './sentence-kind-weights.js';

/** What a sentence is about by its own words; the order is that of the model's classes. */
export const SENTENCE_KINDS = [
  'tasks',
  'requirements',
  'about',
  'benefits',
  'process',
] as const satisfies readonly SectionKind[];
export type SentenceKind = (typeof SENTENCE_KINDS)[number];
const COUNT = SENTENCE_KINDS.length;

/** A kind, and how likely it is. */
export interface Guess {
  readonly kind: SentenceKind;
  readonly chance: number;
}

/** Tells what a sentence is about from its words alone: multinomial logistic regression, learnt from sentences under plain headings. */
export class SentenceKinds {
  readonly #row: Int32Array;
  readonly #weights = unpackWeights(sentenceKinds.weights);
  readonly #opens = unpackWeights(sentenceKinds.opens);
  readonly #bias = sentenceKinds.bias;

  constructor(lexicon: Lexicon) {
    const ids = pickWords(sentenceKinds.words).map((word) => lexicon.add(word));
    this.#row = new Int32Array(lexicon.size).fill(-1);
    for (const [row, id] of ids.entries()) this.#row[id] = row;
  }

  /** The likeliest kind of the tokens `[first, after)`. */
  of({word}: Tokens, first: number, after: number): Guess {
    const sums = [...this.#bias];
    const end = Math.min(after, first + 200);
    for (let t = first; t < end; t++) {
      const id = word[t] as number;
      const row = id >= 0 && id < this.#row.length ? (this.#row[id] as number) : -1;
      if (row < 0) continue;
      for (let c = 0; c < COUNT; c++) {
        sums[c] = (sums[c] as number) + (this.#weights[row * COUNT + c] as number) * sentenceKinds.scale;
        if (t === first) sums[c] = (sums[c] as number) + (this.#opens[row * COUNT + c] as number) * sentenceKinds.scale;
      }
    }
    let best = 0;
    for (let c = 1; c < COUNT; c++) if ((sums[c] as number) > (sums[best] as number)) best = c;
    let total = 0;
    for (let c = 0; c < COUNT; c++) total += Math.exp((sums[c] as number) - (sums[best] as number));
    return {kind: SENTENCE_KINDS[best] as SentenceKind, chance: 1 / total};
  }
}
