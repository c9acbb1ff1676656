import {afterAll, describe, expect, it} from 'vitest';
import {ReaderThreads, type Task} from './readers.ts';

const POSTING = 'Data Engineer\n\nRequirements\n- SQL and Python';
const task = (bytes: Uint8Array | string = POSTING): Task => ({
  operation: 'read',
  query: [],
  documents: {posting: {name: 'posting', bytes}},
  today: '2026-11-20',
});
const titleOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)).posting.title.value;

const open: ReaderThreads[] = [];
const threads = (limits: Partial<ConstructorParameters<typeof ReaderThreads>[0]>) => {
  const made = new ReaderThreads({threads: 1, waiting: 8, seconds: 30, ...limits});
  open.push(made);
  return made;
};
afterAll(() => Promise.all(open.map((one) => one.close())));

describe('threads that read', () => {
  it('answer many in turn, each with its own', async () => {
    const readers = threads({threads: 2, waiting: 64});
    const asked = Array.from({length: 40}, (_, i) => readers.run(task(`Data Engineer ${i}\n\nRequirements\n- SQL`)));
    expect((await Promise.all(asked)).map(titleOf)).toEqual(Array.from({length: 40}, (_, i) => `Data Engineer ${i}`));
    expect([readers.busy, readers.waiting]).toEqual([0, 0]);
  });

  it('take no more than may wait', async () => {
    const readers = threads({waiting: 1});
    const first = readers.run(task());
    const second = readers.run(task());
    await expect(readers.run(task())).rejects.toMatchObject({code: 'busy', headers: {'retry-after': '1'}});
    expect([await first, await second].map(titleOf)).toEqual(['Data Engineer', 'Data Engineer']);
  });

  it('give up what takes too long, and go on with the next on another thread', async () => {
    const readers = threads({seconds: 0.001});
    await expect(readers.run(task())).rejects.toMatchObject({code: 'too-slow'});
    await expect(readers.run(task())).rejects.toMatchObject({code: 'too-slow'});
    expect(readers.busy).toBe(0);
  });
});
