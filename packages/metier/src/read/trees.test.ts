import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MOST, packBytes, packWeights, quantise, unpackBytes, unpackWeights} from './packed.ts';
import {Binning, binOf, binRow, Forest, packTrees, type Trees, treesSum, unpackTrees} from './trees.ts';

/** Two features. The first tree parts by feature 0 and then by feature 1, the second by feature 1 and then by feature 0. */
const TREES: Trees = {
  depth: 2,
  bias: 0.5,
  edges: [[1, 2, 3], [10]],
  features: Uint8Array.of(0, 1, 1, 1, 0, 0),
  bins: Uint8Array.of(1, 0, 0, 0, 0, 2),
  leaves: Float32Array.of(1, 2, 3, 4, 10, 20, 30, 40),
};
function sum(trees: Trees, ...row: number[]): number {
  const bins = new Uint8Array(2);
  binRow(trees.edges, row, bins);
  return treesSum(trees, bins);
}

describe('trees', () => {
  it.each([
    [0, 0, 0.5 + 1 + 10],
    [2, 11, 0.5 + 2 + 30],
    [2.5, 10, 0.5 + 3 + 20],
    [4, 10.5, 0.5 + 4 + 40],
  ])('sum the leaves that %f, %f lead to', (a, b, expected) => expect(sum(TREES, a, b)).toBeCloseTo(expected));

  it('give the same when they are laid out for speed', () => {
    const binning = new Binning(TREES.edges);
    const forest = new Forest(TREES);
    for (const [a, b] of [
      [0, 0],
      [2, 11],
      [2.5, 10],
      [4, 10.5],
      [-3, 1e9],
      [63, 64],
    ] as const) {
      const bins = new Uint8Array(2);
      binning.row(Float64Array.of(a, b), bins);
      expect(forest.sum(bins)).toBe(sum(TREES, a, b));
    }
  });

  it('count the edges that a value is above', () => {
    expect([0, 1, 1.5, 3, 9].map((value) => binOf([1, 2, 3], value))).toEqual([0, 0, 1, 2, 3]);
    expect(binOf([], 5)).toBe(0);
  });

  it('travel as text and come back, but for the precision of the leaves', () => {
    const back = unpackTrees(packTrees(TREES));
    expect(back).toMatchObject({depth: 2, bias: 0.5, edges: TREES.edges, features: TREES.features, bins: TREES.bins});
    for (const [a, b] of [
      [0, 0],
      [2.5, 10],
      [4, 11],
    ] as const)
      expect(Math.abs(sum(back, a, b) - sum(TREES, a, b))).toBeLessThan(40 / 45);
  });
});

describe('packed numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...unpackBytes(packBytes(bytes))]).toEqual([...bytes]);
      }),
    );
    fc.assert(
      fc.property(fc.int8Array({min: -MOST, max: MOST}), (weights) => {
        expect([...unpackWeights(packWeights(weights))]).toEqual([...weights]);
      }),
    );
  });

  it('keep weights to a part of the largest', () => {
    fc.assert(
      fc.property(fc.float32Array({min: -50, max: 50, noNaN: true, minLength: 1}), (values) => {
        const {weights, scale} = quantise(values);
        for (const [i, value] of values.entries())
          expect(Math.abs((weights[i] as number) * scale - value)).toBeLessThanOrEqual(scale * 0.51 + 1e-6);
      }),
    );
  });

  it('lose what is under the least', () => {
    expect([...quantise([0.1, -0.1, 5, -5], 0.2).weights]).toEqual([0, 0, MOST, -MOST]);
  });
});
