import type {Hint} from './blocks.ts';
import type {Body} from './body.ts';
import type {LayoutTrait, Span} from './document.ts';
import {stopsOf, withWholeCells} from './pdf-cells.ts';
import {charactersOf, inReadingOrder, type Line, linesOf, type PdfPage, type Word} from './pdf-lines.ts';
import {builtFrom, Draft, type Piece} from './trail.ts';

/** A page's text, and whether its first line goes on where the page before ended. */
export interface PageText extends Body {
  readonly continues: boolean;
  /** Columns, and words left out of the margins. */
  readonly traits: readonly LayoutTrait[];
}

interface PageLines {
  readonly characters: string;
  readonly lines: readonly Line[];
}

/** The texts of a PDF's pages: lines joined to paragraphs, columns apart, running heads and feet of the print left out. */
export function pageTexts(pages: readonly PdfPage[]): PageText[] {
  const all = pages.map((page) => ({characters: charactersOf(page), lines: linesOf(page)}));
  const sets = withoutMargins(all, pages);
  const words = vocabulary(sets);
  const size = bodySize(sets);
  let before: Line | undefined;
  let characters = '';
  return sets.map((set, i) => {
    const ordered = inReadingOrder(set.characters, set.lines);
    const lines = withWholeCells(set.characters, ordered);
    const continues =
      before !== undefined &&
      lines.length > 0 &&
      goesOn(wordsOf(characters, before), wordsOf(set.characters, lines[0]));
    if (lines.length > 0) {
      before = lines[lines.length - 1];
      characters = set.characters;
    }
    const part = `page ${i + 1}`;
    const traits = [...columnTraits(set, ordered, part), ...marginTraits(all[i], set, part)];
    return {...textOf({text: set.characters, part}, lines, words, size), continues, traits};
  });
}

/** Lines that were parted stand in columns. */
function columnTraits(set: PageLines, lines: readonly Line[], part: string): LayoutTrait[] {
  const whole = new Set(set.lines);
  const parted = lines.filter((line) => !whole.has(line));
  const characters = parted.reduce((sum, line) => sum + wordsOf(set.characters, line).length, 0);
  return lines.length > set.lines.length && characters > 0 ? [{kind: 'columns', part, characters}] : [];
}

/** Words of the margins that were left out; numbers of pages are no words. */
function marginTraits(all: PageLines, set: PageLines, part: string): LayoutTrait[] {
  const kept = new Set(set.lines);
  const characters = all.lines
    .filter((line) => !kept.has(line) && !isStamp(wordsOf(all.characters, line)))
    .reduce((sum, line) => sum + wordsOf(all.characters, line).replace(/[^\p{L}]/gu, '').length, 0);
  return characters > 0 ? [{kind: 'margin', part, characters}] : [];
}

const goesOn = (before: string, next: string): boolean => !/[.!?:;]$/.test(before) && /^\p{Ll}/u.test(next);

const wordsOf = (characters: string, line: Line): string =>
  line.words.map(({from, to}) => characters.slice(from, to)).join(' ');

const STAMP = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+(?:à\s+|um\s+)?\d{1,2}[:.h]\d{2}/;
const ADDRESS = /^(?:https?:\/\/|file:\/\/|about:|www\.)\S+(?:\s+(?:page\s+)?\d{1,3}\s*(?:\/|of|von|sur)\s*\d{1,3})?$/i;
const NUMBER = /^(?:(?:page|seite|pagina|página)\s*)?\d{1,3}(?:\s*(?:\/|of|von|sur|de|van)\s*\d{1,3})?$/i;

/** Leaves out what a print adds at the top and bottom of each page: dates, addresses, numbers, and what pages repeat. */
function withoutMargins(sets: readonly PageLines[], pages: readonly PdfPage[]): PageLines[] {
  const counts = new Map<string, number>();
  const keys = sets.map((set, i) => set.lines.map((line, at) => marginKey(set, line, at, pages[i])));
  for (const page of keys) for (const key of new Set(page)) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(sets.length * 0.5));
  return sets.map((set, i) => ({
    ...set,
    lines: set.lines.filter((line, at) => {
      const key = keys[i][at];
      return key === null || !((counts.get(key) ?? 0) >= often || isStamp(wordsOf(set.characters, line)));
    }),
  }));
}

