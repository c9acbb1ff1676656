import type {Job, Worker} from 'bullmq';
import {type Connected, connect, PREFIX} from './connect.ts';

/** A batch as it lies in the queue. */
export interface Parcel {
  /** What faults call it. */
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

export interface WorkerOptions {
  /** How many batches are read at once. */
  readonly jobs: number;
  /** After so many seconds of silence a batch goes to another worker. */
  readonly patience: number;
  /** Reads a batch. When it throws, the batch goes back to its sender as one that cannot be read. */
  readonly read: (content: Buffer) => Promise<Buffer>;
  /** Called when nothing is in hand any more. */
  readonly end: () => Promise<void>;
}

/** The key under which the outcome of a batch waits for its sender. */
export const outcomeKey = (queue: string, id: string): string => `${PREFIX}:${queue}:outcome:${id}`;

/** So long an outcome waits for its sender, in seconds. */
const KEPT = 3_600;
/** A batch that so many workers broke down over is parked. */
const MOST_BREAKDOWNS = 3;

/** Reads batches of a queue until it is closed. It keeps nothing: what it has in hand when it is killed goes to another. */
export class BatchWorker {
  readonly #redis: Connected['redis'];
  readonly #worker: Worker<Parcel>;
  readonly #end: () => Promise<void>;
  #read = 0;

  private constructor({redis, Worker}: Connected, name: string, {jobs, patience, read, end}: WorkerOptions) {
    this.#redis = redis;
    this.#end = end;
    this.#worker = new Worker<Parcel>(
      name,
      async ({id, data}: Job<Parcel>) => {
        const outcome = await read(Buffer.from(data.content, 'base64'));
        await redis.set(outcomeKey(name, id as string), outcome, 'EX', KEPT);
        this.#read++;
      },
      {
        connection: redis,
        prefix: PREFIX,
        concurrency: jobs,
        lockDuration: patience * 1000,
        stalledInterval: patience * 1000,
        maxStalledCount: MOST_BREAKDOWNS - 1,
      },
    );
    this.#worker.on('error', () => {});
  }

  /** Throws a `QueueError`. */
  static async open(address: string, name: string, options: WorkerOptions): Promise<BatchWorker> {
    const worker = new BatchWorker(await connect(address), name, options);
    await worker.#worker.waitUntilReady();
    return worker;
  }

  /** Batches that were read. */
  get read(): number {
    return this.#read;
  }

  /** Ends it when what it has in hand is read. */
  async close(): Promise<void> {
    await this.#worker.close();
    this.#redis.disconnect();
    await this.#end();
  }
}
