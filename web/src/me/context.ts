import {setBlocks} from '../layout.ts';
import type {ReadDocument, Span} from '../reading.ts';

/** Words with what stands around them in their line; what was cut is marked. */
export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const MOST_AROUND = 140;

/** The words of a span in the line that they stand in. */
export function contextOf({text, blocks}: ReadDocument, {from, to}: Span): Context {
  const block = setBlocks(text, blocks).find((one) => one.from <= from && to <= one.to) ?? {from, to};
  const before = text.slice(block.from, from);
  const after = text.slice(to, block.to);
  return {before: cutStart(before), quote: text.slice(from, to), after: cutEnd(after)};
}

function cutStart(words: string): string {
  if (words.length <= MOST_AROUND) return words;
  const rest = words.slice(-MOST_AROUND);
  return `… ${rest.slice(rest.search(/\s/) + 1)}`;
}

function cutEnd(words: string): string {
  if (words.length <= MOST_AROUND) return words;
  return `${words.slice(0, MOST_AROUND).replace(/\S*$/, '')}…`;
}
