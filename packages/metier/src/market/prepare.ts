import type {Reading} from '../read/reading.ts';
import type {Document} from '../text/document.ts';
import {layoutOf} from './kept.ts';
import {bandsOf, hash64, minhash, ownWords} from './minhash.ts';
import {redacted} from './redact.ts';
import {type Identity, idOf, momentOf, postedAt, type Read, readOf, titleKey} from './row.ts';

/** A posting that is ready to be stored: what it says, and what tells it from others. */
export interface Prepared {
  readonly id: string;
  readonly identity: Identity;
  readonly digest: string;
  readonly read: Read;
  /** When it says it was posted; null when it does not say. */
  readonly posted: string | null;
  readonly titleKey: string;
  readonly minhash: Uint32Array;
  /** Keys under which it meets postings of the same job. */
  readonly bands: readonly string[];
  /** The row of `metier.body` without its version. */
  readonly body: {readonly id: string; readonly digest: string; readonly body: string; readonly layout: string};
}

/** Reads a posting for the market, without what leads to a person; null when it is no posting. */
export function prepare(
  document: Document,
  identity: Identity,
  read: (document: Document) => Reading,
  now: number,
): Prepared | null {
  const kept = redacted(document);
  const reading = read(kept);
  if (reading.kind !== 'posting') return null;
  const id = idOf(identity);
  const posted = postedAt(kept, now);
  const found = readOf(reading, kept, id, new Date(posted ?? now).getUTCFullYear());
  const signature = minhash(ownWords(kept.text, reading.asides));
  const key = titleKey(found);
  return {
    id,
    identity,
    digest: kept.digest,
    read: found,
    posted: posted === null ? null : momentOf(posted),
    titleKey: key,
    minhash: signature,
    bands: [...bandsOf(signature), hash64(`job:${found.employer_key}:${key}`)],
    body: {id, digest: kept.digest, body: kept.text, layout: layoutOf(kept)},
  };
}
