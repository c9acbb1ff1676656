import fc from 'fast-check';
import {type Box, placeNames, touches} from 'metier/roles/map-labels';
import {describe, expect, it} from 'vitest';
import {mapPageOf} from '../../build/role-pages.ts';
import {de} from '../words/de.ts';
import {en} from '../words/en.ts';
import {fr} from '../words/fr.ts';
import {fieldOf, inField, namesOn} from './role-map.ts';

const map = mapPageOf();
/** Wider than the typeface is, so that what fits here fits on the page. */
const measure = (words: string): number => words.length * 7.2;
const POINT = 6;

function touching(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => touches(a, b))).length;
}

describe('names on the map', () => {
  it.each([
    ['en', 358, en],
    ['de', 358, de],
    ['fr', 358, fr],
    ['en', 288, en],
    ['en', 700, en],
    ['en', 940, en],
    ['de', 940, de],
    ['fr', 940, fr],
  ] as const)('touch neither one another nor a point: %s at %d', (_, width, words) => {
    const field = fieldOf(width);
    const points = map.roles.map(({role, x, y}) => ({
      x,
      y,
      words: words.roles[role].short,
      short: words.roles[role].code,
      typeface: 'ui' as const,
    }));
    const names = namesOn(points, field, measure);
    expect(touching(names)).toBe(0);
    if (width >= 700) expect(names.filter(({lines}, i) => lines.join(' ') !== points[i]?.words)).toEqual([]);
    for (const [i, name] of names.entries())
      for (const [j, point] of points.entries()) {
        const at = inField(point, field);
        const box = {left: at.x - POINT, right: at.x + POINT, top: at.y - POINT, bottom: at.y + POINT};
        if (i !== j) expect(touches(name, box), `${points[i]?.words} on ${point.words}`).toBe(false);
      }
  });

  it('stay inside, and where there is room they do not touch', () => {
    const point = fc.record({
      x: fc.integer({min: 10, max: 990}),
      y: fc.integer({min: 10, max: 990}),
      width: fc.integer({min: 20, max: 90}),
      height: fc.constant(18),
    });
    const apart = (a: {x: number; y: number}, b: {x: number; y: number}): number => Math.hypot(a.x - b.x, a.y - b.y);
    const points = fc
      .array(point, {maxLength: 12})
      .filter((list) => list.every((a, i) => list.slice(i + 1).every((b) => apart(a, b) > 16)));
    fc.assert(
      fc.property(points, (some) => {
        const places = placeNames(some, {width: 1000, height: 1000});
        expect(touching(places)).toBe(0);
        for (const {left, top, right, bottom} of places) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
          expect(Math.max(right, bottom)).toBeLessThanOrEqual(1000);
        }
      }),
      {numRuns: 60, seed: 7},
    );
  });

  it('have their place in a field that is too small', () => {
    const crowd = Array.from({length: 30}, () => ({x: 20, y: 20, width: 30, height: 18}));
    const places = placeNames(crowd, {width: 40, height: 40});
    expect(places.some(({covers}) => covers)).toBe(true);
    for (const {left, top, right, bottom} of places) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(40);
    }
  });
});
