import {citySpellings} from '../../kb/places.ts';
import {employerKey} from '../../roles/coverage.ts';
import {JOBS, jobsWith, type Scope} from '../coverage.ts';
import type {Rows, Values} from '../engine.ts';
import {type Filter, type Part, partsOf, REQUIRED, scopeOfParts} from '../filter.ts';
import {type Wanted, withWords} from './words.ts';

/** A value of a facet: how many postings there are with it, and whether the filter chose it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** By facet ("role", "country" …), most first; months newest first, pay ("at least so many US dollars a year") least first. */
export type Facets = Readonly<Record<string, readonly FacetValue[]>>;

interface Facet {
  readonly name: string;
  /** The value of a row, or its values. */
  readonly column: string;
  readonly isList?: boolean;
  /** Conditions of the filter that choose one or another of its values: they do not narrow its own counts. */
  readonly own: readonly (keyof Filter)[];
  readonly chosen?: (filter: Filter) => readonly string[] | undefined;
  /** What values are compared by with the chosen ones. */
  readonly key?: (value: string) => string;
  /** A number that its values are ordered by, least first; by default what is chosen first, then most postings first. */
  readonly rank?: string;
}

const PAY_STEPS = [50, 75, 100, 125, 150, 200, 250, 300].map((thousands) => thousands * 1000);

const FACETS: readonly Facet[] = [
  {name: 'role', column: 'role', own: ['roles'], chosen: ({roles}) => roles},
  {name: 'level', column: 'seniority', own: ['seniority'], chosen: ({seniority}) => seniority},
  {name: 'work', column: 'arrangement', own: ['arrangement'], chosen: ({arrangement}) => arrangement},
  {
    name: 'employment',
    column: 'employment',
    isList: true,
    own: ['employment'],
    chosen: ({employment}) => employment,
  },
  {name: 'country', column: 'countries', isList: true, own: ['countries'], chosen: ({countries}) => countries},
  {
    name: 'city',
    column: 'cities',
    isList: true,
    own: ['cities'],
    chosen: ({cities}) => cities?.flatMap(citySpellings),
    key: (city) => city.toLowerCase(),
  },
  {name: 'required', column: REQUIRED, isList: true, own: [], chosen: ({required}) => required},
  {name: 'skill', column: 'skills', isList: true, own: [], chosen: ({skills}) => skills},
  {
    name: 'pay',
    column: `arrayFilter(step -> ifNull(pay_usd, 0) >= step, [${PAY_STEPS.join(', ')}])`,
    isList: true,
    own: ['pay'],
    chosen: ({pay}) => (pay ? [String(pay)] : []),
    rank: 'toInt64OrZero(value)',
  },
  {
    name: 'month',
    column: "if(posted_by = 'published', formatDateTime(posted_at, '%Y-%m'), '')",
    own: ['from', 'to'],
    rank: "-toInt64OrZero(replaceOne(value, '-', ''))",
  },
  {name: 'employer', column: 'employer', own: ['employers'], chosen: ({employers}) => employers, key: employerKey},
  {
    name: 'language',
    column: "if(language = 'und', '', toString(language))",
    own: ['languages'],
    chosen: ({languages}) => languages,
  },
  {name: 'visa', column: 'visa', own: ['visa'], chosen: ({visa}) => visa},
  {name: 'source', column: 'source', own: ['sources'], chosen: ({sources}) => sources},
];
/** So many values of a facet are told. */
const MOST_VALUES = 8;
/** More than there are postings. */
const FIRST = '1000000000000';
/** Up to so many postings are unfolded in one go; of more, each column is counted by itself (measured at a million). */
const NARROW = 30_000;

/**
 * Counts of what is found, by facet. Where one value or another may be chosen (countries, months …), its counts leave out its own
 * choice: they say what another value finds. Where all that is chosen has to hold (skills), they count what is found.
 */
export async function facetsOf(engine: Rows, filter: Filter, wanted: Wanted, narrow = NARROW): Promise<Facets> {
  const counting = countingOf(filter, wanted);
  const [found] = await engine.rows<{n: string}>(
    `SELECT count() AS n FROM ${JOBS} AND ${counting.shared.where}`,
    counting.shared.values,
  );
  const sql = Number(found?.n) <= narrow ? atOnce(counting) : inPasses(counting);
  const rows = await engine.rows<FacetRow>(sql, counting.values);
  return Object.fromEntries(
    FACETS.map((facet) => [facet.name, valuesOf(facet, rows, filter)] as const).filter(([, values]) => values.length),
  );
}

interface FacetRow {
  readonly facet: string;
  readonly value: string;
  readonly n: string;
}

function valuesOf({name, chosen, key = (value) => value}: Facet, rows: readonly FacetRow[], filter: Filter) {
  const picked = new Set((chosen?.(filter) ?? []).map(key));
  return rows
    .filter(({facet}) => facet === name)
    .map(({value, n}): FacetValue => ({value, count: Number(n), chosen: picked.has(key(value))}));
}

/** What is to be counted: the scope that all facets share, and for each what the choices of the others leave. */
interface Counting {
  readonly shared: Scope;
  readonly values: Values;
  others(facet: Facet): string;
  rank(facet: Facet): string;
}

