import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {layOut} from './layout.ts';

const ANCHORS = {left: 0, right: 1, top: 2};

describe('layOut', () => {
  it('keeps distances that a plane can keep', () => {
    // A right triangle of sides 3, 4 and 5.
    const places = layOut(
      [
        [0, 4, 3],
        [4, 0, 5],
        [3, 5, 0],
      ],
      ANCHORS,
    );
    const far = (a: number, b: number) =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    expect(far(0, 2) / far(0, 1)).toBeCloseTo(3 / 4, 2);
    expect(far(1, 2) / far(0, 1)).toBeCloseTo(5 / 4, 2);
    expect(places[0]?.x).toBeLessThan(places[1]?.x ?? 0);
    expect(places[2]?.y).toBeLessThan(places[0]?.y ?? 0);
  });

  it('gives the same places for the same distances, all inside the frame', () =>
    fc.assert(
      fc.property(fc.array(fc.double({min: 0.01, max: 1, noNaN: true}), {minLength: 10, maxLength: 10}), (values) => {
        let at = 0;
        const table = Array.from({length: 5}, () => Array.from({length: 5}, () => 0));
        for (let i = 0; i < 5; i++)
          for (let j = 0; j < i; j++) {
            const row = table[i] as number[];
            row[j] = values[at++] as number;
            (table[j] as number[])[i] = row[j] as number;
          }
        const places = layOut(table, ANCHORS);
        expect(layOut(table, ANCHORS)).toEqual(places);
        for (const {x, y} of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
      }),
    ));

  it.each([0, 1, 2])('of %i points is no fault', (n) =>
    expect(
      layOut(
        Array.from({length: n}, () => Array.from({length: n}, () => 0)),
        ANCHORS,
      ),
    ).toHaveLength(n),
  );
});
