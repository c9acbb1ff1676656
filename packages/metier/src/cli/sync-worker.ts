import {parentPort, workerData} from 'node:worker_threads';
import {Reader} from '../reader.ts';
import {type KeptTask, SyncReader, type SyncTask, type SyncTold} from './sync-reader.ts';

/** A reader for the market on a thread of its own: tasks in, postings out, in the same order. */
const reader = new SyncReader(new Reader(), workerData as SyncTold);
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: SyncTask | KeptTask) => {
  last = last.then(async () =>
    parentPort?.postMessage(task.kind === 'kept' ? reader.again(task) : await reader.prepare(task)),
  );
});
