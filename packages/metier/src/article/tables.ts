import type {ArticleClaimKind} from '../read/article.ts';
import type {Block, Span} from '../text/document.ts';
import {inEnglish} from './abroad.ts';
import {isNames, kindOfHeading} from './headings.ts';
import type {Words} from './meant.ts';
import {moved, type RoleName, roleNamesIn} from './role-names.ts';

/** What a cell of a comparison says: of whom, and what kind of statement it is. */
export interface TableCell extends Span {
  readonly roles: readonly RoleName[];
  readonly kind: ArticleClaimKind;
}

/** A comparison of roles as a table: its lines, and the cells whose role and kind are known. */
export interface Table extends Span {
  readonly cells: readonly TableCell[];
}

interface Cell extends Span {
  readonly words: string;
  /** The roles that it names, when it names nothing else. */
  readonly roles: readonly RoleName[];
  /** What it announces as the head of a row or column. */
  readonly kind: ArticleClaimKind | null;
}

/** How the cells of a line stand apart. */
const APART = [/\t/g, / {0,20}\| {0,20}/g, /\s{2,}/g] as const;
type Apart = (typeof APART)[number];
const FEWEST_ROLES = 2;
const LONGEST_HEAD = 60;
/** Heads of rows that head no section. */
const ROW_KINDS: readonly (readonly [ArticleClaimKind, RegExp])[] = [
  ['uses', /\blanguages?\b/i],
  ['education', /\b(?:background|qualification)\b/i],
  ['does', /\b(?:focus|main work|daily work|what they do|work)\b/i],
  ['is', /\b(?:goal|purpose|output|deliverables?|aim)\b/i],
];

/**
 * The tables of an article that compare roles, in order: roles as the heads of columns and parts ("Tools") as those of rows, or
 * the other way round. A row whose cells cannot be told apart surely says nothing.
 */
export function tablesIn(article: Words): Table[] {
  const {text, blocks} = article;
  const tables: Table[] = [];
  const lines = linesOf(text);
  const places = new Map(blocks.map(({from}, i) => [from, i]));
  for (let i = 0; i < lines.length; i++) {
    const block = places.get((lines[i] as Span).from);
    const found = APART.map((apart) => rowsFrom(article, lines, i, apart)).find((one) => one !== null);
    const table = found ?? (block === undefined ? null : stacked(article, block));
    if (!table) continue;
    tables.push(table);
    while (i + 1 < lines.length && (lines[i + 1] as Span).from < table.to) i++;
  }
  return tables;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push({from, to});
    from = to + 1;
  }
  return lines;
}

/** The table that begins with a line; null when it heads none. */
function rowsFrom(article: Words, lines: readonly Span[], first: number, apart: Apart): Table | null {
  const {text} = article;
  const {from, to: end} = lines[first] as Span;
  const head = text.slice(from, end).search(apart) < 0 ? [] : cellsOf(article, lines[first] as Span, apart);
  const columns = columnsOf(head);
  if (!columns) return null;
  const rows: Cell[][] = [];
  let to = end;
  let open: Span | null = null;
  const close = () => {
    const cells = open && cellsOf(article, open, apart);
    if (cells && cells.length === columns.length + 1) rows.push(cells);
    open = null;
  };
  let gap = false;
  for (const line of lines.slice(first + 1)) {
    const words = text.slice(line.from, line.to);
    if (/^[\s|:+-]*$/.test(words)) {
      gap = true;
      continue;
    }
    const cells = cellsOf(article, line, apart);
    const begins = cells.length === columns.length + 1 || (cells.length > 1 && cells[0]?.kind !== null);
    if (!begins && (gap || !open)) break;
    if (begins) close();
    open = {from: open ? (open as Span).from : line.from, to: line.to};
    gap = false;
    to = line.to;
  }
  close();
  return rows.length ? {from, to, cells: rows.flatMap((row) => known(row, columns))} : null;
}

/** The cells of a row, with the head of each column. */
function known([head, ...values]: readonly Cell[], columns: readonly Cell[]): TableCell[] {
  return values.flatMap((value, i) => {
    const column = columns[i] as Cell;
    const [about, kind] = column.roles.length ? [column.roles, head?.kind] : [head?.roles ?? [], column.kind];
    return about.length && kind && SAYS.test(value.words) ? [{from: value.from, to: value.to, roles: about, kind}] : [];
  });
}

