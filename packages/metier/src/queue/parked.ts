import {connect, PREFIX} from './connect.ts';
import type {Parcel} from './worker.ts';

/** A batch that no worker could read. */
export interface ParkedBatch {
  readonly name: string;
  readonly reason: string;
  /** When it was given up, in milliseconds since 1970. */
  readonly at: number;
}

const MOST = 1_000;

/** What is parked in a queue, the oldest first; `forget` takes it out. Throws a `QueueError`. */
export async function parkedIn(address: string, queueName: string, forget: boolean): Promise<ParkedBatch[]> {
  const {redis, Queue} = await connect(address);
  const queue = new Queue<Parcel>(queueName, {connection: redis, prefix: PREFIX});
  try {
    const jobs = await queue.getFailed(0, MOST - 1);
    if (forget) for (const job of jobs) await job.remove();
    return jobs.map(({data, failedReason, finishedOn}) => ({
      name: data.name,
      reason: /stalled/.test(failedReason) ? 'three workers broke down over it' : failedReason,
      at: finishedOn ?? 0,
    }));
  } finally {
    await queue.close();
    redis.disconnect();
  }
}
