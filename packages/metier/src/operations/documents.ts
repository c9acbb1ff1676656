import type {Reading} from '../read/reading.ts';
import {type Resume, readResume} from '../resume/index.ts';
import {type Document, DocumentError, openDocuments, type Readers} from '../text/index.ts';
import {Fault} from './fault.ts';

/** A file, a paste or a body that was sent, as it came. */
export interface Given {
  /** What messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** The longest text that is read as a resume, in characters: some 300 pages. */
const LONGEST = 1_000_000;

/** The one posting or article in what is given, and its reading for a year. Throws a `Fault` or a `DocumentError`. */
export async function readingIn(
  given: Given,
  year: number,
  readers: Readers = {},
): Promise<{readonly document: Document; readonly reading: Reading}> {
  const document = await onlyOf(given, readers, 'postings', 'one');
  const [{Reader}, {articles}] = await Promise.all([import('../reader.ts'), import('../article/articles.ts')]);
  reader ??= new Reader(articles);
  return {document, reading: reader.read(document, {year})};
}

let reader: InstanceType<typeof import('../reader.ts').Reader> | undefined;

/** The one resume in what is given. Throws a `Fault` or a `DocumentError`. */
export async function resumeIn(
  given: Given,
  today: string,
  readers: Readers = {},
): Promise<{readonly resume: Resume; readonly document: Document}> {
  const document = await onlyOf(given, readers, 'documents', 'one resume');
  if (document.text.length > LONGEST)
    throw new Fault(
      `${given.name}: holds ${(document.text.length / 1e6).toFixed(1)} million characters, and a resume some thousands. Give the resume alone.`,
    );
  return {resume: readResume(document, {today}), document};
}

async function onlyOf(given: Given, readers: Readers, many: string, one: string): Promise<Document> {
  const entries = await openDocuments(given, readers);
  const [document] = entries;
  if (entries.length !== 1 || !document)
    throw new Fault(`${given.name}: holds ${entries.length} ${many}. Give a file with ${one}.`);
  if (document instanceof DocumentError) throw document;
  return document;
}
