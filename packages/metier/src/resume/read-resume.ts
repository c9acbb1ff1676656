import {SkillFinder} from '../read/named-skills.ts';
import type {Document} from '../text/document.ts';
import {addUp} from './add-up.ts';
import {outlineOf} from './layout.ts';
import type {Resume} from './resume.ts';
import {isStructured, structuredOutline} from './structured.ts';

/** What reading a resume needs besides its text. */
export interface ResumeOptions {
  /** The day of reading, "2026-11-20" or "2026-11": what "present" means. */
  readonly today: string;
}

let finder: SkillFinder | undefined;

/**
 * Reads a resume: positions, education, skills with where they were used, projects and the rest, each with the words that say so.
 * What the text does not say is null or []. The first call loads the vocabulary of skills (tens of milliseconds).
 * Throws a `RangeError` when `today` is no date.
 */
export function readResume(document: Document, {today}: ResumeOptions): Resume {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(today))
    throw new RangeError(`today is a date such as 2026-11-20, not ${today}`);
  finder ??= new SkillFinder();
  return addUp(document, isStructured(document) ? structuredOutline(document) : outlineOf(document), finder, today);
}
