import {setTimeout} from 'node:timers/promises';
import {createClient} from '@clickhouse/client';
import {afterEach, describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {coverageOf} from './coverage.ts';
import {MarketError} from './engine.ts';
import {inventedFacts} from './invented-facts.ts';
import {canStartNodes, type Nodes, startNodes} from './nodes-for-test.ts';

const FACTS = inventedFacts(600, randomFrom(2));
const lines = FACTS.map((row) => `${JSON.stringify(row)}\n`).join('');
const JOBS = FACTS.filter(({id, cluster}) => id === cluster).length;

/** One line that names the server, the shard and the way out. */
const SHARD =
  /^http:\/\/127\.0\.0\.1:\d+: the shard 127\.0\.0\.1:\d+ does not answer\. (.+ Start it, and (?:ask again|say the same again; nothing is kept twice)\.)$/;
const NO_PART = 'Without it there is no answer, not even a part. Start it, and ask again.';

/** Takes two seconds on each shard. */
const SLOW = 'SELECT sum(sleepEachRow(0.007)) AS n FROM metier.fact';
/** Its rows come one after another, from both shards. */
const STREAM =
  "SELECT number, randomPrintableASCII(50000) AS filler, sleepEachRow(0.01) FROM cluster('metier', system.numbers) LIMIT 1000 SETTINGS max_block_size = 8";

async function faultOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    (answer) => {
      throw new Error(`no fault, but ${JSON.stringify(answer).slice(0, 200)}`);
    },
    (error: Error) => error,
  );
}

describe.skipIf(!canStartNodes())('a cluster that loses a shard (needs the engine: metier market install)', () => {
  let nodes: Nodes;
  afterEach(() => nodes.stop());
  const postings = async () => (await coverageOf(nodes.engine)).postings;

  it('before a question: says which shard, gives no part, and is right when it is back', async () => {
    nodes = await startNodes(2, 1);
    await nodes.engine.insert('metier.fact', lines);
    expect(await postings()).toBe(JOBS);
    await nodes.kill(1);
    const fault = await faultOf(coverageOf(nodes.engine));
    expect(fault).toBeInstanceOf(MarketError);
    expect(SHARD.exec(fault.message)?.[1]).toBe(NO_PART);
    await nodes.restart(1);
    expect(await postings()).toBe(JOBS);
  }, 60_000);

  it('during a question: an error', async () => {
    nodes = await startNodes(2, 1);
    await nodes.engine.insert('metier.fact', lines);
    const slow = faultOf(nodes.engine.rows(SLOW));
    await setTimeout(700);
    await nodes.kill(1);
    expect((await slow).message).toMatch(SHARD);
    await nodes.restart(1);
    expect(await postings()).toBe(JOBS);
  }, 60_000);

  it('during an answer whose first rows have come: an error, and none of them', async () => {
    nodes = await startNodes(2, 1);
    const slow = faultOf(nodes.engine.rows(STREAM));
    const {status, body} = await fetch(`${nodes.addresses[0]}/?default_format=JSONEachRow`, {
      method: 'POST',
      body: STREAM,
      headers: {'accept-encoding': 'identity'},
    });
    const first = await body?.getReader().read();
    expect([status, (first?.value?.length ?? 0) > 1000]).toEqual([200, true]);
    await nodes.kill(1);
    expect((await slow).message).toMatch(SHARD);
  }, 60_000);

  it('the server itself, during a question and after it', async () => {
    nodes = await startNodes(2, 1);
    await nodes.engine.insert('metier.fact', lines);
    const slow = faultOf(nodes.engine.rows(SLOW));
    await setTimeout(500);
    await nodes.kill(0);
    expect((await slow).message).toMatch(/no ClickHouse answers there: it broke off\. Is it running\?$/);
    expect((await faultOf(coverageOf(nodes.engine))).message).toMatch(/the connection is refused\. Is it running\?$/);
    await nodes.restart(0);
    expect(await postings()).toBe(JOBS);
  }, 60_000);

  it('does not say that rows are kept which a lost shard should have; said again, they are there once', async () => {
    nodes = await startNodes(2, 1);
    await nodes.kill(1);
    for (let tries = 0; tries < 3; tries++) {
      const fault = await faultOf(nodes.engine.insert('metier.fact', lines));
      expect(SHARD.exec(fault.message)?.[1]).toMatch(/^Nothing of this batch counts as kept\./);
    }
    await nodes.restart(1);
    for (let again = 0; again < 3; again++) await nodes.engine.insert('metier.fact', lines);
    expect(await postings()).toBe(JOBS);
    expect(await nodes.engine.rows('SELECT count() AS n FROM metier.fact FINAL')).toEqual([{n: `${FACTS.length}`}]);
  }, 60_000);

  it('rows that another program lets the server queue arrive when the shard is back, once', async () => {
    nodes = await startNodes(2, 1);
    await nodes.kill(1);
    const client = createClient({
      url: nodes.addresses[0] as string,
      clickhouse_settings: {distributed_foreground_insert: 0, prefer_localhost_replica: 1},
    });
    for (let again = 0; again < 2; again++)
      await client.insert({table: 'metier.fact', values: FACTS, format: 'JSONEachRow'});
    await expect(coverageOf(nodes.engine)).rejects.toThrow(MarketError);
    await nodes.restart(1);
    await client.command({query: 'SYSTEM FLUSH DISTRIBUTED metier.fact'});
    await client.close();
    expect(await postings()).toBe(JOBS);
    expect(await nodes.engine.rows('SELECT count() AS n FROM metier.fact FINAL')).toEqual([{n: `${FACTS.length}`}]);
  }, 60_000);

  it('goes on answering where a replica of the shard is left', async () => {
    nodes = await startNodes(2, 2);
    await nodes.engine.insert('metier.fact', lines);
    await nodes.kill(3);
    expect(await postings()).toBe(JOBS);
  }, 60_000);
});
