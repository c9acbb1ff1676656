import {existsSync, readFileSync} from 'node:fs';
import {
  DocumentError,
  documentOfPosting,
  type PostingRecord,
  type Reader,
  type Reading,
} from '../packages/metier/src/index.ts';

/** Real postings, their labels and the scorer stay outside the repository, in a folder beside it. */
export const shared = new URL('../../shared/', import.meta.url);
export const postingsFile = new URL('corpus/postings.jsonl', shared);

/** A posting of a corpus file. */
export interface CorpusPosting extends PostingRecord {
  readonly uid: string;
  readonly lang?: string;
}

/** The objects of a `.jsonl` file; what is null there is left out. */
export function linesOf<T>(file: URL | string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line, (_, value) => value ?? undefined) as T);
}

/** Ends the script with a clear word when a file that it needs is not there. */
export function need(file: URL | string, what: string): void {
  if (existsSync(file)) return;
  console.error(
    `${what} is not there: ${file instanceof URL ? file.pathname : file}\nReal postings stay outside the repository; put the folder “shared” beside it, or name a .jsonl of your own where the script takes one.`,
  );
  process.exit(2);
}

/** The reading of a posting, or null when it has no text. */
export function readingOf(posting: CorpusPosting, reader: Pick<Reader, 'read'>): Reading | null {
  try {
    return reader.read(documentOfPosting(posting));
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}
