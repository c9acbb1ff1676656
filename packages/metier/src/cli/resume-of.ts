import {type Resume, readResume} from '../resume/index.ts';
import {type Document, DocumentError} from '../text/index.ts';
import {Fault, open} from './answer.ts';
import type {Surroundings} from './read-one.ts';
import {openSource} from './source.ts';

/** The longest text that is read as a resume, in characters: some 300 pages. */
const LONGEST = 1_000_000;

/** The one resume in an input, with its document and bytes. Throws a `Fault`. */
export async function resumeOf(
  input: string,
  today: string,
  outside: Surroundings,
): Promise<{readonly resume: Resume; readonly document: Document; readonly bytes: Uint8Array | string}> {
  const source = await openSource(input, outside);
  if (source.kind !== 'whole') throw new Fault(`${input}: holds many documents. Give a file with one resume.`);
  const entries = await open(source);
  const [document] = entries;
  if (entries.length !== 1 || !document)
    throw new Fault(`${input}: holds ${entries.length} documents. Give a file with one resume.`);
  if (document instanceof DocumentError || document instanceof Fault) throw new Fault(document.message);
  if (document.text.length > LONGEST)
    throw new Fault(
      `${input}: holds ${(document.text.length / 1e6).toFixed(1)} million characters, and a resume some thousands. Give the resume alone.`,
    );
  return {resume: readResume(document, {today}), document, bytes: source.bytes};
}
