import {KINDS} from './kept.ts';
import type {StoredRecord} from './storage.ts';

const SCHEMA = 'metier/me/1';

/** Bytes in JSON: base64 under one name that nothing else has. */
interface Bytes {
  readonly base64: string;
}

/** All records as one JSON file. */
export function backupOf(records: readonly StoredRecord[]): string {
  const replacer = (_: string, value: unknown): unknown =>
    value instanceof ArrayBuffer ? ({base64: toBase64(value)} satisfies Bytes) : value;
  return JSON.stringify({schema: SCHEMA, records}, replacer, 2);
}

/** The records of a backup; `null` when the text is none, or of a version that is not known. */
export function recordsIn(text: string): readonly StoredRecord[] | null {
  try {
    const backup = JSON.parse(text, (_, value) => (isBytes(value) ? fromBase64(value.base64) : value));
    if (backup?.schema !== SCHEMA || !Array.isArray(backup.records)) return null;
    return backup.records.every(isRecord) ? backup.records : null;
  } catch {
    return null;
  }
}

function isRecord(record: unknown): record is StoredRecord {
  const {kind, id, value, written} = (record ?? {}) as Partial<StoredRecord>;
  const isKnown = KINDS.some((known) => known === kind);
  return isKnown && typeof id === 'string' && value !== undefined && value !== null && typeof written === 'number';
}

function isBytes(value: unknown): value is Bytes {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length === 1 && typeof (value as Bytes).base64 === 'string';
}

/** So many bytes become characters at a time: more would be too many arguments. */
const AT_ONCE = 0x8000;

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let characters = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    characters += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(characters);
}

const fromBase64 = (base64: string): ArrayBuffer =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
