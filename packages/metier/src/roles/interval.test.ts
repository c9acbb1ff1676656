import {describe, expect, it} from 'vitest';
import {difference, wilson} from './interval.ts';

describe('wilson', () => {
  it.each([
    ['a middling share', 8, 10, 0.49, 0.943],
    ['none of a few', 0, 10, 0, 0.278],
    ['all of a few', 10, 10, 0.722, 1],
    ['a large base', 500, 1000, 0.469, 0.531],
  ])('%s', (_why, count, of, low, high) => {
    const found = wilson(count, of);
    expect(found.share).toBe(count / of);
    expect(found.low).toBeCloseTo(low, 2);
    expect(found.high).toBeCloseTo(high, 2);
  });

  it.each([
    [1, 0],
    [3, 2],
    [-1, 5],
  ])('%i of %i is no share', (count, of) =>
    expect(() => wilson(count, of)).toThrow(new RangeError(`No share: ${count} of ${of}`)),
  );
});

it('differences have the interval of Newcombe’s paper (56/70 and 48/80: 0.2, 0.0524 to 0.3339)', () => {
  const found = difference(wilson(56, 70), wilson(48, 80));
  expect(found.points).toBeCloseTo(0.2, 4);
  expect(found.low).toBeCloseTo(0.0524, 3);
  expect(found.high).toBeCloseTo(0.3339, 3);
});
