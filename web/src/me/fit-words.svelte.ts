import {loadAllRolesWords, loadRolesWords} from '../roles/words.svelte.ts';
import {lateWords} from '../words/late.svelte.ts';
import {meFitEn} from '../words/me-fit-en.ts';

/** The words of the fit. */
export const fitWords = lateWords(meFitEn, {
  de: async () => (await import('../words/me-fit-de.ts')).meFitDe,
  fr: async () => (await import('../words/me-fit-fr.ts')).meFitFr,
});

/** With those of the roles, which can be fitted to. */
export const fitAndRoleWords = {
  load: async (): Promise<void> => void (await Promise.all([fitWords.load(), loadRolesWords()])),
  loadAll: async (): Promise<void> => void (await Promise.all([fitWords.loadAll(), loadAllRolesWords()])),
};
