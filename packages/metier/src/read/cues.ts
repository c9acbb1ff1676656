import {DIGITS, type Lexicon, type Tokens} from '../text/tokens.ts';

/** A kind of fact whose rules run only where one of its cue words stands. Values are bits. */
export const CUE = {
  years: 1,
  education: 2,
  language: 4,
  money: 8,
  place: 16,
  arrangement: 32,
  employment: 64,
  visa: 128,
  credential: 256,
  manages: 512,
  digit: 1024,
  instruction: 2048,
  form: 16384,
  reworded: 32768,
  seniority: 4096,
  benefit: 8192,
  denial: 65536,
  standing: 131072,
} as const;

/** Looks up which kinds of fact the words of a sentence may speak of: one table look-up a token. */
export class Cues {
  readonly #lexicon: Lexicon;
  #bits = new Int32Array(1 << 14);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Declares words (parted by blanks) as cues of a kind. */
  add(kind: number, words: string): void {
    for (const word of words.split(/\s+/)) {
      if (!word) continue;
      const id = this.#lexicon.add(word);
      if (id >= this.#bits.length) {
        const larger = new Int32Array(id * 2);
        larger.set(this.#bits);
        this.#bits = larger;
      }
      this.#bits[id] = (this.#bits[id] as number) | kind;
    }
  }

  /** The kinds that the tokens `[first, after)` may speak of, as bits. */
  of(tokens: Tokens, first: number, after: number): number {
    let bits = 0;
    for (let i = first; i < after; i++) {
      const word = tokens.word[i] as number;
      if (word >= 0 && word < this.#bits.length) bits |= this.#bits[word] as number;
      if ((tokens.shape[i] as number) & DIGITS) bits |= CUE.digit;
    }
    return bits;
  }
}
