import type {Hidden} from './pdf-hidden.ts';

/** A run of characters on a page of a PDF, as its reader hands it over. */
export interface PdfItem {
  readonly str: string;
  /** `[a, b, c, d, x, y]`, y upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL?: boolean;
  readonly bold?: boolean;
}

/** A small drawn shape, such as the dot that browsers draw for a bullet. */
export interface PdfMark {
  readonly x: number;
  readonly y: number;
}

export interface PdfPage {
  readonly items: readonly PdfItem[];
  readonly width: number;
  readonly height: number;
  readonly marks?: readonly PdfMark[];
  readonly hidden?: Hidden;
}

/** Words on one line, without a wide gap. Offsets count in the page's characters. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** Baseline, upwards. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether a bullet is drawn before it. */
  readonly marked: boolean;
}

/** A line, or a column's part of one. */
export interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  /** Baseline, upwards. */
  readonly y: number;
  readonly size: number;
  /** Whether a bullet is drawn before it. */
  readonly marked: boolean;
}

/** The characters of a page: its items one after the other, with a line end where the file has one. */
export function charactersOf(page: PdfPage): string {
  let text = '';
  for (const item of page.items) text += item.hasEOL ? `${item.str}\n` : item.str;
  return text;
}

/** The lines of a page from top to bottom, each from left to right; turned text is left out. */
export function linesOf(page: PdfPage): Line[] {
  const placed = itemsOf(page).sort((a, b) => b.y - a.y || a.left - b.left);
  const lines: Line[] = [];
  let row: Word[] = [];
  for (const item of placed) {
    const [top] = row;
    if (top && Math.abs(top.y - item.y) > Math.min(top.size, item.size) * 0.6) {
      lines.push(lineOf(row));
      row = [];
    }
    row.push(item);
  }
  if (row.length > 0) lines.push(lineOf(row));
  return lines;
}

function itemsOf(page: PdfPage): Word[] {
  const out: Word[] = [];
  let at = 0;
  for (const {str, transform, width, height, hasEOL, bold = false} of page.items) {
    const from = at;
    at += str.length + (hasEOL ? 1 : 0);
    const [a, b, , d, x, y] = transform;
    if (!/\S/.test(str) || !Number.isFinite(x + y + width) || Math.abs(b) > Math.abs(a) * 0.2 + 0.01) continue;
    const lead = str.length - str.trimStart().length;
    const tail = str.length - str.trimEnd().length;
    const each = width / str.length;
    const size = Math.abs(height || d || a) || 1;
    const left = x + lead * each;
    const marked = page.marks?.some((mark) => isBefore(mark, left, y, size)) ?? false;
    out.push({
      from: from + lead,
      to: from + str.length - tail,
      left,
      right: x + width - tail * each,
      y,
      size,
      bold,
      marked,
    });
  }
  return out;
}

export function lineOf(row: readonly Word[]): Line {
  const words = [...row].sort((a, b) => a.left - b.left);
  const [first] = words;
  const size = Math.max(...words.map((word) => word.size));
  return {
    words,
    size,
    marked: first.marked,
    left: first.left,
    right: Math.max(...words.map((word) => word.right)),
    y: first.y,
  };
}

const isBefore = (mark: PdfMark, left: number, y: number, size: number): boolean =>
  mark.x < left && mark.x > left - size * 3 && mark.y > y - size * 0.2 && mark.y < y + size;

const GUTTER = 8;
const LEAST_LINES = 5;
const DEEPEST = 3;

/** Lines in reading order: where a page has columns, all of the left one before the right one. */
export function inReadingOrder(characters: string, lines: readonly Line[], depth = 0): Line[] {
  const zone = depth < DEEPEST && lines.length >= LEAST_LINES ? widestZone(characters, lines) : null;
  if (!zone) return [...lines];
  const inside = lines.slice(zone.from, zone.to);
  return [
    ...inReadingOrder(characters, lines.slice(0, zone.from), depth + 1),
    ...inReadingOrder(characters, side(inside, zone.x, true), depth + 1),
    ...inReadingOrder(characters, side(inside, zone.x, false), depth + 1),
    ...inReadingOrder(characters, lines.slice(zone.to), depth + 1),
  ];
}

interface Zone {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The longest stretch of lines that nothing crosses at one place, with text on both sides of it. */
function widestZone(characters: string, lines: readonly Line[]): Zone | null {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  let best: Zone | null = null;
  const step = Math.max(3, (right - left) / 200);
  for (let x = left + (right - left) * 0.15; x < left + (right - left) * 0.85; x += step) {
    const zone = longestUncrossed(lines, x);
    if (zone && (!best || zone.score > best.score) && areColumns(characters, lines.slice(zone.from, zone.to), x))
      best = zone;
  }
  return best;
}

const crosses = (line: Line, x: number): boolean =>
  line.words.some((word) => word.left < x + GUTTER / 2 && word.right > x - GUTTER / 2);

function longestUncrossed(lines: readonly Line[], x: number): Zone | null {
  let best: Zone | null = null;
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && !crosses(lines[to], x)) to++;
    const score = Math.min(count(lines, from, to, x, true), count(lines, from, to, x, false));
    if (score >= LEAST_LINES && (!best || score > best.score)) best = {x, from, to, score};
    from = to + 1;
  }
  return best;
}

function count(lines: readonly Line[], from: number, to: number, x: number, isLeft: boolean): number {
  let found = 0;
  for (let i = from; i < to; i++) if (lines[i].words.some((word) => word.left < x === isLeft)) found++;
  return found;
}

/** Columns hold running text on both sides or lines of their own; rows that go together are a table. */
function areColumns(characters: string, lines: readonly Line[], x: number): boolean {
  const leftLines = side(lines, x, true);
  const rightLines = side(lines, x, false);
  const rows = lines.filter((line) => isRow(line, x));
  const both = rows.length;
  if (both >= LEAST_DATED && rows.filter((line) => isDate(characters, line, x)).length >= both * 0.7) return false;
  const fewer = Math.min(leftLines.length, rightLines.length);
  if (both < fewer * 0.7) return true;
  return Math.min(meanLength(leftLines), meanLength(rightLines)) >= 22;
}

/** So many rows whose left sides are dates make a table of what happened when. */
const LEAST_DATED = 2;

/** Whether the left side of a row is a date or a range of them. */
const isDate = (characters: string, line: Line, x: number): boolean => {
  const words = line.words.filter(({left}) => left < x).map(({from, to}) => characters.slice(from, to));
  return /^(?=.{4,30}$)(?:.*\s)?\S*\d{4}/.test(words.join(' '));
};

/** Whether both sides of a line stand on the same height, as the cells of a row do. */
function isRow(line: Line, x: number): boolean {
  const left = line.words.find((word) => word.left < x);
  const right = line.words.find((word) => word.left >= x);
  return left !== undefined && right !== undefined && Math.abs(left.y - right.y) < 0.75;
}

const meanLength = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.words.reduce((all, word) => all + word.to - word.from + 1, -1), 0) /
  Math.max(1, lines.length);

function side(lines: readonly Line[], x: number, isLeft: boolean): Line[] {
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => word.left < x === isLeft);
    if (words.length === 0) return [];
    return [lineOf(words)];
  });
}
