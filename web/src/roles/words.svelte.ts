import {lateWords} from '../words/late.svelte.ts';
import {rolesEn} from '../words/roles-en.ts';

/** The words of the pages about roles, in the language of the interface. */
export const {
  words: rolesWords,
  load: loadRolesWords,
  loadAll: loadAllRolesWords,
} = lateWords(rolesEn, {
  de: async () => (await import('../words/roles-de.ts')).rolesDe,
  fr: async () => (await import('../words/roles-fr.ts')).rolesFr,
});
