let isFirst = true;

/** After navigation the focus goes to the new h1; the first page keeps the browser's own. */
export function arrival(heading: HTMLElement): void {
  if (isFirst) isFirst = false;
  else heading.focus({preventScroll: true});
}
