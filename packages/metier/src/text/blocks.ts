import {codeAt} from './code-at.ts';
import type {Block, BlockKind, FieldName, Span} from './document.ts';
import {sentencesOf} from './sentences.ts';

/** A span whose kind the source's own structure tells (a heading tag, a list item, a feed's field). */
export interface Hint extends Span {
  readonly kind: BlockKind;
  readonly depth?: number;
  readonly name?: FieldName;
}

interface Line extends Span {
  /** Where the words begin, after indentation and bullet. */
  readonly words: number;
  readonly bullet: boolean;
  readonly indent: number;
  /** Count of blank lines before it. */
  readonly blanks: number;
}

const BULLETS = '-*•·‣◦●▪○■□◆◇★☆✓✔✅➢➤►▶→⇒»–—∙⁃➔➜☑🔹🔸';
/** Bullets that also stand inside sentences: they need white space after them. */
const WEAK_BULLETS = '-*–—→»·';
const MAX_HEADING = 90;
const MIN_WRAP = 40;
const MAX_WRAP = 110;

/**
 * The layout of a text: headings, paragraphs and items, in order. Lines that a hard wrap broke are one block again;
 * bullets that run on in one line come apart. Text under a hint keeps the hint's kind, all other text is told by its look.
 */
export function blocksOf(text: string, hints: readonly Hint[] = []): Block[] {
  const out: Block[] = [];
  let at = 0;
  for (const hint of hints) {
    if (hint.from > at) plain(text, at, hint.from, out);
    hinted(text, hint, out);
    at = Math.max(at, hint.to);
  }
  if (at < text.length) plain(text, at, text.length, out);
  return out;
}

function hinted(text: string, hint: Hint, out: Block[]): void {
  const {from, to} = trim(text, hint.from, hint.to);
  if (from >= to) return;
  if (hint.kind === 'paragraph' || hint.kind === 'item') {
    const line = lineAt(text, from, to, 0);
    const kind = hint.kind === 'paragraph' && line.bullet ? 'item' : hint.kind;
    if (line.words < to) runningBullets(text, {from: line.words, to}, kind, hint.depth, out);
    return;
  }
  out.push({...hint, from, to});
}

function plain(text: string, from: number, to: number, out: Block[]): void {
  const lines = linesOf(text, from, to);
  const width = wrapWidth(text, lines);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    let end = line.to;
    let next = i + 1;
    while (
      width > 0 &&
      next < lines.length &&
      continues(text, line, lines[next - 1] as Line, lines[next] as Line, width)
    ) {
      end = (lines[next] as Line).to;
      next++;
    }
    const span = {from: line.words, to: end};
    if (line.bullet) runningBullets(text, span, 'item', line.indent > 2 ? 2 : 1, out);
    else if (next === i + 1 && isHeading(text, lines, i)) headed(text, span, out);
    else runningBullets(text, span, 'paragraph', undefined, out);
    i = next;
  }
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blanks = 1;
  for (let start = from; start < to; ) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    const span = trim(text, start, end);
    if (span.from < span.to) {
      const line = lineAt(text, span.from, span.to, blanks, span.from - start);
      if (line.words < line.to) {
        lines.push(line);
        blanks = 0;
      }
    } else blanks++;
    start = end + 1;
  }
  return lines;
}

/** "+ Built …": a bullet, unless it adds to the line before ("$195,000 / + equity"). */
const isPlus = (text: string, at: number): boolean =>
  text[at] === '+' && isSpace(codeAt(text, at + 1)) && isUpper(codeAt(text, at + 2));

