import type {Rows} from '../engine.ts';
import {entryOf, type Feed} from '../feeds.ts';
import {type Filter, scopeOf} from '../filter.ts';
import {hitsOf} from './hits.ts';
import {idOfSaved} from './saved.ts';
import {type Wanted, withWords} from './words.ts';

/** So many postings stand in a feed. */
const ENTRIES = 50;

/** A search that is followed. */
interface Followed {
  readonly name: string;
  /** When it was saved, as an ISO moment. */
  readonly saved: string;
  readonly wanted: Wanted;
  readonly filter: Filter;
}

/** The feed of a saved search: what came to this market last. `about` says what it looks for, `address` where it is served. */
export async function feedOf(
  engine: Rows,
  search: Followed,
  {about, address = null}: {readonly about: string; readonly address?: string | null},
): Promise<Feed> {
  const scope = withWords(scopeOf(search.filter), search.wanted);
  const hits = await hitsOf(engine, scope, {order: 'new', have: [], limit: ENTRIES});
  return {
    id: idOfSaved(search),
    title: `Postings: ${search.name}`,
    about,
    address,
    since: `${search.saved.slice(0, 19)}Z`,
    entries: hits.map(entryOf),
  };
}
