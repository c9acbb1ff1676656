import {createHash, timingSafeEqual} from 'node:crypto';

/** Keys that let in, by whose they are. */
export interface Keys {
  /** Whose key it is; null when it is nobody's. */
  ownerOf(key: string): string | null;
}

const SHORTEST = 16;

/** The keys of a file: a line each, "name key"; lines that begin with # are left out. Throws a `RangeError` that names the line. */
export function keysOf(text: string): Keys {
  const keys = text
    .split('\n')
    .map((line, i) => ({words: line.trim().split(/\s+/), number: i + 1}))
    .filter(({words: [first]}) => first && !first.startsWith('#'))
    .map(({words, number}) => {
      const [name, key] = words;
      if (words.length !== 2 || !name || !key) throw new RangeError(`line ${number}: this is not a name and a key.`);
      if (key.length < SHORTEST) throw new RangeError(`line ${number}: the key has fewer than ${SHORTEST} characters.`);
      return {name, digest: digestOf(key)};
    });
  if (!keys.length) throw new RangeError('there is no key in it.');
  return {
    ownerOf(key) {
      const digest = digestOf(key);
      return keys.find((one) => timingSafeEqual(one.digest, digest))?.name ?? null;
    },
  };
}

const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest();
