import {join} from 'node:path';
import type {Engine} from './engine.ts';
import {homeOf} from './home.ts';
import {type Layout, tablesOf} from './schema.ts';

/** Where a market is: a folder of this machine, or the address of a ClickHouse. */
export interface Place {
  readonly home: string;
  readonly address: string | null;
  /** The cluster of the server's configuration that the tables are spread over. */
  readonly cluster: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The place that the option `--market`, METIER_MARKET_URL and METIER_HOME name. */
export const placeOf = (env: Environment, address: string | null = null): Place => ({
  home: homeOf(env),
  address: address ?? (env.METIER_MARKET_URL || null),
  cluster: env.METIER_MARKET_CLUSTER || null,
});

/** Opens a market and makes its tables where they are missing. Throws a `MarketError`. */
export async function openMarket({home, address, cluster}: Place): Promise<Engine> {
  const engine =
    address === null
      ? await (await import('./engines/embedded.ts')).openEmbedded(home)
      : await (await import('./engines/server.ts')).openServer(address);
  const layout: Layout = cluster ? {kind: 'cluster', cluster, replicated: true} : {kind: 'single'};
  try {
    const [found] = await engine.rows<{n: string}>("SELECT count() AS n FROM system.tables WHERE database = 'metier'");
    const statements = tablesOf(layout);
    if (Number(found?.n) < 5) for (const statement of statements) await engine.run(statement);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Opens the invented sample, in a folder of its own beside the market; fills it the first time. Throws a `MarketError`. */
export async function openSample(home: string): Promise<Engine> {
  const [{openEmbedded}, {sampleIn}] = await Promise.all([import('./engines/embedded.ts'), import('./sample.ts')]);
  const engine = await openEmbedded(join(home, 'sample'));
  try {
    return await sampleIn(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}
