/** A place on the map; both from 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 300;

/**
 * Places in the plane whose distances follow the given ones as well as may be: classical scaling (Torgerson 1952), then stress
 * majorisation (de Leeuw 1977, SMACOF). Deterministic; turned so that `right` lies to the right of `left` and `top` above them.
 */
export function layOut(
  distances: readonly (readonly number[])[],
  anchors: {left: number; right: number; top: number},
): Point[] {
  const n = distances.length;
  if (n < 3) return distances.map((_, i) => ({x: n === 1 ? 0.5 : i, y: 0.5}));
  let places = classical(distances);
  for (let round = 0; round < ROUNDS; round++) places = majorised(places, distances);
  return framed(turned(places, anchors));
}

type Places = readonly (readonly [number, number])[];

/** The two widest directions of the doubly centred squares of the distances, by power iteration. */
function classical(distances: readonly (readonly number[])[]): Places {
  const n = distances.length;
  const squares = distances.map((row) => row.map((d) => d * d));
  const rows = squares.map((row) => row.reduce((sum, d) => sum + d, 0) / n);
  const mean = rows.reduce((sum, d) => sum + d, 0) / n;
  const centred = squares.map((row, i) =>
    row.map((d, j) => -0.5 * (d - (rows[i] as number) - (rows[j] as number) + mean)),
  );
  const first = widest(centred, null);
  const second = widest(centred, first.direction);
  return centred.map((_, i) => [
    (first.direction[i] as number) * first.length,
    (second.direction[i] as number) * second.length,
  ]);
}

function widest(matrix: readonly (readonly number[])[], without: readonly number[] | null) {
  let direction = matrix.map((_, i) => Math.cos(i * (without ? 2.3 : 1.1) + 0.5));
  let value = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let next = matrix.map((row) => row.reduce((sum, cell, j) => sum + cell * (direction[j] as number), 0));
    if (without) {
      const along = next.reduce((sum, cell, i) => sum + cell * (without[i] as number), 0);
      next = next.map((cell, i) => cell - along * (without[i] as number));
    }
    value = Math.hypot(...next) || 1;
    direction = next.map((cell) => cell / value);
  }
  return {direction, length: Math.sqrt(value)};
}

/** One step towards less stress: each place moves to where the others, at their wished distances, would have it. */
function majorised(places: Places, distances: readonly (readonly number[])[]): Places {
  const n = places.length;
  return places.map(([x, y], i) => {
    let sumX = 0;
    let sumY = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const [ox, oy] = places[j] as readonly [number, number];
      const apart = Math.hypot(x - ox, y - oy) || 1e-9;
      const wished = (distances[i] as readonly number[])[j] as number;
      sumX += ox + (wished * (x - ox)) / apart;
      sumY += oy + (wished * (y - oy)) / apart;
    }
    return [sumX / (n - 1), sumY / (n - 1)];
  });
}

/** Turned so that left to right is level, and mirrored if the top would be below. */
function turned(places: Places, {left, right, top}: {left: number; right: number; top: number}): Places {
  const [lx, ly] = places[left] as readonly [number, number];
  const [rx, ry] = places[right] as readonly [number, number];
  const length = Math.hypot(rx - lx, ry - ly) || 1;
  const [cos, sin] = [(rx - lx) / length, (ry - ly) / length];
  const level = places.map(([x, y]) => [(x - lx) * cos + (y - ly) * sin, (y - ly) * cos - (x - lx) * sin] as const);
  // On a screen y grows downwards.
  return (level[top] as readonly [number, number])[1] > 0 ? level.map(([x, y]) => [x, -y]) : level;
}

function framed(places: Places): Point[] {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [minX, minY] = [Math.min(...xs), Math.min(...ys)];
  const size = Math.max(Math.max(...xs) - minX, Math.max(...ys) - minY) || 1;
  const [padX, padY] = [(size - (Math.max(...xs) - minX)) / 2, (size - (Math.max(...ys) - minY)) / 2];
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  return places.map(([x, y]) => ({x: rounded((x - minX + padX) / size), y: rounded((y - minY + padY) / size)}));
}
