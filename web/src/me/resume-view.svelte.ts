import {TextView} from '../text-view.svelte.ts';
import type {ReadResume} from './operations/resume.ts';
import {factsOfResume, type ResumeFact} from './resume-facts.ts';
import {resumeWords} from './resume-words.svelte.ts';

/** The text of a resume with what it shows. */
export class ResumeView extends TextView<ResumeFact> {
  constructor({document, resume}: ReadResume) {
    super(document, factsOfResume(resume));
  }

  override atWords({group}: ResumeFact): string {
    return resumeWords.words().atWords[group];
  }
}
