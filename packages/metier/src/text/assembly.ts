import {blocksOf, type Hint} from './blocks.ts';
import type {Body} from './body.ts';
import {clean} from './clean.ts';
import type {Block, Document, FieldName, Format, LayoutTrait, Origin, Repair, Span} from './document.ts';
import {htmlBody} from './html.ts';
import {sha256Hex} from './sha256.ts';
import {Draft, originOf, type Piece} from './trail.ts';

interface Placed extends Span {
  readonly piece: Piece;
}

/** What a document is called and was read from. */
export interface Identity {
  readonly name: string;
  readonly format: Format;
  readonly id?: string;
  readonly traits?: readonly LayoutTrait[];
  /** The bytes or the record, for the digest. */
  readonly source: () => Uint8Array | string;
}

/** A document being put together from pieces of the source: fields first, each on a line of its own, then the body. */
export class Assembly {
  /** The text in parts: joined at the end it is one flat string, which is read faster than a chain of parts. */
  private readonly parts: string[] = [];
  private length = 0;
  private readonly placed: Placed[] = [];
  private readonly hints: Hint[] = [];
  private readonly repairs: Repair[] = [];
  private readonly joins: number[] = [];

  /** Writes a field's value on a line of its own; strings are glue that is written when a piece follows. */
  field(name: FieldName, values: readonly (Piece | string)[]): void {
    const from = this.length;
    let glue = '';
    for (const value of values) {
      if (typeof value === 'string') {
        glue += value;
        continue;
      }
      const {piece, repairs} = clean(TAG.test(value.text) ? htmlBody(value).piece : value);
      const line = oneLine(piece);
      if (line.text === '') continue;
      this.write(glue);
      glue = '';
      this.place(line, moved(repairs, piece, line));
    }
    if (this.length === from) return;
    this.hints.push({kind: 'field', name, from, to: this.length});
    this.write('\n');
  }

  /** Writes a part of the body, apart from what stands before it by `glue`; a space says that its first line goes on. */
  body(body: Body, glue = '\n\n'): void {
    const {piece, repairs} = clean(body.piece);
    if (piece.text === '') return;
    const goesOn = glue === ' ' ? this.openHint() : null;
    this.gap(glue);
    const at = this.length;
    const first = goesOn ? firstLine(piece.text) : 0;
    if (goesOn) this.hints.push({...goesOn, to: at + first});
    for (const hint of moved(body.hints, body.piece, piece)) {
      if (hint.from >= first) this.hints.push({...hint, from: hint.from + at, to: hint.to + at});
    }
    if (goesOn) this.joins.push(at);
    const joins = (body.joins ?? []).map((from) => ({from, to: from}));
    for (const {from} of moved(joins, body.piece, piece)) this.joins.push(from + at);
    this.place(piece, repairs);
  }

  /** Writes a heading that the source says. */
  title(piece: Piece): void {
    this.body({piece, hints: [{kind: 'heading', from: 0, to: piece.text.length}]});
  }

  /** Writes a heading that the source's structure implies ("requirements" as a key); it stands for `piece`. */
  heading(words: string, piece: Piece): void {
    const draft = new Draft();
    draft.put(words, 0, 0);
    const body = {text: draft.text, part: piece.part, trail: draft.trail, inner: piece};
    this.body({piece: body, hints: [{kind: 'heading', from: 0, to: words.length}]});
  }

  /** Whether there is anything to read. */
  get empty(): boolean {
    return this.parts.every((part) => part.trim() === '');
  }

  finish(identity: Identity): Document {
    return new AssembledDocument(identity, this.parts.join(''), this.hints, this.repairs, this.placed, this.joins);
  }

  /** Takes back the hint that reaches to the end of the text, if there is one: its block goes on in what follows. */
  private openHint(): Hint | null {
    const last = this.hints[this.hints.length - 1];
    if (last?.to !== this.length || last.kind === 'field') return null;
    this.hints.pop();
    return last;
  }

