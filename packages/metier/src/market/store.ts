import {join} from 'node:path';
import {type Engine, MarketError} from './engine.ts';
import {homeOf} from './home.ts';
import {additionsOf, type Layout, TABLES, tablesOf} from './schema.ts';

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

/** What a market is called, without a password: "home", "db.example:8123". */
export function nameOfMarket({address}: Place): string {
  if (address === null) return 'home';
  const {host, pathname} = new URL(address);
  return `${host}${pathname.replace(/\/$/, '')}`;
}

/** Opens a market and makes tables and columns where they are missing. Throws a `MarketError`. */
export async function openMarket({home, address, cluster}: Place): Promise<Engine> {
  const engine =
    address === null
      ? await (await import('./engines/embedded.ts')).openEmbedded(home)
      : await (await import('./engines/server.ts')).openServer(address);
  try {
    const found = await tablesIn(engine);
    for (const statement of statementsFor(found, cluster)) await engine.run(statement);
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

interface FoundTable {
  readonly database: string;
  readonly name: string;
  readonly engine_full: string;
  readonly columns: readonly string[];
}

const tablesIn = (engine: Engine): Promise<FoundTable[]> =>
  engine.rows<FoundTable>(
    "SELECT c.database AS database, c.table AS name, any(t.engine_full) AS engine_full, groupArray(c.name) AS columns FROM system.columns AS c JOIN system.tables AS t ON t.database = c.database AND t.name = c.table WHERE c.database IN ('metier', 'metier_local') GROUP BY c.database, c.table",
  );

/** What makes of the tables that are there those that are wanted. */
function statementsFor(found: readonly FoundTable[], cluster: string | null): string[] {
  const layout = layoutOf(found) ?? (cluster ? {kind: 'cluster', cluster, replicated: true} : {kind: 'single'});
  const there = new Map(found.filter(({database}) => database === 'metier').map((one) => [one.name, one]));
  const made = TABLES.some(({name}) => !there.has(name)) ? tablesOf(layout) : [];
  const additions = TABLES.flatMap((table) => {
    const columns = there.get(table.name)?.columns;
    return columns ? additionsOf(layout, table, new Set(columns)) : [];
  });
  if (additions.length && layout.kind === 'cluster' && !layout.replicated)
    throw new MarketError(
      `The tables of cluster ${layout.cluster} are of an older Metier. Run on each of its servers what this prints: metier market tables --cluster ${layout.cluster} --without-keeper`,
    );
  return [...made, ...additions];
}

/** How tables that exist are laid out; null when there are none. */
function layoutOf(found: readonly FoundTable[]): Layout | null {
  const one = found.find(({database, name}) => database === 'metier' && name === 'fact');
  if (!one) return null;
  const cluster = /^Distributed\('?([^',]+)/.exec(one.engine_full)?.[1];
  if (!cluster) return {kind: 'single'};
  const replicated = found.some(
    ({database, engine_full}) => database === 'metier_local' && engine_full.startsWith('Replicated'),
  );
  return {kind: 'cluster', cluster, replicated};
}
