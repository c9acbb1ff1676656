import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {BOX, graphOf, type Node} from './plan-graph.ts';

const node = (id: string, label = id): Node => ({id, label, state: 'open'});
const at = (needs: Record<string, readonly string[]>, ...ids: string[]) =>
  graphOf(
    ids.map((id) => node(id)),
    (id) => needs[id] ?? [],
  );

describe('graphOf', () => {
  it('a step stands right of all that it needs', () => {
    const {boxes, arrows} = at({b: ['a'], c: ['a', 'b']}, 'a', 'b', 'c');
    expect(boxes.map(({x}) => x)).toEqual([0, 240, 480]);
    expect(arrows).toHaveLength(3);
  });

  it('what is needed and not there has no arrow', () => expect(at({b: ['z']}, 'b').arrows).toEqual([]));

  it('a long name has two lines', () =>
    expect(graphOf([node('p', 'Eine Arbeit, die sie alle verbindet')], () => []).boxes[0]?.lines).toEqual([
      'Eine Arbeit, die sie',
      'alle verbindet',
    ]));

  it('boxes never lie on each other, and all lie inside', () =>
    fc.assert(
      fc.property(fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), {minLength: 1, maxLength: 8}), (needs) => {
        const {boxes, width, height} = graphOf(
          needs.map((_, i) => node(String(i))),
          (id) => (needs[Number(id)] ?? []).filter((need) => need < Number(id)).map(String),
        );
        expect(new Set(boxes.map(({x, y}) => `${x} ${y}`)).size).toBe(boxes.length);
        for (const {x, y} of boxes) {
          expect(x + BOX.width).toBeLessThanOrEqual(width);
          expect(y + BOX.height).toBeLessThanOrEqual(height);
        }
      }),
    ));
});
