import {type Resume, readResume} from 'metier/resume';
import type {Document} from 'metier/text';
import {documentsIn, readDocument} from '../../library.ts';
import type {Failure, Source} from '../../reader.worker.ts';
import type {ReadDocument} from '../../reading.ts';
import {today} from '../day.ts';

/** A resume, read: its text, as what it was taken, and what it shows. */
export interface ReadResume {
  readonly document: ReadDocument;
  readonly resume: Resume;
}

export interface ResumeInput {
  readonly source: Source;
  /** The day of reading, "2026-11-20". */
  readonly today: string;
}

/** Reads the first document of a source as a resume, whatever it may be; `null` with what stood against it. */
export async function run({source, today}: ResumeInput): Promise<ReadResume | Failure | null> {
  for await (const item of documentsIn(source)) {
    if ('code' in item) return item;
    return {document: withoutAsides(readDocument(item)), resume: readResume(item, {today})};
  }
  return null;
}

/** The ids of the skills that a resume shows. */
export function resumeSkills(document: Document): string[] {
  // The day matters for months of use alone.
  return readResume(document, {today: today()}).skills.flatMap(({skill}) => skill ?? []);
}

/** Which parts of a text carry no requirements says nothing of a resume. */
const withoutAsides = (found: ReadDocument): ReadDocument => ({...found, reading: {...found.reading, asides: []}});
