import {codeAt} from './code-at.ts';
import type {Span} from './document.ts';

/** Words whose full stop does not end a sentence (folded, without the stop). */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie etc incl inkl ca bzw usw ggf evtl sog vgl nr st dr mr mrs ms prof jr sr inc ltd co corp vs approx min max dept est no u.s u.k u.s.a e.u z.b d.h u.a o.a m.w.d s.o i.d.r a.o bv resp p.ex ex env jan feb mar apr jun jul aug sep sept oct nov dec mio mrd tsd yrs hrs ph.d b.s m.s b.a m.a b.sc m.sc a.m p.m'.split(
    ' ',
  ),
);

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isUpper = (code: number) =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x410 && code <= 0x42f);
const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isCloser = (code: number) =>
  code === 41 || code === 34 || code === 39 || code === 0x2019 || code === 0x201d || code === 0xbb || code === 93;

/**
 * The longest sentence. No sentence of a posting is nearly as long; what never ends is cut here, so that whoever looks
 * at all of a sentence for each of its words still takes a time linear in the length of the text.
 */
const LONGEST = 2000;

/**
 * Where the sentences of `[from, to)` begin and end, white space left out.
 * A stop glued to the next sentence ("team.More") ends one too; "Node.js", "e.g. AWS", "5.000" and "U.S. citizens" do not.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const out: Span[] = [];
  let start = skipSpace(text, span.from, span.to);
  for (let i = start; i < span.to; i++) {
    const code = codeAt(text, i);
    let end = -1;
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) end = i + 1;
    else if (
      (code === 33 || code === 63 || code === 46 || code === 0x2026) &&
      !(i > start && codeAt(text, i - 1) === code)
    )
      end = stopAt(text, i, span);
    if (end < 0) continue;
    if (end > start) put(text, start, end, out);
    start = skipSpace(text, end, span.to);
    i = start - 1;
  }
  let to = span.to;
  while (to > start && isSpace(codeAt(text, to - 1))) to--;
  if (to > start) put(text, start, to, out);
  return out;
}

/** The span itself, or pieces of it that end at white space where there is any. */
export function piecesOf(text: string, {from, to}: Span): Span[] {
  const out: Span[] = [];
  put(text, from, to, out);
  return out;
}

function put(text: string, from: number, to: number, out: Span[]): void {
  let start = from;
  while (to - start > LONGEST) {
    let end = start + LONGEST;
    while (end > start && !isSpace(codeAt(text, end))) end--;
    if (end === start) {
      end = start + LONGEST;
      if ((codeAt(text, end) & 0xfc00) === 0xdc00) end--;
    }
    let last = end;
    while (isSpace(codeAt(text, last - 1))) last--;
    out.push({from: start, to: last});
    start = skipSpace(text, end, to);
  }
  if (to > start) out.push({from: start, to});
}

/** The end of the sentence whose stop stands at `i`, or -1 when the stop belongs to a word. */
function stopAt(text: string, i: number, span: Span): number {
  let next = i + 1;
  while (next < span.to && (codeAt(text, next) === codeAt(text, i) || codeAt(text, next) === 33)) next++;
  const run = next - i;
  while (next < span.to && isCloser(codeAt(text, next))) next++;
  if (next >= span.to) return next;
  const after = codeAt(text, next);
  if (!isSpace(after)) return run === 1 && isGlued(text, i, next, span) ? next : -1;
  let begin = next;
  while (begin < span.to && isSpace(codeAt(text, begin))) begin++;
  if (begin >= span.to) return next;
  const first = codeAt(text, begin);
  if (isLower(first) && codeAt(text, i) !== 33 && codeAt(text, i) !== 63) return -1;
  if (codeAt(text, i) === 46 && run === 1 && isAbbreviation(text, i, span, first)) return -1;
  return next;
}

/** "team.More", "years!Join": lower case (or a closing mark) before the stop, a capital and a small letter after it. */
function isGlued(text: string, i: number, next: number, span: Span): boolean {
  const before = i > span.from ? codeAt(text, i - 1) : 0;
  const beforeThat = i > span.from + 1 ? codeAt(text, i - 2) : 0;
  if (!(isLower(before) && (isLower(beforeThat) || isDigit(beforeThat))) && !isCloser(before)) return false;
  if (!isUpper(codeAt(text, next)) || next + 1 >= span.to) return false;
  const second = codeAt(text, next + 1);
  if (!isLower(second) && !isSpace(second)) return false;
  const third = next + 2 < span.to ? codeAt(text, next + 2) : 32;
  return isLower(third) || isSpace(third) || isSpace(second) || third === 39 || third === 0x2019;
}

function isAbbreviation(text: string, i: number, span: Span, first: number): boolean {
  let begin = i;
  while (begin > span.from && !isSpace(codeAt(text, begin - 1)) && codeAt(text, begin - 1) !== 40 && i - begin < 10)
    begin--;
  const word = text.slice(begin, i).toLowerCase();
  if (word.length === 1 && isUpper(codeAt(text, begin)))
    return first !== 0 && isUpper(first) && begin - span.from > 1 && word !== 'r' && word !== 'c';
  if (isDigit(codeAt(text, begin)) && word.length <= 2 && begin === span.from) return true;
  if (word === 'etc' || word === 'usw' || word === 'inc' || word === 'ltd') return !isUpper(first);
  return ABBREVIATIONS.has(word);
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(codeAt(text, at))) at++;
  return at;
}
