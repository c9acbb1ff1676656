/** Sparse vectors under one another: row i holds the features `index[start[i] … start[i + 1])`. */
export interface Rows {
  readonly count: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export type Vector = ReadonlyMap<number, number>;

export function rowsOf(vectors: readonly Vector[]): Rows {
  const size = vectors.reduce((sum, vector) => sum + vector.size, 0);
  const start = new Int32Array(vectors.length + 1);
  const index = new Int32Array(size);
  const value = new Float32Array(size);
  let at = 0;
  for (const [i, vector] of vectors.entries()) {
    for (const [feature, weight] of vector) {
      index[at] = feature;
      value[at++] = weight;
    }
    start[i + 1] = at;
  }
  return {count: vectors.length, start, index, value};
}

/** out = bias + row · weights, for `classes` classes laid feature by feature. */
export function score(rows: Rows, row: number, weights: Float32Array, bias: Float32Array, out: Float64Array): void {
  const classes = bias.length;
  for (let k = 0; k < classes; k++) out[k] = bias[k] as number;
  const end = rows.start[row + 1] as number;
  for (let j = rows.start[row] as number; j < end; j++) {
    const at = (rows.index[j] as number) * classes;
    const value = rows.value[j] as number;
    for (let k = 0; k < classes; k++) out[k] = (out[k] as number) + value * (weights[at + k] as number);
  }
}

export function softmax(values: Float64Array, sharpness = 1): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    const e = Math.exp(((values[k] as number) - most) * sharpness);
    values[k] = e;
    sum += e;
  }
  for (let k = 0; k < values.length; k++) values[k] = (values[k] as number) / sum;
  return values;
}

export function scaled(vector: Map<number, number>, length = 1): Map<number, number> {
  let squares = 0;
  for (const value of vector.values()) squares += value * value;
  const factor = length / Math.sqrt(squares || 1);
  for (const [feature, value] of vector) vector.set(feature, value * factor);
  return vector;
}
