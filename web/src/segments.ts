import type {Kind} from './facts.ts';
import type {Span} from './reading.ts';

/** Words to mark: where, of which kind, for which facts. Repairs are marked too, without paint. */
export interface Mark extends Span {
  readonly kind: Kind | 'repair';
  readonly facts: readonly string[];
  readonly implied?: boolean;
  /** Repairs: what the source had. */
  readonly was?: string;
}

/** A run of plain text. */
export interface Run extends Span {
  readonly mark: null;
}

/** A mark or a part of one; what it covers stands inside. */
export interface Piece extends Span {
  readonly mark: Mark;
  /** Whether the mark goes on before or after this piece. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  /** Painted marks inside, at the deepest: 0 paints the inner line, 1 the outer line, 2 and more nothing. */
  readonly height: number;
  readonly children: readonly Segment[];
}

export type Segment = Run | Piece;

/** At most this many levels are painted; the rest is counted in the margin. */
export const PAINTED_LEVELS = 2;

const isPainted = ({kind}: Mark): boolean => kind !== 'task' && kind !== 'repair';

/** Marks of the same words and kind become one. */
export function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged = new Map<string, Mark>();
  for (const mark of marks) {
    if (mark.to <= mark.from) continue;
    const key = `${mark.from}-${mark.to}-${mark.kind}`;
    const same = merged.get(key);
    const facts = same ? [...new Set([...same.facts, ...mark.facts])] : mark.facts;
    const implied = same ? same.implied && mark.implied : mark.implied;
    merged.set(key, {...mark, facts, implied});
  }
  return [...merged.values()];
}

// Longer marks stand outside; of the same words, duties, then notes, then the rest.
const RANK: Partial<Record<Mark['kind'], number>> = {task: 0, note: 1, repair: 3};
const rank = (mark: Mark): number => RANK[mark.kind] ?? 2;
const byPlace = (a: Mark, b: Mark): number => a.from - b.from || b.to - a.to || rank(a) - rank(b);

/** Cuts the text `[from, to)` into nested segments. Marks that cross are cut in two where they cross. */
export function segment(from: number, to: number, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({mark, from: Math.max(mark.from, from), to: Math.min(mark.to, to)}));
  return nest(from, to, inside);
}

interface Part extends Span {
  readonly mark: Mark;
}

function nest(from: number, to: number, parts: readonly Part[]): readonly Segment[] {
  const waiting = [...parts].sort((a, b) => a.from - b.from || b.to - a.to || byPlace(a.mark, b.mark));
  const segments: Segment[] = [];
  let at = from;
  while (waiting.length > 0) {
    const outer = waiting.shift() as Part;
    if (outer.from > at) segments.push({from: at, to: outer.from, mark: null});
    const inner: Part[] = [];
    const crossing: Part[] = [];
    while (waiting.length > 0 && waiting[0].from < outer.to) {
      const part = waiting.shift() as Part;
      inner.push({...part, to: Math.min(part.to, outer.to)});
      if (part.to > outer.to) crossing.push({...part, from: outer.to});
    }
    waiting.unshift(...crossing);
    waiting.sort((a, b) => a.from - b.from || b.to - a.to || byPlace(a.mark, b.mark));
    segments.push(piece(outer, nest(outer.from, outer.to, inner)));
    at = outer.to;
  }
  if (at < to) segments.push({from: at, to, mark: null});
  return segments;
}

function piece({mark, from, to}: Part, children: readonly Segment[]): Piece {
  const height = Math.max(0, ...children.map(paintedHeight));
  return {mark, from, to, cutStart: from > mark.from, cutEnd: to < mark.to, height, children};
}

function paintedHeight(segment: Segment): number {
  if (segment.mark === null) return 0;
  return segment.height + (isPainted(segment.mark) ? 1 : 0);
}

/** How many marks of the segments are nested too deep to be painted. */
export function unpainted(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => {
    if (segment.mark === null) return sum;
    const here = isPainted(segment.mark) && segment.height >= PAINTED_LEVELS && !segment.cutEnd ? 1 : 0;
    return sum + here + unpainted(segment.children);
  }, 0);
}
