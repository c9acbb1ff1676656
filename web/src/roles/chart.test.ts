import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {at, place, scaleOf, shareScale, twoSided} from './chart.ts';

describe('scales', () => {
  it('hold their values and end on ticks', () => {
    const value = fc.double({min: -1e6, max: 1e6, noNaN: true});
    fc.assert(
      fc.property(value, fc.double({min: 1e-3, max: 1e6, noNaN: true}), (low, range) => {
        const {from, to, ticks} = scaleOf(low, low + range);
        expect(from).toBeLessThanOrEqual(low + range * 1e-6);
        expect(to).toBeGreaterThanOrEqual((low + range) * 1 - range * 1e-6);
        expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('start at nothing for shares, and do not pass all of them', () => {
    expect(shareScale([0.34])).toEqual({from: 0, to: 0.4, ticks: [0, 0.1, 0.2, 0.3, 0.4]});
    expect(shareScale([0.02]).from).toBe(0);
    expect(shareScale([1.2]).to).toBe(1);
  });

  it('have zero in the middle for differences', () => {
    const scale = twoSided([-0.41, 0.44]);
    expect(at(scale, 0)).toBe(50);
    expect(scale.from).toBe(-scale.to);
    expect(scale.ticks).toContain(0);
  });

  it('place values in percent of the width, never outside', () => {
    const scale = scaleOf(0, 100);
    expect(place(scale, 25)).toBe('25%');
    expect([at(scale, -5), at(scale, 105)]).toEqual([0, 100]);
  });

  it('refuse a range that is none', () => {
    expect(() => scaleOf(1, 1)).toThrow(RangeError);
  });
});
