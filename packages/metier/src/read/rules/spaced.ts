/** A pattern is used so often in its plain form: a little more than one reading needs. */
const FIRST_USES = 30;

/**
 * A pattern of which each blank stands for a few characters of white space: texts that were wrapped by hand break lines, and
 * indent them, between words. Most sentences have no white space but single blanks, and find the same in the pattern as it is
 * written. That form compiles in a fifth of the time but runs a little slower, so that only the first reading uses it.
 */
export class Spaced {
  readonly #pattern: RegExp;
  #uses = 0;
  #plain: RegExp | undefined;
  #spaced: RegExp | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** The form to look for in words. */
  for(words: string): RegExp {
    const {source, flags} = this.#pattern;
    if (this.#uses > FIRST_USES || isSpaced(words)) {
      this.#spaced ??= latin(inSpaces(source), flags);
      return this.#spaced;
    }
    this.#uses++;
    this.#plain ??= latin(source, flags);
    return this.#plain;
  }
}

/** Whether words have other white space than single blanks. */
const isSpaced = (words: string): boolean => /[^\S ]| {2}/.test(words);

/** A blank as one to four characters of white space, an optional one as none to four; one inside brackets stands for one. */
const inSpaces = (source: string): string =>
  source.replace(/\\.|\[(?:\\.|[^\]])*\]| \??/g, (part) => {
    if (part === ' ') return '\\s{1,4}';
    if (part === ' ?') return '\\s{0,4}';
    return part.startsWith('[') ? part.replaceAll(' ', '\\s') : part;
  });

/** A pattern whose letters are those of lower-case Latin text: the tables of `\p{L}` cost more than the rest of a pattern. */
function latin(source: string, flags: string): RegExp {
  const plain = source.replaceAll('\\p{L}', 'a-zß-öø-ÿœ');
  return new RegExp(plain, plain.includes('\\p{') ? flags : flags.replace('u', ''));
}

/** The pattern with blanks that stand for white space. */
export const spaced = (pattern: RegExp | Spaced): Spaced => (pattern instanceof RegExp ? new Spaced(pattern) : pattern);
