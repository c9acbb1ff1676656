/** A step as the graph shows it. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'next' | 'open';
}

export interface Box extends Node {
  readonly x: number;
  readonly y: number;
  /** The label in at most two lines. */
  readonly lines: readonly string[];
}

export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Paths of arrows, from the right side of a box to the left side of another. */
  readonly arrows: readonly string[];
}

export const BOX = {width: 200, height: 44} as const;
const GAP_X = 40;
const GAP_Y = 16;
const LONGEST = 24;

/** Lays steps out in layers from left to right: each stands right of all that it needs, in the order of the list. */
export function graphOf(nodes: readonly Node[], needsOf: (id: string) => readonly string[]): Graph {
  const ids = new Set(nodes.map(({id}) => id));
  const layers = new Map<string, number>();
  const layerOf = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const layer =
      Math.max(
        -1,
        ...needsOf(id)
          .filter((need) => ids.has(need))
          .map(layerOf),
      ) + 1;
    layers.set(id, layer);
    return layer;
  };
  const filled = new Map<number, number>();
  const boxes = nodes.map((node): Box => {
    const layer = layerOf(node.id);
    const row = filled.get(layer) ?? 0;
    filled.set(layer, row + 1);
    return {...node, x: layer * (BOX.width + GAP_X), y: row * (BOX.height + GAP_Y), lines: linesOf(node.label)};
  });
  const places = new Map(boxes.map((box) => [box.id, box]));
  const arrows = boxes.flatMap((box) =>
    needsOf(box.id).flatMap((need) => {
      const from = places.get(need);
      return from ? [arrow(from, box)] : [];
    }),
  );
  return {
    width: Math.max(...boxes.map(({x}) => x)) + BOX.width,
    height: Math.max(...boxes.map(({y}) => y)) + BOX.height,
    boxes,
    arrows,
  };
}

/** A curve that leaves and enters level. */
function arrow(from: Box, to: Box): string {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x - 2, to.y + BOX.height / 2];
  const bend = Math.min(GAP_X, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function linesOf(label: string): string[] {
  const lines: string[] = [''];
  for (const word of label.split(' ')) {
    const last = lines.at(-1) as string;
    if (last && last.length + 1 + word.length > LONGEST && lines.length < 2) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
