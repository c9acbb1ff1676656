import {lateWords} from '../words/late.svelte.ts';
import {meEn} from '../words/me-en.ts';

/** The words of Me: its parts, giving a resume, what is stored here. */
export const {
  words: meWords,
  load: loadMeWords,
  loadAll: loadAllMeWords,
} = lateWords(meEn, {
  de: async () => (await import('../words/me-de.ts')).meDe,
  fr: async () => (await import('../words/me-fr.ts')).meFr,
});
