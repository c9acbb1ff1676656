import type {AsyncBuffer, Compressors, FileMetaData, RowGroup} from 'hyparquet';
import {DocumentError} from './document-error.ts';
import {toldBy} from './feeds/record.ts';
import type {Entry} from './json-lines.ts';
import {documentOfRow} from './table.ts';

/** Bytes that are had piece by piece: a file, or memory. */
export type Slices = AsyncBuffer;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows that stand side by side; the first has this number, from 0. */
export interface Portion {
  readonly rows: readonly Row[];
  readonly first: number;
}

/** A Parquet file that is open. */
export interface ParquetTable {
  readonly size: number;
  /** The rows from one on, portion by portion: so many at a time as unpack to some megabytes. Throws a `DocumentError`. */
  portions(from?: number): AsyncGenerator<Portion>;
}

/** Rows are unpacked in portions of about so many bytes. */
const PORTION = 16_000_000;
const MOST_ROWS = 2_000;
/** The packed bytes of a row group are held while its rows are read. */
const LARGEST_GROUP = 512_000_000;
/** A page that unpacks to more is none that a program writes. */
const LARGEST_PAGE = 256_000_000;
/** So many rows in a row that say nothing are none. */
const MOST_EMPTY = 1_000_000;
const DEEPEST = 6;

/** Opens a Parquet file; the library for it is loaded when the first comes. Throws a `DocumentError`. */
export async function openParquet(file: Slices, name: string): Promise<ParquetTable> {
  const {parquetMetadataAsync} = await import('hyparquet');
  const metadata = await parquetMetadataAsync(file, {geoparquet: false}).catch(() => {
    throw new DocumentError('truncated', name, 'This Parquet file is cut off or damaged. Download or export it again.');
  });
  const names = columnsOf(metadata);
  const columns = names.filter((column) => toldBy(column) !== null);
  if (!columns.some((column) => toldBy(column) === 'words')) throw noPosting(names, name);
  return {
    size: metadata.row_groups.reduce((sum, {num_rows}) => sum + Number(num_rows), 0),
    portions: (from = 0) => portionsOf({file, metadata, columns, name}, from),
  };
}

/** All postings of a Parquet file that lies in memory. */
export async function documentsOfParquet(bytes: Uint8Array, name: string): Promise<Entry[]> {
  const table = await openParquet(slicesOf(bytes), name);
  const entries: Entry[] = [];
  for await (const {rows, first} of table.portions()) entries.push(...documentsOfRows(rows, first, name));
  return entries;
}

/** The postings of rows; parts are `/row/column`, rows counted from 0. */
export const documentsOfRows = (rows: readonly Row[], first: number, name: string): Entry[] =>
  rows.flatMap((row, i) =>
    Object.keys(row).length ? [documentOfRow({value: row, index: first + i, format: 'parquet', name})] : [],
  );

export const slicesOf = (bytes: Uint8Array): Slices => ({
  byteLength: bytes.length,
  slice: (start, end) => bytes.slice(start, end).buffer as ArrayBuffer,
});

const columnsOf = ({schema}: FileMetaData): string[] => {
  const names: string[] = [];
  for (let at = 1; at < schema.length; at = after(schema, at)) names.push(schema[at]?.name ?? '');
  return names;
};

/** The place behind an element of the schema and all that is in it. */
function after(schema: FileMetaData['schema'], at: number): number {
  let open = 1;
  let next = at;
  for (; open > 0 && next < schema.length; next++) open += (schema[next]?.num_children ?? 0) - 1;
  return next;
}

const noPosting = (names: readonly string[], name: string): DocumentError =>
  new DocumentError(
    'not-a-posting',
    name,
    `No column of this Parquet file is called as a title or a text is (it has ${names.slice(0, 8).join(', ').slice(0, 200) || 'none'}). Name them title and description.`,
  );

interface Job {
  readonly file: Slices;
  readonly metadata: FileMetaData;
  readonly columns: readonly string[];
  readonly name: string;
}

