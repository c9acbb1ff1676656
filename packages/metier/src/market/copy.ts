import {type Engine, MarketError} from './engine.ts';
import {TABLES, type Table} from './schema.ts';
import {cutsOf, namesOf, type Part, partsOf, type Range, sumOf, within} from './slices.ts';

/** What copying one table came to. Checksums are the XOR of the hashes of its rows, as hexadecimal digits. */
export interface Copied {
  readonly table: string;
  /** Rows here, newest versions alone, and the rows that are there in the end. */
  readonly here: number;
  readonly there: number;
  /** Rows that were written there. */
  readonly written: number;
  /** Rows that are newer there and stay as they are. */
  readonly newer: number;
  readonly sumHere: string;
  readonly sumThere: string;
}

interface Tally {
  here: number;
  there: number;
  written: number;
  newer: number;
  sumHere: bigint;
  sumThere: bigint;
}

interface KeyedRow {
  readonly key: string;
  readonly newest: string;
  readonly hash: string;
}

/** A fact comes when what belongs to it is there, and what leads on from it at the end. */
const LAST = ['fact', 'listing', 'progress'];
/** So many parts are on their way at once: one is read while another is written. */
const AT_ONCE = 2;

/**
 * Copies every table of a market into another and compares both part by part. Rows that are there already stay, the newer of
 * two versions wins, and what is the same is not written again; so it may be stopped at any time and said again. The source
 * is only read. Throws a `MarketError` when a part differs after it was written.
 */
export async function copyMarket(source: Engine, target: Engine, progress: (words: string) => void): Promise<Copied[]> {
  const order = [...TABLES].sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
  const copied: Copied[] = [];
  for (const table of order) copied.push(await new TableCopy(source, target, table, progress).run());
  return copied;
}

class TableCopy {
  readonly #source: Engine;
  readonly #target: Engine;
  readonly #table: Table;
  readonly #progress: (words: string) => void;
  readonly #tally: Tally = {here: 0, there: 0, written: 0, newer: 0, sumHere: 0n, sumThere: 0n};

  constructor(source: Engine, target: Engine, table: Table, progress: (words: string) => void) {
    this.#source = source;
    this.#target = target;
    this.#table = table;
    this.#progress = progress;
  }

