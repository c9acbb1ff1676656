import {Worker} from 'node:worker_threads';
import type {Documents} from '../operations/operation.ts';
import {type ProblemCode, Refusal} from './problem.ts';

/** What a thread is asked. */
export interface Task {
  readonly operation: string;
  /** Names and words of the query string. */
  readonly query: readonly (readonly [string, string])[];
  readonly documents: Documents;
  readonly today: string;
}

/** The answer as JSON, or why there is none. */
export type Outcome =
  | {readonly bytes: Uint8Array}
  | {readonly code: ProblemCode; readonly message: string; readonly cause: string};

interface Waiting {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

interface Desk {
  readonly worker: Worker;
  doing: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** How many threads there are, and what they may take. */
export interface ReaderLimits {
  readonly threads: number;
  /** So many tasks may wait. */
  readonly waiting: number;
  /** So long one task may take, in seconds. */
  readonly seconds: number;
}

const MOST_MEGABYTES = 1024;

/**
 * Reads on threads of their own, which are started when they are needed. Each does one task at a time: one that takes too long
 * or too much memory is stopped with its thread, and takes no other along.
 */
export class ReaderThreads {
  readonly #limits: ReaderLimits;
  readonly #desks: Desk[] = [];
  readonly #waiting: Waiting[] = [];

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  get busy(): number {
    return this.#desks.filter(({doing}) => doing).length;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The answer to a task as JSON. Throws a `Refusal`. */
  async run(task: Task): Promise<Uint8Array> {
    if (this.#waiting.length >= this.#limits.waiting) throw new Refusal('busy', undefined, {'retry-after': '1'});
    const outcome = await new Promise<Outcome>((done) => {
      this.#waiting.push({task, done});
      this.#hand();
    });
    if ('bytes' in outcome) return outcome.bytes;
    throw new Refusal(outcome.code, outcome.message);
  }

  async close(): Promise<void> {
    await Promise.all(this.#desks.splice(0).map(({worker}) => worker.terminate()));
  }

  #hand(): void {
    const next = this.#waiting[0];
    const desk = next && this.#free();
    if (!desk) return;
    this.#waiting.shift();
    desk.doing = next;
    desk.timer = setTimeout(() => this.#stop(desk, 'too-slow'), this.#limits.seconds * 1000);
    desk.worker.postMessage(next.task);
  }

  /** A thread with nothing to do; a new one while there may be more. */
  #free(): Desk | undefined {
    const free = this.#desks.find(({doing}) => !doing);
    return free ?? (this.#desks.length < this.#limits.threads ? this.#start() : undefined);
  }

  #start(): Desk {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      resourceLimits: {maxOldGenerationSizeMb: MOST_MEGABYTES},
      stdout: true,
    });
    const desk: Desk = {worker, doing: null, timer: null};
    worker.on('message', (outcome: Outcome) => this.#settle(desk, outcome));
    worker.on('error', () => this.#stop(desk, 'too-slow'));
    worker.unref();
    this.#desks.push(desk);
    return desk;
  }

  #settle(desk: Desk, outcome: Outcome): void {
    if (desk.timer) clearTimeout(desk.timer);
    const {doing} = desk;
    desk.doing = null;
    doing?.done(outcome);
    this.#hand();
  }

  /** Ends a thread that took too long or broke down; its task is lost, and another thread takes its place. */
  #stop(desk: Desk, code: ProblemCode): void {
    const at = this.#desks.indexOf(desk);
    if (at < 0) return;
    this.#desks.splice(at, 1);
    void desk.worker.terminate();
    this.#settle(desk, {code, message: 'This took too long or too much memory, and was stopped.', cause: 'stopped'});
  }
}
