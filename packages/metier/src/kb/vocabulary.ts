import {fold, type Lexicon, type Tokens, tokenise} from '../text/tokens.ts';

/**
 * Matches of a vocabulary in tokens, as parallel arrays in order of place; only the first `count` entries hold, and only
 * until the vocabulary is asked again.
 */
export interface Matches {
  readonly count: number;
  /** First token of the match and the token after its last. */
  readonly first: Int32Array;
  readonly after: Int32Array;
  /** The number given to `Vocabulary.add`; the smallest when several labels read the same. */
  readonly entry: Int32Array;
}

/** A plural whose singular and own form both begin labels. */
const TWO_WAYS = -1;

/** Labels that are cut into tokens together: later ones find the words of earlier ones in the lexicon. */
const BATCH = 200;

/**
 * Labels of several words, found in tokens: the longest label at each place, no overlaps.
 * Hyphens and line breaks inside a label do not matter; everything else does.
 * A token trie whose edges stand in one open-addressed table (node, word) → node: one look-up a token.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #hyphen: number;
  #nodes = 1;
  #edges = 0;
  #keys = new Float64Array(1 << 15).fill(-1);
  #targets = new Int32Array(1 << 15);
  /** Entry + 1 that ends at a node; 0 for none. */
  #ends = new Int32Array(1 << 14);
  /** Which words go on from a node, as bits by the last five of their id: most words that do not are told without a look-up. */
  #onward = new Int32Array(1 << 14);
  #begins = new Uint8Array(1 << 14);
  /** The node that a word of the lexicon leads to from the root, 0 for none, or `TWO_WAYS`. */
  #heads = new Int32Array(0);
  /** The longest label of the place that is being read, as entry + 1, and the token after it. */
  #best = 0;
  #stop = 0;
  /** What was found, written over at each call: arrays of this size take longer to make than to fill. */
  #first = new Int32Array(64);
  #after = new Int32Array(64);
  #entry = new Int32Array(64);
  /** Words of the lexicon for which `#begins` and `#heads` hold. */
  #settled = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#hyphen = lexicon.add('-');
  }

  /**
   * Adds a label for an entry (a whole number from 0). The first entry that takes a label keeps it.
   * With `inflect` the label's last word stands for its English singular and plural alike.
   */
  add(label: string, entry: number, inflect = false): void {
    this.#read([label], entry, () => inflect, new Map());
  }

  /** Adds many labels, which is faster than one by one; their places in the list are their entries. */
  addAll(labels: readonly string[], inflect: (entry: number) => boolean): void {
    const singulars = new Map<number, number>();
    this.#reserve(labels.length * 2);
    for (let at = 0; at < labels.length; at += BATCH) this.#read(labels.slice(at, at + BATCH), at, inflect, singulars);
  }

  #read(
    labels: readonly string[],
    entry: number,
    inflect: (entry: number) => boolean,
    singulars: Map<number, number>,
  ): void {
    const text = labels.join('\n');
    const tokens = tokenise(text, this.#lexicon);
    let end = -1;
    let after = 0;
    for (let at = 0; at < labels.length; at++) {
      const first = after;
      end += (labels[at] as string).length + 1;
      while (after < tokens.count && (tokens.from[after] as number) < end) after++;
      this.#put(text, tokens, first, after, entry + at, inflect(entry + at) ? singulars : null);
    }
    this.#settled = 0;
  }

  /** Puts the label of the tokens `[first, after)` into the trie; with `singulars`, by word, its last word inflects. */
  #put(
    text: string,
    {word, from, to}: Tokens,
    first: number,
    after: number,
    entry: number,
    singulars: Map<number, number> | null,
  ): void {
    let last = after - 1;
    while (last > first && word[last] === this.#hyphen) last--;
    let node = 0;
    for (let i = first; i <= last; i++) {
      let id = word[i] as number;
      if (id === this.#hyphen) continue;
      if (id < 0) id = this.#lexicon.add(text.slice(from[i], to[i]));
      if (singulars && i === last) id = this.#singular(id, text.slice(from[i], to[i]), singulars);
      if (!node) this.#begin(id);
      node = this.#step(node, id);
    }
    if (node && !this.#ends[node]) this.#ends[node] = entry + 1;
  }

  #singular(id: number, word: string, known: Map<number, number>): number {
    const before = known.get(id);
    if (before !== undefined) return before;
    const singular = this.#lexicon.addInflected(fold(word));
    known.set(id, singular);
    return singular;
  }

  /** All matches in `[start, end)` of the tokens. */
  match(tokens: Tokens, start = 0, end = tokens.count): Matches {
    this.#settle();
    const {word} = tokens;
    const heads = this.#heads;
    let count = 0;
    for (let i = start; i < end; ) {
      const head = word[i] as number;
      const node = head < 0 || head >= heads.length ? 0 : (heads[head] as number);
      if (!node) {
        i++;
        continue;
      }
      this.#best = 0;
      if (node === TWO_WAYS) this.#follow(word, i, end, 0);
      else {
        this.#note(node, i + 1);
        if (this.#onward[node]) this.#follow(word, i + 1, end, node);
      }
      const best = this.#best;
      const stop = this.#stop;
      if (!best) {
        i++;
        continue;
      }
      if (count === this.#first.length) {
        this.#first = larger(this.#first, count * 2);
        this.#after = larger(this.#after, count * 2);
        this.#entry = larger(this.#entry, count * 2);
      }
      this.#first[count] = i;
      this.#after[count] = stop;
      this.#entry[count++] = best - 1;
      i = stop;
    }
    return {count, first: this.#first, after: this.#after, entry: this.#entry};
  }

  /**
   * Walks from a node and keeps the longest label that ends on the way, in `#best` and `#stop`.
   * A plural goes both ways: "Jenkins" is a label whose word reads "jenkin", and the begin of "Jenkins pipelines".
   */
  #follow(word: Int32Array, from: number, end: number, start: number): void {
    let node = start;
    for (let j = from; j < end; j++) {
      const id = word[j] as number;
      if (id === this.#hyphen && node) continue;
      if (id < 0) return;
      const base = this.#lexicon.base(id);
      const onward = this.#onward[node] as number;
      if (!(((onward >>> (id & 31)) | (onward >>> (base & 31))) & 1)) return;
      const other = base === id ? 0 : this.#next(node, base);
      const next = this.#next(node, id) || other;
      if (!next) return;
      if (other && other !== next) {
        this.#note(other, j + 1);
        this.#follow(word, j + 1, end, other);
      }
      node = next;
      this.#note(node, j + 1);
      if (!this.#onward[node]) return;
    }
  }

  /** Of labels of the same length the words as written win. */
  #note(node: number, after: number): void {
    const entry = this.#ends[node] as number;
    if (!entry || (this.#best && after < this.#stop)) return;
    this.#best = entry;
    this.#stop = after;
  }

  /** A plural begins what its singular begins: told once for all words, so that most words of a text cost one look. */
  #settle(): void {
    const {size} = this.#lexicon;
    if (this.#settled === size) return;
    this.#heads = new Int32Array(size);
    for (let id = 0; id < size; id++) {
      const base = this.#lexicon.base(id);
      if (!this.#begins[id] && !this.#begins[base]) continue;
      const other = base === id ? 0 : this.#next(0, base);
      const next = this.#next(0, id) || other;
      this.#heads[id] = other && other !== next ? TWO_WAYS : next;
    }
    this.#settled = size;
  }

  #begin(word: number): void {
    if (word >= this.#begins.length) {
      const next = new Uint8Array(Math.max(word + 1, this.#begins.length * 2));
      next.set(this.#begins);
      this.#begins = next;
    }
    this.#begins[word] = 1;
  }

  #next(node: number, word: number): number {
    const key = node * 0x40000 + word;
    const mask = this.#keys.length - 1;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#targets[slot] as number;
      if (found < 0) return 0;
    }
  }

  #step(node: number, word: number): number {
    const next = this.#next(node, word);
    if (next) return next;
    this.#reserve(1);
    const made = this.#nodes++;
    if (made >= this.#ends.length) {
      this.#ends = larger(this.#ends, made * 2);
      this.#onward = larger(this.#onward, made * 2);
    }
    this.#onward[node] = (this.#onward[node] as number) | (1 << (word & 31));
    this.#place(node * 0x40000 + word, made);
    this.#edges++;
    return made;
  }

  #place(key: number, target: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(Math.floor(key / 0x40000), key % 0x40000) & mask;
    while ((this.#keys[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#targets[slot] = target;
  }

  #reserve(edges: number): void {
    while ((this.#edges + edges) * 2 > this.#keys.length) this.#grow();
  }

  #grow(): void {
    const keys = this.#keys;
    const targets = this.#targets;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#targets = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++)
      if ((keys[i] as number) >= 0) this.#place(keys[i] as number, targets[i] as number);
  }
}

const slotOf = (node: number, word: number) =>
  Math.imul(Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b), 0x2c1b3c6d) >>> 7;

function larger(old: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(capacity);
  next.set(old);
  return next;
}
