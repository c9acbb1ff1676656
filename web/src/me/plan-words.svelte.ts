import {loadAllRolesWords, loadRolesWords} from '../roles/words.svelte.ts';
import {lateWords} from '../words/late.svelte.ts';
import {mePlanEn} from '../words/me-plan-en.ts';
import {fitWords} from './fit-words.svelte.ts';

/** The words of plan and interview. */
export const planWords = lateWords(mePlanEn, {
  de: async () => (await import('../words/me-plan-de.ts')).mePlanDe,
  fr: async () => (await import('../words/me-plan-fr.ts')).mePlanFr,
});

/** With those of the roles and of the fit, which they name. */
export const planAndOtherWords = {
  load: async (): Promise<void> => void (await Promise.all([planWords.load(), fitWords.load(), loadRolesWords()])),
  loadAll: async (): Promise<void> =>
    void (await Promise.all([planWords.loadAll(), fitWords.loadAll(), loadAllRolesWords()])),
};
