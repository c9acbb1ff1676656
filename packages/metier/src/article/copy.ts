import type {Passage, TextContent} from './content.ts';

/** How one text is a copy of another. */
export interface Copy {
  /** `same-text`: the same sentences, but for few; `reworded`: the same sentences in the same order, in other words. */
  readonly kind: 'same-text' | 'reworded';
  /** Share of the sentences of the shorter text that have a counterpart in the other; 0 to 1. */
  readonly shared: number;
  /** Share of those that stand in other words; 0 to 1. */
  readonly changed: number;
}

/** Texts that share fewer pairs of stems are not compared. */
const FEWEST_SHARED = 0.2;
/** So many of the words of both texts must stand in sentences with a counterpart, and so many of those in the same order. */
const MOST_SENTENCES = 0.8;
const IN_ORDER = 0.9;
/** From this share of sentences in other words on, a text is reworded; below the other share it is the same but for few. */
const REWORDED = 0.6;
const SAME = 0.2;
/**
 * Fewer sentences in other words do not tell a reworded copy from a text that its own writer went over for another place;
 * a text with the marks of machine rewording needs fewer.
 */
const FEWEST_REWORDED = 24;
const FEWEST_IN_MARKED = 6;
const FEWEST_SENTENCES = 5;

/** Tells that one text is a copy of the other, in the same or in other words; null when it is neither. */
export function copyOf(a: TextContent, b: TextContent): Copy | null {
  const [less, more] = a.passages.length <= b.passages.length ? [a, b] : [b, a];
  if (less.passages.length < FEWEST_SENTENCES || more.passages.length > less.passages.length * 2) return null;
  const found = counterparts(less.passages, more.passages);
  const aligned = inOrder(found);
  if (aligned.length < found.length * IN_ORDER) return null;
  const used = new Set(aligned.map(({to}) => to));
  const shared = Math.min(
    lengthOf(aligned.map(({at}) => less.passages[at] as Passage)) / lengthOf(less.passages),
    lengthOf([...used].map((to) => more.passages[to] as Passage)) / lengthOf(more.passages),
  );
  if (shared < MOST_SENTENCES) return null;
  const other = aligned.filter(({changed}) => changed).map(({at}) => less.passages[at] as Passage);
  const changed = lengthOf(other) / lengthOf(aligned.map(({at}) => less.passages[at] as Passage));
  if (changed < SAME) return {kind: 'same-text', shared, changed};
  const fewest = a.reworded > 0 !== b.reworded > 0 ? FEWEST_IN_MARKED : FEWEST_REWORDED;
  return changed >= REWORDED && other.length >= fewest ? {kind: 'reworded', shared, changed} : null;
}

/** The words of passages together. */
const lengthOf = (passages: readonly Passage[]): number => passages.reduce((sum, {words}) => sum + words.length, 0);

/** Finds copies among texts that come one after the other. */
export class Copies {
  readonly #held: TextContent[] = [];
  /** For each place of a signature the texts by the number there: only texts that share some are compared. */
  readonly #places: Map<number, number[]>[] = [];

  /** How many texts it holds. */
  get count(): number {
    return this.#held.length;
  }

  /** Takes a text, and gives those before it that it is a copy of, or that are one of it, by their place. */
  add(content: TextContent): {readonly at: number; readonly of: TextContent; readonly copy: Copy}[] {
    const shared = new Map<number, number>();
    for (const [place, hash] of content.signature.entries()) {
      this.#places[place] ??= new Map();
      const texts = this.#places[place].get(hash) ?? [];
      for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
      this.#places[place].set(hash, texts);
      texts.push(this.#held.length);
    }
    this.#held.push(content);
    return [...shared].flatMap(([at, places]) => {
      const of = this.#held[at] as TextContent;
      const copy = places < FEWEST_SHARED * content.signature.length ? null : copyOf(of, content);
      return copy ? [{at, of, copy}] : [];
    });
  }
}

interface Counterpart {
  readonly at: number;
  readonly to: number;
  readonly changed: boolean;
}

/** Sentences count as the same content from this share of common stems on. */
const ALIKE = 0.34;
/** A sentence is in other words when at least this share of its words is. */
const OTHER_WORDS = 0.2;

/** For each passage of `a` the passage of `b` with the most stems in common, when that is enough. */
function counterparts(a: readonly Passage[], b: readonly Passage[]): Counterpart[] {
  const index = new Map<number, number[]>();
  for (const [i, {stems}] of b.entries())
    for (const stem of new Set(stems)) {
      const list = index.get(stem);
      if (list) list.push(i);
      else index.set(stem, [i]);
    }
  const out: Counterpart[] = [];
  const common = new Int32Array(b.length);
  for (const [at, {stems, words}] of a.entries()) {
    common.fill(0);
    const own = new Set(stems);
    for (const stem of own) for (const i of index.get(stem) ?? []) common[i]++;
    const expected = (at / a.length) * b.length;
    let to = -1;
    let best = ALIKE;
    for (let i = 0; i < b.length; i++) {
      const count = common[i] as number;
      if (!count) continue;
      const alike = count / Math.max(own.size, (b[i] as Passage).different) - Math.abs(i - expected) * 1e-5;
      if (alike > best) [to, best] = [i, alike];
    }
    if (to >= 0) out.push({at, to, changed: differ(words, (b[to] as Passage).words) >= OTHER_WORDS});
  }
  return out;
}

/** The share of words that two passages do not have in common. */
function differ(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count) {
      common++;
      left.set(word, count - 1);
    }
  }
  return 1 - common / Math.max(a.length, b.length);
}

/** The longest run of counterparts, gaps allowed, in the order of both texts. */
function inOrder(found: readonly Counterpart[]): Counterpart[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, {to}] of found.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[tails[middle] as number] as Counterpart).to <= to) low = middle + 1;
      else high = middle;
    }
    before.push(low ? (tails[low - 1] as number) : -1);
    tails[low] = i;
  }
  const out: Counterpart[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) out.push(found[i] as Counterpart);
  return out.reverse();
}
