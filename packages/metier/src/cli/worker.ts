import {parentPort, workerData} from 'node:worker_threads';
import {articles} from '../article/articles.ts';
import {Reader} from '../reader.ts';
import {Answerer, faultOf, type Style, type Task} from './answer.ts';

/** A reader on a thread of its own: tasks in, outcomes out, in the same order. */
const answerer = new Answerer(new Reader(articles), workerData as Style);
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage(await answerer.answer(task));
    } catch (error) {
      parentPort?.postMessage({text: '', faults: [faultOf(error, task.name).message], read: 0, failed: 1});
    }
  });
});
