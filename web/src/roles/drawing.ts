/** Names of colours (see styles/tokens.css); a palette gives each its value. */
export type Ink = 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'control' | 'bg' | 'active' | 'div-a' | 'div-b';
export type Palette = (ink: Ink) => string;

export interface TextMark {
  readonly is: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly words: string;
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Words of a posting, in their typeface. */
  readonly quoted?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface LineMark {
  readonly is: 'line';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly ink: Ink;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A closed outline: filled, edged or both. */
export interface PathMark {
  readonly is: 'path';
  /** As the `d` of SVG takes it. */
  readonly d: string;
  readonly fill: Ink | null;
  readonly edge?: {readonly ink: Ink; readonly width: number};
}

export type Mark = TextMark | LineMark | PathMark;

/** A figure as marks in pixels: what an SVG and a canvas are made from. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The finding, and what it measures. */
  readonly name: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** The width of words in pixels. */
export type Measure = (words: string, size: number, bold: boolean) => number;

/** Rather too wide: where no font can be asked. */
export const roughly: Measure = (words, size, bold) => words.length * size * (bold ? 0.54 : 0.5);

export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** Words on as many lines as they need. */
export function wrapped(
  words: string,
  width: number,
  size: number,
  bold: boolean,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Collects marks from top to bottom. */
export class Sheet {
  readonly measure: Measure;
  readonly marks: Mark[] = [];
  y = 0;

  constructor(measure: Measure) {
    this.measure = measure;
  }

  text(words: string, x: number, y: number, style: Partial<Omit<TextMark, 'is' | 'x' | 'y' | 'words'>> = {}): void {
    this.marks.push({is: 'text', x, y, words, size: 14, ink: 'ink', ...style});
  }

  line(from: readonly [number, number], to: readonly [number, number], ink: Ink, width = 1, dashed = false): void {
    this.marks.push({is: 'line', from, to, ink, width, dashed});
  }

  path(d: string, fill: Ink | null, edge?: PathMark['edge']): void {
    this.marks.push({is: 'path', d, fill, edge});
  }

  /** Lines of words below what stands already. */
  paragraph(words: string, x: number, width: number, style: {size: number; ink: Ink; bold?: boolean}): void {
    const leading = Math.round(style.size * 1.4);
    for (const line of wrapped(words, width, style.size, style.bold ?? false, this.measure)) {
      this.y += leading;
      this.text(line, x, this.y - Math.round(leading * 0.28), style);
    }
  }

  /** A label of at most two lines around a middle; the rest is said by "…", and stands in the table. */
  label(words: string, x: number, middle: number, width: number, style: Partial<TextMark> = {}): void {
    const size = style.size ?? 14;
    const all = wrapped(words, width, size, style.bold ?? false, this.measure);
    const lines = all.length > 2 ? [all[0] as string, `${all[1]} …`] : all;
    const first = middle + 5 - (lines.length - 1) * 8;
    for (const [n, line] of lines.entries()) this.text(line, x, first + n * 16, style);
  }
}
