import type {Reading} from '../read/reading.ts';
import type {Resume} from '../resume/index.ts';
import {readingIn} from './documents.ts';
import {reads} from './operation.ts';
import {given, TODAY, yearOf} from './today.ts';

/** A reading; that of a resume with what the resume tells. */
export interface ReadAnswer extends Reading {
  readonly resume?: Resume;
}

export const read = reads(TODAY, async ({today}, {posting}, world): Promise<ReadAnswer> => {
  const day = today ?? world.today;
  const {document, reading} = await readingIn(given(posting, 'posting'), yearOf(day), world.readers);
  const {name, ...rest} = reading.document;
  const answer = {...reading, document: {name, id: document.digest, ...rest}};
  if (reading.kind !== 'resume') return answer;
  const {readResume} = await import('../resume/index.ts');
  return {...answer, resume: readResume(document, {today: day})};
});
