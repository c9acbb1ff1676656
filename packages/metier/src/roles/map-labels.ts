/** A point with its name's size, in pixels. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a name stands; `leader` is the line to its point where it stands apart, as x1 y1 x2 y2. */
export interface Placed extends Box {
  /** Whether it touches something: there was no room. */
  readonly covers: boolean;
  readonly leader: readonly [number, number, number, number] | null;
}

export interface Field {
  readonly width: number;
  readonly height: number;
}

/** Half of a point, and the air between it and its name. */
const POINT = 8;
const AIR = 2;
const BESIDE = 10;
const DIRECTIONS = 24;
const NEAREST = 16;
const STEP = 6;

/** So many orders of choosing are tried. */
const ROUNDS = 16;

/**
 * Places names beside their points so that none touches another name, a point or the edge; where there is no room beside, the
 * name moves away and a line leads to it. Crowded points choose first; then those that had to go far, until no order is better.
 * The same points give the same places.
 */
export function placeNames(points: readonly Named[], field: Field): Placed[] {
  const crowds = points.map((_, i) => crowd(points, i));
  let order = points.map((_, i) => i).sort((a, b) => (crowds[b] as number) - (crowds[a] as number) || a - b);
  let places = inOrder(order, points, field);
  for (let round = 0; round < ROUNDS && costOf(places) > 0; round++) {
    // The one with the longest way chooses earlier: each round another place in the order is changed.
    const wrong = (i: number): number => costOf([places[i] as Placed]);
    const far = order.filter((i) => wrong(i) > 0).sort((a, b) => wrong(b) - wrong(a));
    const first = far[round % far.length] as number;
    const tried = [first, ...order.filter((i) => i !== first)];
    const others = inOrder(tried, points, field);
    if (costOf(others) < costOf(places)) places = others;
    order = tried;
  }
  return places;
}

function inOrder(order: readonly number[], points: readonly Named[], field: Field): Placed[] {
  const taken: Placed[] = [];
  const places: Placed[] = new Array(points.length);
  for (const i of order) {
    const found = best(i, points, taken, field);
    places[i] = found;
    taken.push(found);
  }
  return places;
}

/** How far a name stands from its point, squared: one long line is worse than two short ones. */
const away = ({leader}: Placed): number => (leader ? (leader[2] - leader[0]) ** 2 + (leader[3] - leader[1]) ** 2 : 0);
const NO_ROOM = 1e6;
const costOf = (places: readonly Placed[]): number =>
  places.reduce((sum, place) => sum + away(place) + (place.covers ? NO_ROOM : 0), 0);

/** How crowded a point is: the sum of the inverse distances to the others. */
const crowd = (points: readonly Named[], i: number): number =>
  points.reduce((sum, other, j) => (j === i ? sum : sum + 1 / (1 + distance(points[i] as Named, other))), 0);

const distance = (a: Named, b: Named): number => Math.hypot(a.x - b.x, a.y - b.y);

function best(i: number, points: readonly Named[], taken: readonly Placed[], field: Field): Placed {
  const own = points[i] as Named;
  for (const box of beside(own))
    if (isFree(box, null, i, points, taken, field)) return {...box, covers: false, leader: null};
  const most = Math.hypot(field.width, field.height);
  for (let away = NEAREST; away < most; away += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const box = apart(own, away, (turn / DIRECTIONS) * 2 * Math.PI);
      const leader = leaderTo(own, box);
      if (isFree(box, leader, i, points, taken, field))
        return {...box, covers: false, leader: isLong(leader) ? leader : null};
    }
  }
  // A field too small for its names: this one stays inside, whatever it covers.
  return {...inside(beside(own)[0] as Box, field), covers: true, leader: null};
}

/** A line of a few pixels is a speck: the name stands near enough without it. */
const isLong = ([x1, y1, x2, y2]: Line): boolean => Math.hypot(x2 - x1, y2 - y1) > 7;

/** Right, left, below and above, the first being the easiest to read. */
function beside({x, y, width, height}: Named): Box[] {
  const box = (left: number, top: number): Box => ({left, top, right: left + width, bottom: top + height});
  return [
    box(x + BESIDE, y - height / 2),
    box(x - BESIDE - width, y - height / 2),
    box(x - width / 2, y + BESIDE),
    box(x - width / 2, y - BESIDE - height),
    box(x + BESIDE, y + 2),
    box(x + BESIDE, y - height - 2),
    box(x - BESIDE - width, y + 2),
    box(x - BESIDE - width, y - height - 2),
  ];
}

/** A box whose edge is so far away from the point in this direction. */
function apart({x, y, width, height}: Named, away: number, angle: number): Box {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const left = x + cos * (away + width / 2) - width / 2;
  const top = y + sin * (away + height / 2) - height / 2;
  return {left, top, right: left + width, bottom: top + height};
}

/** From the edge of the point to the nearest place on the name's edge. */
function leaderTo({x, y}: Named, box: Box): readonly [number, number, number, number] {
  const endX = Math.min(box.right, Math.max(box.left, x));
  const endY = Math.min(box.bottom, Math.max(box.top, y));
  const length = Math.hypot(endX - x, endY - y) || 1;
  return [x + ((endX - x) / length) * POINT, y + ((endY - y) / length) * POINT, endX, endY];
}

function isFree(
  box: Box,
  leader: Placed['leader'],
  own: number,
  points: readonly Named[],
  taken: readonly Placed[],
  {width, height}: Field,
): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  for (const [j, {x, y}] of points.entries()) {
    if (j === own) continue;
    const point = {left: x - POINT, top: y - POINT, right: x + POINT, bottom: y + POINT};
    if (touches(box, point) || (leader && crossesBox(leader, point))) return false;
  }
  return taken.every(
    (other) =>
      !touches(box, grown(other)) &&
      !(leader && crossesBox(leader, grown(other))) &&
      !(other.leader && crossesBox(other.leader, grown(box))) &&
      !(leader && other.leader && crosses(leader, other.leader)),
  );
}

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grown = ({left, top, right, bottom}: Box): Box => ({
  left: left - AIR,
  top: top - AIR,
  right: right + AIR,
  bottom: bottom + AIR,
});

type Line = readonly [number, number, number, number];

function crossesBox(line: Line, {left, top, right, bottom}: Box): boolean {
  const [x1, y1, x2, y2] = line;
  const isInside = (x: number, y: number): boolean => x > left && x < right && y > top && y < bottom;
  return (
    isInside(x1, y1) ||
    isInside(x2, y2) ||
    crosses(line, [left, top, right, bottom]) ||
    crosses(line, [left, bottom, right, top])
  );
}

function crosses([ax, ay, bx, by]: Line, [cx, cy, dx, dy]: Line): boolean {
  const side = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): number =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

const inside = ({left, top, right, bottom}: Box, {width, height}: Field): Box => {
  const x = Math.max(0, Math.min(left, width - (right - left)));
  const y = Math.max(0, Math.min(top, height - (bottom - top)));
  return {left: x, top: y, right: x + right - left, bottom: y + bottom - top};
};
