import type {Span} from '../text/document.ts';
import type {DateRange} from './dates.ts';
import {datesOf, type Line} from './lines.ts';
import {hasLegalForm, titleness} from './name-words.ts';

/** "Analyst at Brindlewick": words that part only a title from an employer. */
const WORD = /\p{L}/u;

/** A part of a heading line between tabs, bars, dots or dashes. */
export interface Cell extends Span {
  readonly text: string;
}

const BETWEEN =
  /\t+|\s+[|·•∙⋅◦‣*]\s*|[|·•]\s+|\s+(?:—|–|-|―|@|::?|»|\/\/)\s+|\s+(?:at|bei|chez|bij)\s+(?=\p{Lu})|\s{3,}|\s*\n\s*/gu;

/** The cells of a line, without its dates. */
export function cellsOf(line: Line): Cell[] {
  const dates = datesOf(line);
  const cells: Cell[] = [];
  let at = 0;
  for (const date of [...dates, null]) {
    const {from, to} = date ? widened(line.text, date) : {from: line.text.length, to: line.text.length};
    if (date && !isApart(line.text, date, dates)) continue;
    cut(line, at, from, cells);
    at = to;
  }
  const isNumbered = cells.length > 2 && /^\d{1,2}\.?$/.test((cells[0] as Cell).text);
  return isNumbered ? cells.slice(1) : cells;
}

/** A range of dates is no name; a single year inside words may be a part of one ("Expo 2020 Dubai"). */
const isApart = (text: string, {single, from, to}: DateRange, dates: readonly DateRange[]): boolean =>
  !single ||
  dates.length > 1 ||
  (/(?:^|[\s(,|·•\t–—-])$/.test(text.slice(0, from)) &&
    (/^[\s)\],.|·•\t]*(?:$|[|·•\t(])/.test(text.slice(to)) || from === 0));

/** The dates with their brackets and the words that go with them. */
function widened(text: string, {from, to}: DateRange): Span {
  const before =
    /(?:[([]\s*)?(?:(?:expected|graduated|graduation|class of|anticipated|exp\.|expired|expires|valid (?:until|through|to)|issued|obtained|since|from|von|vom|de|du|van|desde)[\s:]*)?$/i.exec(
      text.slice(0, from),
    );
  const after =
    /^\s*(?:\((?:expected|anticipated|est\.?)\)|[)\]])?(?:\s*\(\s*(?:\d+ (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)[,\s]*)+\))?/i.exec(
      text.slice(to),
    );
  return {from: from - (before?.[0].length ?? 0), to: to + (after?.[0].length ?? 0)};
}

function cut(line: Line, from: number, to: number, cells: Cell[]): void {
  const text = line.text.slice(from, to);
  let at = 0;
  for (const separator of [...text.matchAll(BETWEEN), null]) {
    if (separator && WORD.test(separator[0]) && !titleness(text.slice(at, separator.index))) continue;
    push(line, from + at, from + (separator?.index ?? text.length), cells);
    at = separator ? separator.index + separator[0].length : at;
  }
}

function push(line: Line, from: number, to: number, cells: Cell[]): void {
  const span = edged(line.text, from, to);
  if (span) cells.push(cellOf(line, span.from, span.to));
}

export const cellOf = (line: Line, from: number, to: number): Cell => ({
  from: line.from + from,
  to: line.from + to,
  text: line.text.slice(from, to),
});

const TAIL = /[\s,;:|·•\-–—([]+$/u;
/** A full stop that closes names: "Analyst, Brindlewick, York." */
const TAIL_WITH_STOP = /(?:[\s,;:|·•\-–—([]|(?<=\p{L}{4})\.)+$/u;

/** The span without marks and white space at its ends; an open bracket keeps its closing one. */
function edged(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const lead = /^[\s,;:|·•\-–—)\]]+/.exec(words)?.[0].length ?? 0;
  const end = hasLegalForm(words) ? TAIL : TAIL_WITH_STOP;
  const tail = end.exec(words.slice(lead))?.[0].length ?? 0;
  const last = to - tail;
  if (from + lead >= last || !/[\p{L}\p{N}]/u.test(text.slice(from + lead, last))) return null;
  const closes = text[last - 1] === ')' && !text.slice(from + lead, last).includes('(');
  if (closes) return edged(text, from + lead, last - 1);
  const inner = text.slice(from + lead, last);
  if (inner.startsWith('(') && inner.endsWith(')') && !inner.slice(1, -1).includes('('))
    return {from: from + lead + 1, to: last - 1};
  return {from: from + lead, to: last};
}
