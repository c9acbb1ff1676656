import {type Field, type Placed, placeNames} from 'metier/roles/map-labels';

/** Something on the map: its place from 0 to 1 and its words. */
export interface OnMap {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** What stands there instead where the words find no room. */
  readonly short?: string;
  readonly typeface: 'ui' | 'doc';
}

export interface MapField extends Field {
  /** The square that the places lie in, and its left and top edge. */
  readonly size: number;
  readonly left: number;
  readonly top: number;
}

export interface PlacedName extends Placed {
  readonly lines: readonly string[];
}

const LINE = 18;
const WIDE = 560;
const EDGE = 16;
const TALLEST = 680;

/** Names need room at the sides, places do not: the square of the places lies within the field, distances stay true. */
export function fieldOf(width: number): MapField {
  const isWide = width >= WIDE;
  const height = Math.round(isWide ? Math.min(TALLEST, width * 0.76) : width);
  const size = Math.min(height - 2 * EDGE - LINE, width - 2 * EDGE - (isWide ? 2 * LINE : 0));
  return {width, height, size, left: (width - size) / 2, top: (height - size) / 2};
}

export const inField = ({x, y}: {x: number; y: number}, {size, left, top}: MapField): {x: number; y: number} => ({
  x: left + x * size,
  y: top + y * size,
});

/** The width of words in pixels. */
export type Measure = (words: string, typeface: OnMap['typeface']) => number;

/** A line longer than this says little: the short form beside the point says more. */
const LONGEST_LEADER = 72;
const ROUNDS = 12;

/** Names with their places; long ones take two lines where room is small, and their short form where there is none. */
export function namesOn(points: readonly OnMap[], field: MapField, measure: Measure = measured): PlacedName[] {
  const longest = field.width >= WIDE ? 24 : 13;
  const shortened = new Set<number>();
  for (let round = 0; ; round++) {
    const named = points.map(({x, y, words, short, typeface}, n) => {
      const lines = shortened.has(n) && short ? [short] : linesOf(words, longest);
      const width = Math.ceil(Math.max(...lines.map((line) => measure(line, typeface)))) + 2;
      return {...inField({x, y}, field), width, height: lines.length * LINE, lines};
    });
    const names = placeNames(named, field).map((place, n) => ({...place, lines: named[n].lines}));
    const bad = names.flatMap((name, n) => (isBad(name) && points[n].short && !shortened.has(n) ? [n] : []));
    if (bad.length === 0) return names;
    for (const n of round < ROUNDS ? bad : points.keys()) shortened.add(n);
  }
}

const isBad = ({covers, leader}: PlacedName): boolean =>
  covers || (leader !== null && Math.hypot(leader[2] - leader[0], leader[3] - leader[1]) > LONGEST_LEADER);

const LONGEST = 36;

/** Words on one line, or on two that are about as long. */
function linesOf(words: string, longest: number): readonly string[] {
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
  if (shown.length <= longest) return [shown];
  const gaps = [...shown.matchAll(/ /g)].map(({index}) => index);
  if (gaps.length === 0) return [shown];
  const middle = gaps.reduce((best, gap) =>
    Math.abs(gap - shown.length / 2) < Math.abs(best - shown.length / 2) ? gap : best,
  );
  return [shown.slice(0, middle), shown.slice(middle + 1)];
}

let canvas: CanvasRenderingContext2D | null = null;

function measured(words: string, typeface: OnMap['typeface']): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return words.length * 8;
  const {fontFamily} = getComputedStyle(document.documentElement);
  // Bold, as the chosen one is: a name keeps its place when it is chosen.
  canvas.font = `600 14px ${typeface === 'ui' ? fontFamily : '"Source Serif 4 Variable", Georgia, serif'}`;
  return canvas.measureText(words).width;
}
