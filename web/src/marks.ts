import {roleAt} from './facts.ts';
import {type Passage, passagesOf, type SetBlock} from './layout.ts';
import type {Posting, ReadDocument, RoleId, Span} from './reading.ts';
import {type Mark, mergeMarks, type Segment, segment, unpainted} from './segments.ts';
import type {PlacedFact} from './text-view.svelte.ts';

/** A block ready to be set: its segments, the bar of its duty, how many marks could not be painted. */
export interface MarkedBlock extends SetBlock {
  readonly segments: readonly Segment[];
  /** The role whose duty the block is; `rest` for a duty that carries none. */
  readonly duty: RoleId | 'rest' | null;
  readonly extra: number;
}

export interface MarkedPassage {
  readonly kind: Passage['kind'];
  readonly aside: boolean;
  /** Whether text that is not read starts here. */
  readonly asideStarts: boolean;
  readonly blocks: readonly MarkedBlock[];
}

function marksOf(facts: readonly PlacedFact[]): readonly Mark[] {
  return mergeMarks(
    facts.flatMap(({id, certainty, places}) =>
      places.map(({from, to, kind}) => ({from, to, kind, facts: [id], implied: certainty === 'implied'})),
    ),
  );
}

/** The text of a document, cut and marked. */
export function markedPassages(
  {text, blocks, reading}: ReadDocument,
  facts: readonly PlacedFact[],
): readonly MarkedPassage[] {
  const repairs: Mark[] = reading.document.repairs.map(({from, to, was}) => ({
    from,
    to,
    was,
    kind: 'repair',
    facts: [],
  }));
  const marks = [...marksOf(facts), ...repairs].sort((a, b) => a.from - b.from);
  const longest = marks.reduce((most, {from, to}) => Math.max(most, to - from), 0);
  const passages = passagesOf(text, blocks, reading.asides);
  return passages.map(({kind, aside, blocks: set}, n) => ({
    kind,
    aside,
    asideStarts: aside && !passages[n - 1]?.aside,
    blocks: set.map((block) => markedBlock(block, marksNear(marks, block, longest), reading.posting)),
  }));
}

/** The sorted marks that can reach into the span. */
function marksNear(marks: readonly Mark[], {from, to}: Span, longest: number): readonly Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].from < from - longest) low = middle + 1;
    else high = middle;
  }
  const near: Mark[] = [];
  for (let n = low; n < marks.length && marks[n].from < to; n++) if (marks[n].to > from) near.push(marks[n]);
  return near;
}

function markedBlock(block: SetBlock, marks: readonly Mark[], posting: Posting): MarkedBlock {
  const segments = segment(block.from, block.to, marks);
  const isDuty = marks.some(({kind}) => kind === 'task');
  const duty = isDuty && block.kind !== 'heading' ? (roleAt(posting, block.from, block.to) ?? 'rest') : null;
  return {...block, segments, duty, extra: unpainted(segments)};
}
