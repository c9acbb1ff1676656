import {describe, expect, it} from 'vitest';
import {MarketError} from './engine.ts';
import {isInstalled} from './engines/chdb.ts';
import {testMarket} from './market-for-test.ts';
import {canStartNodes, startNodes} from './nodes-for-test.ts';
import {openMarket} from './store.ts';

const columns = "SELECT name FROM system.columns WHERE database = 'metier' AND table = 'fact' ORDER BY name";

describe.skipIf(!isInstalled())('a market of an older Metier (needs the engine: metier market install)', () => {
  it('gets the columns and tables that it lacks, and keeps what it holds', async () => {
    const market = await testMarket();
    const wanted = await market.engine.rows(columns);
    await market.engine.insert('metier.listing', '{"id":"7","board":"acme","missed":1,"missed_since":0,"version":1}\n');
    await market.engine.run('ALTER TABLE metier.fact DROP COLUMN visa, DROP COLUMN closed_at');
    await market.engine.run('DROP TABLE metier.progress SYNC');
    await market.engine.close();
    const again = await openMarket({home: market.home, address: null, cluster: null});
    expect(await again.rows(columns)).toEqual(wanted);
    expect(await again.rows('SELECT count() AS n FROM metier.progress')).toEqual([{n: '0'}]);
    expect(await again.rows('SELECT board FROM metier.listing FINAL')).toEqual([{board: 'acme'}]);
    await again.close();
    await market.stop();
  }, 60_000);
});

describe.skipIf(!canStartNodes())('opening servers (needs the engine: metier market install)', () => {
  it('without Keeper: says what to run on each when a column is missing', async () => {
    const nodes = await startNodes(2, 1);
    const place = {home: '/nowhere', address: nodes.addresses[0] as string, cluster: null};
    await (await openMarket(place)).close();
    await nodes.engine.run('ALTER TABLE metier.fact DROP COLUMN visa');
    await expect(openMarket(place)).rejects.toThrow(
      'The tables of cluster metier are of an older Metier. Run on each of its servers what this prints: metier market tables --cluster metier --without-keeper',
    );
    await nodes.stop();
  }, 60_000);

  it.each([
    ['a cluster that it does not know', 'nowhere', /METIER_MARKET_CLUSTER has to name a cluster/],
    ['a cluster without Keeper', 'metier', /metier market tables --help$/],
  ])(
    'says so for %s',
    async (_, cluster, words) => {
      const nodes = await startNodes(1, 1);
      await nodes.engine.run('DROP DATABASE metier SYNC');
      const fault = await openMarket({home: '/nowhere', address: nodes.addresses[0] as string, cluster}).catch(
        (e) => e,
      );
      expect(fault).toBeInstanceOf(MarketError);
      expect(fault.message).toMatch(words);
      await nodes.stop();
    },
    60_000,
  );
});
