import {Worker} from 'node:worker_threads';
import {faultOf, type Outcome, type Style, type Task} from './answer.ts';

interface Desk {
  readonly worker: Worker;
  readonly waiting: {readonly task: Task; readonly done: (outcome: Outcome) => void}[];
  broken: boolean;
}

/** Readers on threads of their own. How many tasks wait is bounded by the caller. */
export class Pool {
  readonly #style: Style;
  readonly #desks: Desk[];
  #closed = false;

  constructor(jobs: number, style: Style) {
    this.#style = style;
    this.#desks = Array.from({length: jobs}, () => this.#desk());
  }

  /** Hands a task to the reader with the fewest; its buffer is given away. A reader that breaks down is a fault of its task. */
  run(task: Task): Promise<Outcome> {
    const desk = this.#free();
    return new Promise((done) => {
      desk.waiting.push({task, done});
      const {bytes} = task;
      desk.worker.postMessage(task, typeof bytes === 'string' ? [] : [bytes.buffer as ArrayBuffer]);
    });
  }

  /** The reader with the fewest tasks; another takes the place of one that broke down. */
  #free(): Desk {
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

  #desk(): Desk {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {workerData: this.#style, stdout: true});
    const desk: Desk = {worker, waiting: [], broken: false};
    let cause: unknown;
    worker.on('message', (outcome: Outcome) => desk.waiting.shift()?.done(outcome));
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      desk.broken = true;
      if (!this.#closed) giveUp(desk, cause);
    });
    return desk;
  }
}

/** What waited for a reader that broke down is lost with it: the buffers were given away. */
function giveUp({waiting}: Desk, cause: unknown): void {
  for (const {task, done} of waiting.splice(0)) {
    const name = task.kind === 'lines' ? `${task.name}, from line ${task.line}` : task.name;
    done({text: '', faults: [faultOf(cause, name).message], read: 0, failed: 1});
  }
}
