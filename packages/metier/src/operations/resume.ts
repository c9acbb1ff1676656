import {type JsonResume, toJsonResume} from '../resume/index.ts';
import {resumeIn} from './documents.ts';
import {reads} from './operation.ts';
import {given, TODAY} from './today.ts';

export const resume = reads(TODAY, async ({today}, documents, world): Promise<JsonResume> => {
  const source = given(documents.resume, 'resume');
  const {resume, document} = await resumeIn(source, today ?? world.today, world.readers);
  return toJsonResume(
    resume,
    document.format === 'json-resume' ? (JSON.parse(textOf(source.bytes)) as JsonResume) : undefined,
  );
});

/** The characters of a JSON Resume as they were given. */
export const textOf = (bytes: Uint8Array | string): string =>
  (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).replace(/^\ufeff/, '');
