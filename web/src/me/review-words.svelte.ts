import {loadAllRolesWords, loadRolesWords} from '../roles/words.svelte.ts';
import {lateWords} from '../words/late.svelte.ts';
import {meReviewEn} from '../words/me-review-en.ts';

/** The words of the review. */
export const reviewWords = lateWords(meReviewEn, {
  de: async () => (await import('../words/me-review-de.ts')).meReviewDe,
  fr: async () => (await import('../words/me-review-fr.ts')).meReviewFr,
});

/** With those of the roles, which can be reviewed for. */
export const reviewAndRoleWords = {
  load: async (): Promise<void> => void (await Promise.all([reviewWords.load(), loadRolesWords()])),
  loadAll: async (): Promise<void> => void (await Promise.all([reviewWords.loadAll(), loadAllRolesWords()])),
};