function countingOf(filter: Filter, wanted: Wanted): Counting {
  const parts = partsOf(filter);
  const isOwn = ({own}: Facet, {name}: Part) => own.includes(name);
  const choices = parts.filter((part) => FACETS.some((facet) => isOwn(facet, part)));
  const shared = withWords(scopeOfParts(parts.filter((part) => !choices.includes(part))), wanted);
  const chosen = FACETS.map(({name, chosen: of}) => [`chosen_${name}`, lowered(of?.(filter))] as const);
  return {
    shared,
    values: {...shared.values, ...scopeOfParts(choices).values, ...Object.fromEntries(chosen)},
    others: (facet) => scopeOfParts(choices.filter((part) => !isOwn(facet, part))).where,
    rank: ({name, rank}) => rank ?? `-toInt64(n) - ${FIRST} * has({chosen_${name}:Array(String)}, lowerUTF8(value))`,
  };
}

const lowered = (values: readonly string[] = []): string[] => values.map((value) => value.toLowerCase());

/** One pass over few postings: each becomes its values of all facets. */
function atOnce({shared, others, rank}: Counting): string {
  const pairs = FACETS.map((facet) => {
    const values = facet.isList ? facet.column : `[${facet.column}]`;
    return `if(${others(facet)}, arrayMap(x -> ('${facet.name}', toString(x)), ${values}), [])`;
  });
  const ranks = FACETS.map((facet) => `facet = '${facet.name}', ${rank(facet)}`).join(', ');
  return `SELECT pair.1 AS facet, pair.2 AS value, count() AS n
FROM (SELECT arrayJoin(arrayConcat(${pairs.join(', ')})) AS pair FROM ${JOBS} AND ${shared.where})
WHERE value != '' GROUP BY facet, value ORDER BY facet, multiIf(${ranks}, 0), value LIMIT ${MOST_VALUES} BY facet`;
}

/**
 * Few passes over many postings, each over its columns alone: facets of one value that the same choices leave are counted together,
 * and so are skills and required skills.
 */
function inPasses({shared, others, rank}: Counting): string {
  const rows = (facet: Facet) => `${JOBS} AND ${shared.where} AND ${others(facet)}`;
  const together = Map.groupBy(
    FACETS.filter(({isList}) => !isList),
    (facet) => others(facet),
  );
  const [skills] = SKILL_FACETS.map(facetNamed) as [Facet, Facet];
  const lists = FACETS.filter(({name, isList}) => isList && name !== 'pay' && !SKILL_FACETS.includes(name));
  const passes = [
    ...[...together.values()].map((facets) => [facets, valuesTogether(facets, rows(facets[0] as Facet))] as const),
    ...lists.map((facet) => [[facet], listOf(facet, rows(facet))] as const),
    [[facetNamed('pay')], stepsOf(rows(facetNamed('pay')))] as const,
    [SKILL_FACETS.map(facetNamed), skillsOf(`${shared.where} AND ${others(skills)}`)] as const,
  ];
  return passes
    .map(([facets, sql]) => {
      const ranks = facets.map((facet) => `facet = '${facet.name}', ${rank(facet)}`).join(', ');
      return `SELECT * FROM (SELECT facet, value, n FROM (${sql}) WHERE value != '' AND n > 0
ORDER BY facet, multiIf(${ranks}, 0), value LIMIT ${MOST_VALUES} BY facet)`;
    })
    .join(' UNION ALL ');
}

const SKILL_FACETS = ['skill', 'required'];
const facetNamed = (name: string): Facet => FACETS.find((facet) => facet.name === name) as Facet;

/** Where a column is not what is grouped by it is empty, so the one that is not tells which it is. */
function valuesTogether(facets: readonly Facet[], rows: string): string {
  const columns = facets.map(({column}, i) => `${column} AS c${i}`).join(', ');
  const names = facets.map(({name}, i) => `c${i} != '', '${name}'`).join(', ');
  const all = facets.map((_, i) => `c${i}`);
  return `SELECT multiIf(${names}, '') AS facet, concat(${[...all.map((one) => `toString(${one})`), "''"].join(', ')}) AS value, count() AS n
FROM (SELECT ${columns} FROM ${rows}) GROUP BY GROUPING SETS (${all.map((one) => `(${one})`).join(', ')})`;
}

const listOf = ({name, column}: Facet, rows: string): string =>
  `SELECT '${name}' AS facet, toString(one) AS value, count() AS n FROM (SELECT arrayJoin(${column}) AS one FROM ${rows}) GROUP BY one`;

const stepsOf = (rows: string): string =>
  `SELECT 'pay' AS facet, toString(step) AS value, reached AS n FROM (
SELECT [${PAY_STEPS.map((step) => `countIf(pay_usd >= ${step})`).join(', ')}] AS counts FROM ${rows})
ARRAY JOIN [${PAY_STEPS.join(', ')}] AS step, counts AS reached`;

const skillsOf = (where: string): string =>
  `SELECT pair.1 AS facet, toString(one) AS value, pair.2 AS n FROM (
SELECT one, arrayJoin([('skill', count()), ('required', countIf(asked = 1))]) AS pair
FROM ${jobsWith('ARRAY JOIN skills AS one, skill_levels AS asked')} AND ${where} GROUP BY one)`;
