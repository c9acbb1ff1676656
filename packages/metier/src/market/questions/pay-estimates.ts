import type {Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {type PayCell, SHRINKAGE_SOURCE, shrunk} from '../shrinkage.ts';
import {GROUP, nameOf, PAID, type PayGroup} from './pay-bounds.ts';
import type {Apart, Column} from './question.ts';

/** Typical pay of groups that are too small to be observed; `wide` is all that they may borrow from. Null where nothing can be learnt. */
export async function estimatesFor(
  engine: Rows,
  {where, values}: Scope,
  groups: readonly PayGroup[],
  most: number,
): Promise<Apart | null> {
  const wanted = groups.slice(0, most);
  if (!wanted.length) return null;
  const rows = await engine.rows<CellRow>(
    `SELECT name, count() AS employers, sum(n) AS postings, sum(n * n) AS nn, sum(y) AS ys, sum(y2) AS yys, sum(y * y / n) AS between
FROM (
  SELECT ${GROUP} AS name, employer_id, count() AS n, sum(log(assumeNotNull(pay_year))) AS y, sum(pow(log(assumeNotNull(pay_year)), 2)) AS y2
  FROM ${PAID} AND level != '*' AND ${where} GROUP BY name, employer_id)
GROUP BY name ORDER BY name`,
    values,
  );
  const cells = new Map(rows.map((row) => [row.name, cellOf(row)]));
  const estimates = shrunk([...cells.values()]);
  if (!estimates) return null;
  const byName = new Map([...cells.keys()].map((name, i) => [name, estimates[i]]));
  const found = wanted.flatMap((group) => {
    const one = byName.get(nameOf(group));
    if (!one) return [];
    const {postings, employers} = cells.get(nameOf(group)) as PayCell;
    const [value, low, high] = [one.value, one.low, one.high].map((log) => Math.round(Math.exp(log)));
    return [{...keysOf(group), estimate: {value, low, high}, own: one.own, postings, employers}];
  });
  const left = groups.length - wanted.length;
  return found.length
    ? {
        kind: 'estimate',
        title: 'Estimates for groups that are too small to be observed',
        columns: COLUMNS,
        rows: found,
        notes: [
          SHRINKAGE_SOURCE,
          'The geometric mean, which lies near the middle. “Own” is how much the postings of the group itself weigh; the rest is borrowed.',
          ...(left ? [`${left} more groups can be estimated: ask for a role, level or country.`] : []),
        ],
      }
    : null;
}

const keysOf = ({role, seniority, country, currency}: PayGroup): PayGroup => ({role, seniority, country, currency});

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
