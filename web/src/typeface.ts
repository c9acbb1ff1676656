const SERIF = '1rem "Source Serif 4 Variable"';
const PATIENCE = 300;

/** Brings the typeface of documents with the reader, so that the text does not move when it is shown; never waits long. */
export async function serifReady(): Promise<void> {
  if (document.documentElement.dataset.fonts === 'system') return;
  const soon = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([document.fonts.load(SERIF).catch(() => {}), soon]);
}
