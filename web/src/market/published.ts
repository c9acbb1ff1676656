import type {Apart} from '../../../packages/metier/src/market/questions/question.ts';
import {country, pay} from '../roles/format.ts';
import type {FigureWords} from '../roles/role-figures.ts';
import type {Cell, Table} from '../roles/table.ts';
import type {MarketWords} from '../words/market-en.ts';

type Row = Apart['rows'][number];

/** Published tables of pay as one table: each row in its own currency, with the source and what it calls pay. */
export function publishedTable({rows}: Apart, {ui, own, market}: FigureWords & {readonly market: MarketWords}): Table {
  const {published} = market;
  const amount = (row: Row, key: string): Cell =>
    typeof row[key] === 'number'
      ? `${pay(row[key], String(row.currency), own.code)}${key === 'p90' && row.topCoded ? ` ${published.orMore}` : ''}`
      : null;
  const text = (value: unknown): Cell => (value === null || value === undefined || value === '' ? null : String(value));
  return {
    columns: [
      {label: published.job, kind: 'text', lang: 'en'},
      ...[published.level, published.country, published.year, '10%', '50%', '90%'].map(
        (label) => ({label, kind: 'text'}) as const,
      ),
      ...[published.base, published.source].map((label) => ({label, kind: 'text', lang: 'en'}) as const),
    ],
    rows: rows.map((row) => [
      text(row.job),
      typeof row.level === 'string' && row.level !== '*'
        ? (ui.said.seniority[row.level] ?? row.level)
        : published.allLevels,
      typeof row.country === 'string' && /^[A-Z]{2}$/.test(row.country)
        ? country(row.country, own.code)
        : text(row.country),
      text(row.years),
      ...['p10', 'p50', 'p90'].map((key) => amount(row, key)),
      text(row.base),
      text(row.from),
    ]),
  };
}
