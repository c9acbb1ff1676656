import {fix_encoding, fix_encoding_and_explain} from 'ftfy-js';
import {mendThai, type ThaiReading, thaiReading, windows1252} from './cp874.ts';

/** Scripts and signs that take no part in any damage that ftfy mends. */
const HARMLESS =
  /^(?:[\u00a0\u200b-\u200d\u2010-\u201f\u2022\u2026\u2032\u2033]|[\u0e00-\u0e7f\u2e80-\uf8ff\ufb00-\ufdff]|\ufe0f)+$/;
const RUNS = /[\u0080-\uffff]+/g;
const LONGEST = 1000;

/** How the damage of a text came about, for all of its runs together. */
export interface Damage {
  readonly thai: ThaiReading;
  /** The code page through which UTF-8 was read, where a run of the text proves one. */
  readonly page: string | null;
}

/** Looks for proof of damage in a text: one run that cannot be anything else speaks for its neighbours. */
export function damageOf(text: string): Damage {
  const thai = thaiReading(text);
  if (thai === 'damage') return {thai, page: 'windows-874'};
  for (const [run] of text.matchAll(RUNS)) {
    if (run.length < 2 || run.length > LONGEST || HARMLESS.test(run) || mendAlone(run) === run) continue;
    const page = pageOf(run);
    if (page) return {thai, page};
  }
  return {thai, page: null};
}

/** What a run of characters beyond ASCII was before it was damaged; null when it is as it should be. */
export function mend(run: string, damage: Damage, before?: string, after?: string): string | null {
  if (run.length > LONGEST) return null;
  if (damage.thai !== 'none') {
    const mended = mendThai(run, damage.thai, before, after);
    if (mended !== null) return mended;
  }
  if (run.length === 1) return single(run, damage.page, after);
  if (HARMLESS.test(run)) return null;
  const mended = mendAlone(run);
  if (mended !== run) return mended;
  return damage.page ? fromPage(run, damage.page) : null;
}

/** Runs that were met before: a text repeats its damage, and its accents. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function mendAlone(run: string): string {
  let mended = known.get(run);
  if (mended === undefined) {
    mended = fix_encoding(run);
    if (known.size < MOST_KNOWN) known.set(run, mended);
  }
  return mended;
}

/** A lone C1 control is a byte of Windows-1252; a lone "Ã" before a space was "à", whose second byte looks like a space. */
function single(character: string, page: string | null, after: string | undefined): string | null {
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code <= 0x9f && code !== 0x85) return windows1252(code);
  return page && after === ' ' && bytesOf(page).get(character) === 0xc3 ? 'à' : null;
}

const PAGES: Readonly<Record<string, string>> = {
  'latin-1': 'windows-1252',
  'sloppy-windows-1250': 'windows-1250',
  'sloppy-windows-1251': 'windows-1251',
  'sloppy-windows-1252': 'windows-1252',
  'sloppy-windows-1253': 'windows-1253',
  'sloppy-windows-1254': 'windows-1254',
  'sloppy-windows-1257': 'windows-1257',
  'iso-8859-2': 'iso-8859-2',
  macroman: 'macintosh',
};

function pageOf(run: string): string | null {
  const {explanation} = fix_encoding_and_explain(run);
  const step = explanation?.find(([action]) => action === 'encode');
  return (step && PAGES[step[1]]) ?? null;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The byte of each character of a code page; bytes that the page leaves open stand for themselves or as in Windows-1252. */
function bytesOf(page: string): ReadonlyMap<string, number> {
  let table = tables.get(page);
  if (!table) {
    const filled = new Map<string, number>();
    for (let byte = 0x80; byte <= 0xff; byte++) filled.set(String.fromCharCode(byte), byte);
    for (let byte = 0x80; byte <= 0x9f; byte++) if (windows1252(byte)) filled.set(windows1252(byte), byte);
    for (let byte = 0x80; byte <= 0xff; byte++) {
      const character = new TextDecoder(page).decode(Uint8Array.of(byte));
      if (character !== '\ufffd') filled.set(character, byte);
    }
    table = filled;
    tables.set(page, table);
  }
  return table;
}

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

function fromPage(run: string, page: string): string | null {
  const table = bytesOf(page);
  const bytes = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i++) {
    const byte = table.get(run[i] as string);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
