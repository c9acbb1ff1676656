import {quantileOf} from './student.ts';

/**
 * Typical pay of cells with few postings: a linear mixed model of the mean logarithm of pay of a cell, with random effects of
 * its role, level, place and of the cell itself (Fay and Herriot 1979, JASA 74:269). A cell with many postings keeps its own mean;
 * one with few is drawn to what its role, level and place say.
 */

/** Sums over the postings of one cell, and over its employers, of the logarithm of pay. */
export interface PayCell {
  /** One value for each factor, such as role, level, place. */
  readonly factors: readonly string[];
  readonly postings: number;
  readonly employers: number;
  /** Σ over employers of the square of their postings. */
  readonly nn: number;
  /** Σ y, Σ y², and Σ over employers of (Σ y)² / n. */
  readonly y: number;
  readonly yy: number;
  readonly between: number;
}

/** An estimate on the scale of the cell's sums, with its 95 % interval. */
export interface Shrunk {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How much the cell's own postings weigh, from 0 to 1; the rest is borrowed. */
  readonly own: number;
}

/** What stands beside estimates. */
export const SHRINKAGE_SOURCE =
  'Estimates, no observations: the mean logarithm of pay of a group is drawn to what its role, level and country pay elsewhere, the more the fewer postings it has (Fay and Herriot 1979; variances by expectation and maximisation, Dempster, Laird and Rubin 1977; 95% interval by Prasad and Rao 1990).';

const LEVEL = 0.95;
const ROUNDS = 200;
const LEAST = 1e-6;
/** Fewer cells cannot tell how far cells differ. */
const FEWEST_CELLS = 12;

/** The estimates of all cells, in their order; null where there are too few cells to learn from. */
export function shrunk(cells: readonly PayCell[]): Shrunk[] | null {
  const spread = spreadOf(cells);
  if (cells.length < FEWEST_CELLS || !spread) return null;
  const noise = cells.map(({postings: n, nn}) => (spread.between * nn) / (n * n) + spread.within / n);
  const model = fitted(cells, noise);
  return cells.map((_, i) => estimate(model, i, noise[i] as number));
}

