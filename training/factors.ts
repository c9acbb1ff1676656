import type {Rows} from './rows.ts';
import {seeded} from './seeded.ts';

/** `rank` numbers a row, the rows one after another. */
type Matrix = Float32Array | Float64Array;

/**
 * The `rank` directions along which rows differ most, as a column each (`features × rank`): randomised subspace iteration.
 * Words that stand in the same postings come to lie close together, so that a word seen in few labels borrows from its neighbours.
 */
export function factorsOf(rows: Rows, features: number, rank: number, rounds = 3): Float32Array {
  const random = seeded(7);
  const right = Float32Array.from({length: features * rank}, () => random() - 0.5);
  const left = new Float32Array(rows.count * rank);
  for (let round = 0; round < rounds; round++) {
    multiply(rows, right, left, rank, false);
    makeOrthonormal(left, rank);
    multiply(rows, left, right, rank, true);
    makeOrthonormal(right, rank);
  }
  return right;
}

/** `to` = rows · `from`, or of the rows turned over. */
export function multiply(rows: Rows, from: Matrix, to: Matrix, rank: number, transposed: boolean): void {
  to.fill(0);
  for (let i = 0; i < rows.count; i++) {
    const end = rows.start[i + 1] as number;
    for (let j = rows.start[i] as number; j < end; j++) {
      const value = rows.value[j] as number;
      const feature = (rows.index[j] as number) * rank;
      const source = transposed ? i * rank : feature;
      const target = transposed ? feature : i * rank;
      for (let c = 0; c < rank; c++) to[target + c] = (to[target + c] as number) + value * (from[source + c] as number);
    }
  }
}

/** Makes the columns of a matrix stand at right angles, each of length 1 (Gram and Schmidt). */
export function makeOrthonormal(matrix: Matrix, rank: number): void {
  for (let c = 0; c < rank; c++) {
    for (let d = 0; d < c; d++) {
      let product = 0;
      for (let i = 0; i < matrix.length; i += rank) product += (matrix[i + c] as number) * (matrix[i + d] as number);
      for (let i = 0; i < matrix.length; i += rank)
        matrix[i + c] = (matrix[i + c] as number) - product * (matrix[i + d] as number);
    }
    let squares = 0;
    for (let i = c; i < matrix.length; i += rank) squares += (matrix[i] as number) ** 2;
    const factor = 1 / Math.sqrt(squares + 1e-12);
    for (let i = c; i < matrix.length; i += rank) matrix[i] = (matrix[i] as number) * factor;
  }
}
