import type {Rows} from './rows.ts';

/**
 * The `rank` directions along which rows differ most, as a column each (`features × rank`): randomised subspace iteration.
 * Words that stand in the same postings come to lie close together, so that a word seen in few labels borrows from its neighbours.
 */
export function factorsOf(rows: Rows, features: number, rank: number, rounds = 3): Float32Array {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296 - 0.5;
  };
  const right = Float32Array.from({length: features * rank}, random);
  const left = new Float32Array(rows.count * rank);
  for (let round = 0; round < rounds; round++) {
    multiply(rows, right, left, rank, false);
    makeOrthonormal(left, rank);
    multiply(rows, left, right, rank, true);
    makeOrthonormal(right, rank);
  }
  return right;
}

function multiply(rows: Rows, from: Float32Array, to: Float32Array, rank: number, transposed: boolean): void {
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

function makeOrthonormal(matrix: Float32Array, rank: number): void {
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
