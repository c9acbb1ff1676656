/**
 * Damage that no mojibake library mends: UTF-8 that was read as Windows-874, the code page of Thai. "·" became "ยท",
 * "’" became "โ€™". Bytes that Windows-874 leaves open were shown as Windows-1252 or as they are.
 */

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space marks a byte that it leaves open. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const THAI = /[\u0e01-\u0e5b]/;
const RUNS = /[\u0080-\uffff]+/g;
/** Signs that stand inside damage and never beside a Thai letter in a Thai text. */
const ALIEN = /[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u0080-\u00bf]/;
const LONGEST = 400;
const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** How a text's Thai letters are to be read: not there, as Thai, or as damage. */
export type ThaiReading = 'none' | 'thai' | 'damage';

/** Thai letters are damage when most runs of them are UTF-8 in disguise; in a Thai text next to none are. */
export function thaiReading(text: string): ThaiReading {
  if (!THAI.test(text)) return 'none';
  let damaged = 0;
  let thai = 0;
  for (const [run] of text.matchAll(RUNS)) {
    if (!THAI.test(run)) continue;
    if (fromThai(run) !== null) damaged++;
    else thai += run.length > 3 ? 2 : 1;
  }
  return damaged > thai ? 'damage' : 'thai';
}

/**
 * The characters that `run` was before UTF-8 was read as Windows-874, or null. `before` and `after` are the characters
 * around it: a lone letter is only believed inside a word ("Zรผrich"), for "รถ" alone is also the Thai word for car.
 */
export function mendThai(run: string, reading: ThaiReading, before = '', after = ''): string | null {
  const mended = fromThai(run);
  if (mended === null) return null;
  if (reading === 'damage') {
    const letter = /^\p{L}$/u.test(mended);
    return letter && !ALIEN.test(run) && !/[A-Za-z]/.test(before) && !/[A-Za-z]/.test(after) ? null : mended;
  }
  return ALIEN.test(run) && /^[\p{P}\p{S}\s]+$/u.test(mended) ? mended : null;
}

const read = new Map<string, string | null>();
const MOST_READ = 2000;

function fromThai(run: string): string | null {
  if (run.length < 2 || run.length > LONGEST || !THAI.test(run)) return null;
  let found = read.get(run);
  if (found === undefined) {
    found = decoded(run);
    if (read.size < MOST_READ) read.set(run, found);
  }
  return found;
}

/** Reads a run as the bytes that Windows-874 showed; null unless they are whole UTF-8 and not Thai again. */
function decoded(run: string): string | null {
  const bytes = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i++) {
    const byte = byteOf(run.charCodeAt(i), run[i] as string);
    if (byte < 0x80) return null;
    bytes[i] = byte;
  }
  if (bytes[0] === 0xe0 && bytes[1] >= 0xb8 && bytes[1] <= 0xb9) return null;
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function byteOf(code: number, character: string): number {
  if (code >= 0xe01 && code <= 0xe5b) return code - 0xe01 + 0xa1;
  if (code >= 0x80 && code <= 0xff) return code;
  const index = code > 0xff ? WINDOWS_1252.indexOf(character) : -1;
  return index < 0 ? -1 : 0x80 + index;
}

/** The character that Windows-1252 means by a byte from 0x80 to 0x9F, or an empty string. */
export const windows1252 = (byte: number): string => (WINDOWS_1252[byte - 0x80] ?? '').trim();
