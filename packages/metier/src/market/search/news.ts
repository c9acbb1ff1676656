import {JOBS} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {type Filter, scopeOf} from '../filter.ts';
import {momentOf} from '../row.ts';
import {type Hit, hitsById} from './hits.ts';
import {type Wanted, withWords} from './words.ts';

/** What of a market a saved search has told. */
export interface Mark {
  /** Everything first seen before this moment was told: "2026-11-20 13:30:00", UTC. */
  readonly before: string;
  /** What was told of what was first seen later. */
  readonly told: readonly string[];
  /** What was told last, for who wants it again. */
  readonly last: readonly string[];
}

/** What is new to a search, newest first, and the mark to keep once it was shown. */
export interface News {
  readonly hits: readonly Hit[];
  /** How many there are besides. */
  readonly more: number;
  readonly mark: Mark;
}

/**
 * A run of sync gives all its postings the moment when it began, and may go on while others look. What was first seen within
 * this time before the newest posting is told apart by id, so that nothing is missed that is stored late.
 */
const OVERLAP = 48 * 60 * 60 * 1000;
const BEGINNING = '1970-01-01 00:00:00';

export const NOTHING_TOLD: Mark = {before: BEGINNING, told: [], last: []};

/** What is looked for. */
type Sought = {readonly wanted: Wanted; readonly filter: Filter};

/** Jobs of a search that were not told yet: by the moment when their first posting came to this market. Repeats of a known job are none. */
export async function newsOf(engine: Rows, sought: Sought, mark: Mark, now: number, limit: number): Promise<News> {
  const {shown, ...news} = await look(engine, sought, mark, await newestOf(engine, now), limit);
  return {...news, hits: await inOrder(engine, shown)};
}

/** The mark of a search whose findings are all known. */
export async function allTold(engine: Rows, sought: Sought, now: number): Promise<Mark> {
  const newest = await newestOf(engine, now);
  const start = {...NOTHING_TOLD, before: momentOf(Math.max(0, newest - OVERLAP))};
  const {mark} = await look(engine, sought, start, newest, Number.POSITIVE_INFINITY);
  return {...mark, last: []};
}

async function look(engine: Rows, {wanted, filter}: Sought, mark: Mark, newest: number, limit: number) {
  const scope = withWords(scopeOf(filter), wanted);
  const rows = await engine.rows<{id: string; first_seen: string}>(
    `SELECT id, first_seen FROM ${JOBS} AND ${scope.where} AND first_seen >= toDateTime({mark:String}, 'UTC')
ORDER BY first_seen DESC, posted_at DESC, id`,
    {...scope.values, mark: mark.before},
  );
  const told = new Set(mark.told);
  const fresh = rows.filter(({id}) => !told.has(id));
  const shown = fresh.slice(0, limit).map(({id}) => id);
  const more = fresh.length - shown.length;
  const all = momentOf(Math.max(0, newest - OVERLAP));
  const before = more || all < mark.before ? mark.before : all;
  const known = new Set([...told, ...shown]);
  return {
    shown,
    more,
    mark: {
      before,
      told: rows.filter(({id, first_seen: seen}) => seen >= before && known.has(id)).map(({id}) => id),
      last: shown.length ? shown : mark.last,
    },
  };
}

/** Postings in the order of their ids. */
export async function inOrder(engine: Rows, ids: readonly string[]): Promise<Hit[]> {
  const found = await hitsById(engine, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The newest moment of the market; a clock that ran ahead does not count. */
async function newestOf(engine: Rows, now: number): Promise<number> {
  const [row] = await engine.rows<{newest: string}>('SELECT max(first_seen) AS newest FROM metier.fact');
  return Math.min(now, Date.parse(`${(row?.newest ?? BEGINNING).replace(' ', 'T')}Z`));
}
