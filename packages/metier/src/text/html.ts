import {Tokenizer} from 'htmlparser2';
import type {Hint} from './blocks.ts';
import type {Body} from './body.ts';
import {silent} from './entities.ts';
import {APART, BOLD, CELLS, isHidden, LINES, LISTS, NEVER, VOID} from './html-elements.ts';
import {builtFrom, Draft, type Piece} from './trail.ts';

/** Which elements a walk leaves out besides those that are never text. */
export interface Walk {
  /** Where the tags begin of elements that are left out with all within them. */
  readonly skips?: ReadonlySet<number>;
  /** Keep line ends as they are: plain text with a few inline tags. */
  readonly lines?: boolean;
}

const LONGEST_HEADING = 100;
const MOST_NESTED_ITEMS = 20;

/** The text of a piece of HTML with what its tags tell about headings, items and cells. Linear in its length. */
export function htmlBody(piece: Piece, walk: Walk = {}): Body {
  const walker = new Walker(piece.text, walk);
  const tokenizer = new Tokenizer({}, walker.callbacks());
  tokenizer.write(piece.text);
  tokenizer.end();
  walker.end();
  return {piece: builtFrom(piece, walker.draft), hints: walker.hints};
}

class Walker {
  readonly draft = new Draft();
  readonly hints: Hint[] = [];
  private readonly html: string;
  private readonly walk: Walk;
  /** Line ends to write before the next words. */
  private breaks = 0;
  private tab = false;
  /** The characters written first and last on this line. */
  private first = 0;
  private last = 0;
  private space = false;
  private name = '';
  private tagFrom = 0;
  private attributesFrom = 0;
  private closedTo = -1;
  /** Whether one inline element begins where another ended, without white space: a page may set them apart. */
  private seam = false;
  private skipped = '';
  private skipDepth = 0;
  private heading = 0;
  private lists = 0;
  private item = 0;
  private cell = false;
  private pre = 0;
  private bold = 0;
  /** Start of the words since the last line end, or -1; and whether all of them are bold. */
  private segment = -1;
  private segmentBold = true;

  constructor(html: string, walk: Walk) {
    this.html = html;
    this.walk = walk;
  }

  callbacks() {
    return {
      ...silent,
      ontext: (from: number, to: number) => this.text(from, to),
      ontextentity: (code: number, to: number) => this.reference(code, to),
      onopentagname: (from: number, to: number) => {
        this.name = this.html.slice(from, to).toLowerCase();
        this.tagFrom = from - 1;
        this.attributesFrom = to;
      },
      onopentagend: (to: number) => this.open(to),
      onselfclosingtag: (to: number) => {
        this.open(to);
        if (this.skipped === this.name && this.skipDepth > 0 && !VOID.has(this.name)) this.unskip();
      },
      onclosetag: (from: number, to: number) => {
        this.closedTo = to;
        this.close(this.html.slice(from, to).toLowerCase());
      },
    };
  }

  end(): void {
    this.flush();
  }

  private open(to: number): void {
    const {name} = this;
    if (this.skipDepth > 0) {
      if (name === this.skipped) this.skipDepth++;
      return;
    }
    if (this.isSkipped(name, to)) {
      if (VOID.has(name)) return;
      this.skipped = name;
      this.skipDepth = 1;
      return;
    }
    if (name === 'span') this.seam ||= this.tagFrom === this.closedTo + 1;
    if (name === 'br') this.lineEnd();
    else if (BOLD.has(name)) this.bold++;
    else if (APART.has(name)) this.apart(name, true);
    else if (LINES.has(name)) this.line(name, true);
    else if (CELLS.has(name)) this.cells(true);
  }

  private close(name: string): void {
    if (this.skipDepth > 0) {
      if (name === this.skipped) this.unskip();
      return;
    }
    if (BOLD.has(name)) this.bold = Math.max(0, this.bold - 1);
    else if (APART.has(name)) this.apart(name, false);
    else if (LINES.has(name)) this.line(name, false);
    else if (CELLS.has(name)) this.cells(false);
    else if (name === 'br') this.lineEnd();
  }

  private unskip(): void {
    this.skipDepth--;
    if (this.skipDepth === 0) this.skipped = '';
  }

  private isSkipped(name: string, to: number): boolean {
    if (NEVER.has(name)) return true;
    if (this.walk.skips?.has(this.tagFrom)) return true;
    return to > this.attributesFrom + 5 && name !== 'body' && isHidden(this.html, this.attributesFrom, to);
  }

  private apart(name: string, opens: boolean): void {
    this.flush();
    const inItem = this.item > 0 && !LISTS.has(name);
    const nested = LISTS.has(name) && this.lists > (opens ? 0 : 1);
    this.breaks = Math.max(this.breaks, inItem || nested || this.cell ? 1 : 2);
    const step = opens ? 1 : -1;
    if (name.length === 2 && name >= 'h1' && name <= 'h6') this.heading = opens ? Number(name[1]) : 0;
    else if (LISTS.has(name)) this.list(step);
    else if (name === 'pre') this.pre = Math.max(0, this.pre + step);
    if (!LISTS.has(name)) this.cell = false;
    if (opens) this.bold = 0;
  }

