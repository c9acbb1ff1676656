import type {Coverage} from '../roles/profile.ts';
import {coverageOf, JOBS, type Scope} from './coverage.ts';
import type {Rows} from './engine.ts';
import {type Filter, scopeOf} from './filter.ts';
import type {FactRow} from './row.ts';

/** Words that a text has to hold, all of them, and those that it must not. */
export interface Wanted {
  readonly words: readonly string[];
  /** Words in this order, side by side. */
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

export type Order = 'date' | 'pay' | 'fit';

/** A posting that was found. */
export type Hit = Pick<
  FactRow,
  | 'id'
  | 'title'
  | 'employer'
  | 'url'
  | 'source'
  | 'posted_at'
  | 'posted_by'
  | 'role'
  | 'seniority'
  | 'arrangement'
  | 'countries'
  | 'cities'
  | 'skills'
  | 'pay_min'
  | 'pay_max'
  | 'pay_currency'
  | 'pay_period'
  | 'pay_usd'
>;

/** How many of the found postings say something, by facet ("role", "country" …), most first. */
export type Facets = Readonly<Record<string, readonly {readonly value: string; readonly count: number}[]>>;

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  readonly coverage: Coverage;
}

/** What is looked for, and how much of it is given. */
export interface Search {
  readonly wanted: Wanted;
  readonly filter: Filter;
  /** By date, postings that say when they were posted come first. */
  readonly order: Order;
  /** Skills that a resume shows; with the order `fit`, postings whose required skills it shows come first. */
  readonly have: readonly string[];
  readonly limit: number;
}

const HIT =
  'id, title, employer, url, source, posted_at, posted_by, role, seniority, arrangement, countries, cities, skills, pay_min, pay_max, pay_currency, pay_period, pay_usd';
const ORDERS: Readonly<Record<Order, string>> = {
  date: "posted_by = 'published' DESC, posted_at DESC, id",
  pay: 'pay_usd IS NULL, pay_usd DESC, id',
  fit: 'empty(asked), countEqual(arrayMap(s -> has({have:Array(String)}, s), asked), 1) / greatest(length(asked), 1) DESC, length(asked) DESC, posted_at DESC, id',
};
/** So many values of a facet are told. */
const MOST_VALUES = 8;

/** Finds postings, each job once, with the facets and the base of all that is found. */
export async function search(engine: Rows, {wanted, filter, order, have, limit}: Search): Promise<SearchResult> {
  const scope = withWords(scopeOf(filter), wanted);
  const asked = order === 'fit' ? ', arrayFilter((s, l) -> l = 1, skills, skill_levels) AS asked' : '';
  const rows = await engine.rows<Hit & {asked?: unknown}>(
    `SELECT ${HIT}${asked} FROM ${JOBS} AND ${scope.where} ORDER BY ${ORDERS[order]} LIMIT ${limit}`,
    {...scope.values, have},
  );
  const hits = rows.map(({asked: _asked, ...hit}): Hit => hit);
  return {hits, facets: await facetsOf(engine, scope), coverage: await coverageOf(engine, scope)};
}

const FACETS = `arrayConcat(
  [('role', toString(role)), ('level', toString(seniority)), ('work', toString(arrangement)), ('language', toString(language)), ('source', toString(source)), ('visa', toString(visa)), ('employer', toString(employer))],
  arrayMap(c -> ('country', toString(c)), countries), arrayMap(c -> ('city', toString(c)), cities),
  arrayMap(s -> ('skill', toString(s)), skills))`;

async function facetsOf(engine: Rows, {where, values}: Scope): Promise<Facets> {
  const rows = await engine.rows<{facet: string; value: string; n: string}>(
    `SELECT pair.1 AS facet, pair.2 AS value, count() AS n FROM (SELECT arrayJoin(${FACETS}) AS pair FROM ${JOBS} AND ${where})
WHERE value != '' GROUP BY facet, value ORDER BY facet, n DESC, value LIMIT ${MOST_VALUES} BY facet`,
    values,
  );
  const names = [...new Set(rows.map(({facet}) => facet))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      rows.filter(({facet}) => facet === name).map(({value, n}) => ({value, count: Number(n)})),
    ]),
  );
}

const TEXT = 'lowerUTF8(body)';

/** The scope with the words: texts are looked through first, by their index. */
export function withWords({where, values}: Scope, wanted: Wanted): Scope {
  const words = wanted.words.flatMap(tokensOf);
  const conditions: string[] = [];
  const more: Record<string, unknown> = {};
  if (words.length) {
    conditions.push(`hasAllTokens(${TEXT}, {words:Array(String)})`);
    more.words = [...new Set(words)];
  }
  wanted.phrases.forEach((phrase, i) => {
    conditions.push(`hasPhrase(${TEXT}, {phrase${i}:String})`);
    more[`phrase${i}`] = phrase.toLowerCase();
  });
  wanted.words.filter(hasSigns).forEach((word, i) => {
    conditions.push(`position(${TEXT}, {word${i}:String}) > 0`);
    more[`word${i}`] = word.toLowerCase();
  });
  wanted.without.forEach((word, i) => {
    conditions.push(
      `NOT ${hasSigns(word) ? `position(${TEXT}, {not${i}:String}) > 0` : `hasPhrase(${TEXT}, {not${i}:String})`}`,
    );
    more[`not${i}`] = word.toLowerCase();
  });
  if (!conditions.length) return {where, values};
  return {
    where: `${where} AND id GLOBAL IN (SELECT id FROM metier.body FINAL WHERE ${conditions.join(' AND ')})`,
    values: {...values, ...more},
  };
}

/** The tokens of a word as the index has them: cut at signs of ASCII. */
const tokensOf = (word: string): string[] =>
  word
    .toLowerCase()
    .split(/[^a-z0-9\u0080-\u{10ffff}]+/u)
    .filter(Boolean);

/** "C++", "node.js": what the index cuts is looked for as it is written, too. */
const hasSigns = (word: string): boolean => !/\s/.test(word) && /[^a-z0-9\u0080-\u{10ffff}]/iu.test(word);

/** Words as they are typed: "side by side" is a phrase, a word behind a minus is left out. */
export function wantedOf(typed: readonly string[]): Wanted {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const take = (text: string, not: boolean) => {
    const clean = text.trim();
    if (!tokensOf(clean).length) return;
    if (not) without.push(clean);
    else if (/\s/.test(clean)) phrases.push(clean);
    else words.push(clean);
  };
  for (const one of typed) {
    if (!/["-]/.test(one)) take(one, false);
    else
      for (const [, minus, phrase, word] of one.matchAll(/(?<=^|\s)(-?)(?:"([^"]*)"|(\S+))/g))
        take(phrase ?? word ?? '', minus === '-');
  }
  return {words, phrases, without};
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
