import {packBytes, packWeights, quantise, unpackBytes, unpackWeights} from './packed.ts';

/**
 * Boosted decision trees of a fixed depth, kept as flat arrays. Features are cut into bins by `edges` (rising, per feature);
 * a node asks whether a feature's bin is above a number and goes right when it is. The sum of the leaves is a log-odds.
 */
export interface Trees {
  readonly depth: number;
  readonly bias: number;
  readonly edges: readonly (readonly number[])[];
  /** `2^depth - 1` nodes a tree, in heap order. */
  readonly features: Uint8Array;
  readonly bins: Uint8Array;
  /** `2^depth` leaves a tree. */
  readonly leaves: Float32Array;
}

/** The bin of a value: how many edges it is above. */
export function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a row of features into bins; `out` takes one a feature. */
export function binRow(edges: readonly (readonly number[])[], row: ArrayLike<number>, out: Uint8Array): void {
  for (let f = 0; f < edges.length; f++) out[f] = binOf(edges[f] as number[], row[f] as number);
}

/** Whole numbers below this are looked up. */
const SMALL = 64;
/** The span of a feature's edges is looked up in so many cells. */
const CELLS = 64;

/** What `binRow` does, faster: the bins of small whole numbers stand in a table, for others another one tells where to begin. */
export class Binning {
  readonly #small: Uint8Array;
  /** The edges of a feature, with one behind them that nothing is above; features stand `#step` apart. */
  readonly #edges: Float64Array;
  readonly #step: number;
  /** The first edge of a feature, and how many cells make one. */
  readonly #low: Float64Array;
  readonly #cells: Float64Array;
  /** A bin that no value of a cell is below. */
  readonly #least: Uint8Array;

  constructor(edges: readonly (readonly number[])[]) {
    this.#small = Uint8Array.from({length: edges.length * SMALL}, (_, i) =>
      binOf(edges[Math.floor(i / SMALL)] as number[], i % SMALL),
    );
    this.#step = 1 + Math.max(0, ...edges.map(({length}) => length));
    this.#edges = new Float64Array(edges.length * this.#step).fill(Number.POSITIVE_INFINITY);
    this.#low = Float64Array.from(edges, (own) => own[0] ?? 0);
    this.#cells = Float64Array.from(edges, (own) => CELLS / ((own.at(-1) ?? 0) - (own[0] ?? 0) || 1));
    this.#least = new Uint8Array(edges.length * CELLS);
    for (const [f, own] of edges.entries()) {
      this.#edges.set(own, f * this.#step);
      // From the cell before, so that no rounding puts a value into a cell too far.
      for (let cell = 1; cell < CELLS; cell++)
        this.#least[f * CELLS + cell] = binOf(own, (this.#low[f] as number) + (cell - 1) / (this.#cells[f] as number));
    }
  }

  row(row: Float64Array, out: Uint8Array): void {
    const small = this.#small;
    for (let f = 0; f < out.length; f++) {
      const value = row[f] as number;
      const whole = value | 0;
      out[f] =
        whole === value && whole >= 0 && whole < SMALL ? (small[f * SMALL + whole] as number) : this.#bin(f, value);
    }
  }

  #bin(feature: number, value: number): number {
    const cell = (value - (this.#low[feature] as number)) * (this.#cells[feature] as number);
    let bin = cell > 1 ? (this.#least[feature * CELLS + (cell < CELLS ? cell | 0 : CELLS - 1)] as number) : 0;
    for (let at = feature * this.#step + bin; value > (this.#edges[at] as number); at++) bin++;
    return bin;
  }
}

/** The log-odds that the trees give to a row that `binRow` cut by their edges. */
export function treesSum({depth, features, bins, leaves, bias}: Trees, row: Uint8Array): number {
  const inner = (1 << depth) - 1;
  const count = features.length / inner;
  let sum = bias;
  for (let tree = 0; tree < count; tree++) {
    const base = tree * inner;
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = base + node;
      node = 2 * node + ((row[features[at] as number] as number) > (bins[at] as number) ? 2 : 1);
    }
    sum += leaves[base + tree + node - inner] as number;
  }
  return sum;
}

/** The depth of the trees of a `Forest`. */
const DEPTH = 4;
const LEAVES = 1 << DEPTH;
/** No bin is above this one: a node that asks for more always goes left. */
const NEVER = 255;

/**
 * What `treesSum` gives, faster, for trees of four levels or fewer: a node is one number, its feature above its bin in the
 * last eight bits. The nodes of a tree begin at 1, so that those below node `n` are `2n` and `2n + 1`.
 */
export class Forest {
  readonly #bias: number;
  readonly #nodes: Uint16Array;
  readonly #leaves: Float64Array;

  constructor({depth, bias, features, bins, leaves}: Trees) {
    if (depth > DEPTH) throw new RangeError(`trees of ${depth} levels`);
    const inner = (1 << depth) - 1;
    const count = features.length / inner;
    this.#bias = bias;
    this.#nodes = new Uint16Array(count * LEAVES).fill(NEVER);
    this.#leaves = Float64Array.from({length: count * LEAVES}, (_, i) => leaves[i >> (DEPTH - depth)] as number);
    for (let tree = 0; tree < count; tree++)
      for (let node = 0; node < inner; node++)
        this.#nodes[tree * LEAVES + node + 1] =
          ((features[tree * inner + node] as number) << 8) | (bins[tree * inner + node] as number);
  }

  /** The levels stand one by one: a loop over them takes twice as long. */
  sum(row: Uint8Array): number {
    const nodes = this.#nodes;
    const leaves = this.#leaves;
    let sum = this.#bias;
    for (let tree = 0; tree < nodes.length; tree += LEAVES) {
      let node = 2 + answer(nodes[tree + 1] as number, row);
      node = 2 * node + answer(nodes[tree + node] as number, row);
      node = 2 * node + answer(nodes[tree + node] as number, row);
      node = 2 * node + answer(nodes[tree + node] as number, row);
      sum += leaves[tree + node - LEAVES] as number;
    }
    return sum;
  }
}

/** 1 when a row goes right at a node: the sign of a difference, as a branch here would be guessed wrong every other time. */
const answer = (node: number, row: Uint8Array) => ((node & 255) - (row[node >> 8] as number)) >>> 31;

/** Trees as they travel in a module: base64 of bytes, the leaves as weights times `scale`. */
export interface PackedTrees {
  readonly depth: number;
  readonly bias: number;
  readonly edges: readonly (readonly number[])[];
  readonly features: string;
  readonly bins: string;
  readonly leaves: string;
  readonly scale: number;
}

export const unpackTrees = ({depth, bias, edges, features, bins, leaves, scale}: PackedTrees): Trees => ({
  depth,
  bias,
  edges,
  features: unpackBytes(features),
  bins: unpackBytes(bins),
  leaves: Float32Array.from(unpackWeights(leaves), (leaf) => leaf * scale),
});

/** The inverse of `unpackTrees`, but for the precision of the leaves. */
export function packTrees({depth, bias, edges, features, bins, leaves}: Trees): PackedTrees {
  const {weights, scale} = quantise(leaves);
  return {
    depth,
    bias,
    edges,
    features: packBytes(features),
    bins: packBytes(bins),
    leaves: packWeights(weights),
    scale,
  };
}
