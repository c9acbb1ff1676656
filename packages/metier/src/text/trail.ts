import type {Span} from './document.ts';

/**
 * Leads the characters of a built text back to the string it was built from. Edits are written down as runs
 * `[at, from, to]` while they are made: from `at` on, characters were kept one by one from `from` (`to` is -1),
 * or stand together for `[from, to)`. What lies between two runs of the source was dropped.
 */
class Trail {
  private readonly runs: number[] = [];

  /** Characters from `at` on are those of the source from `from` on. */
  keep(at: number, from: number): void {
    const {runs} = this;
    const last = runs.length - 3;
    if (last >= 0 && runs[last + 2] < 0 && from - runs[last + 1] === at - runs[last]) return;
    runs.push(at, from, -1);
  }

  /** Characters from `at` on stand for `[from, to)` of the source; an empty range marks something inserted there. */
  stand(at: number, from: number, to: number): void {
    this.runs.push(at, from, to);
  }

  /** Forgets what was noted for `at` and after. */
  cut(at: number): void {
    while (this.runs.length > 0 && this.runs[this.runs.length - 3] >= at) this.runs.length -= 3;
  }

  /** The smallest range of the source that the characters of `span` were kept from or stand for. */
  origin(span: Span): Span {
    const from = this.start(span.from);
    if (span.from >= span.to) return {from, to: from};
    return {from, to: Math.max(from, this.end(span.to - 1))};
  }

  /** Where the source's offset `target` has come to lie in the built text of `length`; for trails that keep the source's order. */
  forward(target: number, length: number): number {
    const {runs} = this;
    const run = this.find(target, 1);
    if (run < 0) return 0;
    const next = run + 3 < runs.length ? runs[run + 3] : length;
    const to = runs[run + 2];
    if (to < 0) return Math.min(runs[run] + target - runs[run + 1], next);
    return target < to ? runs[run] : next;
  }

  private start(at: number): number {
    const run = this.find(at);
    if (run < 0) return 0;
    const from = this.runs[run + 1];
    return this.runs[run + 2] < 0 ? from + at - this.runs[run] : from;
  }

  private end(at: number): number {
    const run = this.find(at);
    if (run < 0) return 0;
    const to = this.runs[run + 2];
    return to < 0 ? this.runs[run + 1] + at - this.runs[run] + 1 : to;
  }

  /** Index of the last run that begins at or before `at` (`of` 0: in the text, 1: in the source), or less than 0. */
  private find(at: number, of = 0): number {
    let low = 0;
    let high = this.runs.length / 3 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle * 3 + of] <= at) low = middle + 1;
      else high = middle - 1;
    }
    return high * 3;
  }
}

/** A text under construction that writes its trail while it grows. */
export class Draft {
  text = '';
  readonly trail = new Trail();

  /** Appends `source.slice(from, to)` as it is. */
  keep(source: string, from: number, to: number): void {
    if (from >= to) return;
    this.trail.keep(this.text.length, from);
    this.text += source.slice(from, to);
  }

  /** Takes back the last characters, which were written by one `keep`. */
  drop(count: number): void {
    this.text = this.text.slice(0, -count);
    this.trail.cut(this.text.length);
  }

  /** Appends characters that stand for `[from, to)` of the source. */
  put(characters: string, from: number, to: number): void {
    if (characters === '') return;
    this.trail.stand(this.text.length, from, to);
    this.text += characters;
  }
}

/**
 * A string on its way into a document. Without a trail it is itself the source's part, from `offset` of the part on;
 * with one it was built from `inner`.
 */
export interface Piece {
  readonly text: string;
  readonly part: string;
  readonly offset?: number;
  readonly trail?: Trail;
  readonly inner?: Piece;
}

/** Walks a span of a piece back to the part of the source. */
export function originOf(piece: Piece, span: Span): Span {
  let place = span;
  let at: Piece = piece;
  while (at.trail && at.inner) {
    place = at.trail.origin(place);
    at = at.inner;
  }
  const offset = at.offset ?? 0;
  return offset ? {from: place.from + offset, to: place.to + offset} : place;
}

/** The piece that a draft over `inner` has become. */
export const builtFrom = (inner: Piece, draft: Draft): Piece => ({
  text: draft.text,
  part: inner.part,
  trail: draft.trail,
  inner,
});

/** A part of a piece. */
export function sliceOf(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece;
  if (!piece.trail) return {text: piece.text.slice(from, to), part: piece.part, offset: (piece.offset ?? 0) + from};
  const draft = new Draft();
  draft.keep(piece.text, from, to);
  return builtFrom(piece, draft);
}
