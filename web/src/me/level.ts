/**
 * Brings words inside a pane that scrolls to the height of a row beside it. Words that stand too high for that get room
 * above the text; room below it is the pane's own.
 */
export function bringLevel(pane: HTMLElement, words: HTMLElement, row: HTMLElement): void {
  const content = pane.firstElementChild as HTMLElement;
  const inText = words.getBoundingClientRect().top - content.getBoundingClientRect().top;
  const scroll = pane.getBoundingClientRect().top + inText - row.getBoundingClientRect().top;
  content.style.marginTop = `${Math.max(0, -scroll)}px`;
  pane.scrollTop = Math.max(0, scroll);
}
