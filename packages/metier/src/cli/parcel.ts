import {promisify} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import {gunzip, gzip} from 'node:zlib';
import type {Prepared} from '../market/prepare.ts';
import type {Again} from '../market/reread.ts';
import type {Versions} from '../market/row.ts';
import {nameOfTask} from './answer.ts';
import type {KeptTask, SyncOutcome, SyncTask, SyncTold} from './sync-reader.ts';

/** A task as it travels: with what its reader is told. */
export type FarTask = (SyncTask | KeptTask) & {readonly told: SyncTold};
/** What comes of a task, as it travels back. */
export type FarOutcome = SyncOutcome | Again[];

const NEWLINE = 10;
/** Changes when what travels does. */
const FORM = 1;
const [packed, unpacked] = [promisify(gzip), promisify(gunzip)];

/** The queue of readers that read alike: with the same rules and the same knowledge base. */
export const queueOf = ({rules, knowledge}: Versions): string => `read-${FORM}-${rules}-${knowledge}`;

/** What faults call a task. */
export const nameOfFar = (task: SyncTask | KeptTask): string => (task.kind === 'kept' ? task.name : nameOfTask(task));

/** A line that says what it is, and its bytes. */
export function packTask(task: FarTask): Promise<Buffer> {
  const [head, body] = task.kind === 'kept' ? partsOfKept(task) : partsOfSync(task);
  return packed(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]), {level: 1});
}

const partsOfKept = ({kept, ...head}: KeptTask) => [head, Buffer.from(JSON.stringify(kept))] as const;

function partsOfSync(task: SyncTask) {
  if (task.kind === 'rows') {
    const {rows, ...head} = task;
    return [head, serialize(rows)] as const;
  }
  const {bytes, ...head} = task;
  return [{...head, isText: typeof bytes === 'string'}, Buffer.from(bytes as Uint8Array)] as const;
}

export async function unpackTask(content: Buffer): Promise<FarTask> {
  const all = await unpacked(content);
  const end = all.indexOf(NEWLINE);
  const {isText, ...head} = JSON.parse(all.toString('utf8', 0, end));
  const body = all.subarray(end + 1);
  if (head.kind === 'kept') return {...head, kept: JSON.parse(body.toString('utf8'))};
  if (head.kind === 'rows') return {...head, rows: deserialize(body)};
  return {...head, bytes: isText ? body.toString('utf8') : new Uint8Array(body)};
}

export const packOutcome = (outcome: FarOutcome): Promise<Buffer> =>
  packed(
    JSON.stringify(outcome, (_, value) => (value instanceof Uint32Array ? [...value] : value)),
    {level: 1},
  );

export async function unpackOutcome(content: Buffer): Promise<FarOutcome> {
  const outcome = JSON.parse((await unpacked(content)).toString('utf8')) as FarOutcome;
  const revived = (one: Prepared): Prepared => ({...one, minhash: Uint32Array.from(one.minhash)});
  return Array.isArray(outcome)
    ? outcome.map((one) => (one === null || one === 'unread' ? one : revived(one)))
    : {...outcome, postings: outcome.postings.map(revived)};
}

const PIECES = 8;

/** A task in some smaller ones, in order; itself alone when it holds one document or cannot be cut. */
export function piecesOf<Task extends SyncTask | KeptTask>(task: Task): Task[] {
  if (task.kind === 'kept') {
    const size = Math.ceil(task.kept.length / PIECES);
    return task.kept.flatMap((_, at) => (at % size ? [] : [{...task, kept: task.kept.slice(at, at + size)}]));
  }
  if (task.kind === 'rows') {
    const size = Math.ceil(task.rows.length / PIECES);
    return task.rows.flatMap((_, at) =>
      at % size ? [] : [{...task, rows: task.rows.slice(at, at + size), first: task.first + at}],
    );
  }
  if (task.kind !== 'lines') return [task];
  const {bytes, line} = task;
  const ends = endsIn(bytes);
  const size = Math.ceil(ends.length / PIECES);
  return ends.flatMap((_, at) =>
    at % size ? [] : [{...task, bytes: bytes.slice(ends[at - 1] ?? 0, ends[at + size - 1]), line: line + at}],
  );
}

/** Where lines end, the last one too. */
function endsIn(bytes: Uint8Array): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) ends.push(at + 1);
  if (bytes.length > (ends.at(-1) ?? 0)) ends.push(bytes.length);
  return ends;
}
