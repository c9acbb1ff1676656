import {fold, type Lexicon} from '../../text/tokens.ts';
import type {Page, Sentence} from '../page.ts';
import type {Rule} from '../rule.ts';

/** A rule that runs only where its sentence holds one of some literals, each of which every match needs. */
export interface GatedRule<V> extends Rule<V> {
  readonly holds?: readonly string[];
}

const UNSEEN = -1;

/**
 * Which of some rules (31 at most) may match in a sentence. Each word of the lexicon is looked at once and kept as the bits of the
 * rules of which it holds a literal, so that a sentence costs one look-up a token.
 */
export class Gates {
  /** All rules as bits; those that no word tells of. */
  readonly #all: number;
  readonly #always: number;
  /** What one word of the sentence has to hold, by rule; null where no word tells. */
  readonly #words: readonly (RegExp | null)[];
  /** What the sentence has to hold, by rule; null where words tell all. */
  readonly #literals: readonly (RegExp | null)[];
  readonly #any: RegExp;
  readonly #bits = new WeakMap<Lexicon, Int32Array>();

  constructor(rules: readonly GatedRule<unknown>[]) {
    const words = rules.map(({holds}) => holds?.map((literal) => fold(longestWord(literal))));
    const told = words.map((own) => own?.every(Boolean) && own);
    this.#all = 2 ** rules.length - 1;
    this.#always = told.reduce((bits, own, i) => (own ? bits : bits | (1 << i)), 0);
    this.#words = told.map((own) => (own ? oneOf(own) : null));
    this.#any = oneOf(told.flatMap((own) => own || []));
    this.#literals = rules.map(({holds}) =>
      holds?.every((literal) => literal === longestWord(literal)) || !holds ? null : oneOf(holds),
    );
  }

  /** The rules that may match, as bits in their order; `words` are the sentence's in lower case. */
  open(sentence: Sentence, page: Page, words: string): number {
    let open = this.#always;
    if (open !== this.#all) open |= this.#byWords(sentence, page);
    for (let i = 0; i < this.#literals.length; i++)
      if ((open >> i) & 1 && this.#literals[i]?.test(words) === false) open &= ~(1 << i);
    return open;
  }

  #byWords({first, after}: Sentence, {tokens, lower}: Page): number {
    const bits = this.#bitsFor(tokens.lexicon);
    let open = 0;
    for (let t = first; t < after; t++) {
      const word = tokens.word[t] as number;
      if (word < 0) {
        const unknown = fold(lower.slice(tokens.from[t], tokens.to[t]));
        if (this.#any.test(unknown)) open |= this.#read(unknown);
      } else {
        const known = bits[word] as number;
        open |= known === UNSEEN ? this.#learn(bits, word, tokens.lexicon) : known;
      }
    }
    return open;
  }

  #bitsFor(lexicon: Lexicon): Int32Array {
    const old = this.#bits.get(lexicon);
    if (old && old.length >= lexicon.size) return old;
    const bits = new Int32Array(lexicon.size).fill(UNSEEN);
    this.#bits.set(lexicon, bits);
    return bits;
  }

  #learn(bits: Int32Array, word: number, lexicon: Lexicon): number {
    bits[word] = this.#read(lexicon.word(word));
    return bits[word] as number;
  }

  #read(word: string): number {
    let bits = 0;
    for (let i = 0; i < this.#words.length; i++) if (this.#words[i]?.test(word)) bits |= 1 << i;
    return bits;
  }
}

/** The longest run of letters and digits in a literal: it stands inside one word of the text, whatever surrounds it. */
const longestWord = (literal: string): string =>
  (literal.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');

/** A pattern for any of some literals; words are looked for folded. */
const oneOf = (literals: readonly string[]): RegExp =>
  new RegExp(literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'));
