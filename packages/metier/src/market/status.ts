import type {Coverage} from '../roles/profile.ts';
import {coverageOf} from './coverage.ts';
import type {Rows} from './engine.ts';
import type {Versions} from './row.ts';

/** What the market holds. */
export interface Status {
  readonly schema: 'metier/market/1';
  /** Each job once. */
  readonly coverage: Coverage;
  /** Postings that are kept, with those that repeat another. */
  readonly kept: number;
  /** Postings that were read with older rules or an older knowledge base. */
  readonly stale: number;
  /** Most postings first; the last day that a posting of the source was seen. */
  readonly sources: readonly {readonly source: string; readonly postings: number; readonly seen: string}[];
}

const MOST_SOURCES = 12;

/** Counts what the market holds; `versions` are those that postings are read with now. */
export async function statusOf(engine: Rows, versions: Versions): Promise<Status> {
  const coverage = await coverageOf(engine);
  const sources = await engine.rows<{source: string; n: string; seen: string}>(
    `SELECT source, count() AS n, toDate(max(seen_at)) AS seen FROM metier.fact FINAL GROUP BY source ORDER BY n DESC, source LIMIT ${MOST_SOURCES}`,
  );
  const [kept] = await engine.rows<{n: string; stale: string}>(
    'SELECT count() AS n, countIf(rules != {rules:String} OR knowledge != {knowledge:String}) AS stale FROM metier.fact FINAL',
    {...versions},
  );
  return {
    schema: 'metier/market/1',
    coverage,
    kept: Number(kept?.n ?? 0),
    stale: Number(kept?.stale ?? 0),
    sources: sources.map(({source, n, seen}) => ({source, postings: Number(n), seen})),
  };
}
