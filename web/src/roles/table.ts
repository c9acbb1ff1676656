/** How a column's values are written. */
export type ColumnKind = 'text' | 'share' | 'count' | 'pay' | 'points';

export interface Column {
  readonly label: string;
  readonly kind: ColumnKind;
  /** The language of the cells, when it is not that of the interface. */
  readonly lang?: string;
  /** Words of postings: set in their typeface, with quotation marks. */
  readonly quoted?: boolean;
}

export type Cell = string | number | null;

/** A figure as a table: what is drawn, in full. The first column names the row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The currency of columns of pay. */
  readonly currency?: string;
}

/** The rows by a column: words by alphabet, numbers the largest first; `turned` the other way. What is missing comes last. */
export function sorted({rows}: Table, column: number, turned: boolean, code: string): readonly (readonly Cell[])[] {
  const order = new Intl.Collator(code, {numeric: true});
  const compare = (a: Cell, b: Cell): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const way = typeof a === 'number' && typeof b === 'number' ? b - a : order.compare(String(a), String(b));
    return turned ? -way : way;
  };
  return [...rows].sort((a, b) => compare(a[column] as Cell, b[column] as Cell));
}

/** Comma-separated values with the mark that spreadsheets need; numbers with a dot, unrounded. */
export function csvOf({columns, rows}: Table): string {
  const lines = [columns.map(({label}) => label), ...rows];
  return `\ufeff${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A value that a spreadsheet would take for a formula is marked as text. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