/** "–" and "n/a" say nothing. */
const SAYS = /[\p{L}\d]{2}/u;

/** The heads of the columns, without the corner; null when they are neither roles nor kinds of statements. */
function columnsOf(cells: readonly Cell[]): readonly Cell[] | null {
  for (const columns of [cells, cells.slice(1)]) {
    if (columns.length < FEWEST_ROLES) continue;
    if (columns.every(({roles}) => roles.length) && columns.some(({roles}) => roles[0]?.role)) return columns;
  }
  const [corner, ...columns] = cells;
  const kinds = columns.filter(({kind}) => kind);
  return corner &&
    /^(?:role|job|title|position|career)s?(?: title| name)?$/i.test(corner.words) &&
    kinds.length >= FEWEST_ROLES
    ? columns
    : null;
}

function cellsOf(article: Words, {from, to}: Span, apart: Apart): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  for (const match of [...article.text.slice(from, to).matchAll(apart), null]) {
    const end = match ? from + match.index : to;
    cells.push(cellOf(article, at, end));
    at = match ? end + match[0].length : to;
  }
  const outer = apart !== APART[0];
  const first = outer && cells[0]?.words === '' ? 1 : 0;
  return cells.slice(first, outer && cells.length > 1 && cells.at(-1)?.words === '' ? -1 : undefined);
}

function cellOf({text, language}: Words, from: number, to: number): Cell {
  const raw = text.slice(from, to);
  const words = raw.trim().replace(/^\*\*(.*)\*\*$/s, '$1');
  const begin = from + Math.max(0, raw.indexOf(words));
  const short = words.length > 0 && words.length <= LONGEST_HEAD;
  const names = short ? roleNamesIn(words) : [];
  return {
    from: begin,
    to: begin + words.length,
    words,
    roles: isNames(words, names) ? names.map((name) => moved(name, begin)) : [],
    kind: short && !names.length ? kindOfRow(words, language) : null,
  };
}

function kindOfRow(words: string, language: string): ArticleClaimKind | null {
  const kind = words.split(/\s+/).length <= 6 ? kindOfHeading(words, [], language) : null;
  return kind && kind !== 'end'
    ? kind
    : (ROW_KINDS.find(([, pattern]) => pattern.test(inEnglish(words, language)))?.[0] ?? null);
}

/**
 * A table whose cells stand below each other, as in a Word file: heads that are roles, then groups of a part and a cell a role.
 * Where one group does not fit, cells hold several lines, and nobody can tell whose they are.
 */
function stacked(article: Words, first: number): Table | null {
  const {blocks} = article;
  const head = blocks[first] as Block;
  if (!cellOf(article, head.from, head.to).roles.length) return null;
  const run = runOf(article, first);
  const cellIn = (block: Block) => cellOf(article, block.from, block.to);
  const heads = run.slice(0, MOST_ROLES + 1).map(cellIn);
  const count = heads.findIndex(({roles}) => !roles.length);
  const columns = heads.slice(0, Math.max(0, count));
  if (columns.length < FEWEST_ROLES || !columns.some(({roles}) => roles[0]?.role)) return null;
  const size = columns.length + 1;
  const cells = run.map(cellIn);
  const rows = Array.from({length: (cells.length - columns.length) / size}, (_, i) =>
    cells.slice(columns.length + i * size, columns.length + (i + 1) * size),
  );
  const last = cells.at(-1) as Cell;
  const fits = (cells.length - columns.length) % size === 0 && rows.every(([head]) => head?.kind);
  return fits && rows.length >= FEWEST_ROWS
    ? {from: head.from, to: last.to, cells: rows.flatMap((row) => known(row, columns))}
    : null;
}

/** The blocks that may be cells of one table: up to prose, a heading of the source, or what is no cell behind one. */
function runOf({text, blocks}: Words, first: number): Block[] {
  const run: Block[] = [];
  for (const block of blocks.slice(first, first + MOST_CELLS)) {
    const words = text.slice(block.from, block.to);
    const isCell = block.kind === 'cell';
    if (block.depth || (run.at(-1)?.kind === 'cell' && !isCell)) break;
    if (!isCell && (words.length > LONGEST_CELL || /[.!?]$/.test(words))) break;
    run.push(block);
  }
  return run;
}

const MOST_ROLES = 6;
const MOST_CELLS = 120;
const LONGEST_CELL = 90;
const FEWEST_ROWS = 2;
