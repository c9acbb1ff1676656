import type {Document, Evidence, Span} from './document.ts';

/** The words of a span, as proof. */
export const quote = (document: Pick<Document, 'text'>, {from, to}: Span): Evidence => ({
  from,
  to,
  quote: document.text.slice(from, to),
});
