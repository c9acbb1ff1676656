import {readResume} from 'metier/resume';
import type {Document} from 'metier/text';

/** The ids of the skills that a resume shows; runs in the worker, and loads when a resume is met. */
export function resumeSkills(document: Document): string[] {
  // The day matters for months of use alone.
  const {skills} = readResume(document, {today: new Date().toISOString().slice(0, 10)});
  return skills.flatMap(({skill}) => skill ?? []);
}
