import {lateWords} from '../words/late.svelte.ts';
import {meReviewEn} from '../words/me-review-en.ts';
import {fitAndRoleWords} from './fit-words.svelte.ts';

/** The words of the review. */
export const reviewWords = lateWords(meReviewEn, {
  de: async () => (await import('../words/me-review-de.ts')).meReviewDe,
  fr: async () => (await import('../words/me-review-fr.ts')).meReviewFr,
});

/** With those of the fit and of the roles, which a page for a session holds, too. */
export const reviewAndFitWords = {
  load: async (): Promise<void> => void (await Promise.all([reviewWords.load(), fitAndRoleWords.load()])),
  loadAll: async (): Promise<void> => void (await Promise.all([reviewWords.loadAll(), fitAndRoleWords.loadAll()])),
};
