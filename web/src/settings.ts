/** What a person sets; kept in this browser only. */
export interface Settings {
  language: 'en' | 'de' | 'fr';
  theme: 'auto' | 'light' | 'dark';
  contrast: 'auto' | 'more';
  systemFonts: boolean;
  singleKeys: boolean;
  announce: boolean;
}

const KEY = 'metier-settings';
export const LANGUAGES = ['en', 'de', 'fr'] as const;

/** The first of the browser's languages that the interface speaks. */
export function languageOf(preferred: readonly string[]): Settings['language'] {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

export function defaultSettings(): Settings {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  return {
    language: languageOf(navigator.languages),
    theme: 'auto',
    contrast: 'auto',
    systemFonts: connection?.saveData === true,
    singleKeys: true,
    announce: false,
  };
}

export function storedSettings(): Settings {
  try {
    return {...defaultSettings(), ...JSON.parse(localStorage.getItem(KEY) ?? '{}')};
  } catch {
    return defaultSettings();
  }
}

/** Stores only what differs from the browser's own wishes. */
export function storeSettings(settings: Settings): void {
  const defaults = defaultSettings();
  const own = Object.entries(settings).filter(([key, value]) => defaults[key as keyof Settings] !== value);
  try {
    if (own.length > 0) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(own)));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be off; the settings then hold until the page is closed.
  }
}

/** Shows the settings on the document: the tokens read these attributes. */
export function applySettings({language, theme, contrast, systemFonts}: Settings, root: HTMLElement): void {
  root.lang = language;
  set(root, 'theme', theme === 'auto' ? undefined : theme);
  set(root, 'contrast', contrast === 'auto' ? undefined : contrast);
  set(root, 'fonts', systemFonts ? 'system' : undefined);
}

function set({dataset}: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}
