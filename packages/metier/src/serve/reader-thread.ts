import {parentPort} from 'node:worker_threads';
import {profiles} from '@metier/kb/profiles';
import type {Profiles} from '../roles/index.ts';
import {refusalOf} from './problem.ts';
import {valuesOfQuery} from './query.ts';
import type {Outcome, Task} from './readers.ts';
import {operationNamed, workOf} from './served.ts';

/** Does operations on documents: tasks in, outcomes out. What is read stays in this thread and is forgotten with the next task. */
const ENCODER = new TextEncoder();

parentPort?.on('message', async (task: Task) => {
  const outcome = await done(task).catch((error): Outcome => {
    const {code, message} = refusalOf(error);
    return {code, message, cause: (error as Error).name};
  });
  parentPort?.postMessage(outcome, 'bytes' in outcome ? [outcome.bytes.buffer as ArrayBuffer] : []);
});

async function done({operation, query, documents, today}: Task): Promise<Outcome> {
  const work = await workOf(operationNamed(operation));
  if (work.kind !== 'reads') throw new TypeError(operation);
  const values = valuesOfQuery(query, work.parameters);
  const answer = await work.run(values, documents, {today, profiles: profiles as Profiles, readers: {}});
  return {bytes: ENCODER.encode(`${JSON.stringify(answer)}\n`)};
}
