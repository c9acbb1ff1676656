import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Engine} from './engine.ts';
import {openMarket} from './store.ts';

/** A folder of its own for a market, and its market in this process's care. */
export interface TestMarket {
  readonly home: string;
  readonly engine: Engine;
  stop(): Promise<void>;
}

export async function testMarket(): Promise<TestMarket> {
  const home = mkdtempSync(join(tmpdir(), 'metier-market-'));
  const engine = await openMarket({home, address: null, cluster: null});
  const stop = async () => {
    await engine.close();
    rmSync(home, {recursive: true, force: true});
  };
  return {home, engine, stop};
}
