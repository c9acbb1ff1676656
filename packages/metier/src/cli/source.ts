import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {DocumentError, LARGEST} from '../text/index.ts';
import {isJsonLines} from '../text/json-lines.ts';
import {type Kind, kindOfBytes} from '../text/kind-of-bytes.ts';
import {Fault, type Task} from './answer.ts';
import {joined} from './lines.ts';
import {mailboxOf} from './mailbox-source.ts';
import {tableOf, tableOfBytes} from './table-source.ts';
import {fetchBytes, isAddress} from './web.ts';

/** An input that is opened: either a stream of lines, or all its bytes. */
export type Source =
  | {
      readonly kind: 'lines';
      readonly name: string;
      readonly size: number | null;
      readonly chunks: AsyncIterable<Uint8Array>;
    }
  | {
      readonly kind: 'portions';
      readonly name: string;
      /** What is counted: the rows of a table, the messages of a mailbox. */
      readonly unit: 'row' | 'message';
      /** Its tasks behind the first `done` of what is counted. Throws what is wrong with the input from there on. */
      portions(done: number): AsyncIterable<Portion>;
    }
  | {readonly kind: 'whole'; readonly name: string; readonly bytes: Uint8Array | string};

/** A part of an input that is read by itself. */
export interface Portion {
  /** What is wrong with it, when it is not read. */
  readonly task: Task | Error;
  /** How much is behind us with it, in what the input counts. */
  readonly upTo: number;
  /** The part of the input that is behind us with it, from 0 to 1; null when its size is not known. */
  readonly part: number | null;
}

/** Where inputs come from besides files. */
export interface Outside {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly agent: string;
}

export const STDIN = '-';
const STDIN_NAME = 'standard input';
const CHUNK = 256 * 1024;
const MOST_LOOKS = 8;

/** Opens what an argument names. Throws a `Fault`. */
export async function openSource(argument: string, {stdin, agent}: Outside): Promise<Source> {
  if (argument === STDIN) return sourceOf(STDIN_NAME, null, stdin);
  if (isAddress(argument)) {
    const bytes = await fetchBytes(argument, agent);
    return typeof bytes === 'string'
      ? {kind: 'whole', name: argument, bytes}
      : sourceOf(argument, bytes.length, once(bytes));
  }
  const size = await sizeOf(argument);
  const table = size ? await tableOf(argument, size).catch((error) => asFault(error, argument)) : null;
  return table ?? sourceOf(argument, size, createReadStream(argument, {highWaterMark: CHUNK}));
}

/** What is wrong with a table is told as it is; a file that cannot be read, by its reason. */
function asFault(error: unknown, path: string): never {
  throw error instanceof DocumentError ? error : new Fault(fileReason(path, error));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new Fault(`${path}: this is a folder. Give the files in it: metier read ${path.replace(/[/\\]$/, '')}/*`);
    return found.isFile() ? found.size : null;
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(fileReason(path, error));
  }
}

function fileReason(path: string, error: unknown): string {
  const {code} = error as {code?: string};
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/.test(path)
      ? `${path}: there is no such file. For a web address say: https://${path}`
      : `${path}: there is no such file.`;
  }
  if (code === 'EACCES' || code === 'EPERM') return `${path}: this file may not be read by you.`;
  if (code === 'ENAMETOOLONG')
    return `${path.slice(0, 40)}…: this is not a file. To read a text, pipe it: metier read -`;
  return `${path}: could not be read${code ? ` (${code})` : ''}.`;
}

/** Lines when the beginning says so, by content before name; else everything, up to what is read at once. */
async function sourceOf(name: string, size: number | null, stream: AsyncIterable<Uint8Array>): Promise<Source> {
  const chunks = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let total = 0;
  let open: boolean | null = null;
  let looks = 0;
  let kind: Kind | null = null;
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      held.push(next.value);
      total += next.value.length;
      kind ??= kindOfBytes(next.value);
      if (kind === 'mail' && beginsMailbox(next.value)) {
        open = true;
        return await mailboxOf(name, size, again(held, chunks));
      }
      open ??= mayBeLines(held[0], name) ? null : false;
      if (open === null && (looks > 0 || next.value.includes(10))) {
        open = ++looks > MOST_LOOKS ? false : areLines(joined(held), name);
        if (open) return {kind: 'lines', name, size, chunks: again(held, chunks)};
      }
      if (total > LARGEST || (size !== null && size > LARGEST && open === false))
        throw tooLarge(name, Math.max(total, size ?? 0));
    }
  } catch (error) {
    throw error instanceof Fault || error instanceof DocumentError ? error : new Fault(fileReason(name, error));
  } finally {
    if (open !== true) await chunks.return?.();
  }
  return kind === 'parquet' ? tableOfBytes(joined(held), name) : {kind: 'whole', name, bytes: joined(held)};
}

const beginsMailbox = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From ';

const tooLarge = (name: string, size: number): Fault => {
  const megabytes = `${Math.floor(LARGEST / 1e6)} MB`;
  return new Fault(
    `${name}: It is ${size > LARGEST * 1.01 ? `${Math.round(size / 1e6)} MB` : `over ${megabytes}`}; up to ${megabytes} are read at once. Split it, or make it a .jsonl or .parquet, which may have any size.`,
  );
};

const named = (name: string): boolean => /\.(?:jsonl|ndjson)$/i.test(name);

/** Whether the first bytes can be those of a `.jsonl`: a brace after blanks. */
function mayBeLines(bytes: Uint8Array, name: string): boolean {
  return named(name) || /^[\ufeff\s]*(?:\{|$)/.test(new TextDecoder().decode(bytes.subarray(0, 1024)));
}

/** Whether bytes from the beginning are a `.jsonl`; null when more of them are needed to tell. */
function areLines(bytes: Uint8Array, name: string): boolean | null {
  const text = new TextDecoder().decode(bytes.subarray(0, Math.max(CHUNK, bytes.indexOf(10) + CHUNK))).trimStart();
  const end = text.indexOf('\n');
  const second = end < 0 ? '' : text.slice(end + 1).trim();
  if (second === '') return null;
  return isJsonLines(text) || (named(name) && /^\s*\{.*\}\s*$/m.test(text));
}

async function* again(held: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
