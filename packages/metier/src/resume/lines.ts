import type {Document, Span} from '../text/document.ts';
import {type DateRange, datesIn, isDayFirst, shifted} from './dates.ts';
import {hasLegalForm} from './name-words.ts';

/** A line as the page shows it: a block, or one of the lines that a block was joined from. */
export interface Line extends Span {
  readonly text: string;
  /** Part of a list or of running prose: words that tell what was done, not which position it was. */
  readonly body: boolean;
  /** Whether a bullet or a list item begins with it. */
  readonly bullet: boolean;
  /** Whether it goes on with the bullet or paragraph of the line before. */
  readonly goesOn: boolean;
  /** Whether the source sets it as a heading. */
  readonly heading: boolean;
  /** The heading's depth; 0 when the source does not tell. */
  readonly depth: number;
  /** Whether space stands before it. */
  readonly apart: boolean;
  /** Whether the document writes days before months. */
  readonly dayFirst: boolean;
}

const KNOWN = new WeakMap<Line, readonly DateRange[]>();

/** The dates in a line, by their place in its text; each line is looked at once. */
export function datesOf(line: Line): readonly DateRange[] {
  const known = KNOWN.get(line);
  if (known) return known;
  const dates = datesIn(line.text, 0, line.dayFirst);
  KNOWN.set(line, dates);
  return dates;
}

/** The dates in a line, by their place in the document. */
export const placedDatesOf = (line: Line): DateRange[] => datesOf(line).map((range) => shifted(range, line.from));

const PROSE = 110;

/** The lines of a document in order, without bullets and the white space around them. */
export function linesOf({text, blocks, joins}: Document): Line[] {
  const lines: Line[] = [];
  const dayFirst = isDayFirst(text);
  let at = 0;
  let join = 0;
  for (const block of blocks) {
    const apart = lines.length === 0 || /\n\s*\n/.test(text.slice(at, block.from));
    const cuts: number[] = [];
    while (join < joins.length && (joins[join] as number) <= block.from) join++;
    for (; join < joins.length && (joins[join] as number) < block.to; join++) cuts.push(joins[join] as number);
    for (let end = text.indexOf('\n', block.from); end >= 0 && end < block.to; end = text.indexOf('\n', end + 1))
      cuts.push(end + 1);
    const item = block.kind === 'item';
    const sentence = item ? -1 : sentenceBehindDates(text.slice(block.from, cuts[0] ?? block.to));
    if (sentence > 0) cuts.push(block.from + sentence);
    const bounds = [block.from, ...cuts.sort((a, b) => a - b), block.to];
    const spans = bounds.slice(1).flatMap((to, i) => trimmed(text, bounds[i] as number, to) ?? []);
    const prose = !item && spans.length > 1 && isProse(text, spans);
    const row = lines.at(-1);
    if (block.kind === 'cell' && row && isSameRow(text, row, block)) {
      lines[lines.length - 1] = {...row, to: block.to, text: text.slice(row.from, block.to)};
      at = block.to;
      continue;
    }
    const rest = block.kind === 'paragraph' && !apart && isRest(text, lines.at(-1), spans[0]);
    for (const [i, span] of spans.entries()) {
      const words = text.slice(span.from, span.to);
      lines.push({
        ...span,
        text: words,
        body: item || prose || rest || (words.length > PROSE && !words.includes('\t')) || isSentence(words),
        bullet: item && i === 0,
        goesOn: (i > 0 && (item || prose)) || rest,
        heading: block.kind === 'heading',
        depth: block.depth ?? 0,
        apart: apart && i === 0,
        dayFirst,
      });
    }
    at = block.to;
  }
  return lines;
}

/** Whether a cell stands in the row of the cell before it. */
const isSameRow = (text: string, row: Line, cell: Span): boolean =>
  /^[^\S\n]*\t[^\S\n]*$/.test(text.slice(row.to, cell.from));

/** Whether a line reads like a sentence: some words and a full stop that is not that of "Inc.". */
const isSentence = (words: string): boolean =>
  /[.!]$/.test(words) && (/[a-z]{4}[.!]$/.test(words) || words.split(/\s+/).length >= 6) && !hasLegalForm(words);

/** Where a sentence begins that stands behind the dates of the same line; -1 for none. */
function sentenceBehindDates(words: string): number {
  const range = datesIn(words).find(({single}) => !single);
  if (!range) return -1;
  const gap = /^[)\]]?[\s.]+(?=\p{Lu}.{12,}[.!]$)/u.exec(words.slice(range.to));
  return gap ? range.to + gap[0].length : -1;
}

/** Whether a line is the rest of a bullet that a narrower line or the end of a page broke. */
const isRest = (text: string, before: Line | undefined, span: Span | undefined): boolean =>
  !!before?.body &&
  !!span &&
  (before.bullet || before.goesOn) &&
  !/[.!?:;]$/.test(before.text) &&
  /^[\p{Ll}\d(%]/u.test(text.slice(span.from, span.to)) &&
  !datesIn(text.slice(span.from, span.to)).length;

/** Lines that fill their width and run on from one to the next; a line with a range of dates heads what follows. */
function isProse(text: string, spans: readonly Span[]): boolean {
  if (datesIn(text.slice(spans[0]?.from, spans[0]?.to)).some(({single}) => !single)) return false;
  const lows = spans.slice(1).filter(({from}) => /^[\p{Ll}(]/u.test(text.slice(from, from + 1))).length;
  const long = spans.slice(0, -1).every(({from, to}) => to - from > 60);
  return long && (lows > 0 || /[.!?]$/.test(text.slice(spans[0]?.from, spans.at(-1)?.to)));
}

function trimmed(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const start = words.search(/\S/);
  if (start < 0) return null;
  return {from: from + start, to: from + words.trimEnd().length};
}
