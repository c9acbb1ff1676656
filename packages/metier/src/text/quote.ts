import type {Document, Evidence, Span} from './document.ts';

/** The words of a span, as proof. */
export const quote = (document: Pick<Document, 'text'>, {from, to}: Span): Evidence => ({
  from,
  to,
  quote: document.text.slice(from, to),
});

/** So many characters to each side of the words are quoted. */
const QUOTE_REACH = 90;

/** The item or paragraph in which words stand, cut to what can be quoted. */
export function lineAround({blocks, text}: Pick<Document, 'blocks' | 'text'>, {from, to}: Span): string {
  const block = blocks.find((one) => one.from <= from && to <= one.to);
  const start = Math.max(block?.from ?? from, from - QUOTE_REACH);
  const end = Math.min(block?.to ?? to, to + QUOTE_REACH);
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > (block?.from ?? start) ? '… ' : ''}${line}${end < (block?.to ?? end) ? ' …' : ''}`;
}
