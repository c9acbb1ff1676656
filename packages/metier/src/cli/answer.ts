import {isUtf8} from 'node:buffer';
import type {TextContent} from '../article/content.ts';
import {Fault} from '../operations/fault.ts';
import type {Reading} from '../read/reading.ts';
import type {Reader} from '../reader.ts';
import {readResume} from '../resume/index.ts';
import {decode} from '../text/encoding.ts';
import {type Document, DocumentError, documentOfLine, type Entry, openDocuments} from '../text/index.ts';
import type {Row} from '../text/parquet.ts';
import {threadedPdfReader} from './pdf-thread.ts';
import {nameLine, report, reportLine} from './report.ts';
import {resumeReport} from './resume-report.ts';
import {oneLine, type Terminal, terminalOf} from './terminal.ts';
import {why} from './why.ts';

/** How answers are written; plain values, so that it can be sent to a worker. */
export interface Style {
  readonly json: boolean;
  readonly why: string | null;
  readonly width: number;
  readonly colored: boolean;
  /** Whether file names stand in the lines of many documents. */
  readonly named: boolean;
  /** The year that readings are for. */
  readonly year: number;
  /** The day of reading, "2026-11-20": what "present" means in a resume. */
  readonly today: string;
}

/**
 * Something to read: some lines of a `.jsonl`, the first of which has this number from 1; rows of a table, the first of which has
 * this number from 0; a message of a mailbox; or a whole input.
 */
export type Task =
  | {readonly kind: 'lines'; readonly name: string; readonly bytes: Uint8Array; readonly line: number}
  | {readonly kind: 'rows'; readonly name: string; readonly rows: readonly Row[]; readonly first: number}
  | {readonly kind: 'message'; readonly name: string; readonly bytes: Uint8Array; readonly number: number}
  | {readonly kind: 'whole'; readonly name: string; readonly bytes: Uint8Array | string};

/** What faults call a task. */
export function nameOfTask(task: Task): string {
  if (task.kind === 'lines') return `${task.name}, from line ${task.line}`;
  if (task.kind === 'rows') return `${task.name}, from row ${task.first + 1}`;
  return task.kind === 'message' ? nameOfMessage(task) : task.name;
}

const nameOfMessage = ({name, number}: {readonly name: string; readonly number: number}): string =>
  `${name}, message ${number}`;

/** The memory that goes with a task to another thread. */
export const bytesOfTask = (task: Task): ArrayBuffer[] =>
  task.kind === 'rows' || typeof task.bytes === 'string' ? [] : [task.bytes.buffer as ArrayBuffer];

/** What came of it: text for standard output, lines for standard error, and how many documents were read and were not. */
export interface Outcome {
  readonly text: string;
  readonly faults: readonly string[];
  readonly read: number;
  readonly failed: number;
  /** What the documents of a whole input say, where several inputs are compared. */
  readonly contents?: readonly TextContent[];
}

const NEWLINE = 10;

/** Reads documents and writes the answers. */
export class Answerer {
  readonly #reader: Reader;
  readonly #style: Style;
  readonly #terminal: Terminal;

  constructor(reader: Reader, style: Style) {
    this.#reader = reader;
    this.#style = style;
    this.#terminal = terminalOf(style.width, style.colored);
  }

  /** The answers to a task that is one among many. */
  async answer(task: Task): Promise<Outcome> {
    const entries = await entriesIn(task);
    const outcome = {text: '', faults: [] as string[], read: 0, failed: 0, contents: [] as TextContent[]};
    const compared = task.kind === 'whole' && this.#style.named;
    for (const entry of entries) {
      const {text, fault} = this.entry(entry, true);
      outcome.text += text;
      if (compared && fault === null && !(entry instanceof Error)) outcome.contents.push(this.#reader.contentOf(entry));
      if (fault === null) outcome.read++;
      else {
        outcome.failed++;
        outcome.faults.push(fault);
      }
    }
    return outcome;
  }

  /** The answer to one document, or what is wrong with it; `many` tells whether others stand beside it. */
  entry(entry: Entry | Fault, many: boolean): {readonly text: string; readonly fault: string | null} {
    if (entry instanceof DocumentError || entry instanceof Fault) return {text: '', fault: entry.message};
    try {
      return {text: this.#write(entry, many), fault: null};
    } catch (error) {
      return {
        text: '',
        fault: faultOf(error, entry.id === undefined ? entry.name : `${entry.name}, ${entry.id}`).message,
      };
    }
  }

  #write(document: Document, many: boolean): string {
    const reading = this.#reader.read(document, {year: this.#style.year});
    const {json, why: field, named} = this.#style;
    const isResume = reading.kind === 'resume';
    const resume =
      isResume && (json || (field === null && !many)) ? readResume(document, {today: this.#style.today}) : null;
    if (json) return `${JSON.stringify({...withDigest(reading, document), ...(resume ? {resume} : {})})}\n`;
    if (resume) return resumeReport(resume, document.name, this.#terminal);
    if (field !== null)
      return `${many ? `${nameLine(reading, named)}\n` : ''}${why(reading, field, this.#terminal)}${many ? '\n' : ''}`;
    return many ? `${reportLine(reading, this.#terminal, named)}\n` : report(reading, this.#terminal);
  }
}

function withDigest(reading: Reading, {digest}: Document): Reading {
  const {name, ...rest} = reading.document;
  return {...reading, document: {name, id: digest, ...rest}};
}

export {Fault};

/** An error of the reader itself, as one line. */
export function faultOf(error: unknown, name: string): DocumentError | Fault {
  if (error instanceof DocumentError || error instanceof Fault) return error;
  const cause = process.env.METIER_DEBUG ? `\n${error instanceof Error ? error.stack : String(error)}` : '';
  return new Fault(`${oneLine(name)}: could not be read: the reader stopped; please report it.${cause}`);
}

/** The documents of a task; what cannot be opened is a fault in its place. */
export async function entriesIn(task: Task): Promise<Iterable<Entry | Fault>> {
  switch (task.kind) {
    case 'lines':
      return entriesOf(task);
    case 'whole':
      return open(task);
    case 'rows':
      return (await import('../text/parquet.ts')).documentsOfRows(task.rows, task.first, task.name);
    case 'message':
      return (await import('../text/mail.ts')).documentsOfMessage(task.bytes, nameOfMessage(task));
  }
}

/** What went wrong with an input, as a `Fault`. */
export const asFault = (error: unknown, name: string): Fault => {
  const {message} = faultOf(error, name);
  return error instanceof Fault ? error : new Fault(message);
};

/** The documents of a whole input; when it cannot be opened, one fault. */
export async function open({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array | string;
}): Promise<readonly (Entry | Fault)[]> {
  try {
    return await openDocuments({bytes, name}, {pdf: threadedPdfReader()});
  } catch (error) {
    return [faultOf(error, name)];
  }
}

/** The documents of some lines of a `.jsonl`. */
function* entriesOf({name, bytes, line}: Extract<Task, {kind: 'lines'}>): Generator<Entry | Fault> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const clean = isUtf8(buffer);
  let number = line;
  for (let from = 0; from < buffer.length; number++) {
    const end = buffer.indexOf(NEWLINE, from);
    const to = end < 0 ? buffer.length : end;
    const text = clean ? buffer.toString('utf8', from, to) : decode(buffer.subarray(from, to));
    from = to + 1;
    const words = text.replace(/^\ufeff/, '').trim();
    if (words === '') continue;
    try {
      yield documentOfLine(words, number, name);
    } catch (error) {
      yield faultOf(error, `${name}, line ${number}`);
    }
  }
}
