import type {OperatorList} from './pdf-marks.ts';

/** Characters of a page that a person does not see. */
export interface Hidden {
  /** As white as the page; none are told on a page that draws a ground of another colour, or pictures. */
  readonly white: number;
  /** Set to be drawn neither filled nor stroked. */
  readonly invisible: number;
}

const INVISIBLE_MODE = 3;
/** A filled shape of so many square points may lie under words. */
const LEAST_GROUND = 2000;
const DEEPEST = 200;

/** Counts the characters that a page draws white or invisible. */
export function hiddenIn(drawing: OperatorList, operators: Readonly<Record<string, number>>): Hidden {
  const saved: boolean[] = [];
  let isWhite = false;
  let mode = 0;
  let hasGround = false;
  let [white, invisible] = [0, 0];
  for (const [i, operator] of drawing.fnArray.entries()) {
    const given = drawing.argsArray[i];
    if (operator === operators.save && saved.length < DEEPEST) saved.push(isWhite);
    else if (operator === operators.restore) isWhite = saved.pop() ?? false;
    else if (operator === operators.setFillRGBColor) isWhite = isWhiteColor(given);
    else if (operator === operators.setFillColorN) isWhite = false;
    else if (operator === operators.setTextRenderingMode) mode = Number((given as unknown[] | null)?.[0] ?? 0);
    else if (operator === operators.constructPath) hasGround ||= !isWhite && areaOf(given) > LEAST_GROUND;
    else if (operator === operators.paintImageXObject || operator === operators.shadingFill) hasGround = true;
    else if (operator === operators.showText) {
      const length = lengthOf(given);
      if (mode === INVISIBLE_MODE) invisible += length;
      else if (isWhite) white += length;
    }
  }
  return {white: hasGround ? 0 : white, invisible};
}

/** "#ffffff" or three numbers up to 255. */
function isWhiteColor(given: unknown): boolean {
  const values = Array.isArray(given) ? given : Array.from((given as ArrayLike<unknown> | null) ?? []);
  const [first] = values;
  if (typeof first === 'string') return /^#(?:fff|f[cdef]f[cdef]f[cdef])$/i.test(first);
  return values.length >= 3 && values.slice(0, 3).every((value) => Number(value) >= 252);
}

/** The area of a path's bounds, which stand last in its arguments. */
function areaOf(given: unknown): number {
  const bounds = Array.isArray(given) ? (given[2] as ArrayLike<number> | null) : null;
  if (bounds?.length !== 4) return 0;
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds);
  return Math.abs((right - left) * (top - bottom));
}

/** The letters that a drawing of text shows. */
function lengthOf(given: unknown): number {
  const glyphs = Array.isArray(given) && Array.isArray(given[0]) ? given[0] : [];
  return glyphs.reduce((sum: number, glyph: {unicode?: string} | number | null) => {
    const words = typeof glyph === 'object' ? (glyph?.unicode ?? '') : '';
    return sum + words.trim().length;
  }, 0);
}
