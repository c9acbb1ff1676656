import {setBlocks} from '../layout.ts';
import type {ReadDocument, Span} from '../reading.ts';

/** A piece of a line of a text; `marked` pieces are the words that are meant. */
export interface ContextPiece {
  readonly text: string;
  readonly marked: boolean;
}

const MOST_BETWEEN = 140;

/** The lines in which spans stand, each once, with their words marked; far from them a line is cut. */
export function contextsOf({text, blocks}: ReadDocument, spans: readonly Span[]): readonly (readonly ContextPiece[])[] {
  const lines = new Map<number, {readonly line: Span; readonly inside: Span[]}>();
  const set = setBlocks(text, blocks);
  for (const span of spans) {
    const line = set.find(({from, to}) => from <= span.from && span.to <= to) ?? span;
    const known = lines.get(line.from);
    if (known) known.inside.push(span);
    else lines.set(line.from, {line, inside: [span]});
  }
  return [...lines.values()].map(({line, inside}) => piecesOf(text, line, inside));
}

function piecesOf(text: string, {from, to}: Span, inside: readonly Span[]): readonly ContextPiece[] {
  const sorted = [...inside].sort((a, b) => a.from - b.from);
  const pieces: ContextPiece[] = [];
  let at = from;
  for (const span of sorted) {
    if (span.from < at) continue;
    pieces.push({text: shortened(text.slice(at, span.from), at === from ? 'start' : 'middle'), marked: false});
    pieces.push({text: text.slice(span.from, span.to), marked: true});
    at = span.to;
  }
  pieces.push({text: shortened(text.slice(at, to), 'end'), marked: false});
  return pieces.filter((piece) => piece.text !== '');
}

/** Words that are long are cut between words, away from what is marked. */
function shortened(words: string, where: 'start' | 'middle' | 'end'): string {
  if (words.length <= MOST_BETWEEN) return words;
  const half = where === 'middle' ? MOST_BETWEEN / 2 : MOST_BETWEEN;
  const first = words.slice(0, half).replace(/\S*$/, '');
  const last = words.slice(-half).replace(/^\S*\s/, '');
  if (where === 'start') return `… ${last}`;
  return where === 'end' ? `${first}…` : `${first}… ${last}`;
}
