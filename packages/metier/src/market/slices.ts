import type {Rows} from './engine.ts';
import type {Table} from './schema.ts';

/** A range of the number that cuts a table into parts, both ends in it. */
export interface Range {
  readonly from: bigint;
  readonly to: bigint;
}

/** How many rows a part has, and the XOR of their hashes. */
export interface Part {
  readonly rows: number;
  readonly sum: bigint;
}

const ALL = 64;
/** So many rows are summed with one question, and so many are read and written at once. */
const SUMMED = 100_000;
const WRITTEN = 4_000;

/** Even ranges of a table of so many rows; each is cut further into parts by the first `bits` of the number. */
export function cutsOf(rows: number): {readonly ranges: readonly Range[]; readonly bits: number} {
  const bitsFor = (size: number) => Math.max(0, Math.ceil(Math.log2(rows / size || 1)));
  const coarse = bitsFor(SUMMED);
  return {
    ranges: Array.from({length: 2 ** coarse}, (_, at) => within(at, coarse)),
    bits: Math.max(1, bitsFor(WRITTEN)),
  };
}

/** The range of the numbers that begin with these bits. */
export function within(at: number, bits: number): Range {
  const width = BigInt(ALL - bits);
  return {from: BigInt(at) << width, to: ((BigInt(at) + 1n) << width) - 1n};
}

/** The parts of a range by their first bits, the newest version of each row alone; those without rows are left out. */
export async function partsOf(
  engine: Rows,
  table: Table,
  {from, to}: Range,
  bits: number,
  summed: boolean,
): Promise<Map<number, Part>> {
  const {name, slice} = table;
  const sum = summed ? `groupBitXor(${sumOf(table)})` : '0';
  const rows = await engine.rows<{part: string; n: string; sum: string}>(
    `SELECT bitShiftRight(${slice}, ${ALL - bits}) AS part, count() AS n, toString(${sum}) AS sum FROM metier.${name} FINAL WHERE ${slice} BETWEEN ${from} AND ${to} GROUP BY part`,
  );
  return new Map(rows.map((row) => [Number(row.part), {rows: Number(row.n), sum: BigInt(row.sum)}]));
}

/** The hash of a row: all that it says. */
export const sumOf = ({columns}: Table): string => `cityHash64(tuple(${namesOf(columns).join(', ')}))`;

/** The names of columns, without the indexes among them. */
export const namesOf = (columns: readonly string[]): string[] =>
  columns.filter((column) => !/^INDEX /.test(column)).map((column) => column.split(' ')[0] as string);
