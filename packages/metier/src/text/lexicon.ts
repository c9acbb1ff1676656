import {codeAt} from './code-at.ts';
import {foldCode, TABLE} from './letters.ts';

/** Gives each folded word a small number, so that the rest of the reader compares numbers. */
export class Lexicon {
  /** Pairs of a hash and an id (-1 for none), open addressing. */
  #slots = new Int32Array(1 << 17).fill(-1);
  #pool: Uint16Array = new Uint16Array(1 << 18);
  #starts: number[] = [0];
  #hashes: number[] = [];
  /** The id that a word stands for: its own, or that of its singular. */
  #bases: number[] = [];
  /** Ids of single characters by their folded code, where that is below `TABLE`; -1 for none. */
  readonly #singles = new Int32Array(TABLE).fill(-1);
  /**
   * Words of up to twelve letters from a to z again, five bits a letter in two numbers: those are the word, so that
   * nothing need be compared. Rows of low, high, id and a spare; high is -1 where the row is free.
   */
  #short = new Int32Array(1 << 18).fill(-1);
  #shorts = 0;

  get size(): number {
    return this.#hashes.length;
  }

  /** The id of a word, which is folded here; a new one when it was not known. */
  add(word: string): number {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + foldCode(codeAt(word, i))) | 0;
    const found = this.find(word, 0, word.length, hash);
    if (found >= 0) return found;
    if (this.size * 4 >= this.#slots.length) this.#grow();
    const id = this.size;
    let end = this.#starts[id] as number;
    if (end + word.length > this.#pool.length) {
      const larger = new Uint16Array(this.#pool.length * 2 + word.length);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    for (let i = 0; i < word.length; i++) this.#pool[end++] = foldCode(codeAt(word, i));
    this.#starts.push(end);
    this.#hashes.push(hash);
    this.#bases.push(id);
    this.#place(id, hash);
    this.#index(id, word);
    return id;
  }

  /** Makes a word that was added known to `single` or `short`. */
  #index(id: number, word: string): void {
    const code = foldCode(codeAt(word, 0));
    if (word.length === 1) {
      if (code < TABLE) this.#singles[code] = id;
      return;
    }
    let low = 0;
    let high = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = foldCode(codeAt(word, i)) - 96;
      if (letter < 1 || letter > 26 || i === MOST_LETTERS) return;
      high = (high << 5) | (low >>> 25);
      low = ((low & 0x1ffffff) << 5) | letter;
    }
    if ((++this.#shorts + 1) * 8 > this.#short.length) {
      const old = this.#short;
      this.#short = new Int32Array(old.length * 2).fill(-1);
      for (let at = 0; at < old.length; at += 4)
        if ((old[at + 1] as number) >= 0)
          this.#placeShort(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
    this.#placeShort(low, high, id);
  }

  #placeShort(low: number, high: number, id: number): void {
    const rows = this.#short;
    const mask = rows.length - 4;
    let at = (spreadShort(low, high) << 2) & mask;
    while ((rows[at + 1] as number) >= 0) at = (at + 4) & mask;
    rows[at] = low;
    rows[at + 1] = high;
    rows[at + 2] = id;
  }

  /** The id of the word of one character with the given folded code, or -1. */
  single(code: number): number {
    return code < TABLE ? (this.#singles[code] as number) : this.find(String.fromCharCode(code), 0, 1, code);
  }

  /** The id of a word of two to twelve letters from a to z, five bits a letter, or -1. */
  short(low: number, high: number): number {
    const rows = this.#short;
    const mask = rows.length - 4;
    for (let at = (spreadShort(low, high) << 2) & mask; ; at = (at + 4) & mask) {
      const there = rows[at + 1] as number;
      if (there === high && rows[at] === low) return rows[at + 2] as number;
      if (there < 0) return -1;
    }
  }

  /** The id of the word at `[from, to)`, or -1. */
  idOf(text: string, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + foldCode(codeAt(text, i))) | 0;
    return this.find(text, from, to, hash);
  }

  /** The id of the word at `[from, to)` with the given hash, or -1. */
  find(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = (spread(hash) << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] as number;
      if (id < 0) return -1;
      if (slots[slot] === hash && this.#same(id, text, from, to)) return id;
    }
  }

  /** Adds a word with its English plural, or a plural with its singular; gives the id of the singular. */
  addInflected(word: string): number {
    const id = this.add(word);
    const singular = singularOf(word);
    if (singular) this.#bases[id] = this.add(singular);
    else if (/[a-z]{3}$/.test(word)) {
      const plural = this.add(pluralOf(word));
      if (this.#bases[plural] === plural) this.#bases[plural] = id;
    }
    return this.#bases[id] as number;
  }

  /** The id of the singular of a word that was added with `addInflected`; of any other word its own. */
  base(id: number): number {
    return this.#bases[id] as number;
  }

  /** The folded word of an id. */
  word(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#starts[id], this.#starts[id + 1]));
  }

  #same(id: number, text: string, from: number, to: number): boolean {
    let at = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - at !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#pool[at++] !== foldCode(codeAt(text, i))) return false;
    return true;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 2;
    let slot = (spread(hash) << 1) & mask;
    while ((this.#slots[slot + 1] as number) >= 0) slot = (slot + 2) & mask;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (const [id, hash] of this.#hashes.entries()) this.#place(id, hash);
  }
}

function singularOf(word: string): string | null {
  if (!word.endsWith('s') || !/[a-z]{3}s$/.test(word) || /(?:ss|us|is|as|os)$/.test(word)) return null;
  return word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:ch|sh|x|ss)es$/.test(word)
      ? word.slice(0, -2)
      : word.slice(0, -1);
}

const pluralOf = (word: string) =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:ch|sh|x|s)$/.test(word) ? `${word}es` : `${word}s`;

/** Words of so many letters from a to z and fewer are looked up by their letters. */
export const MOST_LETTERS = 12;
const spreadShort = (low: number, high: number) => Math.imul(Math.imul(low, 0x9e3779b1) ^ high, 0x85ebca6b) >>> 7;
const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;
