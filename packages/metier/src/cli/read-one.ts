import {readingIn} from '../operations/documents.ts';
import type {Reading} from '../read/reading.ts';
import type {Document} from '../text/index.ts';
import {asFault, Fault} from './answer.ts';
import {threadedPdfReader} from './pdf-thread.ts';
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
  return readingIn(source, outside.year, {pdf: threadedPdfReader()}).catch((error) => {
    throw asFault(error, input);
  });
}