async function* portionsOf(job: Job, from: number): AsyncGenerator<Portion> {
  let begin = 0;
  let empty = 0;
  for (const group of job.metadata.row_groups) {
    const end = begin + Number(group.num_rows);
    if (end > from)
      for await (const portion of portionsOfGroup(job, group, Math.max(begin, from), end)) {
        empty = portion.rows.some((row) => Object.keys(row).length) ? 0 : empty + portion.rows.length;
        if (empty > MOST_EMPTY) throw damaged(portion.first, job.name);
        yield portion;
      }
    begin = end;
  }
}

async function* portionsOfGroup(job: Job, group: RowGroup, begin: number, end: number): AsyncGenerator<Portion> {
  const {packed, unpacked} = weightOf(group, job.columns);
  if (packed > LARGEST_GROUP) throw tooLarge(packed, job.name);
  const fitting = Math.floor((Number(group.num_rows) * PORTION) / Math.max(unpacked, 1));
  const size = Math.min(MOST_ROWS, Math.max(1, fitting));
  const held = heldSlices(job.file);
  for (let first = begin; first < end; first += size)
    yield {rows: await rowsOf({...job, file: held}, first, Math.min(first + size, end)), first};
}

function weightOf({columns}: RowGroup, wanted: readonly string[]): {packed: number; unpacked: number} {
  const found = columns.flatMap(({meta_data}) =>
    meta_data && wanted.includes(meta_data.path_in_schema[0] ?? '') ? [meta_data] : [],
  );
  const sum = (of: (one: (typeof found)[number]) => bigint) => found.reduce((total, one) => total + Number(of(one)), 0);
  return {packed: sum((one) => one.total_compressed_size), unpacked: sum((one) => one.total_uncompressed_size)};
}

const tooLarge = (packed: number, name: string): DocumentError =>
  new DocumentError(
    'too-large',
    name,
    `A row group of this Parquet file is ${Math.round(packed / 1e6)} MB; up to ${LARGEST_GROUP / 1e6} MB are read at once. Write it again with smaller row groups.`,
  );

/** What was read of a row group is held, as its portions read it again. */
function heldSlices(file: Slices): Slices {
  const held = new Map<string, ReturnType<Slices['slice']>>();
  return {
    byteLength: file.byteLength,
    slice(start, end) {
      const key = `${start}-${end}`;
      const found = held.get(key) ?? file.slice(start, end);
      held.set(key, found);
      return found;
    },
  };
}

async function rowsOf({file, metadata, columns, name}: Job, rowStart: number, rowEnd: number): Promise<Row[]> {
  const [{parquetReadObjects}, codecs] = await Promise.all([import('hyparquet'), guardedCodecs()]);
  const options = {file, metadata, columns: [...columns], rowStart, rowEnd, geoparquet: false, compressors: codecs};
  try {
    return (await parquetReadObjects(options)).map(plainRow);
  } catch {
    throw damaged(rowStart, name);
  }
}

const damaged = (first: number, name: string): DocumentError =>
  new DocumentError(
    'malformed',
    name,
    `This Parquet file cannot be read from row ${first + 1} on: it is damaged. Download or export it again.`,
  );

/** The unpackers, none of which makes more of a page than a page may be. */
async function guardedCodecs(): Promise<Compressors> {
  const {compressors} = await import('hyparquet-compressors');
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, unpack]) => [
      codec,
      (packed: Uint8Array, length: number) => {
        if (length > LARGEST_PAGE) throw new RangeError(`a page of ${length} bytes`);
        return unpack(packed, length);
      },
    ]),
  );
}

/** A row as JSON would hold it, without what is not said. */
const plainRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      const plain = plainValue(value, DEEPEST);
      return plain === null || plain === '' ? [] : [[name, plain]];
    }),
  );

function plainValue(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (depth === 0 || ArrayBuffer.isView(value)) return null;
  if (Array.isArray(value)) return value.map((one) => plainValue(one, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainValue(one, depth - 1)]));
}
