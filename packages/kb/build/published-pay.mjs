import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {roleIds} from './role-codes.mjs';
import {literal, writeModule} from './write.mjs';

const QUANTILES = ['p10', 'p25', 'p50', 'p75', 'p90'];
const FEWEST = 20;

/** Quantiles of published tables of pay (source/published-pay.json), written by scripts/published-pay.ts: figures, no rows. */
export function readPublishedPay(root, problems) {
  const where = 'source/published-pay.json';
  if (!existsSync(join(root, where))) {
    problems.error(where, 'is missing');
    return null;
  }
  const published = JSON.parse(readFileSync(join(root, where), 'utf8'));
  if (published.schema !== 'metier/published-pay/1') problems.error(where, `unknown schema "${published.schema}"`);
  const sources = new Set(published.sources.map(({id}) => id));
  for (const {id, licence, says} of published.sources)
    if (!licence || !says) problems.error(where, `"${id}" has no licence or does not say what its pay is`);
  for (const cell of published.cells) {
    const name = [cell.source, ...cell.roles, cell.level ?? 'all', cell.country, cell.from].join(' ');
    if (!sources.has(cell.source)) problems.error(where, `"${name}": unknown source`);
    for (const role of cell.roles) if (!roleIds.includes(role)) problems.error(where, `"${name}": unknown role`);
    if (!(cell.n >= FEWEST)) problems.error(where, `"${name}": the base is ${cell.n}`);
    const values = QUANTILES.map((key) => cell[key]);
    if (values.some((value, i) => !(value > 0) || (i && value < values[i - 1])))
      problems.error(where, `"${name}": quantiles out of order`);
  }
  return published;
}

export const writePublishedPay = (folder, published) =>
  writeModule(
    folder,
    'published-pay',
    `export const {sources: paySources, cells: publishedPay} = JSON.parse(${literal(JSON.stringify(published))});\n`,
    types,
  );

const types = `import type {RoleId} from './roles.js';
export interface PaySource {
  readonly id: string;
  readonly name: string;
  readonly of: string;
  readonly url: string;
  /** The commit that was read. */
  readonly version: string;
  readonly published: string;
  readonly licence: string;
  /** Which pay it is, as the source says. */
  readonly measure: 'base' | 'total';
  readonly says: string;
  /** What a base of so many is counted in. */
  readonly base: 'ranges' | 'postings';
  readonly note: string;
  /** Rows that count for nothing, by why. */
  readonly leftOut: Readonly<Record<string, number>>;
}
/** Quantiles of pay for a year, in the currency of the country. */
export interface PublishedPay {
  readonly source: string;
  /** What the title stands for: several where it does not tell. */
  readonly roles: readonly RoleId[];
  /** null for all levels together, "" where the source says none. */
  readonly level: string | null;
  readonly country: string;
  readonly currency: string;
  /** Years of the source, the first and the last. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** null where the source names none. */
  readonly employers: number | null;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}
export declare const paySources: readonly PaySource[];
export declare const publishedPay: readonly PublishedPay[];
`;
