import type {Queue, QueueEvents, Worker} from 'bullmq';
import type {Redis} from 'ioredis';

/** Something about the queue that a user can mend; the message is one line. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** A Redis that answers, and what works on it. */
export interface Connected {
  readonly redis: Redis;
  readonly Queue: typeof Queue;
  readonly QueueEvents: typeof QueueEvents;
  readonly Worker: typeof Worker;
}

/** Keys of one queue have to lie together where Redis is a cluster. */
export const PREFIX = '{metier}';
const AGAIN = 1_000;
const PATIENCE = 10_000;
/** The first Redis with GETDEL. */
const OLDEST = [6, 2] as const;

/** The address without a password. */
export const shownQueue = (address: string): string => address.replace(/\/\/[^@/]*@/, '//');

/** Connects to a Redis or Valkey. Throws a `QueueError`. */
export async function connect(address: string): Promise<Connected> {
  if (!/^rediss?:\/\/[^/]/.test(address))
    throw new QueueError(
      `${shownQueue(address)}: this is no address of a Redis. Say for example: redis://localhost:6379`,
    );
  const [{Queue, QueueEvents, Worker}, {Redis}] = await packages();
  let answered = false;
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    maxRetriesPerRequest: null,
    retryStrategy: () => (answered ? AGAIN : null),
  });
  // What is wrong is said where it is asked; without a listener the client writes it to the terminal.
  let last: unknown = null;
  redis.on('error', (error) => {
    last = error;
  });
  try {
    await redis.connect();
    check(await redis.info(), address);
    answered = true;
    return {redis, Queue, QueueEvents, Worker};
  } catch (error) {
    redis.disconnect();
    if (error instanceof QueueError) throw error;
    throw new QueueError(`${shownQueue(address)}: no Redis answers there: ${reason(last ?? error)}`);
  }
}

async function packages() {
  try {
    return await Promise.all([import('bullmq'), import('ioredis')]);
  } catch (error) {
    if ((error as {code?: string}).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new QueueError('A queue needs two packages that do not come with Metier. Once: npm install bullmq ioredis');
  }
}

function check(info: string, address: string): void {
  const of = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  const [major = 0, minor = 0] = of('redis_version').split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new QueueError(
      `${shownQueue(address)}: this is Redis ${of('redis_version')}; Metier needs ${OLDEST.join('.')} or later, or Valkey.`,
    );
  const policy = of('maxmemory_policy');
  if (policy && policy !== 'noeviction')
    throw new QueueError(
      `${shownQueue(address)}: this Redis throws keys away when its memory is full (maxmemory-policy ${policy}). Set it to noeviction.`,
    );
}

function reason(error: unknown): string {
  const {code, message = ''} = error as {code?: string; message?: string};
  if (code === 'ENOTFOUND') return 'there is no such host.';
  if (/NOAUTH|WRONGPASS|AUTH/.test(message))
    return 'it wants another user or password. Say for example: redis://:password@host:6379';
  if (code === 'ECONNREFUSED' || /closed/i.test(message)) return 'the connection is refused. Is it running?';
  return message.split('\n')[0] as string;
}
