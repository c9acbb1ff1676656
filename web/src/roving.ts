/**
 * Makes the rows in a list one tab stop with real moving focus: arrow keys, Home and End go from row to row. A row is an
 * element with `data-row`.
 */
export function roving(root: HTMLElement): () => void {
  let active: HTMLElement | null = null;
  const update = (): void => {
    const rows = rowsIn(root);
    const stop = active && rows.includes(active) ? active : rows[0];
    for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  };
  const enter = ({target}: FocusEvent): void => {
    const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
    if (!row) return;
    active = row;
    update();
  };
  const arrows = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    const rows = rowsIn(root);
    const at = rows.indexOf(event.target);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusRow(rows, to);
  };
  const observer = new MutationObserver(update);
  observer.observe(root, {childList: true, subtree: true});
  root.addEventListener('focusin', enter);
  root.addEventListener('keydown', arrows);
  update();
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', enter);
    root.removeEventListener('keydown', arrows);
  };
}

/** To the next or previous row under `root`; from elsewhere to the row that is its tab stop. */
export function stepRow(root: HTMLElement, step: 1 | -1): void {
  const rows = rowsIn(root);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  focusRow(
    rows,
    at >= 0
      ? at + step
      : Math.max(
          0,
          rows.findIndex(({tabIndex}) => tabIndex === 0),
        ),
  );
}

function focusRow(rows: readonly HTMLElement[], to: number): void {
  const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
  row?.focus();
  row?.scrollIntoView({block: 'nearest'});
}

const rowsIn = (root: HTMLElement): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null);
