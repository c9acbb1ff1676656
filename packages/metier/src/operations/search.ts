import type {Rows} from '../market/engine.ts';
import {type Order, type SearchResult, search, wantedOf} from '../market/search.ts';
import {have, limit, withImplied} from './ask.ts';
import {FILTER, filterOf} from './filter.ts';
import {choice, day, one, several, text, type ValuesOf} from './parameter.ts';

const ORDERS: readonly Order[] = ['date', 'new', 'pay', 'fit'];
const LIMIT = 20;

/** What a search is told besides its words. */
export const SEARCH = {
  ...FILTER,
  without: several({
    shown: 'WORD',
    value: 'a word',
    help: 'this word or phrase is not in the text',
    example: 'crypto',
    ...text(200),
  }),
  since: one({
    shown: 'DATE',
    value: 'a date such as 2026-11-20',
    help: 'new to this market since that day',
    example: '2026-11-01',
    ...day('from'),
  }),
  sort: one({
    shown: 'ORDER',
    value: 'date, new, pay or fit',
    help: 'date (default), new (to this market), pay, or fit',
    example: 'pay',
    ...choice(ORDERS),
  }),
  have,
  limit: limit('postings'),
};

/** Searches the market for words as they are typed; by fit, postings whose required skills one has come first. */
export function searchMarket(engine: Rows, typed: string, values: ValuesOf<typeof SEARCH>): Promise<SearchResult> {
  const wanted = wantedOf(typed.match(/-?"[^"]*"|\S+/g) ?? []);
  return search(engine, {
    wanted: {...wanted, without: [...wanted.without, ...values.without]},
    filter: {...filterOf(values), since: values.since},
    order: values.sort ?? (values.have.length ? 'fit' : 'date'),
    have: withImplied(values.have),
    limit: values.limit ?? LIMIT,
  });
}
