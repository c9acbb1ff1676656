import type {Settings} from '../settings.ts';
import {ui} from '../ui.svelte.ts';

type Loaders<W> = Readonly<Record<Settings['language'], () => Promise<W>>>;

/** Words of pages that load when somebody goes there, in the language of the interface. */
export interface LateWords<W> {
  /** The words as they were loaded last; English before. */
  readonly words: () => W;
  /** Loads them; called before such a page is shown and when the language changes. */
  readonly load: () => Promise<void>;
  /** Loads those of all languages. */
  readonly loadAll: () => Promise<void>;
}

export function lateWords<W>(english: W, loaders: Omit<Loaders<W>, 'en'>): LateWords<W> {
  let shown = $state.raw(english);
  const all: Loaders<W> = {en: async () => english, ...loaders};
  return {
    words: () => shown,
    load: async () => {
      const {language} = ui.settings;
      const words = await all[language]();
      if (language === ui.settings.language) shown = words;
    },
    loadAll: async () => {
      await Promise.all(Object.values(all).map((load) => load()));
    },
  };
}
