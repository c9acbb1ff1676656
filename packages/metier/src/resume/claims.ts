import type {Certainty, Claim} from '../read/reading.ts';
import type {Document, Span} from '../text/document.ts';
import {quote} from '../text/quote.ts';
import type {DatePoint, DateRange} from './dates.ts';
import type {Dates} from './resume.ts';

/** What a span says in its own words, on one line. */
export function said(document: Pick<Document, 'text'>, span: Span, rule: string): Claim<string> {
  const evidence = quote(document, span);
  return {value: evidence.quote.replace(/\s+/g, ' ').trim(), certainty: 'stated', evidence: [evidence], rule};
}

export const claim = <V>(
  document: Pick<Document, 'text'>,
  value: V,
  span: Span,
  rule: string,
  certainty: Certainty = 'stated',
): Claim<V> => ({value, certainty, evidence: [quote(document, span)], rule});

/** A date as a claim; `implied` where the words name a season or quarter. */
export const dated = (document: Pick<Document, 'text'>, point: DatePoint): Claim<string> =>
  claim(document, point.value, point, 'resume/date', point.stated ? 'stated' : 'implied');

/** The beginning and the end that dates tell. What a single date means is said by `single`. */
export function periodOf(
  document: Pick<Document, 'text'>,
  dates: DateRange | null,
  single: 'both' | 'end' | 'start' = 'both',
): Dates {
  if (!dates) return {from: null, to: null};
  const {start, end} = dates;
  return {
    from: start && !(dates.single && single === 'end') ? dated(document, start) : null,
    to: end && !(dates.single && single === 'start') ? dated(document, end) : null,
  };
}
