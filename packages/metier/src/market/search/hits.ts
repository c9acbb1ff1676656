import {JOBS, type Scope} from '../coverage.ts';
import type {Engine, Rows} from '../engine.ts';
import {REQUIRED} from '../filter.ts';
import type {FactRow} from '../row.ts';

/** A posting that was found. */
export interface Hit
  extends Pick<
    FactRow,
    | 'id'
    | 'title'
    | 'employer'
    | 'url'
    | 'source'
    | 'language'
    | 'posted_at'
    | 'posted_by'
    | 'first_seen'
    | 'role'
    | 'roles'
    | 'title_role'
    | 'verdict'
    | 'seniority'
    | 'employment'
    | 'arrangement'
    | 'countries'
    | 'cities'
    | 'visa'
    | 'skills'
    | 'pay_min'
    | 'pay_max'
    | 'pay_currency'
    | 'pay_period'
    | 'pay_usd'
  > {
  /** Those of the skills that are required. */
  readonly required: readonly string[];
  /** When its board listed it no more; 1970-01-01 while it is listed. */
  readonly closed_at: string;
}

export type Order = 'date' | 'new' | 'pay' | 'fit';

/** How much of what is found is given, and what of it first. */
export interface Ordered {
  /** By date, postings that say when they were posted come first; `new` is by when they came to this market. */
  readonly order: Order;
  /** Skills that a resume shows; with the order `fit`, postings whose required skills it shows come first. */
  readonly have: readonly string[];
  readonly limit: number;
}

/** The columns of a hit. */
const HIT = `id, title, employer, url, source, language, posted_at, posted_by, first_seen, closed_at, role, roles, title_role, verdict, seniority, employment, arrangement, countries, cities, visa, skills, ${REQUIRED} AS required, pay_min, pay_max, pay_currency, pay_period, pay_usd`;

/** Requirements that are taken to stand unsaid behind what a posting requires: little that is all met comes after much that nearly is. */
export const UNTOLD = 2;
const REQUIRED_COUNT = 'countEqual(skill_levels, 1)';
const SHOWN = 'arrayCount((s, l) -> l = 1 AND s IN {have:Array(String)}, skills, skill_levels)';
const ORDERS: Readonly<Record<Order, string>> = {
  date: "posted_by = 'published' DESC, posted_at DESC, id",
  new: 'first_seen DESC, posted_at DESC, id',
  pay: 'pay_usd IS NULL, pay_usd DESC, id',
  fit: `${REQUIRED_COUNT} = 0, ${SHOWN} / (${REQUIRED_COUNT} + ${UNTOLD}) DESC, posted_at DESC, id`,
};

/** The postings of a scope, each job once. */
export const hitsOf = (engine: Rows, {where, values}: Scope, {order, have, limit}: Ordered): Promise<Hit[]> =>
  engine.rows<Hit>(`SELECT ${HIT} FROM ${JOBS} AND ${where} ORDER BY ${ORDERS[order]} LIMIT ${limit}`, {
    ...values,
    have,
  });

/** How many lines of what a posting requires are met, of how many. */
export interface LinesMet {
  readonly met: number;
  readonly of: number;
}

/** Hits as a Parquet file, a row each in their order, with the columns of `Hit`; `fits` by id adds what is met. */
export function parquetOf(
  engine: Engine,
  hits: readonly Pick<Hit, 'id'>[],
  fits: ReadonlyMap<string, LinesMet> | null,
): Promise<Uint8Array> {
  const place = (values: readonly (readonly [string, number])[]) =>
    `transform(id, [${values.map(([id]) => id)}], [${values.map(([, value]) => value)}], NULL)`;
  const met = fits?.size
    ? (['met', 'of'] as const).map(
        (key) => `, ${place([...fits].map(([id, fit]) => [id, fit[key]]))} AS required_${key}`,
      )
    : [];
  const ids = hits.length ? hits.map(({id}) => id) : [NONE];
  return engine.parquet(
    `SELECT ${HIT}${met.join('')} FROM metier.fact FINAL WHERE id IN (${ids}) ORDER BY ${place(ids.map((id, i) => [id, i]))}`,
  );
}

const NONE = '0';

/** Postings by id. */
export async function hitsById(engine: Rows, ids: readonly string[]): Promise<Map<string, Hit>> {
  if (!ids.length) return new Map();
  const rows = await engine.rows<Hit>(`SELECT ${HIT} FROM metier.fact FINAL WHERE id IN (${ids.join(',')})`);
  return new Map(rows.map((hit) => [hit.id, hit]));
}

/** The kept texts of postings, to fit a resume to them. */
export async function bodiesOf(
  engine: Rows,
  ids: readonly string[],
): Promise<Map<string, {readonly body: string; readonly layout: string; readonly digest: string}>> {
  if (!ids.length) return new Map();
  const rows = await engine.rows<{id: string; body: string; layout: string; digest: string}>(
    `SELECT id, body, layout, digest FROM metier.body FINAL WHERE id IN (${ids.join(',')})`,
  );
  return new Map(rows.map(({id, ...rest}) => [id, rest]));
}