/** Variance between employers of one cell and within an employer, over all cells (analysis of variance, Henderson 1953, method 1). */
function spreadOf(cells: readonly PayCell[]): {readonly between: number; readonly within: number} | null {
  const sum = (of: (cell: PayCell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  const freedom = sum(({postings, employers}) => postings - employers);
  const reach = sum(({postings: n, nn}) => n - nn / n);
  if (freedom < 1 || !(reach > 0)) return null;
  const within = sum(({yy, between}) => yy - between) / freedom;
  const squares = sum(({between, y, postings}) => between - (y * y) / postings);
  const employers = sum((cell) => cell.employers - 1);
  return {within, between: Math.max(0, (squares - employers * within) / reach)};
}

interface Model {
  readonly rows: readonly (readonly number[])[];
  readonly means: readonly number[];
  readonly effects: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  /** Variance of what role, level and place leave open. */
  readonly open: number;
  /** The variance of `open` itself. */
  readonly unsure: number;
}

/** Effects and variances by expectation and maximisation. Column 0 is the mean of all, without a variance of its own. */
function fitted(cells: readonly PayCell[], noise: readonly number[]): Model {
  const {rows, groups} = columnsOf(cells);
  const means = cells.map(({y, postings}) => y / postings);
  const variances = groups.map(() => 0.05);
  let open = 0.02;
  let solved = solve(rows, means, noise, groups, variances, open);
  for (let round = 0; round < ROUNDS; round++) {
    const {effects, covariance} = solved;
    groups.forEach((columns, factor) => {
      const all = columns.reduce((sum, j) => sum + (effects[j] as number) ** 2 + at(covariance, j, j), 0);
      variances[factor] = Math.max(LEAST, all / columns.length);
    });
    const left = rows.map((row, i) => {
      const own = open / (open + (noise[i] as number));
      const off = own * ((means[i] as number) - dot(row, effects));
      return off * off + own * (noise[i] as number) + own * own * form(row, covariance);
    });
    open = Math.max(LEAST, left.reduce((sum, one) => sum + one, 0) / left.length);
    solved = solve(rows, means, noise, groups, variances, open);
  }
  const unsure = 2 / noise.reduce((sum, one) => sum + 1 / (open + one) ** 2, 0);
  return {rows, means, ...solved, open, unsure};
}

function estimate({rows, means, effects, covariance, open, unsure}: Model, i: number, noise: number): Shrunk {
  const row = rows[i] as readonly number[];
  const own = open / (open + noise);
  const like = dot(row, effects);
  const value = like + own * ((means[i] as number) - like);
  const rest = (1 - own) ** 2 * form(row, covariance) + (2 * noise * noise * unsure) / (open + noise) ** 3;
  const freedom = Math.max(3, rows.length - effects.length);
  const reach = quantileOf(LEVEL, freedom) * Math.sqrt(own * noise + rest);
  return {value, low: value - reach, high: value + reach, own};
}

/** For each cell the columns that hold a 1, and for each factor its columns. */
function columnsOf(cells: readonly PayCell[]): {readonly rows: number[][]; readonly groups: number[][]} {
  const known = new Map<string, number>();
  const groups: number[][] = (cells[0]?.factors ?? []).map(() => []);
  const rows = cells.map(({factors}) => [
    0,
    ...factors.map((value, factor) => {
      const key = `${factor} ${value}`;
      const column = known.get(key) ?? known.size + 1;
      if (!known.has(key)) {
        known.set(key, column);
        (groups[factor] as number[]).push(column);
      }
      return column;
    }),
  ]);
  return {rows, groups};
}

function solve(
  rows: readonly (readonly number[])[],
  means: readonly number[],
  noise: readonly number[],
  groups: readonly (readonly number[])[],
  variances: readonly number[],
  open: number,
): {readonly effects: number[]; readonly covariance: number[][]} {
  const size = 1 + groups.reduce((sum, columns) => sum + columns.length, 0);
  const matrix = Array.from({length: size}, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  groups.forEach((columns, factor) => {
    for (const j of columns) (matrix[j] as number[])[j] = 1 / (variances[factor] as number);
  });
  rows.forEach((row, i) => {
    const weight = 1 / (open + (noise[i] as number));
    for (const j of row) {
      right[j] = (right[j] as number) + weight * (means[i] as number);
      for (const k of row) (matrix[j] as number[])[k] = at(matrix, j, k) + weight;
    }
  });
  const covariance = inverse(matrix);
  return {
    effects: covariance.map((line) => line.reduce((sum, one, j) => sum + one * (right[j] as number), 0)),
    covariance,
  };
}

/** The inverse of a symmetric positive definite matrix, by Gauss and Jordan. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const work = matrix.map((line) => [...line]);
  const size = work.length;
  for (let k = 0; k < size; k++) {
    const line = work[k] as number[];
    const pivot = 1 / (line[k] as number);
    line[k] = 1;
    for (let j = 0; j < size; j++) line[j] = (line[j] as number) * pivot;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const other = work[i] as number[];
      const factor = other[k] as number;
      if (factor === 0) continue;
      other[k] = 0;
      for (let j = 0; j < size; j++) other[j] = (other[j] as number) - factor * (line[j] as number);
    }
  }
  return work;
}

const at = (matrix: readonly (readonly number[])[], i: number, j: number): number =>
  (matrix[i] as number[])[j] as number;
const dot = (row: readonly number[], effects: readonly number[]): number =>
  row.reduce((sum, j) => sum + (effects[j] as number), 0);
const form = (row: readonly number[], covariance: readonly (readonly number[])[]): number =>
  row.reduce((sum, j) => sum + row.reduce((inner, k) => inner + at(covariance, j, k), 0), 0);
