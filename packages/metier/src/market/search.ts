import type {Coverage} from '../roles/profile.ts';
import {coverageOf} from './coverage.ts';
import type {Rows} from './engine.ts';
import {type Filter, scopeOf} from './filter.ts';
import {type Facets, facetsOf} from './search/facets.ts';
import {type Hit, hitsOf, type Ordered} from './search/hits.ts';
import {type Wanted, withWords} from './search/words.ts';

export type {Hit, Order} from './search/hits.ts';
export {bodiesOf} from './search/hits.ts';
export {type Wanted, wantedOf} from './search/words.ts';

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  readonly coverage: Coverage;
}

/** What is looked for, and how much of it is given. */
export interface Search extends Ordered {
  readonly wanted: Wanted;
  readonly filter: Filter;
}

/** Finds postings, each job once, with the facets and the base of all that is found. */
export async function search(engine: Rows, {wanted, filter, ...ordered}: Search): Promise<SearchResult> {
  const scope = withWords(scopeOf(filter), wanted);
  return {
    hits: await hitsOf(engine, scope, ordered),
    facets: await facetsOf(engine, filter, wanted),
    coverage: await coverageOf(engine, scope),
  };
}
