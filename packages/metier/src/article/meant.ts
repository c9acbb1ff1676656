import type {Block, Document, Evidence, Span} from '../text/document.ts';

/** Words of a document and what they mean. */
export interface Meaning extends Span {
  readonly meant: string;
}

/** Text with its layout and language (ISO 639-1, "und" where nothing tells). */
export interface Words {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
}

/** A document's text as it is meant, and the way back to the words as they are written. */
export interface MeantText extends Words {
  /** The words of the document behind a span of `text`; replaced words come out whole. */
  written(span: Span): Evidence;
}

/** The text with each meaning in the place of its words; meanings are in order and do not overlap. */
export function meantText({text, blocks}: Document, meanings: readonly Meaning[], language = 'und'): MeantText {
  const parts: string[] = [];
  const shifts: Shift[] = [];
  let at = 0;
  let length = 0;
  for (const {from, to, meant} of meanings) {
    const words = likeWritten(meant, text.slice(from, to));
    parts.push(text.slice(at, from), words);
    length += from - at;
    shifts.push({from, to, start: length, end: length + words.length});
    length += words.length;
    at = to;
  }
  const back = (offset: number, end: boolean) => backTo(shifts, offset, end);
  return {
    language,
    text: parts.join('') + text.slice(at),
    blocks: shifts.length ? blocks.map((block) => ({...block, ...forward(shifts, block)})) : blocks,
    written: (span) => {
      const from = back(span.from, false);
      const to = Math.max(from, back(span.to, true));
      return {from, to, quote: text.slice(from, to)};
    },
  };
}

/** `[from, to)` of the document stands as `[start, end)`. */
interface Shift extends Span {
  readonly start: number;
  readonly end: number;
}

const likeWritten = (meant: string, written: string): string =>
  /^\p{Lu}/u.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;

/** The last shift that begins at or before an offset, by `key`. */
function before(shifts: readonly Shift[], offset: number, key: 'from' | 'start'): Shift | undefined {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle] as Shift)[key] <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}

function backTo(shifts: readonly Shift[], offset: number, end: boolean): number {
  const shift = before(shifts, end ? offset - 1 : offset, 'start');
  if (!shift) return offset;
  if (offset >= shift.end) return shift.to + offset - shift.end;
  return end ? shift.to : shift.from;
}

function forward(shifts: readonly Shift[], {from, to}: Span): Span {
  const move = (offset: number) => {
    const shift = before(shifts, offset, 'from');
    return shift && offset >= shift.to ? shift.end + offset - shift.to : shift ? shift.start : offset;
  };
  return {from: move(from), to: move(to)};
}
