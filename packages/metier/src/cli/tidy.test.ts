import {getHeapStatistics} from 'node:v8';
import {expect, it} from 'vitest';
import {Tidy} from './tidy.ts';

const used = () => getHeapStatistics().used_heap_size;

it('clears away what is no longer needed when much has gathered, and only then', () => {
  const tidy = new Tidy();
  let gathered: unknown[] = [];
  const start = used();
  while (used() < start + 400_000_000) gathered.push(Array.from({length: 1000}, (_, i) => ({i})));
  gathered = [];
  const before = used();
  tidy.between();
  expect(used()).toBeLessThan(before - 200_000_000);

  const small = Array.from({length: 10_000}, (_, i) => ({i}));
  const then = used();
  tidy.between();
  expect(used()).toBeGreaterThanOrEqual(then - 1_000_000);
  expect(small.length).toBe(10_000);
});
