import {parentPort, workerData} from 'node:worker_threads';
import {Reader} from '../reader.ts';
import {type KeptTask, SyncReader, type SyncTask, type SyncTold} from './sync-reader.ts';
import {Tidy} from './tidy.ts';

/** A reader for the market on a thread of its own: tasks in, postings out, in the same order. */
const reader = new Reader();
const own = new SyncReader(reader, workerData as SyncTold);
const tidy = new Tidy();
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: (SyncTask | KeptTask) & {readonly told?: SyncTold}) => {
  last = last.then(async () => {
    const one = task.told ? new SyncReader(reader, task.told) : own;
    parentPort?.postMessage(task.kind === 'kept' ? one.again(task) : await one.prepare(task));
    tidy.between();
  });
});
