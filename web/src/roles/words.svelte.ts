import type {Settings} from '../settings.ts';
import {ui} from '../ui.svelte.ts';
import {type RolesWords, rolesEn} from '../words/roles-en.ts';

const LOADERS: Readonly<Record<Settings['language'], () => Promise<RolesWords>>> = {
  en: async () => rolesEn,
  de: async () => (await import('../words/roles-de.ts')).rolesDe,
  fr: async () => (await import('../words/roles-fr.ts')).rolesFr,
};

let shown = $state.raw<RolesWords>(rolesEn);

/** The words of the pages about roles, in the language of the interface. */
export const rolesWords = (): RolesWords => shown;

/** Loads them; called before such a page is shown and when the language changes. */
export async function loadRolesWords(): Promise<void> {
  const {language} = ui.settings;
  const words = await LOADERS[language]();
  if (language === ui.settings.language) shown = words;
}
