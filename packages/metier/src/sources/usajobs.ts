import {count, isRow, objectOf, rowsOf} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

/** Data science, computer science, mathematical statistics, statistics, operations research. */
const SERIES = '1560;1550;1529;1530;1515';
const SIZE = 500;
const PAGES = 20;

/** Jobs of the federal government of the United States; needs a key that anybody can have for the asking. */
export const usajobs: Source = {
  id: 'usajobs',
  name: 'USAJOBS',
  documentation: 'https://developer.usajobs.gov/',
  offBecause: 'it needs your own key and e-mail address',
  pace: 1000,
  lists: 'window',
  ids: 'source',
  credit: 'USAJOBS',
  boards: 'one',
  keys: ['key', 'email'],
  boardOf: (url) => (/(?:^|\.)usajobs\.gov$/.test(url.hostname) ? 'all' : null),
  pageOf: () => 'https://www.usajobs.gov/',
  async *list({keys}, ask) {
    if (!keys.key || !keys.email) throw new SourceFault('key-needed', 'USAJOBS: needs a key and an e-mail address.');
    for (let page = 1; page <= PAGES; page++) {
      const url = `https://data.usajobs.gov/api/Search?JobCategoryCode=${encodeURIComponent(SERIES)}&ResultsPerPage=${SIZE}&Page=${page}`;
      const root = objectOf(await ask({url, headers: {'user-agent': keys.email, 'authorization-key': keys.key}}));
      const result = isRow(root.SearchResult) ? root.SearchResult : {};
      const items = rowsOf(result.SearchResultItems, url, ['MatchedObjectId', 'MatchedObjectDescriptor']);
      if (items.length)
        yield {name: url, text: JSON.stringify({SearchResult: {SearchResultItems: items}}), count: items.length};
      if (page * SIZE >= (count(result.SearchResultCountAll) ?? 0)) return COMPLETE;
    }
    return incomplete(`the search shows no more than ${PAGES * SIZE} postings`);
  },
};
