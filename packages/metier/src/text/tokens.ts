import {codeAt} from './code-at.ts';
import type {Span} from './document.ts';
import {ALONE, DIGIT, foldCode, LETTER, OTHER, PLACE, SIGN, SMALL, SPACE, traitsOf} from './letters.ts';
import {type Lexicon, MOST_LETTERS} from './lexicon.ts';

export {fold, foldCode} from './letters.ts';
export {Lexicon} from './lexicon.ts';

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

/**
 * Cuts `[from, to)` of a text into words (letters and digits together), single marks and single ideographs. Tokens that
 * nobody needs any more may be given to be written over: arrays of this size take longer to make than to fill.
 */
export function tokenise(text: string, lexicon: Lexicon, span: Span = {from: 0, to: text.length}, used?: Room): Tokens {
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
