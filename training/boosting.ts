import {binOf, type Trees} from '../packages/metier/src/read/trees.ts';

/** What boosted trees learn from: rows of features with a yes or no. */
export interface Rows {
  readonly features: readonly Float64Array[];
  readonly labels: readonly number[];
}

/** Gradient boosting for the log-loss with trees of a fixed depth over binned features (Friedman 2001; second-order leaves). Deterministic. */
export function boost({features, labels}: Rows, {count = 160, depth = 4, rate = 0.08, least = 12, l2 = 4} = {}): Trees {
  const n = features.length;
  const width = (features[0] as Float64Array).length;
  const edges = Array.from({length: width}, (_, f) => edgesOf(features, f));
  const binned = features.map((row) =>
    Uint8Array.from({length: width}, (_, f) => binOf(edges[f] as number[], row[f] as number)),
  );
  const yes = labels.reduce((a, b) => a + b, 0);
  const bias = Math.log((yes + 1) / (n - yes + 1));
  const sums = new Float64Array(n).fill(bias);
  const inner = (1 << depth) - 1;
  const nodeFeatures = new Uint8Array(count * inner);
  const nodeBins = new Uint8Array(count * inner).fill(255);
  const leaves = new Float32Array(count * (inner + 1));
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  for (let tree = 0; tree < count; tree++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(sums[i] as number)));
      gradient[i] = (labels[i] as number) - p;
      curvature[i] = p * (1 - p);
    }
    const node = new Uint16Array(n);
    for (let level = 0; level < depth; level++) {
      const firstNode = (1 << level) - 1;
      const nodes = 1 << level;
      const g = new Float64Array(nodes * width * 32);
      const h = new Float64Array(nodes * width * 32);
      const c = new Float64Array(nodes * width * 32);
      for (let i = 0; i < n; i++) {
        const base = ((node[i] as number) - firstNode) * width * 32;
        const row = binned[i] as Uint8Array;
        for (let f = 0; f < width; f++) {
          const at = base + f * 32 + (row[f] as number);
          g[at] = (g[at] as number) + (gradient[i] as number);
          h[at] = (h[at] as number) + (curvature[i] as number);
          c[at] = (c[at] as number) + 1;
        }
      }
      for (const bins of [g, h, c]) accumulate(bins);
      for (let k = 0; k < nodes; k++) {
        const at = tree * inner + firstNode + k;
        const split = bestSplit(g, h, c, k * width * 32, width, least, l2);
        nodeFeatures[at] = split.feature;
        nodeBins[at] = split.bin;
      }
      for (let i = 0; i < n; i++)
        node[i] = descend(binned[i] as Uint8Array, nodeFeatures, nodeBins, tree * inner, level + 1);
    }
    const gl = new Float64Array(inner + 1);
    const hl = new Float64Array(inner + 1);
    for (let i = 0; i < n; i++) {
      const leaf = (node[i] as number) - inner;
      gl[leaf] = (gl[leaf] as number) + (gradient[i] as number);
      hl[leaf] = (hl[leaf] as number) + (curvature[i] as number);
    }
    for (let leaf = 0; leaf <= inner; leaf++)
      leaves[tree * (inner + 1) + leaf] = (rate * (gl[leaf] as number)) / ((hl[leaf] as number) + l2);
    for (let i = 0; i < n; i++)
      sums[i] = (sums[i] as number) + (leaves[tree * (inner + 1) + (node[i] as number) - inner] as number);
  }
  return {depth, bias, edges, features: nodeFeatures, bins: nodeBins, leaves};
}

function descend(row: Uint8Array, features: Uint8Array, bins: Uint8Array, base: number, levels: number): number {
  let node = 0;
  for (let level = 0; level < levels; level++)
    node = 2 * node + ((row[features[base + node] as number] as number) > (bins[base + node] as number) ? 2 : 1);
  return node;
}

/** Adds to each of a feature's 32 bins those before it. */
function accumulate(bins: Float64Array): void {
  for (let at = 1; at < bins.length; at++) if (at % 32) bins[at] = (bins[at] as number) + (bins[at - 1] as number);
}

/** The feature and the bin up to which examples go left that gain most; `g`, `h` and `c` are accumulated. */
function bestSplit(
  g: Float64Array,
  h: Float64Array,
  c: Float64Array,
  base: number,
  width: number,
  least: number,
  l2: number,
): {feature: number; bin: number} {
  let best = 1e-6;
  let split = {feature: 0, bin: 255};
  for (let f = 0; f < width; f++) {
    const at = base + f * 32;
    const gt = g[at + 31] as number;
    const ht = h[at + 31] as number;
    const ct = c[at + 31] as number;
    for (let b = 0; b < 31; b++) {
      const gl = g[at + b] as number;
      const hl = h[at + b] as number;
      const cl = c[at + b] as number;
      if (cl < least || ct - cl < least) continue;
      const gain = (gl * gl) / (hl + l2) + ((gt - gl) * (gt - gl)) / (ht - hl + l2) - (gt * gt) / (ht + l2);
      if (gain > best) {
        best = gain;
        split = {feature: f, bin: b};
      }
    }
  }
  return split;
}

/**
 * At most 31 edges that part the values of a feature: each value from the next where there are few, for a rare value of a
 * kind or a count may tell most; else bins of about the same size.
 */
function edgesOf(features: readonly Float64Array[], f: number): number[] {
  const values = features.map((row) => row[f] as number).sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= 32) return distinct.slice(0, -1);
  const edges: number[] = [];
  for (let k = 1; k < 32; k++) {
    const value = values[Math.floor((k * values.length) / 32)] as number;
    if (value < (values[values.length - 1] as number) && value !== edges[edges.length - 1])
      edges.push(Math.round(value * 1e4) / 1e4);
  }
  return [...new Set(edges)];
}
