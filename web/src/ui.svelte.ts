import {applySettings, type Settings, storedSettings, storeSettings} from './settings.ts';
import {en, type Words} from './words/en.ts';

const LOADERS: Readonly<Record<Settings['language'], () => Promise<Words>>> = {
  en: async () => en,
  de: async () => (await import('./words/de.ts')).de,
  fr: async () => (await import('./words/fr.ts')).fr,
};

/** Loads the words of all languages, so that later none has to be asked for. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(Object.values(LOADERS).map((load) => load()));
}

/** The interface: its words, its settings, and the one line that speaks to screen readers. */
class Interface {
  words = $state.raw<Words>(en);
  settings = $state<Settings>(storedSettings());
  /** Said once, politely. */
  spoken = $state('');
  /** A line at the bottom left that stays until the next action. */
  status = $state('');
  /** Takes back what the line at the bottom left says, as long as it says it. */
  undo = $state.raw<{readonly line: string; readonly run: () => void} | null>(null);
  dialog = $state<'settings' | 'keys' | null>(null);
  offline = $state(!navigator.onLine);
  newer = $state(false);

  async start(): Promise<void> {
    await this.#show();
  }

  async change(changes: Partial<Settings>): Promise<void> {
    Object.assign(this.settings, changes);
    storeSettings($state.snapshot(this.settings));
    await this.#show();
  }

  /** Says what was done, with a button that takes it back. */
  offerUndo(line: string, run: () => void): void {
    this.status = line;
    this.say(line);
    this.undo = {line, run};
  }

  say(words: string): void {
    this.spoken = words;
  }

  async #show(): Promise<void> {
    const {language} = this.settings;
    const words = await LOADERS[language]();
    if (language === this.settings.language) this.words = words;
    applySettings(this.settings, document.documentElement);
  }
}

export const ui = new Interface();
