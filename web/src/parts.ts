/** Parts of the page that the first paint does not need. */
export const parts = {
  read: async () => (await import('./components/Read.svelte')).default,
  several: async () => (await import('./components/Several.svelte')).default,
  settings: async () => (await import('./components/SettingsSheet.svelte')).default,
  stored: async () => (await import('./components/me/Stored.svelte')).default,
  keys: async () => (await import('./components/KeysSheet.svelte')).default,
};
