import {codeAt} from './code-at.ts';

/** Codes below this are looked up in tables. */
export const TABLE = 0x530;
/** What a character is: bits of `traitsOf`. */
export const SPACE = 32;
export const LETTER = 64;
export const DIGIT = 128;
export const SIGN = 256;
export const ALONE = 512;
/** A letter that is no capital; a character that is no letter from a to z. */
export const SMALL = 1024;
export const OTHER = 2048;
/** The place of a letter in the alphabet, from 1, is in the last five bits of `traits`. */
export const PLACE = 31;
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

/** What a character is, as bits. */
export function traitsOf(code: number): number {
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
