import {lateWords} from '../words/late.svelte.ts';
import {meResumeEn} from '../words/me-resume-en.ts';

/** The words of what a resume shows. */
export const resumeWords = lateWords(meResumeEn, {
  de: async () => (await import('../words/me-resume-de.ts')).meResumeDe,
  fr: async () => (await import('../words/me-resume-fr.ts')).meResumeFr,
});
