import {type Rows, score, softmax} from './rows.ts';

export interface Linear {
  /** `weights[feature * classes + class]`. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Problem {
  readonly rows: Rows;
  /** Which rows to learn from. */
  readonly use: readonly number[];
  /** Wanted shares, `classes` a row. */
  readonly wanted: Float32Array;
  /** How much each row counts. */
  readonly importance: Float32Array;
  readonly features: number;
  readonly classes: number;
  /** Strength of the pull of every weight to 0. */
  readonly penalty: number;
  readonly rounds: number;
}

const MEMORY = 6;

/** Multinomial logistic regression with soft targets, by L-BFGS on all rows at once. Deterministic. */
export function regress(problem: Problem, start?: Linear): Linear {
  const {features, classes} = problem;
  const size = features * classes;
  const x = new Float32Array(size + classes);
  if (start) {
    x.set(start.weights);
    x.set(start.bias, size);
  }
  let gradient = new Float32Array(x.length);
  let loss = lossOf(problem, x, gradient);
  const past: {step: Float32Array; change: Float32Array; rho: number}[] = [];
  for (let round = 0; round < problem.rounds; round++) {
    const direction = directionOf(gradient, past);
    const slope = -dot(gradient, direction);
    const next = new Float32Array(x.length);
    const nextGradient = new Float32Array(x.length);
    let nextLoss = Number.POSITIVE_INFINITY;
    let length = 1;
    for (let tries = 0; tries < 14; tries++, length /= 2) {
      for (let i = 0; i < x.length; i++) next[i] = (x[i] as number) - length * (direction[i] as number);
      nextLoss = lossOf(problem, next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    if (nextLoss > loss) break;
    const step = difference(next, x);
    const change = difference(nextGradient, gradient);
    const bend = dot(step, change);
    if (bend > 1e-10) past.push({step, change, rho: 1 / bend});
    if (past.length > MEMORY) past.shift();
    x.set(next);
    gradient = nextGradient;
    const gain = loss - nextLoss;
    loss = nextLoss;
    if (gain < 1e-6 * Math.abs(loss)) break;
  }
  return {weights: x.slice(0, size), bias: x.slice(size)};
}

function lossOf(
  {rows, use, wanted, importance, features, classes, penalty}: Problem,
  x: Float32Array,
  gradient: Float32Array,
): number {
  const size = features * classes;
  const weights = x.subarray(0, size);
  const bias = x.subarray(size);
  const values = new Float64Array(classes);
  gradient.fill(0);
  let loss = 0;
  for (const row of use) {
    const weight = importance[row] as number;
    if (weight === 0) continue;
    score(rows, row, weights, bias, values);
    softmax(values);
    for (let k = 0; k < classes; k++) {
      const share = wanted[row * classes + k] as number;
      const now = values[k] as number;
      if (share > 0) loss -= weight * share * Math.log(now + 1e-12);
      values[k] = weight * (now - share);
      gradient[size + k] = (gradient[size + k] as number) + (values[k] as number);
    }
    const end = rows.start[row + 1] as number;
    for (let j = rows.start[row] as number; j < end; j++) {
      const at = (rows.index[j] as number) * classes;
      const value = rows.value[j] as number;
      for (let k = 0; k < classes; k++) gradient[at + k] = (gradient[at + k] as number) + value * (values[k] as number);
    }
  }
  let squares = 0;
  for (let i = 0; i < size; i++) {
    const weight = x[i] as number;
    squares += weight * weight;
    gradient[i] = (gradient[i] as number) + penalty * weight;
  }
  return loss + (penalty * squares) / 2;
}

function directionOf(
  gradient: Float32Array,
  past: readonly {step: Float32Array; change: Float32Array; rho: number}[],
): Float32Array {
  const direction = gradient.slice();
  const alphas: number[] = [];
  for (let i = past.length - 1; i >= 0; i--) {
    const {step, change, rho} = past[i] as (typeof past)[number];
    alphas[i] = rho * dot(step, direction);
    addTo(direction, change, -(alphas[i] as number));
  }
  const last = past.at(-1);
  const factor = last ? 1 / (last.rho * dot(last.change, last.change)) : 1 / Math.sqrt(dot(gradient, gradient) + 1e-12);
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * factor;
  for (const [i, {step, change, rho}] of past.entries())
    addTo(direction, step, (alphas[i] as number) - rho * dot(change, direction));
  return direction;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addTo(target: Float32Array, other: Float32Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (other[i] as number);
}

function difference(a: Float32Array, b: Float32Array): Float32Array {
  const out = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) - (b[i] as number);
  return out;
}
