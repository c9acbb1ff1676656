import type {Repair} from './document.ts';
import {entity} from './entities.ts';
import {type Damage, damageOf, mend} from './mojibake.ts';
import {builtFrom, Draft, type Piece} from './trail.ts';

/** A piece made readable, and what had to be repaired for it; the spans count in the piece's new text. */
export interface Cleaned {
  readonly piece: Piece;
  readonly repairs: readonly Repair[];
}

/** Characters that are never kept as they are, and those that may be part of damage. Most texts hold none. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufff9-\ufffc]|[\u0080-\uffff]{2}|\\[nr]|&(?:#\d|#[xX]|[A-Za-z][A-Za-z\d]+;)/;
const UNITS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\r\n?|(?:\\r)?\\n|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]+|[\u0080-\uffff]+|&(?:amp;){0,4}(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;
/**
 * Makes a piece readable: one kind of line end, plain spaces, no invisible or control characters, character references
 * decoded, mojibake mended. A piece that needs nothing comes back as it is.
 */
export function clean(piece: Piece): Cleaned {
  const {text} = piece;
  if (!SUSPECT.test(text)) return {piece, repairs: []};
  const damage = damageOf(text);
  const coded = codedLineEnds(text);
  const draft = new Draft();
  const repairs: Repair[] = [];
  let at = 0;
  UNITS.lastIndex = 0;
  for (let match = UNITS.exec(text); match; match = UNITS.exec(text)) {
    const unit = match[0];
    const from = match.index;
    if (unit.charCodeAt(0) === 0x5c) {
      if (coded || isLineEnd(text, from, unit.length)) {
        draft.keep(text, at, from);
        at = from + unit.length;
        draft.put('\n', from, at);
      }
      continue;
    }
    const repair = repaired(text, unit, from, damage);
    if (repair) {
      draft.keep(text, at, from);
      at = from + unit.length;
      const start = draft.text.length;
      draft.put(plain(repair.text), from, at);
      repairs.push({kind: repair.kind, from: start, to: draft.text.length, was: unit});
    } else at = tidy(text, unit, from, at, draft);
  }
  if (at === 0) return {piece, repairs};
  draft.keep(text, at, text.length);
  return {piece: builtFrom(piece, draft), repairs};
}

/** Whether the line ends of a text are all written as `\\n`, as a text has it that was encoded once too often. */
const codedLineEnds = (text: string): boolean =>
  !text.includes('\n') && text.includes('\\n') && /\\n.{0,2000}?\\n/.test(text);

/** Whether a single `\\n` is a line end: it stands beside white space or another one. */
function isLineEnd(text: string, from: number, length: number): boolean {
  const before = text[from - 1] ?? '\n';
  const after = text[from + length] ?? '\n';
  return (
    /\s/.test(after) ||
    (after === '\\' && /[nr]/.test(text[from + length + 1] ?? '')) ||
    text.slice(from - 2, from) === '\\n' ||
    (/\s/.test(before) && before !== ' ')
  );
}

interface Mended {
  readonly kind: Repair['kind'];
  readonly text: string;
}

function repaired(text: string, unit: string, from: number, damage: Damage): Mended | null {
  const code = unit.charCodeAt(0);
  if (code === 0x26) {
    const meaning = entity(unit.startsWith('amp;', 1) ? unit.replace(/^&(?:amp;)+(?=.)/, '&') : unit);
    return meaning === null ? null : {kind: 'entities', text: meaning};
  }
  if (code === 0x0d || code === 0x0b || code === 0x0c) return null;
  if (code < 0x80) return {kind: 'control-characters', text: ''};
  const mended = mend(unit, damage, text[from - 1], text[from + unit.length]);
  return mended === null ? null : {kind: 'mojibake', text: mended};
}

/** Keeps a unit but for its unusual spaces, line ends and invisible characters; returns up to where the text is written. */
function tidy(text: string, unit: string, from: number, at: number, draft: Draft): number {
  if (unit === '\r\n') {
    draft.keep(text, at, from);
    return from + 1;
  }
  let done = at;
  for (let i = 0; i < unit.length; i++) {
    const instead = substitute(unit.charCodeAt(i));
    if (instead === null) continue;
    draft.keep(text, done, from + i);
    done = from + i + 1;
    draft.put(instead, from + i, done);
  }
  return done;
}

/** What is written in place of a character: null itself, an empty string nothing. */
function substitute(code: number): string | null {
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0x205f || code === 0x1680) return ' ';
  if (code < 0x2000) {
    if (code === 0x0d || code === 0x85 || code === 0x0b || code === 0x0c) return '\n';
    return code === 0xad || code < 0x20 || (code >= 0x7f && code < 0xa0) ? '' : null;
  }
  if (code <= 0x200a) return ' ';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0x200c || code === 0x200d || code === 0x2065) return null;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return '';
  if (code === 0xfeff || (code >= 0xfff9 && code <= 0xfffc)) return '';
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[code - 0xfb00];
  return BULLET_FONTS.has(code) ? '•' : null;
}

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Bullets of the Symbol and Wingdings fonts, which live in the private use area. */
const BULLET_FONTS = new Set([0xf0a7, 0xf0b7, 0xf076, 0xf0d8, 0xf0fc, 0xf06e, 0xf06f, 0xf071, 0xf0a8, 0xf0e8, 0xf02d]);

function plain(text: string): string {
  let out = '';
  for (const character of text)
    out += (character.length === 1 ? substitute(character.charCodeAt(0)) : null) ?? character;
  return out;
}
