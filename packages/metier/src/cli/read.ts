import {availableParallelism} from 'node:os';
import type {Entry} from '../text/index.ts';
import {
  Answerer,
  bytesOfTask,
  type Fault,
  faultOf,
  nameOfTask,
  type Outcome,
  open,
  type Style,
  type Task,
} from './answer.ts';
import {CopyLines} from './copies.ts';
import {Pool} from './pool.ts';
import {portionsOf} from './portions.ts';
import {Progress, type ProgressStream} from './progress.ts';
import {type Outside, openSource, type Source} from './source.ts';

/** Where answers and faults go. `write` resolves when more may be written. */
export interface Sink extends ProgressStream {
  write(text: string): Promise<void>;
}

export interface ReadJob extends Outside {
  readonly inputs: readonly string[];
  readonly style: Omit<Style, 'named'>;
  readonly jobs: number | null;
  readonly out: Sink;
  readonly faults: Sink;
}

/** An input up to this size is read here; more is read by workers. */
const SMALL = 512 * 1024;
/** A row of a table is taken for so many bytes. */
const ROW = 2_000;
/** A whole input over this size is read here, one document after another, so that its answers are never held at once. */
const BULKY = 8 * 1024 * 1024;

/** Reads all inputs and writes the answers in their order. Resolves to how many documents were read and were not. */
export async function readAll(job: ReadJob): Promise<{read: number; failed: number}> {
  const run = new Run(job);
  try {
    for (const input of job.inputs) await run.input(input);
    await run.written();
  } finally {
    await run.close();
  }
  return run.count;
}

class Run {
  readonly count = {read: 0, failed: 0};
  readonly #job: ReadJob;
  readonly #style: Style;
  readonly #jobs: number;
  readonly #many: boolean;
  readonly #progress: Progress;
  readonly #copies = new CopyLines();
  readonly #waiting: Promise<void>[] = [];
  #last: Promise<void> = Promise.resolve();
  #answerer: Answerer | null = null;
  #pool: Pool<Task, Outcome> | null = null;
  #here = 0;
  #inputs = 0;
  #part: number | null = null;

  constructor(job: ReadJob) {
    this.#job = job;
    this.#many = job.inputs.length > 1;
    this.#style = {...job.style, named: this.#many};
    this.#jobs = job.jobs ?? availableParallelism();
    this.#progress = new Progress(job.faults, {watched: !job.out.isTTY});
  }

  async input(argument: string): Promise<void> {
    this.#inputs++;
    const source = await openSource(argument, this.#job).catch((error) => faultOf(error, argument));
    if (source instanceof Error) await this.#soon(fallen(source), null);
    else if (source.kind === 'whole') await this.#whole(source);
    else await this.#portions(source);
  }

  /** Lines, rows and messages go out portion by portion: the first of a small input are read here, the others by workers. */
  async #portions(source: Exclude<Source, {kind: 'whole'}>): Promise<void> {
    const size = source.kind === 'lines' ? source.size : null;
    if (size !== null && size > SMALL * 4 && this.#jobs > 1) this.#pool ??= this.#newPool();
    for await (const {task, part} of portionsOf(source)) {
      const told = this.#many || part === null ? this.#partOfInputs() : part;
      await (task instanceof Error ? this.#soon(fallen(task), told) : this.#task(task, told));
    }
  }

  async #whole(source: Extract<Source, {kind: 'whole'}>): Promise<void> {
    const {length} = source.bytes;
    if (this.#many && length <= BULKY) return this.#task(source, this.#partOfInputs());
    await this.written();
    const entries = await open(source);
    let at = 0;
    const many = this.#many || entries.length > 1;
    for (const entry of entries) {
      at++;
      await this.#write(await this.#one(entry, many), this.#partOfInputs() ?? at / entries.length);
    }
  }

  async #one(entry: Entry | Fault, many: boolean): Promise<Outcome> {
    const {text, fault} = (await this.#reader()).entry(entry, many);
    return {text, faults: fault === null ? [] : [fault], read: fault === null ? 1 : 0, failed: fault === null ? 0 : 1};
  }

  async #task(task: Task, part: number | null): Promise<void> {
    this.#here += task.kind === 'rows' ? task.rows.length * ROW : task.bytes.length;
    if (!this.#pool && this.#jobs > 1 && this.#here > SMALL) this.#pool = this.#newPool();
    await this.#soon(this.#pool ? this.#pool.run(task) : (await this.#reader()).answer(task), part);
  }

  /** Queues an outcome to be written after those before it; waits while too many are under way. */
  async #soon(outcome: Promise<Outcome>, part: number | null): Promise<void> {
    const before = this.#last;
    this.#last = (async () => {
      const done = await outcome;
      await before;
      await this.#write(done, part);
    })();
    this.#waiting.push(this.#last);
    const most = this.#pool ? this.#jobs * 3 : 0;
    while (this.#waiting.length > most) await this.#waiting.shift();
  }

  async #write({text, faults, read, failed, contents = []}: Outcome, part: number | null): Promise<void> {
    this.count.read += read;
    this.count.failed += failed;
    this.#part = part ?? this.#part;
    if (text) await this.#job.out.write(text);
    const lines = [...faults, ...contents.flatMap((content) => this.#copies.add(content))];
    if (lines.length) this.#progress.clear();
    for (const fault of lines) await this.#job.faults.write(`metier: ${fault}\n`);
    this.#progress.tell(this.count.read, this.#part);
  }

  /** The part of several inputs that is behind us; null when there is one. */
  #partOfInputs(): number | null {
    return this.#many ? this.#inputs / this.#job.inputs.length : null;
  }

  /** The reader of this thread; it is loaded when it is needed. */
  async #reader(): Promise<Answerer> {
    if (!this.#answerer) {
      const [{Reader}, {articles}] = await Promise.all([import('../reader.ts'), import('../article/articles.ts')]);
      this.#answerer = new Answerer(new Reader(articles), this.#style);
    }
    return this.#answerer;
  }

  #newPool(): Pool<Task, Outcome> {
    const script = new URL('./worker.ts', import.meta.url);
    const lost = (fault: string): Outcome => ({text: '', faults: [fault], read: 0, failed: 1});
    return new Pool(this.#jobs, {script, told: this.#style, nameOf: nameOfTask, gives: bytesOfTask, lost});
  }

  async written(): Promise<void> {
    for (const one of this.#waiting.splice(0)) await one;
  }

  async close(): Promise<void> {
    this.#progress.clear();
    await this.#pool?.close();
  }
}

const fallen = async ({message}: Error): Promise<Outcome> => ({text: '', faults: [message], read: 0, failed: 1});