const isStamp = (words: string): boolean =>
  ADDRESS.test(words) || NUMBER.test(words) || (words.length < 200 && STAMP.test(words));

/** What a line in the margin says, digits aside; null for lines of the text. */
function marginKey(set: PageLines, line: Line, at: number, page: PdfPage): string | null {
  const edge = at < 2 || at >= set.lines.length - 2;
  const margin = page.height * 0.1;
  if (!edge || (line.y > margin && line.y < page.height - margin)) return null;
  return `${line.y > page.height / 2 ? 'top' : 'bottom'} ${wordsOf(set.characters, line).replace(/\d+/g, '0')}`;
}

type Vocabulary = ReadonlyMap<string, number>;

const add = (words: Map<string, number>, word: string) => words.set(word, (words.get(word) ?? 0) + 1);

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** All words of the file, to tell compounds from words that a line end broke. */
function vocabulary(sets: readonly PageLines[]): Vocabulary {
  const words = new Map<string, number>();
  for (const set of sets) {
    for (const line of set.lines)
      for (const [word] of wordsOf(set.characters, line).matchAll(WORD)) add(words, word.toLowerCase());
  }
  return words;
}

/** The size in which most characters are set. */
function bodySize(sets: readonly PageLines[]): number {
  const sizes = new Map<number, number>();
  for (const {lines} of sets) {
    for (const line of lines) {
      const size = Math.round(line.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + line.words.reduce((sum, word) => sum + word.to - word.from, 0));
    }
  }
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function textOf(source: Piece, lines: readonly Line[], words: Vocabulary, size: number): Body {
  const draft = new Draft();
  const hints: Hint[] = [];
  const joins: number[] = [];
  const spacing = usualSpacing(lines);
  const stops = stopsOf(source.text, lines);
  let first = 0;
  let start = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && isWrapped(source.text, before, line, columnRight(lines, i - 1), spacing))
      mend(draft, source.text, before, line, words, joins);
    else if (before) {
      note(hints, source.text, {from: start, to: draft.text.length}, lines.slice(first, i), size);
      draft.put(isApart(before, line, spacing) ? '\n\n' : '\n', line.words[0].from, line.words[0].from);
      start = draft.text.length;
      first = i;
    }
    write(draft, source.text, line, stops);
  }
  if (lines.length > 0) note(hints, source.text, {from: start, to: draft.text.length}, lines.slice(first), size);
  return {piece: builtFrom(source, draft), hints, joins};
}

const LONGEST_HEADING = 120;

/** What the setting of a paragraph's lines tells: a drawn bullet makes an item, larger or bold letters a heading. */
function note(hints: Hint[], characters: string, span: Span, lines: readonly Line[], size: number): void {
  const [first] = lines;
  if (first.marked) {
    hints.push({...span, kind: 'item'});
    return;
  }
  const words = wordsOf(characters, first);
  if (
    span.to - span.from > LONGEST_HEADING ||
    !/^[\p{Lu}\p{N}(¿¡]/u.test(words) ||
    /[.,;]$/.test(wordsOf(characters, lines[lines.length - 1]))
  )
    return;
  if (lines.every((line) => line.size >= size * 1.15))
    hints.push({...span, kind: 'heading', depth: first.size >= size * 1.6 ? 1 : 2});
  else if (lines.every(isBold)) hints.push({...span, kind: 'heading'});
}

function write(draft: Draft, characters: string, line: Line, stops: ReadonlySet<Word>): void {
  for (const [i, word] of line.words.entries()) {
    const before = line.words[i - 1];
    if (before) {
      const gap = word.left - before.right;
      if (gap > line.size * 2.5 || stops.has(word)) draft.put('\t', before.to, word.from);
      else if (gap > line.size * 0.12) draft.put(' ', before.to, word.from);
    }
    keepHyphens(draft, characters, word.from, word.to);
  }
}

/** Writes words of a page; a soft hyphen that a font shows is a hyphen. */
function keepHyphens(draft: Draft, characters: string, from: number, to: number): void {
  let at = from;
  for (let soft = characters.indexOf('\u00ad', from); soft >= 0 && soft < to; soft = characters.indexOf('\u00ad', at)) {
    draft.keep(characters, at, soft);
    draft.put('-', soft, soft + 1);
    at = soft + 1;
  }
  draft.keep(characters, at, to);
}

/** The median distance of lines that follow each other. */
function usualSpacing(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, i) => lines[i].y - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 0;
}

