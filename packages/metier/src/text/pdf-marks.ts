import type {PdfMark} from './pdf-lines.ts';

/** The drawing of a page as pdf.js hands it over. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

const LEAST = 0.8;
const MOST = 8;
const DEEPEST = 200;

/** The small shapes among the drawn paths, as wide as high: browsers draw bullets so. */
export function marksOf(drawing: OperatorList, operators: Readonly<Record<string, number>>): PdfMark[] {
  const marks: PdfMark[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operator] of drawing.fnArray.entries()) {
    const given = drawing.argsArray[i];
    if (operator === operators.save && saved.length < DEEPEST) saved.push(matrix);
    else if (operator === operators.restore) matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform) matrix = times(matrix, given as Matrix);
    else if (operator === operators.constructPath) {
      const mark = markOf(boxOf(given), matrix);
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

/** The bounds of a path, which stand last in its arguments. */
function boxOf(given: unknown): ArrayLike<number> | null {
  const bounds = Array.isArray(given) ? given[2] : null;
  return bounds && bounds.length === 4 ? bounds : null;
}

function markOf(box: ArrayLike<number> | null, matrix: Matrix): PdfMark | null {
  if (!box) return null;
  const [a, b, c, d, e, f] = matrix;
  const width = Math.abs((box[2] - box[0]) * a + (box[3] - box[1]) * c);
  const height = Math.abs((box[2] - box[0]) * b + (box[3] - box[1]) * d);
  if (!(width > LEAST && width < MOST && Math.abs(width - height) < width * 0.35)) return null;
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return {x: a * x + c * y + e, y: b * x + d * y + f};
}

const times = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
];
