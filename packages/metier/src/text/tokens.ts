import {codeAt} from './code-at.ts';
import type {Span} from './document.ts';

/** Bits of `Tokens.shape`. */
export const LETTERS = 1;
export const DIGITS = 2;
export const MARK = 4;
export const CAPITAL = 8;
export const ALL_CAPITALS = 16;
/** White space stands before the token. */
export const APART = 32;
/** A line break stands before the token. */
export const NEW_LINE = 64;

/** Words, digits and single marks of a text, in order, as parallel arrays; only the first `count` entries hold. */
export interface Tokens {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Id of the folded word in the lexicon; -1 when the lexicon lacks it. */
  readonly word: Int32Array;
  readonly shape: Uint8Array;
  readonly lexicon: Lexicon;
}

/** The arrays of tokens. */
type Room = Omit<Tokens, 'count' | 'lexicon'>;

const TABLE = 0x530;
const SPACE = 32;
const LETTER = 64;
const DIGIT = 128;
const SIGN = 256;
const ALONE = 512;
/** A letter that is no capital; a character that is no letter from a to z. */
const SMALL = 1024;
const OTHER = 2048;
/** The place of a letter in the alphabet, from 1, is in the last five bits of `traits`. */
const PLACE = 31;
const folds = new Uint16Array(TABLE);
/** What a character is, as bits. */
const traits = new Uint16Array(TABLE);
for (let code = 0; code < TABLE; code++) {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const plain = lower.normalize('NFD')[0] as string;
  const known: Record<string, string> = {ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 's'};
  const folded = (known[lower] ?? (lower.length === 1 ? plain : char)).charCodeAt(0);
  const place = folded > 96 && folded < 123 ? folded - 96 : 0;
  folds[code] = folded;
  traits[code] =
    (/[\p{L}\p{M}\xad]/u.test(char)
      ? LETTER | (lower === char ? SMALL : 0)
      : /\p{Nd}/u.test(char)
        ? DIGIT
        : /[\s\p{Cc}]/u.test(char)
          ? SPACE
          : SIGN) | (place || OTHER);
}

function traitsOf(code: number): number {
  if (code < TABLE) return traits[code] as number;
  const kind = kindOf(code);
  return kind === LETTER ? LETTER | SMALL | OTHER : kind | OTHER;
}

function kindOf(code: number): number {
  if (code >= 0x2000 && code < 0x2c00)
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code === 0x205f ? SPACE : SIGN;
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 0x3001 && code <= 0x303f) return SIGN;
  if (code >= 0x3040 && code <= 0x9fff) return ALONE;
  if (code >= 0xe000 && code <= 0xf8ff) return SIGN;
  if (code >= 0xff00 && code <= 0xff65)
    return code >= 0xff10 && code <= 0xff19 ? DIGIT : isFullWidthLetter(code) ? LETTER : SIGN;
  if (code >= 0xd800 && code <= 0xdfff) return SIGN;
  return LETTER;
}

const isFullWidthLetter = (code: number) => (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);

/** The folded form of one UTF-16 code unit: lower case, without accents, full width as ASCII. One unit in, one out. */
export function foldCode(code: number): number {
  if (code < TABLE) return folds[code];
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x2010 || code === 0x2011) return 45;
  if (code >= 0xff01 && code <= 0xff5e) return folds[code - 0xfee0];
  return code;
}

/** The text in lower case and without accents, of the same length, so that offsets keep. */
export function fold(text: string): string {
  // ASCII folds to its lower case.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldCode(codeAt(text, i)));
  return out;
}

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

const MOST_LETTERS = 12;
const spreadShort = (low: number, high: number) => Math.imul(Math.imul(low, 0x9e3779b1) ^ high, 0x85ebca6b) >>> 7;
const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;

/**
 * Cuts `[from, to)` of a text into words (letters and digits together), single marks and single ideographs. Tokens that
 * nobody needs any more may be given to be written over: arrays of this size take longer to make than to fill.
 */
export function tokenise(
  text: string,
  lexicon: Lexicon,
  span: Span = {from: 0, to: text.length},
  used?: Room,
): Tokens {
  const end = span.to;
  let room = used ?? roomFor(Math.max(16, (end - span.from) >> 2));
  let count = 0;
  let gap = 0;
  let i = span.from;
  while (i < end) {
    let code = codeAt(text, i);
    let trait = traitsOf(code);
    if (trait & SPACE) {
      gap |= code === 10 || code === 13 ? APART | NEW_LINE : APART;
      i++;
      continue;
    }
    const start = i;
    let bits = gap;
    let id = -1;
    if (trait & (SIGN | ALONE)) {
      bits |= trait & SIGN ? MARK : LETTERS;
      id = lexicon.single(foldCode(code));
      i++;
    } else {
      const first = trait;
      let seen = 0;
      let low = 0;
      let high = 0;
      do {
        seen |= trait;
        high = (high << 5) | (low >>> 25);
        low = ((low & 0x1ffffff) << 5) | (trait & PLACE);
        if (++i >= end) break;
        code = codeAt(text, i);
        trait = traitsOf(code);
      } while (trait & (LETTER | DIGIT));
      if (seen & LETTER) bits |= LETTERS;
      if (seen & DIGIT) bits |= DIGITS;
      if ((first & (LETTER | SMALL)) === LETTER) bits |= seen & SMALL ? CAPITAL : CAPITAL | ALL_CAPITALS;
      if (i - start === 1) id = lexicon.single(foldCode(codeAt(text, start)));
      else id = !(seen & OTHER) && i - start <= MOST_LETTERS ? lexicon.short(low, high) : lexicon.idOf(text, start, i);
    }
    if (count === room.from.length) room = larger(room, count + Math.min(Math.max(16, count), end - start));
    room.from[count] = start;
    room.to[count] = i;
    room.word[count] = id;
    room.shape[count++] = bits;
    gap = 0;
  }
  const {from, to, word, shape} = room;
  return {count, from, to, word, shape, lexicon};
}

/** The arrays for so many tokens, in one buffer. */
function roomFor(tokens: number): Room {
  const buffer = new ArrayBuffer(tokens * 13);
  return {
    from: new Int32Array(buffer, 0, tokens),
    to: new Int32Array(buffer, tokens * 4, tokens),
    word: new Int32Array(buffer, tokens * 8, tokens),
    shape: new Uint8Array(buffer, tokens * 12, tokens),
  };
}

function larger(old: Room, tokens: number): Room {
  const room = roomFor(tokens);
  room.from.set(old.from);
  room.to.set(old.to);
  room.word.set(old.word);
  room.shape.set(old.shape);
  return room;
}