const isApart = (before: Line, line: Line, spacing: number): boolean =>
  before.y - line.y > Math.max(spacing, before.size * 1.1) * 1.3 || before.y < line.y;

/** Where the column of a line ends on the right: the widest of the lines around it that begin alike. */
function columnRight(lines: readonly Line[], at: number): number {
  let right = lines[at].right;
  for (let i = Math.max(0, at - 30); i < Math.min(lines.length, at + 30); i++) {
    const line = lines[i];
    const overlaps = line.left < lines[at].right && line.right > lines[at].left;
    if (overlaps && Math.abs(line.left - lines[at].left) < 60) right = Math.max(right, line.right);
  }
  return right;
}

const BULLET = /^(?:[•·‣◦●▪○■□◆◇★✓✔➢➤►▶→⇒∙⁃\uf0a7\uf0b7\uf076\uf0d8-]|[–—*o](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))/;

const isBold = (line: Line): boolean => line.words.every((word) => word.bold);

/** A shorter line that a capital follows is a line of its own. */
const LEAST_WRAPPED = 28;

/** Whether a line goes on in the next one: there was no room left for its first word. */
function isWrapped(characters: string, before: Line, line: Line, right: number, spacing: number): boolean {
  const gap = before.y - line.y;
  if (gap <= 0) return !line.marked && goesOn(wordsOf(characters, before), wordsOf(characters, line));
  if (gap > Math.max(spacing, before.size) * 1.45 || Math.abs(before.size - line.size) > before.size * 0.12)
    return false;
  const next = wordsOf(characters, line);
  if (line.marked || BULLET.test(next) || line.left < before.left - before.size * 3) return false;
  if (isBold(before) !== isBold(line) && (isBold(line) || !before.words.some((word) => !word.bold))) return false;
  const said = wordsOf(characters, before);
  const low = /^\p{Ll}/u.test(next);
  const hangs = line.left > before.left + 2 && line.left < before.left + before.size * 4;
  if (low && hangs && (before.marked || BULLET.test(said))) return true;
  if (!low && said.length < LEAST_WRAPPED && !/[,&-]$|\s(?:of|and|for|the|de|del|der|für|und|et|des|du)$/.test(said))
    return false;
  const [first] = line.words;
  const length = next.search(/\s|$/);
  const each = (first.right - first.left) / Math.max(1, first.to - first.from);
  const room = right - before.right;
  if (low && !/[.!?:;]$/.test(said) && room < (right - before.left) * 0.3) return true;
  if (/[.!?:]$/.test(said) && room > length * each + each * 6) return false;
  return room < (length + 1) * each + each;
}

const COMPOUNDS = new Set(
  'self non data cross full high low real long short well part co end hands problem state open multi pre post mid semi cloud machine deep cutting large small decision customer user time team results detail business fast object test model domain event ready on off in out up top world first second third two three one four five ml ai e'.split(
    ' ',
  ),
);

/** Joins two lines: with a space, or without the hyphen that broke a word. Notes where the second one begins when a space parts them. */
function mend(draft: Draft, characters: string, before: Line, line: Line, words: Vocabulary, joins: number[]): void {
  const last = before.words[before.words.length - 1];
  const [first] = line.words;
  const head = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(characters.slice(Math.max(last.from, last.to - 40), last.to));
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(characters.slice(first.from, Math.min(first.to, first.from + 40)));
  if (!head) {
    draft.put(' ', last.to, first.from);
    joins.push(draft.text.length);
  } else if (tail && !isCompound(head[1].toLowerCase(), tail[0].toLowerCase(), words)) draft.drop(1);
}

/** Whether a word also stands where no line end broke it. */
const isElsewhere = (word: string, words: Vocabulary): boolean => word.length > 3 && (words.get(word) ?? 0) > 1;

/** Whether a hyphen at a line's end belongs to the word. */
function isCompound(head: string, tail: string, words: Vocabulary): boolean {
  if (words.has(head + tail)) return false;
  if (words.has(`${head}-${tail}`)) return true;
  return COMPOUNDS.has(head) || (isElsewhere(head, words) && isElsewhere(tail, words));
}