  async run(): Promise<Copied> {
    const {name} = this.#table;
    const [rows, there] = await Promise.all([rowsOf(this.#source, name), rowsOf(this.#target, name)]);
    const {ranges, bits} = cutsOf(Math.max(rows, there));
    if (hasTombstones(this.#table)) await this.#takeOut();
    for (const range of ranges) {
      await this.#range(range, bits);
      this.#progress(`${name}: ${this.#tally.here.toLocaleString('en')} of ${rows.toLocaleString('en')}`);
    }
    const {sumHere, sumThere, ...counts} = this.#tally;
    return {table: name, ...counts, sumHere: sumHere.toString(16), sumThere: sumThere.toString(16)};
  }

  /** Writes what is missing in a range, then compares it. */
  async #range(range: Range, bits: number): Promise<void> {
    const found = await this.#parts(range, bits);
    const differing = found.filter(({rows, sum, there}) => rows > 0 && (rows !== there.rows || sum !== there.sum));
    await inTurns(differing, AT_ONCE, (part) => this.#write(part));
    for (const part of differing.length ? await this.#parts(range, bits, true) : found) await this.#count(part);
  }

  async #count({range, rows, sum, there}: Compared): Promise<void> {
    const tally = this.#tally;
    tally.here += rows;
    tally.there += there.rows;
    tally.sumHere ^= sum;
    tally.sumThere ^= there.sum;
    if (!rows || (rows === there.rows && sum === there.sum)) return;
    const {missing, newer} = await this.#compare(range);
    if (missing.length)
      throw new MarketError(
        `${missing.length} rows of ${this.#table.name} are not there after they were copied. Was the market written to meanwhile? Say it again: what is there is not written twice.`,
      );
    tally.newer += newer;
  }

  /** The parts of a range here, with what is there. Unless `whole`, nothing is summed where nothing is there. */
  async #parts(range: Range, bits: number, whole = false): Promise<Compared[]> {
    const there = await partsOf(this.#target, this.#table, range, bits, true);
    const here = await partsOf(this.#source, this.#table, range, bits, whole || there.size > 0);
    return [...new Set([...here.keys(), ...there.keys()])].map((at) => {
      const empty = {rows: 0, sum: 0n};
      return {range: within(at, bits), ...(here.get(at) ?? empty), there: there.get(at) ?? empty};
    });
  }

  async #write({range, there}: Compared): Promise<void> {
    const {key} = this.#table;
    if (!there.rows) return this.#send(range, '');
    const {missing} = await this.#compare(range);
    if (missing.length) await this.#send(range, ` AND (${key.join(', ')}) IN (${missing.join(', ')})`);
  }

  async #send(range: Range, which: string): Promise<void> {
    const {name, slice} = this.#table;
    const rows = await this.#source.rows(
      `SELECT * FROM metier.${name} FINAL WHERE ${slice} BETWEEN ${range.from} AND ${range.to}${which}`,
    );
    await this.#target.insert(`metier.${name}`, linesOf(rows));
    this.#tally.written += rows.length;
  }

  /** Keys of rows that are missing there or older, and how many are newer there. */
  async #compare({from, to}: Range): Promise<{missing: string[]; newer: number}> {
    const {name, slice, key} = this.#table;
    const version = hasVersion(this.#table) ? 'version' : '0';
    const literal = `concat('(', ${key.map((one) => (one === 'input' ? `quoteString(${one})` : `toString(${one})`)).join(", ',', ")}, ')') AS key`;
    const where = `WHERE ${slice} BETWEEN ${from} AND ${to}`;
    const sum = sumOf(this.#table);
    const [here, there] = await Promise.all([
      this.#source.rows<KeyedRow>(
        `SELECT ${literal}, toString(${version}) AS newest, toString(${sum}) AS hash FROM metier.${name} FINAL ${where}`,
      ),
      this.#target.rows<KeyedRow>(
        `SELECT ${literal}, toString(max(${version})) AS newest, toString(argMax(${sum}, ${version})) AS hash FROM metier.${name} ${where} GROUP BY ${key.join(', ')}`,
      ),
    ]);
    const known = new Map(there.map((row) => [row.key, row]));
    const isNewer = (row: KeyedRow) => BigInt(known.get(row.key)?.newest ?? 0) > BigInt(row.newest);
    const missing = here.filter((row) => !isNewer(row) && known.get(row.key)?.hash !== row.hash);
    return {missing: missing.map((row) => row.key), newer: here.filter(isNewer).length};
  }

  /** What was taken out here is taken out there, where it stands in an older version. */
  async #takeOut(): Promise<void> {
    const {name} = this.#table;
    for (let after = '0'; ; ) {
      const gone = await this.#source.rows<{id: string; version: string}>(
        `SELECT id, max(version) AS version FROM metier.${name} WHERE is_deleted = 1 AND id > ${after} GROUP BY id ORDER BY id LIMIT 4000`,
      );
      if (!gone.length) return;
      const list = gone.map(({id, version}) => `(${id}, ${version})`).join(', ');
      const older = await this.#target.rows<{id: string; version: string}>(
        `SELECT id, max(version) AS version FROM metier.${name} WHERE id IN (${gone.map(({id}) => id).join(', ')}) GROUP BY id`,
      );
      const versionOf = new Map(older.map(({id, version}) => [id, BigInt(version)]));
      if (gone.some(({id, version}) => (versionOf.get(id) ?? BigInt(version)) < BigInt(version))) {
        const rows = await this.#source.rows(
          `SELECT * FROM metier.${name} WHERE is_deleted = 1 AND (id, version) IN (${list})`,
        );
        await this.#target.insert(`metier.${name}`, linesOf(rows));
      }
      after = (gone.at(-1) as {id: string}).id;
    }
  }
}

/** A part of a table here, and the same part there. */
interface Compared extends Part {
  readonly range: Range;
  readonly there: Part;
}

async function rowsOf(engine: Engine, table: string): Promise<number> {
  const [found] = await engine.rows<{n: string}>(`SELECT count() AS n FROM metier.${table} FINAL`);
  return Number(found?.n);
}

const hasVersion = ({columns}: Table): boolean => namesOf(columns).includes('version');
const hasTombstones = ({columns}: Table): boolean => namesOf(columns).includes('is_deleted');

const linesOf = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Works on items in their order, some at once. */
async function inTurns<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const turn = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({length: atOnce}, turn));
}
