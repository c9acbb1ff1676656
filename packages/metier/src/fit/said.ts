import type {Evidence} from '../read/reading.ts';

/** Shorter words count only as they are written: "Go" is not "go". */
const SHORTEST = 5;

/** The sentences of positions and projects, to look words up in. */
export class Said {
  readonly #sentences: readonly (Evidence & {readonly lower: string})[];
  readonly #places = new Map<string, Evidence | null>();

  constructor(said: readonly Evidence[]) {
    this.#sentences = said.map((one) => ({...one, lower: lower(one.quote)}));
  }

  /** The first place that has the words, as whole words. */
  placeOf(words: string): Evidence | null {
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    const found = this.#find(words);
    this.#places.set(words, found);
    return found;
  }

  #find(words: string): Evidence | null {
    const short = words.length < SHORTEST;
    const wanted = short ? words : lower(words);
    for (const {from, quote, lower: folded} of this.#sentences) {
      const text = short ? quote : folded;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
        if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length]))
          return {from: from + at, to: from + at + words.length, quote: quote.slice(at, at + words.length)};
    }
    return null;
  }
}

/** In lower case, of the same length. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
