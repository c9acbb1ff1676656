import type {Scope} from '../coverage.ts';

/** Words that a text has to hold, all of them, and those that it must not. */
export interface Wanted {
  readonly words: readonly string[];
  /** Words in this order, side by side. */
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

const TEXT = 'lowerUTF8(body)';

/** The scope with the words: texts are looked through first, by their index. */
export function withWords({where, values}: Scope, wanted: Wanted): Scope {
  const words = wanted.words.flatMap(tokensOf);
  const conditions: string[] = [];
  const more: Record<string, unknown> = {};
  if (words.length) {
    conditions.push(`hasAllTokens(${TEXT}, {words:Array(String)})`);
    more.words = [...new Set(words)];
  }
  wanted.phrases.forEach((phrase, i) => {
    conditions.push(`hasPhrase(${TEXT}, {phrase${i}:String})`);
    more[`phrase${i}`] = phrase.toLowerCase();
  });
  wanted.words.filter(hasSigns).forEach((word, i) => {
    conditions.push(`position(${TEXT}, {word${i}:String}) > 0`);
    more[`word${i}`] = word.toLowerCase();
  });
  wanted.without.forEach((word, i) => {
    conditions.push(
      `NOT ${hasSigns(word) ? `position(${TEXT}, {not${i}:String}) > 0` : `hasPhrase(${TEXT}, {not${i}:String})`}`,
    );
    more[`not${i}`] = word.toLowerCase();
  });
  if (!conditions.length) return {where, values};
  return {
    where: `${where} AND id GLOBAL IN (SELECT id FROM metier.body FINAL WHERE ${conditions.join(' AND ')})`,
    values: {...values, ...more},
  };
}

/** The tokens of a word as the index has them: cut at signs of ASCII. */
const tokensOf = (word: string): string[] =>
  word
    .toLowerCase()
    .split(/[^a-z0-9\u0080-\u{10ffff}]+/u)
    .filter(Boolean);

/** "C++", "node.js": what the index cuts is looked for as it is written, too. */
const hasSigns = (word: string): boolean => !/\s/.test(word) && /[^a-z0-9\u0080-\u{10ffff}]/iu.test(word);

/** Words as they are typed: "side by side" is a phrase, a word behind a minus is left out. */
export function wantedOf(typed: readonly string[]): Wanted {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const take = (text: string, not: boolean) => {
    const clean = text.trim();
    if (!tokensOf(clean).length) return;
    if (not) without.push(clean);
    else if (/\s/.test(clean)) phrases.push(clean);
    else words.push(clean);
  };
  for (const one of typed) {
    if (!/["-]/.test(one)) take(one, false);
    else
      for (const [, minus, phrase, word] of one.matchAll(/(?<=^|\s)(-?)(?:"([^"]*)"|(\S+))/g))
        take(phrase ?? word ?? '', minus === '-');
  }
  return {words, phrases, without};
}
