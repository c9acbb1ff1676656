import {afterEach, describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {coverageOf} from './coverage.ts';
import {inventedFacts} from './invented-facts.ts';
import {canStartNodes, type Nodes, startNodes} from './nodes-for-test.ts';

const FACTS = inventedFacts(600, randomFrom(2));
const lines = FACTS.map((row) => `${JSON.stringify(row)}\n`).join('');
const JOBS = FACTS.filter(({id, cluster}) => id === cluster).length;

describe.skipIf(!canStartNodes())('a cluster that loses a shard (needs the engine: metier market install)', () => {
  let nodes: Nodes;
  afterEach(() => nodes.stop());

  it('answers with an error, never with a part', async () => {
    nodes = await startNodes(2, 1);
    await nodes.engine.insert('metier.fact', lines);
    expect((await coverageOf(nodes.engine)).postings).toBe(JOBS);
    const slow = nodes.engine.rows('SELECT count() FROM metier.fact WHERE NOT ignore(sleepEachRow(0.01))');
    const killed = nodes.kill(1);
    await expect(slow).rejects.toThrow();
    await killed;
    await expect(coverageOf(nodes.engine)).rejects.toThrow();
  }, 60_000);

  it('does not say that rows are kept which a lost shard should have', async () => {
    nodes = await startNodes(2, 1);
    await nodes.kill(1);
    await expect(nodes.engine.insert('metier.fact', lines)).rejects.toThrow();
  }, 60_000);

  it('takes the same rows again without counting them twice', async () => {
    nodes = await startNodes(2, 1);
    for (let again = 0; again < 3; again++) await nodes.engine.insert('metier.fact', lines);
    expect((await coverageOf(nodes.engine)).postings).toBe(JOBS);
  }, 60_000);

  it('goes on answering where a replica of the shard is left', async () => {
    nodes = await startNodes(2, 2);
    await nodes.engine.insert('metier.fact', lines);
    await nodes.kill(3);
    expect((await coverageOf(nodes.engine)).postings).toBe(JOBS);
  }, 60_000);
});
