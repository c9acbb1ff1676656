import {statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import type {Engine} from '../market/engine.ts';
import {Ingest, type Stored} from '../market/ingest.ts';
import {Journal} from '../market/journal.ts';
import type {Prepared} from '../market/prepare.ts';
import type {Versions} from '../market/row.ts';
import {bytesOfTask, faultOf, nameOfTask, type Task} from './answer.ts';
import type {FarReaders} from './far-readers.ts';
import {count, many} from './market-words.ts';
import {Pool} from './pool.ts';
import {portionsOf} from './portions.ts';
import {progressWords} from './progress.ts';
import type {Surroundings} from './read-one.ts';
import {openSource, type Source} from './source.ts';
import type {SyncOutcome, SyncTask, SyncTold} from './sync-reader.ts';
import {Tidy} from './tidy.ts';

/** What a sync is done with. */
export interface SyncJob {
  readonly engine: Engine;
  readonly versions: Versions;
  readonly now: number;
  readonly source: string | null;
  readonly jobs: number | null;
  readonly outside: Surroundings;
  /** What reads in place of this machine's threads. */
  readonly far?: FarReaders | null;
}

/** What came of a sync; a line for each input. */
export interface Synced {
  readonly lines: readonly string[];
  readonly read: number;
  readonly repeats: number;
  readonly others: number;
  readonly lists: number;
  readonly faults: readonly string[];
}

/** What came of a part of a source's answer. */
interface BodyStored {
  readonly ids: readonly string[];
  readonly stored: Stored;
}

/** So many postings are stored at once: fewer make many small parts in the engine, more take memory. */
const BATCH = 4_000;
/** So much of a file is read ahead of what is stored, in lines and in bytes: readers are not to wait while a batch is stored. */
const AHEAD = {lines: BATCH, bytes: 24 * 1024 * 1024};
/** As many readers as a queue is kept busy for. */
const FAR = 32;

/** Reads inputs over all cores and stores them batch by batch, in their order. */
export class SyncRun {
  readonly #job: SyncJob;
  readonly #ingest: Ingest;
  readonly #jobs: number;
  readonly #faults: string[] = [];
  readonly #tidy = new Tidy();
  #pool: Pool<SyncTask, SyncOutcome> | null = null;
  #others = 0;
  #lists = 0;
  #read = 0;
  #repeats = 0;

  constructor(job: SyncJob) {
    this.#job = job;
    this.#ingest = new Ingest(job.engine, job.versions, job.now);
    this.#jobs = job.far ? FAR : (job.jobs ?? availableParallelism());
  }

  /** Reads files and addresses; resolves to a line for each. */
  async sync(inputs: readonly string[]): Promise<string[]> {
    const lines: string[] = [];
    for (const input of inputs) lines.push(...(await this.#input(input)));
    return lines;
  }

  async #input(input: string): Promise<string[]> {
    const source = await openSource(input, this.#job.outside).catch((error) => faultOf(error, input));
    if (source instanceof Error) {
      this.#faults.push(source.message);
      return [];
    }
    const one = new InputRun(this.#ingest, await this.#journalOf(input, source));
    const ahead: {readonly done: Promise<void>; readonly own: number}[] = [];
    let held = 0;
    let reached = one.done;
    let last: Promise<void> = Promise.resolve();
    for await (const {task, upTo, part} of portionsOf(source, one.done)) {
      const own = partOf(task, upTo - reached);
      reached = upTo;
      const outcome = task instanceof Error ? fallen(task) : this.#prepare(task);
      last = last.then(async () => {
        this.#note(await outcome, part);
        await one.take(await outcome, upTo);
      });
      // It is told where it is waited for.
      last.catch(() => {});
      ahead.push({done: last, own});
      held += own;
      while (held > 1 && ahead.length > this.#jobs) {
        const first = ahead.shift() as (typeof ahead)[number];
        await first.done;
        held -= first.own;
      }
    }
    await last;
    await one.end();
    this.#repeats += one.stored.repeats;
    return [lineOf(source, one.stored, one.done)];
  }

  /** Reads and stores what a source answered; resolves to the ids of its postings. */
  async body(
    {text, name}: {text: string; name: string},
    from: {readonly source: string; readonly board?: string},
  ): Promise<BodyStored> {
    const outcome = await this.#prepare({kind: 'whole', name, bytes: text, ...from});
    this.#note(outcome, null);
    const stored: Stored = {new: 0, changed: 0, same: 0, repeats: 0};
    for (let at = 0; at < outcome.postings.length; at += BATCH)
      addTo(stored, await this.#ingest.add(outcome.postings.slice(at, at + BATCH)));
    this.#repeats += stored.repeats;
    return {ids: outcome.postings.map(({id}) => id), stored};
  }

  async close(): Promise<void> {
    await this.#pool?.close();
    await this.#job.far?.close();
    this.#pool = null;
  }

  /** What was read so far, with the lines of `sync` given. */
  told(lines: readonly string[]): Synced {
    return {
      lines,
      read: this.#read,
      repeats: this.#repeats,
      others: this.#others,
      lists: this.#lists,
      faults: this.#faults,
    };
  }

  #prepare(task: SyncTask): Promise<SyncOutcome> {
    if (this.#job.far) return this.#job.far.prepare(task);
    this.#pool ??= new Pool<SyncTask, SyncOutcome>(this.#jobs, {
      script: new URL('./sync-worker.ts', import.meta.url),
      told: {source: this.#job.source, now: this.#job.now} satisfies SyncTold,
      nameOf: nameOfTask,
      gives: bytesOfTask,
      lost: (fault) => ({postings: [], others: 0, lists: 0, faults: [fault]}),
    });
    return this.#pool.run(task);
  }

  #note({postings, others, lists, faults}: SyncOutcome, part: number | null): void {
    this.#read += postings.length;
    this.#tidy.between();
    this.#others += others;
    this.#lists += lists;
    this.#faults.push(...faults);
    this.#job.outside.progress(progressWords(this.#read, part));
  }

  /** Files of lines are long: where a sync of one was stopped, the next goes on. */
  async #journalOf(input: string, source: Source): Promise<Journal | null> {
    if (source.kind === 'whole') return null;
    const {size, mtimeMs} = statSync(input, {throwIfNoEntry: false}) ?? {};
    if (size === undefined) return null;
    const {versions, engine, now, source: name} = this.#job;
    const key = [resolve(input), size, mtimeMs, name ?? '', versions.rules, versions.knowledge].join('|');
    return Journal.open(engine, key, now);
  }
}

/** Gathers the postings of one input into batches and stores them. */
class InputRun {
  readonly stored: Stored = {new: 0, changed: 0, same: 0, repeats: 0};
  readonly done: number;
  readonly #ingest: Ingest;
  readonly #journal: Journal | null;
  #held: Prepared[] = [];
  #upTo = 0;

  constructor(ingest: Ingest, journal: Journal | null) {
    this.#ingest = ingest;
    this.#journal = journal;
    this.done = journal?.lines ?? 0;
  }

  async take({postings}: SyncOutcome, upTo: number): Promise<void> {
    for (const posting of postings) this.#held.push(posting);
    this.#upTo = upTo;
    while (this.#held.length >= BATCH) await this.#store(this.#held.splice(0, BATCH), this.#held.length === 0);
  }

  async end(): Promise<void> {
    if (this.#held.length) await this.#store(this.#held.splice(0), true);
    await this.#journal?.end();
  }

  /** Lines are done when nothing of them is held any more. */
  async #store(postings: readonly Prepared[], all: boolean): Promise<void> {
    addTo(this.stored, await this.#ingest.add(postings));
    if (all) await this.#journal?.reach(this.#upTo);
  }
}

function addTo(sum: Stored, more: Stored): void {
  for (const key of ['new', 'changed', 'same', 'repeats'] as const) sum[key] += more[key];
}

/** The part of what may be held ahead that a task takes. */
const partOf = (task: Task | Error, lines: number): number =>
  Math.max(
    lines / AHEAD.lines,
    ...(task instanceof Error ? [] : bytesOfTask(task).map(({byteLength}) => byteLength / AHEAD.bytes)),
  );

const fallen = async ({message}: Error): Promise<SyncOutcome> => ({
  postings: [],
  others: 0,
  lists: 0,
  faults: [message],
});

function lineOf(source: Source, {new: added, changed, same}: Stored, done: number): string {
  const unit = source.kind === 'portions' ? source.unit : 'line';
  const on = done ? ` Went on after ${unit} ${count(done)}, where the last sync was stopped.` : '';
  return `${source.name}: ${many(added + changed + same, 'posting')}: ${count(added)} new, ${count(changed)} changed, ${count(same)} as before.${on}`;
}
