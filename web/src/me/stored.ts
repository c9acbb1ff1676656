import type {Source} from '../reader.ts';
import type {RoleId} from '../reading.ts';

/** A document as it is kept: the text that was pasted, or the bytes of the file with its name. */
export type StoredSource =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer};

/** What a resume is held against: a posting, or what the postings of a role ask for. */
export type StoredTarget =
  | {readonly is: 'posting'; readonly source: StoredSource}
  | {readonly is: 'role'; readonly role: RoleId};

export const sourceOf = (stored: StoredSource): Source =>
  stored.kind === 'text' ? stored : {kind: 'files', files: [{name: stored.name, bytes: stored.bytes}]};

/** What is kept of each document of a source. */
export function storedOf(source: Source): readonly StoredSource[] {
  return source.kind === 'text' ? [source] : source.files.map(({name, bytes}) => ({kind: 'file', name, bytes}));
}

/** The text of a kept document whose bytes are text. */
export const textOf = (stored: StoredSource): string =>
  stored.kind === 'text' ? stored.text : new TextDecoder().decode(stored.bytes);

/** Whether two are the same document, also when one was read from the database again. */
export function isSame(a: StoredSource | null, b: StoredSource | null): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'text' || b.kind === 'text') return a.kind === 'text' && b.kind === 'text' && a.text === b.text;
  if (a.name !== b.name || a.bytes.byteLength !== b.bytes.byteLength) return false;
  const other = new Uint8Array(b.bytes);
  return new Uint8Array(a.bytes).every((byte, at) => byte === other[at]);
}