  private write(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  private gap(glue: string): void {
    if (this.length === 0) return;
    const last = this.placed[this.placed.length - 1];
    const fields = last !== undefined && last.to < this.length;
    this.write(fields ? '\n' : glue);
  }

  private place(piece: Piece, repairs: readonly Repair[]): void {
    const from = this.length;
    for (const repair of repairs) this.repairs.push({...repair, from: repair.from + from, to: repair.to + from});
    this.write(piece.text);
    this.placed.push({from, to: this.length, piece});
  }
}

/** Spans of `before` as spans of `after`, which was built from it. */
function moved<S extends Span>(spans: readonly S[], before: Piece, after: Piece): readonly S[] {
  const {trail} = after;
  if (before === after || !trail || spans.length === 0) return spans;
  const forward = (at: number) => trail.forward(at, after.text.length);
  return spans.map((span) => ({...span, from: forward(span.from), to: forward(span.to)}));
}

const firstLine = (text: string): number => (text.includes('\n') ? text.indexOf('\n') : text.length);

const TAG = /<\/?[a-z][^<>]{0,500}>/i;
const LINE_ENDS = /\s*[\n\t]\s*| {2,}|^\s+|\s+$/g;

/** A value as one line. */
function oneLine(piece: Piece): Piece {
  const {text} = piece;
  if (!/[\n\t]| {2}|^\s|\s$/.test(text)) return piece;
  const draft = new Draft();
  let at = 0;
  for (const match of text.matchAll(LINE_ENDS)) {
    const end = match.index + match[0].length;
    draft.keep(text, at, match.index);
    if (match.index > 0 && end < text.length) draft.put(' ', match.index, end);
    at = end;
  }
  draft.keep(text, at, text.length);
  return {text: draft.text, part: piece.part, trail: draft.trail, inner: piece};
}

class AssembledDocument implements Document {
  readonly name: string;
  readonly format: Format;
  readonly id?: string;
  readonly traits?: readonly LayoutTrait[];
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly joins: readonly number[];
  private readonly hints: readonly Hint[];
  private readonly placed: readonly Placed[];
  private readonly source: Identity['source'];
  private layout?: readonly Block[];
  private hash?: string;

  constructor(
    identity: Identity,
    text: string,
    hints: readonly Hint[],
    repairs: readonly Repair[],
    placed: readonly Placed[],
    joins: readonly number[],
  ) {
    this.name = identity.name;
    this.format = identity.format;
    if (identity.id !== undefined) this.id = identity.id;
    if (identity.traits?.length) this.traits = identity.traits;
    this.source = identity.source;
    this.text = text;
    this.hints = hints;
    this.repairs = repairs;
    this.placed = placed;
    this.joins = joins;
  }

  get blocks(): readonly Block[] {
    this.layout ??= blocksOf(this.text, this.hints).filter(({from, to}) => to > from);
    return this.layout;
  }

  get digest(): string {
    this.hash ??= `sha256:${sha256Hex(this.source())}`;
    return this.hash;
  }

  origin(span: Span): Origin {
    if (!(span.from >= 0 && span.to >= span.from && span.to <= this.text.length)) {
      throw new RangeError(`No span [${span.from}, ${span.to}) in a text of ${this.text.length} characters`);
    }
    if (this.placed.length === 0) return {part: '', from: 0, to: 0};
    const place = this.placeAt(span.from);
    const from = clamp(span.from, place);
    const to = Math.max(from, clamp(span.to, place));
    return {part: place.piece.part, ...originOf(place.piece, {from: from - place.from, to: to - place.from})};
  }

  /** The last placed piece that begins at or before `at`; what stands between two pieces belongs to the first. */
  private placeAt(at: number): Placed {
    let low = 0;
    let high = this.placed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.placed[middle].from <= at) low = middle;
      else high = middle - 1;
    }
    return this.placed[low];
  }
}

const clamp = (at: number, span: Span): number => Math.min(Math.max(at, span.from), span.to);
