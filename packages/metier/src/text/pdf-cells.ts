import {type Line, lineOf, type Word} from './pdf-lines.ts';

/** A gap as wide as this many letters may part two cells of a row. */
const CELL_GAP = 0.8;
/** Cells of a column begin at one place; so many of them make it one. */
const LEAST_CELLS = 3;
const SLACK = 1.5;

const isCell = (line: Line, at: number): boolean => {
  const before = line.words[at - 1];
  return !!before && (line.words[at] as Word).left - before.right > line.size * CELL_GAP;
};

/** The words that begin a further cell of a row: they stand behind a gap, where the cells of other rows begin, too. */
export function stopsOf(characters: string, lines: readonly Line[]): ReadonlySet<Word> {
  const cells = lines.flatMap((line) =>
    line.words.filter((_, i) => isCell(line, i) && !isBullet(characters, line.words[i - 1] as Word)),
  );
  const counts = new Map<number, number>();
  for (const {left} of cells) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const near = (x: number) => {
    let count = 0;
    for (let at = Math.round(x - SLACK); at <= Math.round(x + SLACK); at++) count += counts.get(at) ?? 0;
    return count;
  };
  return new Set(cells.filter(({left}) => near(left) >= LEAST_CELLS));
}

const isBullet = (characters: string, {from, to}: Word): boolean =>
  to - from <= 2 && !/\p{L}{2}/u.test(characters.slice(from, to));

/** Lines whose first cell ends in a dash, with the rest of that cell from the line below: "07/2016 –" over "01/2020". */
export function withWholeCells(characters: string, lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    const cut = next ? wrappedCell(characters, line, next) : null;
    out.push(cut ? joined(line, cut) : line);
    if (!next || !cut) continue;
    const rest = next.words.slice(cut.words.length);
    if (rest.length) out.push(lineOf(rest));
    i++;
  }
  return out;
}

interface Cut {
  /** How many words the first cell of the upper line has. */
  readonly at: number;
  /** The words below that belong to it. */
  readonly words: readonly Word[];
}

const ENDS_OPEN = /\d{2}\s*(?:[-–—]|to|bis)$/;
const DATE = /^(?:(?:\d{1,2}[./])?(?:19|20)\d\d|\p{L}{3,9}\.? (?:19|20)\d\d|\p{Ll}{2,12}|\p{Lu}\p{Ll}{2,11})$/u;

function wrappedCell(characters: string, line: Line, next: Line): Cut | null {
  const at = firstCell(line);
  const end = firstCell(next);
  if (at === line.words.length || Math.abs(line.left - next.left) > SLACK * 2 || next.y >= line.y) return null;
  if (!ENDS_OPEN.test(textOf(characters, line.words.slice(0, at)))) return null;
  const words = next.words.slice(0, end);
  return DATE.test(textOf(characters, words)) ? {at, words} : null;
}

/** How many words stand in the first cell of a line. */
function firstCell(line: Line): number {
  const next = line.words.findIndex((_, i) => isCell(line, i));
  return next < 0 ? line.words.length : next;
}

const textOf = (characters: string, words: readonly Word[]): string =>
  words.map(({from, to}) => characters.slice(from, to)).join(' ');

/** The upper line with the words from below behind its first cell, as narrow as the gap to the next cell needs. */
function joined(line: Line, {at, words}: Cut): Line {
  const last = line.words[at - 1] as Word;
  const next = line.words[at] as Word;
  let end = last.right;
  const moved = words.map((word) => {
    const left = end + line.size * 0.25;
    end = Math.min(left, next.left - line.size * 3);
    return {...word, left, right: end, y: last.y};
  });
  return {...line, words: [...line.words.slice(0, at), ...moved, ...line.words.slice(at)]};
}
