import {type ChildProcess, fork} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {type Engine, MarketError, type Values} from '../engine.ts';
import {checkInstalled} from './chdb.ts';

type Asked =
  | {readonly do: 'open'; readonly path: string}
  | {readonly do: 'rows'; readonly sql: string; readonly values: Values}
  | {readonly do: 'run'; readonly sql: string}
  | {readonly do: 'parquet'; readonly sql: string; readonly values: Values}
  | {readonly do: 'insert'; readonly table: string; readonly lines: string}
  | {readonly do: 'close'};

/** What the process of the engine is asked, and what it says. */
export type Call = Asked & {readonly id: number};
export type Outcome =
  | {readonly id: number; readonly rows: unknown}
  | {readonly id: number; readonly fault: string; readonly code: string | null};

const SCRIPT = fileURLToPath(new URL('./embedded-process.ts', import.meta.url));
/** A process that was killed may hold the folder for a moment longer. */
const TRIES = 8;
const BETWEEN = 250;
const COMPLAINT = 4000;

/** Opens the market in a folder, in a process of its own: a fault of the engine does not take this one along. Throws a `MarketError`. */
export async function openEmbedded(home: string): Promise<Engine> {
  checkInstalled();
  const path = join(home, 'market');
  makeFolder(path);
  for (let tries = 1; ; tries++) {
    const engine = new EmbeddedEngine();
    try {
      await engine.open(path);
      return engine;
    } catch (error) {
      await engine.close().catch(() => {});
      const locked = /Cannot lock file/i.test(engine.complaint);
      if (!locked || tries === TRIES) throw locked ? inUse(path) : cannotOpen(path, error, engine.complaint);
      await setTimeout(BETWEEN);
    }
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, {recursive: true});
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

function inUse(path: string): MarketError {
  let by = 'another process';
  try {
    const pid = /PID: (\d+)/.exec(readFileSync(join(path, 'status'), 'utf8'))?.[1];
    if (pid) by = `another process (number ${pid})`;
  } catch {
    // The number is a help, not a need.
  }
  return new MarketError(
    `${path}: this market is in use by ${by}. Wait until it ends; for several at once use a server: --market http://host:8123`,
    'market-in-use',
  );
}

function cannotOpen(path: string, error: unknown, complaint = ''): MarketError {
  if (error instanceof MarketError && !complaint) return error;
  const reason = complaint.trim().split('\n')[0] || String((error as Error).message).split('\n')[0];
  return new MarketError(`${path}: the market cannot be opened: ${reason}`);
}

interface Waiting {
  readonly done: (rows: unknown) => void;
  readonly fail: (error: Error) => void;
}

class EmbeddedEngine implements Engine {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #gone: Error | null = null;
  /** What the engine said on its standard error, the end of it. */
  complaint = '';

  constructor() {
    this.#child = fork(SCRIPT, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaint = (this.complaint + text).slice(-COMPLAINT);
    });
    this.#child.on('message', (outcome: Outcome) => this.#settle(outcome));
    this.#child.on('exit', (code, signal) => this.#leave(signal ?? `code ${code}`));
    this.#child.on('error', (error) => this.#leave(error.message));
  }

  open(path: string): Promise<unknown> {
    return this.#call({do: 'open', path});
  }

  rows<Row>(sql: string, values: Values = {}): Promise<Row[]> {
    return this.#call({do: 'rows', sql, values}) as Promise<Row[]>;
  }

  async run(sql: string): Promise<void> {
    await this.#call({do: 'run', sql});
  }

  async insert(table: string, lines: string): Promise<void> {
    await this.#call({do: 'insert', table, lines});
  }

  parquet(sql: string, values: Values = {}): Promise<Uint8Array> {
    return this.#call({do: 'parquet', sql, values}) as Promise<Uint8Array>;
  }

  /** Ends the process; what was acknowledged is kept. */
  async close(): Promise<void> {
    if (this.#gone) return;
    const left = new Promise<void>((done) => this.#child.once('exit', () => done()));
    this.#child.disconnect();
    await left;
  }

  #call(asked: Asked): Promise<unknown> {
    if (this.#gone) return Promise.reject(this.#gone);
    const id = ++this.#calls;
    return new Promise((done, fail) => {
      this.#waiting.set(id, {done, fail});
      this.#child.send({...asked, id});
    });
  }

  #settle(outcome: Outcome): void {
    const waiting = this.#waiting.get(outcome.id);
    this.#waiting.delete(outcome.id);
    if ('fault' in outcome) waiting?.fail(Object.assign(new Error(outcome.fault), {code: outcome.code}));
    else waiting?.done(outcome.rows);
  }

  #leave(how: string): void {
    this.#gone ??= new MarketError(`The engine of the market stopped (${how}). What was stored is kept; run it again.`);
    for (const {fail} of this.#waiting.values()) fail(this.#gone);
    this.#waiting.clear();
  }
}