  private list(step: number): void {
    this.lists = Math.max(0, this.lists + step);
    this.item = step < 0 ? this.lists : 0;
  }

  private line(name: string, opens: boolean): void {
    this.flush();
    this.breaks = Math.max(this.breaks, 1);
    if (name === 'li' || name === 'dd')
      this.item = opens ? Math.max(1, Math.min(this.lists, MOST_NESTED_ITEMS)) : Math.max(0, this.lists - 1);
    if (opens) this.bold = 0;
  }

  /** Cells of a row share a line, a tab apart. */
  private cells(opens: boolean): void {
    this.flush();
    this.cell = opens;
    this.tab = true;
    if (opens) this.bold = 0;
  }

  private lineEnd(): void {
    this.flush();
    this.breaks = Math.min(2, this.breaks + 1);
  }

  /** Ends the words of a line and notes what they are. */
  private flush(): void {
    const from = this.segment;
    this.segment = -1;
    this.space = false;
    if (from < 0) return;
    const to = this.draft.text.length;
    const bulleted = this.heading > 0 && isBullet(this.first);
    if (this.heading > 0 && !bulleted) this.hints.push({from, to, kind: 'heading', depth: this.heading});
    else if (bulleted) this.hints.push({from, to, kind: 'item', depth: Math.max(1, this.item)});
    else if (this.item > 0) this.hints.push({from, to, kind: 'item', depth: this.item});
    else if (this.cell) this.hints.push({from, to, kind: 'cell'});
    else if (this.segmentBold && isHeadingLike(to - from, this.last)) this.hints.push({from, to, kind: 'heading'});
  }

  private text(from: number, to: number): void {
    // An end tag that the input cuts off is told as text from -1 on.
    if (this.skipDepth > 0 || from < 0) return;
    if (this.pre > 0 || this.walk.lines) this.lines(from, to);
    else this.collapsed(from, to);
  }

  /** Writes text with each run of white space as one space. */
  private collapsed(from: number, to: number): void {
    const {html} = this;
    let start = from;
    for (let at = from; at < to; at++) {
      if (!isSpace(html.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < to && isSpace(html.charCodeAt(end))) end++;
      const single = end === at + 1 && html.charCodeAt(at) === 32 && at > start && end < to;
      if (!single) {
        this.write(start, at);
        this.space = true;
        start = end;
      }
      at = end - 1;
    }
    this.write(start, to);
  }

  private lines(from: number, to: number): void {
    for (let start = from; start < to; ) {
      let end = this.html.indexOf('\n', start);
      if (end < 0 || end > to) end = to;
      this.write(start, end > start && this.html.charCodeAt(end - 1) === 13 ? end - 1 : end);
      if (end < to) this.lineEnd();
      start = end + 1;
    }
  }

  private reference(code: number, to: number): void {
    if (this.skipDepth > 0) return;
    const from = this.html.lastIndexOf('&', to - 1);
    if (isSpace(code) && !this.pre) this.space = true;
    else {
      this.before(from);
      if (this.segment === this.draft.text.length) this.first = code;
      this.draft.put(String.fromCodePoint(code), from, to);
      this.last = code;
    }
  }

  private write(from: number, to: number): void {
    if (from >= to) return;
    if (this.seam && (isSeam(this.last, this.html.charCodeAt(from)) || ADDRESS.test(this.html.slice(from, to))))
      this.space = true;
    this.before(from);
    if (this.segment === this.draft.text.length) this.first = this.html.charCodeAt(from);
    this.draft.keep(this.html, from, to);
    this.last = this.html.charCodeAt(to - 1);
  }

  /** Writes the line ends or the space that words at `at` need before them. */
  private before(at: number): void {
    const {draft} = this;
    if (this.breaks > 0 && draft.text.length > 0) draft.put(this.breaks > 1 ? '\n\n' : '\n', at, at);
    else if (this.tab && draft.text.length > 0) draft.put('\t', at, at);
    else if (this.space && this.segment >= 0) draft.put(' ', at, at);
    this.breaks = 0;
    this.tab = false;
    this.space = false;
    this.seam = false;
    if (this.segment < 0) {
      this.segment = draft.text.length;
      this.segmentBold = true;
    }
    if (this.bold === 0) this.segmentBold = false;
  }
}

/** Letters before a number or a capital: two words that meet, not one word in two styles. */
const isSeam = (before: number, after: number): boolean =>
  /\p{Ll}/u.test(String.fromCharCode(before)) && /[\p{Lu}\d+(]/u.test(String.fromCharCode(after));

/** An address stands alone. */
const ADDRESS = /^\S{1,64}@\S/;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** A line that is bold from end to end is a heading unless it is a sentence. */
const isHeadingLike = (length: number, last: number): boolean =>
  length >= 2 && length <= LONGEST_HEADING && last !== 46 && last !== 44 && last !== 59;

const isBullet = (code: number): boolean =>
  code === 45 || code === 42 || code === 0xb7 || code === 0x2022 || code === 0x25cf;
