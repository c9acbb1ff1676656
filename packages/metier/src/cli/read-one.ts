import type {Reading} from '../read/reading.ts';
import {type Document, DocumentError} from '../text/index.ts';
import {Fault, open} from './answer.ts';
import {type Outside, openSource} from './source.ts';

/** What a command may use of the world around it. */
export interface Surroundings extends Outside {
  readonly width: number;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly year: number;
  /** Says how far a long command is; "" clears it. */
  progress(words: string): void;
}

/** The reading of the one posting in an input. Throws a `Fault`. */
export const readOne = async (input: string, outside: Surroundings): Promise<Reading> =>
  (await readWithText(input, outside)).reading;

/** The one posting in an input: its document and its reading. Throws a `Fault`. */
export async function readWithText(
  input: string,
  outside: Surroundings,
): Promise<{readonly document: Document; readonly reading: Reading}> {
  const source = await openSource(input, outside);
  if (source.kind !== 'whole') throw new Fault(`${input}: holds many postings. Give a file with one.`);
  const entries = await open(source);
  const [first] = entries;
  if (entries.length !== 1 || !first)
    throw new Fault(`${input}: holds ${entries.length} postings. Give a file with one.`);
  if (first instanceof DocumentError || first instanceof Fault) throw new Fault(first.message);
  const [{Reader}, {articles}] = await Promise.all([import('../reader.ts'), import('../article/articles.ts')]);
  return {document: first, reading: new Reader(articles).read(first, {year: outside.year})};
}
