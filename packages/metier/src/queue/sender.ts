import {randomUUID} from 'node:crypto';
import type {Queue, QueueEvents} from 'bullmq';
import {type Connected, connect, PREFIX} from './connect.ts';
import {outcomeKey, type Parcel} from './worker.ts';

/** A batch that broke its workers down, or that they could not read; it is parked in the queue. */
export class Parked extends Error {
  override readonly name = 'Parked';
  readonly id: string;

  constructor(reason: string, id: string) {
    super(reason);
    this.id = id;
  }
}

interface Sent {
  readonly parcel: Parcel;
  readonly done: (outcome: Buffer) => void;
  readonly fail: (error: unknown) => void;
}

/** So long is a parked batch kept to be looked at, in seconds. */
const KEPT = 7 * 24 * 3600;
const MOST_KEPT = 1_000;
/** What was sent is looked for again so often: an event may be missed, and a Redis may lose what it held. */
const LOOK = 3_000;

/** Sends batches to the workers of a queue and takes what they make of them. */
export class Sender {
  readonly #redis: Connected['redis'];
  readonly #queue: Queue;
  readonly #events: QueueEvents;
  readonly #name: string;
  readonly #sent = new Map<string, Sent>();
  readonly #timer: NodeJS.Timeout;
  #looking = false;

  private constructor({redis, Queue, QueueEvents}: Connected, name: string) {
    this.#redis = redis;
    this.#name = name;
    this.#queue = new Queue(name, {connection: redis, prefix: PREFIX});
    this.#events = new QueueEvents(name, {connection: redis, prefix: PREFIX});
    this.#queue.on('error', () => {});
    this.#events.on('error', () => {});
    this.#events.on('completed', ({jobId}) => void this.#take(jobId));
    this.#events.on('failed', ({jobId, failedReason}) => this.#park(jobId, failedReason));
    this.#timer = setInterval(() => void this.#look(), LOOK);
  }

  /** Throws a `QueueError`. */
  static async open(address: string, name: string): Promise<Sender> {
    const sender = new Sender(await connect(address), name);
    await sender.#events.waitUntilReady();
    return sender;
  }

  /** Resolves to what a worker made of a batch. Rejects with `Parked` when no worker could. How many wait is bounded by the caller. */
  send(parcel: Parcel): Promise<Buffer> {
    return new Promise((done, fail) => {
      const id = randomUUID();
      this.#sent.set(id, {parcel, done, fail});
      this.#add(id, parcel).catch((error) => this.#leave(id)?.fail(error));
    });
  }

  /** Whether any worker listens to this queue. */
  async hasWorkers(): Promise<boolean> {
    return (await this.#queue.getWorkersCount()) > 0;
  }

  /** Takes a parked batch out of the queue. */
  async forget({id}: Parked): Promise<void> {
    await this.#queue.remove(id);
  }

  /** Ends it. What is still waiting in the queue is taken out: nobody would fetch what comes of it. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    const left = [...this.#sent.keys()];
    this.#sent.clear();
    for (const id of left) await this.#queue.remove(id).catch(() => {});
    await this.#events.close();
    await this.#queue.close();
    this.#redis.disconnect();
  }

  async #add(id: string, parcel: Parcel): Promise<void> {
    await this.#queue.add(parcel.name, parcel, {
      jobId: id,
      removeOnComplete: true,
      removeOnFail: {age: KEPT, count: MOST_KEPT},
    });
  }

  /** Takes the outcome of a batch once; false when there is none. */
  async #take(id: string): Promise<boolean> {
    if (!this.#sent.has(id)) return true;
    const outcome = await this.#redis.getdelBuffer(outcomeKey(this.#name, id)).catch(() => null);
    if (outcome) this.#leave(id)?.done(outcome);
    return !!outcome || !this.#sent.has(id);
  }

  #park(id: string, reason: string): void {
    this.#leave(id)?.fail(new Parked(reason, id));
  }

  #leave(id: string): Sent | undefined {
    const sent = this.#sent.get(id);
    this.#sent.delete(id);
    return sent;
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    for (const [id, {parcel}] of [...this.#sent]) {
      const state = await this.#queue.getJobState(id).catch(() => 'waiting' as const);
      if (state === 'failed') this.#park(id, (await this.#queue.getJob(id))?.failedReason ?? '');
      if (state === 'unknown' && !(await this.#take(id))) await this.#add(id, parcel).catch(() => {});
    }
    this.#looking = false;
  }
}
