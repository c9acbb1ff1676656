import {lateWords} from '../words/late.svelte.ts';
import {meRolesEn} from '../words/me-roles-en.ts';

/** The words of which roles a person is. */
export const myRolesWords = lateWords(meRolesEn, {
  de: async () => (await import('../words/me-roles-de.ts')).meRolesDe,
  fr: async () => (await import('../words/me-roles-fr.ts')).meRolesFr,
});