function lineAt(text: string, from: number, to: number, blanks: number, indent = 0): Line {
  let words = from;
  let bullet = false;
  const code = text.codePointAt(from) as number;
  const mark = String.fromCodePoint(code);
  if (BULLETS.includes(mark) || isPlus(text, from) || (code >= 0xe000 && code <= 0xf8ff)) {
    const after = from + mark.length;
    const strong = !WEAK_BULLETS.includes(mark);
    const glued = codeAt(text, after);
    if (
      after >= to ||
      strong ||
      isSpace(glued) ||
      (mark !== '*' && isLetter(glued)) ||
      (mark === '*' && glued !== 42 && isLetter(glued) && text[to - 1] !== '*')
    ) {
      words = skip(text, after, to);
      bullet = true;
      if (words < to && BULLETS.includes(text[words] as string) && isSpace(codeAt(text, words + 1)))
        words = skip(text, words + 1, to);
    }
  } else if (code >= 48 && code <= 57) {
    const digits = codeAt(text, from + 1) >= 48 && codeAt(text, from + 1) <= 57 ? 2 : 1;
    const sign = codeAt(text, from + digits);
    const after = from + digits + 1;
    if ((sign === 41 || sign === 46) && isSpace(codeAt(text, after))) {
      words = skip(text, after, to);
      bullet = true;
    }
  } else if (code === 111 && isSpace(codeAt(text, from + 1)) && isUpper(codeAt(text, from + 2))) {
    words = skip(text, from + 1, to);
    bullet = true;
  }
  return {from, to, words, bullet, indent, blanks};
}

/** The width at which the text was wrapped by hand, or 0. Wrapped: no long line, and many lines that the next word would have overrun. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.to - line.from + line.indent);
  if (lines.length < 6 || width > MAX_WRAP || width < MIN_WRAP) return 0;
  let follow = 0;
  let low = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1] as Line;
    if (line.blanks || line.bullet || !overruns(text, before, line, width)) continue;
    follow++;
    if (isLower(codeAt(text, line.words))) low++;
  }
  return follow >= 4 && low * 3 >= follow ? width : 0;
}

const overruns = (text: string, before: Line, line: Line, width: number) =>
  before.indent + before.to - before.from + 1 + firstWord(text, line) > width - 2;

function firstWord(text: string, line: Line): number {
  let at = line.words;
  while (at < line.to && !isSpace(codeAt(text, at))) at++;
  return at - line.words;
}

function continues(text: string, first: Line, before: Line, line: Line, width: number): boolean {
  if (line.blanks || line.bullet) return false;
  if (first.bullet && line.indent > first.indent) return true;
  return overruns(text, before, line, width) || isLower(codeAt(text, line.words));
}

function isHeading(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  const length = line.to - line.words;
  if (length > MAX_HEADING || length < 2) return false;
  const first = codeAt(text, line.words);
  const last = text[line.to - 1] as string;
  if (first === 35 || (text.startsWith('**', line.words) && text.endsWith('**', line.to))) return true;
  if ('.;,'.includes(last) && !text.endsWith('...', line.to)) return false;
  const words = text.slice(line.words, line.to);
  if (i + 1 >= lines.length || words.includes('://')) return false;
  const colon = last === ':' || last === '：' || last === '?';
  if (colon && length <= MAX_HEADING) return true;
  if (words.includes(': ') || words.includes('|')) return false;
  if (length > 60) return false;
  if (isCapitals(words)) return true;
  const next = lines[i + 1] as Line;
  const count = words.split(' ').length;
  if (!isUpper(first) && !'¿¡✨🚀'.includes(words[0] as string) && first < 0x2600) return false;
  if (next.bullet && !line.bullet) return count <= 9;
  return line.blanks > 0 && count <= 7 && (line.blanks > 1 || next.blanks > 0 || next.to - next.words > length);
}

const isCapitals = (words: string) => {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** A heading without its marks; marks alone are nothing. */
function headed(text: string, span: Span, out: Block[]): void {
  const block = heading(text, span);
  if (block.from < block.to) out.push(block);
}

