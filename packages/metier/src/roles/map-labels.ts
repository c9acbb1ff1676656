/** A point with a name to be written beside it, in pixels. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands: its box, and whether a line has to lead to its point. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly leader: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half the side of a point's shape, and the gap between it and its name. */
const MARK = 7;
const GAP = 4;
/** How far from its point a name may go, in rings of this many pixels. */
const RING = 16;
const RINGS = 7;
const TURNS = 16;

/**
 * Puts names beside points so that no name covers a point or another name: right, left, above, below, then on rings farther out
 * with a leader line. Deterministic; a name that fits nowhere stays at its first place.
 */
export function placeLabels(
  points: readonly Named[],
  frame: {readonly width: number; readonly height: number},
): Label[] {
  const marks = points.map(({x, y}): Box => ({left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK}));
  const taken: Box[] = [];
  return points.map((point, own) => {
    const inside = ({left, top, right, bottom}: Box) =>
      left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
    const free = (box: Box) =>
      inside(box) &&
      !taken.some((other) => meet(box, other)) &&
      !marks.some((other, i) => i !== own && meet(box, other));
    const places = candidates(point);
    const chosen = places.find(({box}) => free(box)) ?? (places[0] as Place);
    taken.push(chosen.box);
    return {x: chosen.box.left, y: chosen.box.top, leader: chosen.leader};
  });
}

interface Place {
  readonly box: Box;
  readonly leader: boolean;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function candidates({x, y, width, height}: Named): Place[] {
  const box = (left: number, top: number): Box => ({left, top, right: left + width, bottom: top + height});
  const beside = MARK + GAP;
  const near = [
    box(x + beside, y - height / 2),
    box(x - beside - width, y - height / 2),
    box(x - width / 2, y - beside - height),
    box(x - width / 2, y + beside),
  ].map((one) => ({box: one, leader: false}));
  const far = Array.from({length: RINGS * TURNS}, (_, i) => {
    const reach = beside + RING * (1 + Math.floor(i / TURNS));
    const angle = (2 * Math.PI * (i % TURNS)) / TURNS;
    const [cx, cy] = [x + Math.cos(angle) * (reach + width / 2), y + Math.sin(angle) * (reach + height / 2)];
    return {box: box(cx - width / 2, cy - height / 2), leader: true};
  });
  return [...near, ...far];
}
