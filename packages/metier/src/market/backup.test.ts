import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import type {Engine} from './engine.ts';
import {isInstalled} from './engines/chdb.ts';
import {openServer} from './engines/server.ts';
import {inventedFacts} from './invented-facts.ts';
import {testMarket} from './market-for-test.ts';
import {canStartNodes, startNodes} from './nodes-for-test.ts';
import {openMarket} from './store.ts';

const FACTS = inventedFacts(900, randomFrom(12));
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function fill(engine: Engine): Promise<void> {
  const bodies = FACTS.map(({id, title}) => ({id, digest: id, body: title, layout: '{}', version: 1}));
  await engine.insert('metier.body', lines(bodies));
  await engine.insert('metier.fact', lines(FACTS));
}

const contents = (engine: Engine) =>
  engine.rows(
    'SELECT (SELECT groupBitXor(cityHash64(id, title, role, version)) FROM metier.fact FINAL) AS facts, (SELECT groupBitXor(cityHash64(id, body)) FROM metier.body FINAL) AS texts, (SELECT count() FROM metier.fact FINAL) AS n',
  );

// What docs/guide/cluster.md says of backups.
describe.skipIf(!isInstalled())('a backup of the embedded market (needs the engine: metier market install)', () => {
  it('is a copy of its folder while nothing has it open', async () => {
    const market = await testMarket();
    await fill(market.engine);
    const before = await contents(market.engine);
    await market.engine.close();
    const backup = mkdtempSync(join(tmpdir(), 'metier-backup-'));
    cpSync(join(market.home, 'market'), join(backup, 'market'), {recursive: true, verbatimSymlinks: true});
    await market.stop();
    const restored = await openMarket({home: backup, address: null, cluster: null});
    expect(await contents(restored)).toEqual(before);
    await restored.close();
    rmSync(backup, {recursive: true});
  }, 60_000);
});

describe.skipIf(!canStartNodes())('a backup of servers (needs the engine: metier market install)', () => {
  it.each([
    ['one server', 1, ['metier']],
    ['two shards, each its own', 2, ['metier_local', 'metier']],
  ])(
    '%s: BACKUP and RESTORE bring everything back',
    async (_, shards, databases) => {
      const nodes = await startNodes(shards, 1);
      await fill(nodes.engine);
      const before = await contents(nodes.engine);
      const all = databases.map((one) => `DATABASE ${one}`).join(', ');
      const engines = await Promise.all(nodes.addresses.map(openServer));
      for (const [i, engine] of engines.entries()) await engine.run(`BACKUP ${all} TO File('${nodes.backups}/${i}')`);
      for (const engine of engines) for (const one of databases) await engine.run(`DROP DATABASE ${one} SYNC`);
      await expect(contents(nodes.engine)).rejects.toThrow();
      for (const [i, engine] of engines.entries())
        await engine.run(`RESTORE ${all} FROM File('${nodes.backups}/${i}')`);
      expect(await contents(nodes.engine)).toEqual(before);
      await Promise.all(engines.map((engine) => engine.close()));
      await nodes.stop();
    },
    60_000,
  );
});
