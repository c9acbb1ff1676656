import type {Format} from './document.ts';
import {DocumentError} from './document-error.ts';
import {type Column, columnOf} from './feeds/columns.ts';
import {record} from './feeds/record.ts';
import type {Entry} from './json-lines.ts';
import {told} from './told.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const MOST_COLUMNS = 500;

/** The delimiter of a table of postings with a header, or null when the text is none. */
export function tableDelimiter(text: string): string | null {
  const end = text.indexOf('\n');
  const header = text.slice(0, end < 0 ? text.length : end);
  if (end < 0 || header.length > 5000) return null;
  for (const delimiter of DELIMITERS) {
    if (!header.includes(delimiter)) continue;
    const names = firstRow(text.slice(0, 20_000), delimiter);
    const known = new Set(
      names.map((name) => columnOf(name)?.column).filter((column): column is Column => column !== undefined),
    );
    if (known.size >= 2 && known.size * 3 >= names.length && (known.has('text') || known.has('title')))
      return delimiter;
  }
  return null;
}

const firstRow = (text: string, delimiter: string): readonly string[] =>
  rowsOf(text, delimiter).next().value?.cells ?? [];

interface Row {
  readonly cells: readonly string[];
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
  /** Whether a quote was left open. */
  readonly open: boolean;
}

/** The rows of a table; a cell in quotes may hold delimiters, line ends and doubled quotes. */
export function* rowsOf(text: string, delimiter: string): Generator<Row, undefined> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const cells: string[] = [];
    const begin = line;
    let open = false;
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter);
      cells.push(cell.value);
      open ||= cell.open;
      line += cell.lines;
      at = cell.to;
      if (text[at] !== delimiter || cells.length >= MOST_COLUMNS) break;
      at++;
    }
    while (at < text.length && text[at] !== '\n') at++;
    at++;
    line++;
    yield {cells, line: begin, open};
  }
}

interface Cell {
  readonly value: string;
  readonly to: number;
  readonly lines: number;
  readonly open: boolean;
}

function bare(text: string, from: number, delimiter: string): Cell {
  let to = from;
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n') to++;
  return {value: text.slice(from, to).trim(), to, lines: 0, open: false};
}

function quoted(text: string, from: number): Cell {
  let value = '';
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) {
      value += text.slice(at);
      return {value, to: text.length, lines: count(value), open: true};
    }
    value += text.slice(at, end);
    at = end + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  while (text[at] === ' ' || text[at] === '\r') at++;
  return {value, to: at, lines: count(value), open: false};
}

function count(value: string): number {
  let lines = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The postings of a table with a header, one a row. Their parts are `/row/column`, rows counted from 0. */
export function documentsOfTable(text: string, delimiter: string, name: string): Entry[] {
  const rows = rowsOf(text, delimiter);
  const header = rows.next().value?.cells ?? [];
  const entries: Entry[] = [];
  let index = 0;
  for (const row of rows) {
    if (row.cells.every((cell) => cell === '')) continue;
    entries.push(documentOfCells(header, row, index, name));
    index++;
  }
  return entries;
}

function documentOfCells(header: readonly string[], row: Row, index: number, name: string): Entry {
  if (row.open)
    return new DocumentError(
      'truncated',
      name,
      'A quote is opened here and never closed. The rows before it are read.',
      row.line,
    );
  const value = Object.fromEntries(row.cells.slice(0, header.length).map((cell, i) => [header[i], cell]));
  return documentOfRow({value, index, format: 'csv', name, line: row.line});
}

/** A row of a table with the names of its columns as keys. */
interface NamedRow {
  readonly value: object;
  /** From 0. */
  readonly index: number;
  readonly format: Format;
  readonly name: string;
  /** The line of the file that it begins on, from 1, where a file has lines. */
  readonly line?: number;
}

/** The posting on a row of a table, by the names of its columns. */
export function documentOfRow({value, index, format, name, line}: NamedRow): Entry {
  const posting = record({value, pointer: `/${index}`});
  if (posting.parts.length || posting.fields.some(([field, pieces]) => field === 'title' && pieces.length))
    try {
      return told(posting, format, `${name}#/${index}`, () => JSON.stringify(value));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
    }
  const which = line === undefined ? `Row ${index + 1}` : 'This row';
  return new DocumentError('empty', name, `${which} has neither a title nor a text in a column that is known.`, line);
}
