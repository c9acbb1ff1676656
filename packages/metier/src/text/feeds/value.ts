import {Draft, type Piece} from '../trail.ts';

/** A JSON value with the pointer that leads to it. */
export interface Value {
  readonly value: unknown;
  readonly pointer: string;
}

/** A posting as a feed tells it: fields in the order in which they are written, and the parts of its text. */
export interface Told {
  readonly id?: string;
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
}

/** A field's pieces; strings between them are glue and stand only between two pieces. */
export type Field = readonly [name: import('../document.ts').FieldName, pieces: readonly (Piece | string)[]];

export interface Part {
  /** A heading that the feed's structure implies. */
  readonly heading?: string;
  /** A heading that the feed says. */
  readonly title?: Piece | null;
  readonly text: Piece;
}

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object; an empty one for anything else. */
export const members = (value: unknown): Json => (isObject(value) ? value : {});

const escaped = (key: string): string => (/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key);

/** The value at a path of keys below `from`. */
export function at(from: Value, ...keys: readonly (string | number)[]): Value {
  let {value, pointer} = from;
  for (const key of keys) {
    value = typeof key === 'number' ? (Array.isArray(value) ? value[key] : undefined) : own(value, key);
    pointer += `/${typeof key === 'number' ? key : escaped(key)}`;
  }
  return {value, pointer};
}

const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The elements of an array; of anything else that is there, the value itself. */
export function elements(from: Value): Value[] {
  if (Array.isArray(from.value)) return from.value.map((value, i) => ({value, pointer: `${from.pointer}/${i}`}));
  return from.value === undefined || from.value === null ? [] : [from];
}

/** A string or number as a piece; null for anything else and for white space. */
export function piece(from: Value): Piece | null {
  const {value} = from;
  if (typeof value === 'number' && Number.isFinite(value)) return {text: String(value), part: from.pointer};
  return typeof value === 'string' && /\S/.test(value) ? {text: value, part: from.pointer} : null;
}

/** The pieces at the first of the paths that has any. */
export function first(from: Value, ...paths: readonly (readonly (string | number)[])[]): Piece | null {
  for (const path of paths) {
    const found = piece(at(from, ...path));
    if (found) return found;
  }
  return null;
}

/** Other words that stand for all of a piece. */
export function instead(from: Piece, words: string): Piece {
  const draft = new Draft();
  draft.put(words, 0, from.text.length);
  return {text: words, part: from.part, trail: draft.trail, inner: from};
}

/** Words that stand for a value that is no text, such as `true`. */
export const standing = (words: string, from: Value): Piece =>
  instead({text: String(from.value), part: from.pointer}, words);

/** Pieces with glue between them; what is missing is left out, what is said twice is said once. */
export function joined(pieces: readonly (Piece | null)[], glue: string): (Piece | string)[] {
  const out: (Piece | string)[] = [];
  const seen = new Set<string>();
  for (const found of pieces) {
    if (!found || seen.has(found.text)) continue;
    seen.add(found.text);
    if (out.length > 0) out.push(glue);
    out.push(found);
  }
  return out;
}

export const idOf = (from: Value): string | undefined =>
  typeof from.value === 'string' || typeof from.value === 'number' ? String(from.value) : undefined;

/** A record as text, for its digest. Records nested too deeply to be written are told by where they stand. */
export function sourceOf(from: Value): string {
  try {
    return JSON.stringify(from.value);
  } catch {
    return from.pointer;
  }
}
