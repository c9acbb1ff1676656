import type {Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {samePower} from '../purchasing-power.ts';
import {type PayCell, SHRINKAGE_SOURCE, shrunk} from '../shrinkage.ts';
import {GROUP, nameOf, PAID, type PayGroup} from './pay-bounds.ts';
import type {Apart, Column} from './question.ts';

/** What is to be estimated, and how much of it. */
interface Wanted {
  readonly groups: readonly PayGroup[];
  readonly most: number;
  /** Also in US dollars of equal purchasing power. */
  readonly power: boolean;
}

/** Typical pay of groups that are too small to be observed; the scope is all that they may borrow from. Null where nothing can be learnt. */
export async function estimatesFor(engine: Rows, scope: Scope, {groups, most, power}: Wanted): Promise<Apart | null> {
  if (!groups.length) return null;
  const cells = await cellsOf(engine, scope);
  const estimates = shrunk([...cells.values()]);
  const byName = new Map([...cells.keys()].map((name, i) => [name, estimates?.[i]]));
  const rows = groups.slice(0, most).flatMap(({role, seniority, country, currency}) => {
    const name = nameOf({role, seniority, country, currency});
    const one = byName.get(name);
    if (!one) return [];
    const {postings, employers} = cells.get(name) as PayCell;
    const [value, low, high] = [one.value, one.low, one.high].map((log) => Math.round(Math.exp(log))) as Ends;
    const same = power ? {power: samePower(value, currency, country)} : {};
    return [
      {role, seniority, country, currency, estimate: {value, low, high}, own: one.own, postings, employers, ...same},
    ];
  });
  const left = groups.length - most;
  return rows.length
    ? {
        kind: 'estimate',
        title: 'Estimates for groups that are too small to be observed',
        columns: power ? [...COLUMNS.slice(0, 4), POWER, ...COLUMNS.slice(4)] : COLUMNS,
        rows,
        notes: left > 0 ? [...NOTES, `${left} more groups can be estimated: ask for a role, level or country.`] : NOTES,
      }
    : null;
}

type Ends = [number, number, number];

const NOTES = [
  SHRINKAGE_SOURCE,
  'The geometric mean, which lies near the middle. “Own” is how much the postings of the group itself weigh; the rest is borrowed.',
];

/** Sums of pay by role, level, country and currency, by their name. */
async function cellsOf(engine: Rows, {where, values}: Scope): Promise<Map<string, PayCell>> {
  const rows = await engine.rows<CellRow>(
    `SELECT name, count() AS employers, sum(n) AS postings, sum(n * n) AS nn, sum(y) AS ys, sum(y2) AS yys, sum(y * y / n) AS between
FROM (
  SELECT ${GROUP} AS name, employer_id, count() AS n, sum(log(assumeNotNull(pay_year))) AS y, sum(pow(log(assumeNotNull(pay_year)), 2)) AS y2
  FROM ${PAID} AND level != '*' AND ${where} GROUP BY name, employer_id)
GROUP BY name ORDER BY name`,
    values,
  );
  return new Map(rows.map((row) => [row.name, cellOf(row)]));
}

const POWER: Column = {key: 'power', label: 'Same goods, US', kind: 'dollars'};
const COLUMNS: readonly Column[] = [
  {key: 'role', label: 'Role', kind: 'role'},
  {key: 'seniority', label: 'Level', kind: 'level'},
  {key: 'country', label: 'Country', kind: 'country'},
  {key: 'estimate', label: 'Estimate', kind: 'estimate'},
  {key: 'currency', label: 'In', kind: 'text', shown: 'data'},
  {key: 'own', label: 'Own', kind: 'ratio'},
  {key: 'postings', label: 'Postings', kind: 'count'},
  {key: 'employers', label: 'Employers', kind: 'count'},
];

interface CellRow {
  readonly name: string;
  readonly employers: string;
  readonly postings: string;
  readonly nn: string;
  readonly ys: number;
  readonly yys: number;
  readonly between: number;
}

function cellOf({name, employers, postings, nn, ys, yys, between}: CellRow): PayCell {
  const [role, level, country, currency] = name.split('|') as [string, string, string, string];
  return {
    factors: [role, level, `${country} ${currency}`],
    postings: Number(postings),
    employers: Number(employers),
    nn: Number(nn),
    y: Number(ys),
    yy: Number(yys),
    between: Number(between),
  };
}