function heading(text: string, span: Span): Block {
  let {from, to} = span;
  let depth = 0;
  while (codeAt(text, from) === 35) {
    from++;
    depth++;
  }
  while (from < to && (isSpace(codeAt(text, from)) || text[from] === '*')) from++;
  while (to > from && (text[to - 1] === '*' || text[to - 1] === '#' || isSpace(codeAt(text, to - 1)))) to--;
  return depth ? {from, to, kind: 'heading', depth: Math.min(depth, 6)} : {from, to, kind: 'heading'};
}

/** Splits a line that holds several bullets ("Tasks: • build • run", "- Python - SQL - dbt") into its items. */
function runningBullets(text: string, span: Span, kind: BlockKind, depth: number | undefined, out: Block[]): void {
  const cuts = span.to - span.from > 40 ? bulletCuts(text, span) : [];
  let from = span.from;
  for (const [i, cut] of cuts.entries()) {
    if (i > 0) push(text, from, cut.from, 'item', depth, out);
    else opening(text, {from, to: cut.from}, kind, depth, out);
    from = cut.to;
  }
  push(text, from, span.to, cuts.length ? 'item' : kind, depth, out);
}

/** What stands before the first of running bullets: its last sentence is their heading when it ends with a colon. */
function opening(text: string, span: Span, kind: BlockKind, depth: number | undefined, out: Block[]): void {
  const {from, to} = trim(text, span.from, span.to);
  const last = to > from && text[to - 1] === ':' ? sentencesOf(text, {from, to}).at(-1) : undefined;
  if (!last || last.to - last.from > MAX_HEADING) push(text, from, to, kind, depth, out);
  else {
    push(text, from, last.from, kind, depth, out);
    out.push({from: last.from, to: last.to, kind: 'heading'});
  }
}

function bulletCuts(text: string, span: Span): Span[] {
  let found: Map<string, Span[]> | undefined;
  for (let i = span.from + 1; i < span.to - 1; i++) {
    const code = codeAt(text, i);
    if (code < 0x2000 && code !== 45 && code !== 42 && code !== 0xb7) continue;
    const mark = text[i] as string;
    if (!BULLETS.includes(mark) || mark === '»' || mark === '→') continue;
    const weak = mark === '-' || mark === '*' || mark === '–' || mark === '—';
    const spaced = isSpace(codeAt(text, i - 1)) || codeAt(text, i - 1) === 58;
    if (weak && !(spaced && isSpace(codeAt(text, i + 1)) && isUpper(codeAt(text, skip(text, i + 1, span.to)))))
      continue;
    if (mark === '·' && !isSpace(codeAt(text, i - 1))) continue;
    found ??= new Map();
    const list = found.get(mark);
    if (list) list.push({from: i, to: i + 1});
    else found.set(mark, [{from: i, to: i + 1}]);
  }
  if (!found) return [];
  for (const [mark, cuts] of found) {
    const least = mark === '-' || mark === '*' || mark === '·' ? 3 : mark === '–' || mark === '—' ? 4 : 2;
    const header =
      (mark === '·' || mark === '•') &&
      span.to - span.from < 120 &&
      !text
        .slice(span.from, (cuts[0] as Span).from)
        .trimEnd()
        .endsWith(':');
    if (cuts.length >= least && !header) return cuts;
  }
  return [];
}

function push(text: string, from: number, to: number, kind: BlockKind, depth: number | undefined, out: Block[]): void {
  const span = trim(text, from, to);
  if (span.from >= span.to) return;
  out.push(depth ? {...span, kind, depth} : {...span, kind});
}

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f ||
  code === 0xfeff;
const isUpper = (code: number) =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 48 && code <= 57);
const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
const isLetter = (code: number) => isLower(code) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

function skip(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(codeAt(text, at))) at++;
  return at;
}

function trim(text: string, from: number, to: number): Span {
  const start = skip(text, from, to);
  let end = to;
  while (end > start && isSpace(codeAt(text, end - 1))) end--;
  return {from: start, to: end};
}
