import {type JsonResume, type Resume, toJsonResume} from 'metier/resume';

export interface JsonResumeInput {
  readonly resume: Resume;
  /** The JSON Resume that it was read from, where it was: what Metier does not know of it comes back as it was. */
  readonly source: string | null;
}

/** The resume as JSON Resume 1.0. */
export function run({resume, source}: JsonResumeInput): string {
  return `${JSON.stringify(toJsonResume(resume, source === null ? undefined : (JSON.parse(source) as JsonResume)), null, 2)}\n`;
}
