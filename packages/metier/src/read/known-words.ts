import {packBytes, unpackBytes} from './packed.ts';
import {wordClasses} from './word-classes.js';

/** Folded words that are frequent in postings, by class of like words: what the models of this folder know, said once. */
const CLASSES: readonly (readonly string[])[] = wordClasses.split('\n').map((line) => line.split(' '));
export const KNOWN_WORDS: readonly string[] = CLASSES.flat();
export const CLASS_COUNT = CLASSES.length;
/** The class of each of `KNOWN_WORDS`. */
export const CLASS_OF: readonly number[] = CLASSES.flatMap((words, number) => words.map(() => number));

/** The words of `KNOWN_WORDS` whose bit is set. */
export function pickWords(bits: string): string[] {
  const bytes = unpackBytes(bits);
  return KNOWN_WORDS.filter((_, i) => ((bytes[i >> 3] as number) >> (i & 7)) & 1);
}

/** Some of `KNOWN_WORDS` as bits; the order of `pickWords` is theirs, others are left out. */
export function packWords(words: ReadonlySet<string>): string {
  const bytes = new Uint8Array((KNOWN_WORDS.length + 7) >> 3);
  for (const [i, word] of KNOWN_WORDS.entries())
    if (words.has(word)) bytes[i >> 3] = (bytes[i >> 3] as number) | (1 << (i & 7));
  return packBytes(bytes);
}
