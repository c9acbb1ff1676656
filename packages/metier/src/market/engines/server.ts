import {ClickHouseLogLevel, createClient} from '@clickhouse/client';
import {ClientEngine, type Engine, MarketError} from '../engine.ts';
import {faultOf, shown} from './faults.ts';

const PATIENCE = 120_000;
/** The first version with `hasPhrase`. */
const OLDEST = [26, 4] as const;

/** The engine behind an address such as http://user:password@host:8123. Throws a `MarketError`. */
export async function openServer(address: string): Promise<Engine> {
  const client = createClient({
    url: addressOf(address),
    request_timeout: PATIENCE,
    compression: {request: true},
    log: {level: ClickHouseLogLevel.OFF},
  });
  const engine = speaking(new ClientEngine(client), address);
  try {
    const [found] = await engine.rows<{version: string}>('SELECT version() AS version');
    checkVersion(found?.version ?? '', address);
    return engine;
  } catch (error) {
    await client.close();
    if (error instanceof MarketError) throw error;
    throw new MarketError(
      `${shown(address)}: this is no ClickHouse: ${String((error as Error).message).split('\n')[0]}`,
    );
  }
}

/** The engine, with faults that name the server or shard and the way out. */
function speaking(engine: Engine, address: string): Engine {
  const said = <T>(doing: 'ask' | 'write', work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw faultOf(error, address, doing);
    });
  return {
    rows: (sql, values) => said('ask', engine.rows(sql, values)),
    run: (sql) => said('write', engine.run(sql)),
    insert: (table, lines) => said('write', engine.insert(table, lines)),
    parquet: (sql, values) => said('ask', engine.parquet(sql, values)),
    close: () => engine.close(),
  };
}

function addressOf(address: string): string {
  try {
    const url = new URL(address);
    if (url.protocol === 'http:' || url.protocol === 'https:') return address;
  } catch {
    // Said below.
  }
  throw new MarketError(
    `${shown(address)}: this is no address of a ClickHouse. Say for example: http://localhost:8123`,
  );
}

function checkVersion(version: string, address: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new MarketError(`${shown(address)}: this is ClickHouse ${version}; Metier needs ${OLDEST.join('.')} or later.`);
}
