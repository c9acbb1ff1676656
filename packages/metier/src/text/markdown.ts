import type {Hint} from './blocks.ts';
import type {Body} from './body.ts';
import {builtFrom, Draft, type Piece} from './trail.ts';

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/m;
const LINK = /\[[^[\]\n]{1,200}\]\(<?(?:https?:|mailto:|\/|#)[^()\s]{0,500}\)/;
const BOLD = /\*\*[^*\s][^*\n]{0,200}\*\*|__[^_\s][^_\n]{0,200}__/;
const ESCAPE = /\\[-*_.#+()[\]!&|~>`]/;

/** Whether a text is written in Markdown: headings, links, bold words or escapes of its kind stand in it. */
export const isMarkdown = (text: string): boolean =>
  (text.includes('#') && HEADING.test(text)) ||
  (text.includes('](') && LINK.test(text)) ||
  ((text.includes('**') || text.includes('__')) && BOLD.test(text)) ||
  (text.includes('\\') && ESCAPE.test(text));

/** The words of a Markdown text without its marks, with what the marks tell about headings. Bullets stay. */
export function markdownBody(piece: Piece): Body {
  const {text} = piece;
  const draft = new Draft();
  const hints: Hint[] = [];
  let fenced = false;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = text.slice(from, to).trim();
    if (line.startsWith('```') || line.startsWith('~~~')) fenced = !fenced;
    else if (fenced) draft.keep(text, from, to);
    else markedLine(text, from, to, line, draft, hints);
    draft.keep(text, to, Math.min(to + 1, text.length));
    from = to + 1;
  }
  return {piece: builtFrom(piece, draft), hints};
}

const RULE = /^(?:[-*_=][ \t]*){3,}$/;
const TABLE_RULE = /^\|?[\s:|-]*-[\s:|-]*$/;

function markedLine(text: string, from: number, to: number, line: string, draft: Draft, hints: Hint[]): void {
  if (line.length > 2 && line.length < 300 && (RULE.test(line) || (line.includes('|') && TABLE_RULE.test(line))))
    return;
  const start = draft.text.length;
  let at = from;
  while (
    at < to &&
    (text[at] === '>' || isBlank(text.charCodeAt(at))) &&
    text
      .slice(from, at + 1)
      .trimStart()
      .startsWith('>')
  )
    at++;
  const marks = depthAt(text, at, to);
  if (marks > 0) {
    inline(text, skipBlank(text, at, to) + marks, headingEnd(text, to), draft, true);
    hints.push({from: start, to: draft.text.length, kind: 'heading', depth: marks});
    return;
  }
  const bold = isBoldLine(line);
  if (isRow(line)) row(text, at, to, draft);
  else inline(text, at, to, draft, false);
  if (bold && draft.text.length > start) hints.push({from: start, to: draft.text.length, kind: 'heading'});
}

/** The row of a table: bars at both ends, and some inside. */
const isRow = (line: string): boolean =>
  line.length > 4 && line.startsWith('|') && line.endsWith('|') && line.indexOf('|', 1) < line.length - 1;

/** Writes the cells of a row with tabs between them. */
function row(text: string, from: number, to: number, draft: Draft): void {
  let at = text.indexOf('|', from) + 1;
  for (let bar = text.indexOf('|', at); bar >= 0 && bar < to; bar = text.indexOf('|', at)) {
    const start = skipBlank(text, at, bar);
    let end = bar;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    inline(text, start, end, draft, false);
    at = bar + 1;
    if (text.slice(at, to).includes('|')) draft.put('\t', bar, at);
  }
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Depth of the ATX heading that begins at `from`, or 0. */
function depthAt(text: string, from: number, to: number): number {
  const at = skipBlank(text, from, to);
  let end = at;
  while (end < to && text[end] === '#') end++;
  const depth = end - at;
  return depth >= 1 && depth <= 6 && end < to && isBlank(text.charCodeAt(end)) ? depth : 0;
}

function headingEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || text[end - 1] === '#')) end--;
  return end;
}

/** A line that is bold from end to end and no sentence. */
function isBoldLine(line: string): boolean {
  if (line.length < 5 || line.length > 100) return false;
  const mark = line.slice(0, 2);
  if (mark !== '**' && mark !== '__') return false;
  return line.indexOf(mark, 2) === line.replace(/:$/, '').length - 2 && !/[.,;]\**$/.test(line);
}

const INLINE =
  /\\[-*_.#+()[\]!&|~>`]|!?\[([^[\]\n]{0,300})\]\([^()\s]{0,800}(?:[ \t]+"[^"\n]{0,200}")?\)|\*{1,3}|_{1,3}|`{1,2}|~~|<((?:https?|mailto):[^<>\s]{1,500})>/g;

/** Writes the words of a line without marks of emphasis, links, code and escapes. */
function inline(text: string, from: number, to: number, draft: Draft, heading: boolean): void {
  const start = heading ? skipBlank(text, from, to) : from;
  const line = text.slice(start, to);
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    const index = match.index;
    const mark = match[0];
    if (!isMark(line, index, mark)) continue;
    draft.keep(text, start + at, start + index);
    at = index + mark.length;
    const words = match[1] ?? match[2];
    if (mark[0] === '\\') draft.keep(text, start + index + 1, start + at);
    else if (words !== undefined && mark[0] !== '!') {
      const inside = start + index + 1;
      draft.keep(text, inside, inside + words.length);
    }
  }
  draft.keep(text, start + at, to);
}

/** Stars and underscores are marks only beside a word; bullets, "snake_case" and "5 * 3" are not. */
function isMark(line: string, index: number, mark: string): boolean {
  const sign = mark[0];
  if (sign !== '*' && sign !== '_') return true;
  const before = index === 0 ? ' ' : line[index - 1];
  const after = line[index + mark.length] ?? ' ';
  if (sign === '_') return !(isWord(before) && isWord(after)) && !(isGap(before) && isGap(after));
  return !(isGap(before) && isGap(after));
}

const isGap = (character: string): boolean => character === ' ' || character === '\t' || character === '\r';
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
