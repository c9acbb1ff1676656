import {spawnSync} from 'node:child_process';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, it} from 'vitest';
import {connect} from './connect.ts';
import {parkedIn} from './parked.ts';
import {canStartRedis, type TestRedis, testRedis} from './redis-for-test.ts';
import {Parked, Sender} from './sender.ts';
import {BatchWorker} from './worker.ts';

const QUEUE = 'test';
const parcel = (words: string) => ({name: words, content: Buffer.from(words).toString('base64')});
const upper = async (content: Buffer): Promise<Buffer> => Buffer.from(content.toString().toUpperCase());
const numbers = Array.from({length: 200}, (_, i) => `batch ${i}`);

describe.skipIf(!canStartRedis())('a queue on a Redis (needs redis-server or valkey-server)', () => {
  const opened: {close?(): Promise<void>; stop?(): Promise<void>}[] = [];
  const opens = async <T extends {close?(): Promise<void>; stop?(): Promise<void>}>(one: Promise<T>): Promise<T> => {
    opened.unshift(await one);
    return opened[0] as T;
  };
  const works = (redis: TestRedis, read = upper, jobs = 4) =>
    opens(BatchWorker.open(redis.address, QUEUE, {jobs, patience: 1, read, end: async () => {}}));
  afterEach(async () => {
    for (const one of opened.splice(0)) await (one.close ?? one.stop)?.call(one);
  });

  it('gives every batch back to who sent it, also where several send and work', async () => {
    const redis = await opens(testRedis());
    const senders = [
      await opens(Sender.open(redis.address, QUEUE)),
      await opens(Sender.open(redis.address, QUEUE)),
    ] as const;
    await works(redis);
    await works(redis);
    const answers = await Promise.all(numbers.map((one, i) => senders[i % 2 ? 1 : 0].send(parcel(one))));
    expect(answers.map(String)).toEqual(numbers.map((one) => one.toUpperCase()));
  }, 30_000);

  it('leaves nothing behind in Redis but the counters of the queue', async () => {
    const redis = await opens(testRedis());
    const sender = await opens(Sender.open(redis.address, QUEUE));
    await works(redis);
    await Promise.all(numbers.map((one) => sender.send(parcel(one))));
    const {redis: client} = await connect(redis.address);
    const keys = (await client.keys('*')).filter((key) => /outcome|batch|:[0-9a-f]{8}-/.test(key));
    client.disconnect();
    expect(keys).toEqual([]);
  }, 30_000);

  it('parks a batch that cannot be read, with a word, until it is taken out', async () => {
    const redis = await opens(testRedis());
    const sender = await opens(Sender.open(redis.address, QUEUE));
    await works(redis, async (content) => {
      if (content.includes('13')) throw new Error('the reader stopped');
      return content;
    });
    const ends = await Promise.allSettled(numbers.slice(10, 16).map((one) => sender.send(parcel(one))));
    expect(ends.map(({status}) => status)).toEqual([
      ...Array(3).fill('fulfilled'),
      'rejected',
      ...Array(2).fill('fulfilled'),
    ]);
    expect((ends[3] as PromiseRejectedResult).reason).toBeInstanceOf(Parked);
    const found = [{name: 'batch 13', reason: 'the reader stopped', at: expect.any(Number)}];
    expect(await parkedIn(redis.address, QUEUE, false)).toEqual(found);
    expect(await parkedIn(redis.address, QUEUE, true)).toEqual(found);
    expect(await parkedIn(redis.address, QUEUE, false)).toEqual([]);
  }, 30_000);

  it('goes on when Redis breaks down and comes back empty', async () => {
    const redis = await opens(testRedis());
    const sender = await opens(Sender.open(redis.address, QUEUE));
    await works(redis, async (content) => {
      await setTimeout(40);
      return content;
    });
    const answers = Promise.all(numbers.map((one) => sender.send(parcel(one))));
    for (let broken = 0; broken < 2; broken++) {
      await setTimeout(500);
      await redis.kill();
      await setTimeout(300);
      await redis.start();
    }
    expect((await answers).map(String)).toEqual(numbers);
  }, 60_000);

  it.each([
    ['that throws keys away', ['--maxmemory-policy', 'allkeys-lru'], 'Set it to noeviction.'],
    ['that wants a password', ['--requirepass', 'word'], 'Say for example: redis://:password@host:6379'],
  ])(
    'says so for a Redis %s',
    async (_, options, words) => {
      const redis = await opens(testRedis(...options));
      await expect(connect(redis.address)).rejects.toThrow(words);
      const {redis: client} = await connect(
        (await opens(testRedis('--requirepass', 'word'))).address.replace('//', '//:word@'),
      );
      client.disconnect();
    },
    30_000,
  );
});

describe('a queue that cannot be had', () => {
  it.each([
    ['an address of something else', 'http://localhost:6379', 'http://localhost:6379: this is no address of a Redis.'],
    ['a password is not shown', 'http://me:secret@host', 'http://host: this is no address of a Redis.'],
    [
      'nothing answers',
      'redis://:secret@127.0.0.1:9',
      'redis://127.0.0.1:9: no Redis answers there: the connection is refused.',
    ],
  ])('%s', async (_, address, words) => {
    await expect(connect(address)).rejects.toThrow(words);
  });

  it('says how to come by the packages, where they are missing', () => {
    const missing = `import {registerHooks} from 'node:module';
      registerHooks({resolve(name, context, next) {
        if (name === 'bullmq') throw Object.assign(new Error(name), {code: 'ERR_MODULE_NOT_FOUND'});
        return next(name, context);
      }});`;
    const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
    const {status, stderr} = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(missing)}`,
        main,
        'work',
        '--queue',
        'redis://127.0.0.1:9',
      ],
      {encoding: 'utf8'},
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'metier: A queue needs two packages that do not come with Metier. Once: npm install bullmq ioredis\n',
    );
  });
});
