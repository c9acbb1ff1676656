import {resumeIn} from '../operations/documents.ts';
import type {Resume} from '../resume/index.ts';
import type {Document} from '../text/index.ts';
import {asFault, Fault} from './answer.ts';
import {threadedPdfReader} from './pdf-thread.ts';
import type {Surroundings} from './read-one.ts';
import {openSource} from './source.ts';

/** The one resume in an input, with its document and bytes. Throws a `Fault`. */
export async function resumeOf(
  input: string,
  today: string,
  outside: Surroundings,
): Promise<{readonly resume: Resume; readonly document: Document; readonly bytes: Uint8Array | string}> {
  const source = await openSource(input, outside);
  if (source.kind !== 'whole') throw new Fault(`${input}: holds many documents. Give a file with one resume.`);
  const found = await resumeIn(source, today, {pdf: threadedPdfReader()}).catch((error) => {
    throw asFault(error, input);
  });
  return {...found, bytes: source.bytes};
}
