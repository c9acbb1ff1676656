import type {Engine} from '../market/engine.ts';
import {MarketError} from '../market/engine.ts';
import {openMarket, placeOf} from '../market/store.ts';
import {Fault} from './answer.ts';
import type {Surroundings} from './read-one.ts';

/** What `--help` says of where the market is. */
export const MARKET_OPTIONS = `  --market URL       a ClickHouse, such as http://localhost:8123; by default
                     METIER_MARKET_URL, else the market in METIER_HOME`;

/** Works with the market and closes it. Throws a `Fault` for what a user can mend. */
export async function withMarket<T>(
  {env}: Surroundings,
  address: string | null,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  try {
    const engine = await openMarket(placeOf(env, address));
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  } catch (error) {
    throw error instanceof MarketError ? new Fault(error.message) : error;
  }
}

/** Does something with what the market keeps on this machine. Throws a `Fault` for what a user can mend. */
export function kept<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof MarketError ? new Fault(error.message) : error;
  }
}
