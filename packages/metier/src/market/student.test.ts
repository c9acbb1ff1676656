import {expect, it} from 'vitest';
import {quantileOf, twoSided} from './student.ts';

/** Tables of Fisher and Yates (1963): t for 95 % and 99 % on both sides. */
const TABLE: readonly (readonly [number, number, number])[] = [
  [1, 12.7062, 63.6567],
  [2, 4.3027, 9.9248],
  [5, 2.5706, 4.0321],
  [10, 2.2281, 3.1693],
  [30, 2.0423, 2.75],
  [120, 1.9799, 2.6174],
];

it.each(TABLE)('has the quantiles of the tables with %i degrees of freedom', (freedom, t95, t99) => {
  expect(quantileOf(0.95, freedom)).toBeCloseTo(t95, 4);
  expect(quantileOf(0.99, freedom)).toBeCloseTo(t99, 4);
  expect(twoSided(t95, freedom)).toBeCloseTo(0.05, 5);
});

it('nears the normal distribution', () => {
  expect(quantileOf(0.95, 1e7)).toBeCloseTo(1.959964, 5);
});
