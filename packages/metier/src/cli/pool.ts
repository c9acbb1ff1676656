import {Worker} from 'node:worker_threads';
import {faultOf} from './answer.ts';

interface Desk<Task, Outcome> {
  readonly worker: Worker;
  readonly waiting: {readonly task: Task; readonly done: (outcome: Outcome) => void}[];
  broken: boolean;
}

/** What runs on the threads of a pool. */
export interface Staff<Task, Outcome> {
  readonly script: URL;
  /** What each thread is told at its beginning. */
  readonly told: unknown;
  /** What faults call a task. */
  nameOf(task: Task): string;
  /** Memory of a task that is given away with it. */
  gives?(task: Task): ArrayBuffer[];
  /** The outcome of a task that is lost because its thread broke down. */
  lost(fault: string): Outcome;
}

/** Readers on threads of their own. How many tasks wait is bounded by the caller. */
export class Pool<Task, Outcome> {
  readonly #staff: Staff<Task, Outcome>;
  readonly #desks: Desk<Task, Outcome>[];
  #closed = false;

  constructor(jobs: number, staff: Staff<Task, Outcome>) {
    this.#staff = staff;
    this.#desks = Array.from({length: jobs}, () => this.#desk());
  }

  /** Hands a task to the reader with the fewest; its buffer is given away. A reader that breaks down is a fault of its task. */
  run(task: Task): Promise<Outcome> {
    const desk = this.#free();
    return new Promise((done) => {
      desk.waiting.push({task, done});
      desk.worker.postMessage(task, this.#staff.gives?.(task) ?? []);
    });
  }

  /** The reader with the fewest tasks; another takes the place of one that broke down. */
  #free(): Desk<Task, Outcome> {
    const desk = this.#desks.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least));
    if (!desk.broken) return desk;
    const another = this.#desk();
    this.#desks[this.#desks.indexOf(desk)] = another;
    return another;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#desks.map(({worker}) => worker.terminate()));
  }

  #desk(): Desk<Task, Outcome> {
    const worker = new Worker(this.#staff.script, {workerData: this.#staff.told, stdout: true});
    const desk: Desk<Task, Outcome> = {worker, waiting: [], broken: false};
    let cause: unknown;
    worker.on('message', (outcome: Outcome) => desk.waiting.shift()?.done(outcome));
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      desk.broken = true;
      if (!this.#closed) this.#giveUp(desk, cause);
    });
    return desk;
  }

  /** What waited for a reader that broke down is lost with it: the buffers were given away. */
  #giveUp({waiting}: Desk<Task, Outcome>, cause: unknown): void {
    for (const {task, done} of waiting.splice(0))
      done(this.#staff.lost(faultOf(cause, this.#staff.nameOf(task)).message));
  }
}
