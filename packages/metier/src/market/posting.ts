import type {Rows} from './engine.ts';
import type {FactRow} from './row.ts';

/** A posting of the market: what was read of it, and its text as it is kept, without what leads to a person. */
export interface MarketPosting {
  readonly schema: 'metier/market-posting/1';
  readonly posting: Omit<FactRow, 'version' | 'rules' | 'knowledge' | 'digest'> & {
    /** The day it was listed no more; null while it is. */
    readonly closed_at: string | null;
  };
  readonly text: string;
}

const LARGEST = 2n ** 64n;
const NEVER = '1970-01-01 00:00:00';

/** The posting with an id of the market; null when there is none. */
export async function postingOf(engine: Rows, id: string): Promise<MarketPosting | null> {
  if (!/^\d{1,20}$/.test(id) || BigInt(id) >= LARGEST) return null;
  const values = {id};
  const [row] = await engine.rows<MarketPosting['posting'] & {readonly closed_at: string}>(
    'SELECT * EXCEPT (version, rules, knowledge, digest, is_deleted) FROM metier.fact FINAL WHERE id = {id:UInt64}',
    values,
  );
  if (!row) return null;
  const [kept] = await engine.rows<{body: string}>('SELECT body FROM metier.body FINAL WHERE id = {id:UInt64}', values);
  return {
    schema: 'metier/market-posting/1',
    posting: {...row, closed_at: row.closed_at === NEVER ? null : row.closed_at},
    text: kept?.body ?? '',
  };
}
