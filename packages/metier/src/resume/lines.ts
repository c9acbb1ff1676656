import type {Document, Span} from '../text/document.ts';
import {type DateRange, datesIn, isDayFirst, shifted} from './dates.ts';
import {hasLegalForm, titleness} from './name-words.ts';

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
  /** What a label before it says that it is ("Company: …"); null without one. */
  readonly says: 'title' | 'employer' | 'location' | 'other' | null;
  /** Whether the document writes days before months. */
  readonly dayFirst: boolean;
}

/** A longer line tells what was done, not when. */
const LONGEST_DATED = 1_000;

const KNOWN = new WeakMap<Line, readonly DateRange[]>();

/** The dates in a line, by their place in its text; each line is looked at once. */
export function datesOf(line: Line): readonly DateRange[] {
  const known = KNOWN.get(line);
  if (known) return known;
  const dates = line.text.length > LONGEST_DATED ? [] : datesIn(line.text, 0, line.dayFirst);
  KNOWN.set(line, dates);
  return dates;
}

/** The dates in a line, by their place in the document. */
export const placedDatesOf = (line: Line): DateRange[] => datesOf(line).map((range) => shifted(range, line.from));

const PROSE = 110;
/** A line that ends so goes on in the next one. */
const OPEN = /\s(?:of|and|for|the|de|del|der|für|und|et|des|du|&)\s+$/;

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
    for (; join < joins.length && (joins[join] as number) < block.to; join++)
      if (!OPEN.test(text.slice(block.from, joins[join]))) cuts.push(joins[join] as number);
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
    for (const [i, whole] of spans.entries()) {
      const isDotted = /^\.\s+\p{Lu}/u.test(text.slice(whole.from, whole.from + 8));
      const {says, ...span} = labelled(text, isDotted ? withoutDot(text, whole) : whole);
      const words = text.slice(span.from, span.to);
      lines.push({
        ...span,
        says,
        text: words,
        body: item || isDotted || prose || rest || (words.length > PROSE && !words.includes('\t')) || isSentence(words),
        bullet: (item && i === 0) || isDotted,
        goesOn: (i > 0 && (item || prose)) || rest,
        heading: block.kind === 'heading',
        depth: block.depth ?? 0,
        apart: apart && i === 0,
        dayFirst,
      });
    }
    at = block.to;
  }
  return lines.filter(({text: words}) => !isHeaderRow(words));
}

const LABELS =
  /^(?:(?<title>designation|position|role|title|job title|poste|funktion|functie)|(?<employer>company|employer|organi[sz]ation|name of (?:the )?(?:company|employer)|company name|firma|entreprise)|(?<location>location|place|ort|lieu)|(?<other>full name|name|duration|period|tenure|dates|zeitraum))\s*:\s+(?=\S)/iu;

/** A full stop before words is a bullet in some plain texts. */
const withoutDot = (text: string, {from, to}: Span): Span => ({
  from: from + text.slice(from, to).search(/\p{Lu}/u),
  to,
});

/** A line without the label before it, and what the label says. */
function labelled(text: string, {from, to}: Span): Span & Pick<Line, 'says'> {
  const label = LABELS.exec(text.slice(from, Math.min(to, from + 60)));
  if (!label) return {from, to, says: null};
  const [says] = Object.entries(label.groups ?? {}).find(([, words]) => words) ?? ['other'];
  return {from: from + label[0].length, to, says: says as Line['says']};
}

const COLUMNS =
  /^(?:period|dates?|years?|when|from|to|time|role|title|position|job title|what|company|employer|organi[sz]ation|where|place|city|location|degree|school|institution|university|area|tools|skills?|category|technologies|level|language|designation|duration|employer|board|percentage|project|client|sr\.?(?: no\.?)?|s\.? ?no\.?|no\.?|#|zeitraum|position|firma|ort|période|poste|entreprise|lieu)$/i;

/** The row of a table that names its columns. */
const isHeaderRow = (words: string): boolean =>
  words.includes('\t') && words.split(/\s*\t\s*/).every((cell) => COLUMNS.test(cell));

/** Whether a cell stands in the row of the cell before it. */
const isSameRow = (text: string, row: Line, cell: Span): boolean =>
  /^[^\S\n]*\t[^\S\n]*$/.test(text.slice(row.to, cell.from));

/** Whether a line reads like a sentence: some words and a full stop that is not that of "Inc.". */
const isSentence = (words: string): boolean =>
  /[.!]$/.test(words) &&
  !words.includes('\t') &&
  !isTitled(words) &&
  (/[a-z]{4}[.!]$/.test(words) || words.split(/\s+/).length >= 6) &&
  !hasLegalForm(words);

/** "Lead Statistician, Harbour Biometrics, Groningen.": names after a title, closed with a full stop. */
function isTitled(words: string): boolean {
  const [title = '', ...rest] = words.replace(/^.*\t/, '').split(', ');
  if (!rest.length || titleness(title) < 3) return false;
  return words.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
}

/** Where a sentence begins that stands behind the dates of the same line; -1 for none. */
function sentenceBehindDates(words: string): number {
  const range = datesIn(words.slice(0, LONGEST_DATED)).find(({single}) => !single);
  if (!range) return -1;
  const gap = /^[)\]]?[\s.]+(?=\p{Lu}.{12,}[.!]$)/u.exec(words.slice(range.to));
  return gap && !isTitled(words.slice(range.to + gap[0].length)) ? range.to + gap[0].length : -1;
}

/** Whether a line is the rest of a bullet that a narrower line or the end of a page broke. */
const isRest = (text: string, before: Line | undefined, span: Span | undefined): boolean =>
  !!before?.body &&
  !!span &&
  (before.bullet || before.goesOn) &&
  !/[.!?:;]$/.test(before.text) &&
  /^[\p{Ll}\d(%]/u.test(text.slice(span.from, span.to)) &&
  !datesIn(text.slice(span.from, Math.min(span.to, span.from + LONGEST_DATED))).length;

/** Lines that fill their width and run on from one to the next; a line with a range of dates heads what follows. */
function isProse(text: string, spans: readonly Span[]): boolean {
  const [top] = spans;
  if (!top || datesIn(text.slice(top.from, Math.min(top.to, top.from + LONGEST_DATED))).some(({single}) => !single))
    return false;
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
