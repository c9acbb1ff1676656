import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Standing} from './closing.ts';
import type {Engine} from './engine.ts';
import {isInstalled} from './engines/chdb.ts';
import {Listings} from './listings.ts';
import {type TestMarket, testMarket} from './market-for-test.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20);
const complete = (keys: readonly string[], now: number): Standing => ({
  outcome: 'complete',
  keys: new Set(keys),
  lists: 'all',
  now,
});
const idsOf = (count: number): string[] => Array.from({length: count}, (_, i) => String(i + 1));

/** An engine that knows all postings of a board and takes what it is given, so that only our own work is timed. */
function knowing(ids: readonly string[]): Engine {
  const seen = {first_seen: '2026-11-01 00:00:00', seen_at: '2026-11-19 00:00:00', closed_at: '1970-01-01 00:00:00'};
  return {
    rows: async <Row>(sql: string) =>
      (sql.includes('metier.listing')
        ? ids.map((id) => ({id, missed: 0, missed_since: '0'}))
        : (/IN \(([\d,]+)\)/.exec(sql)?.[1] ?? '').split(',').map((id) => ({id, ...seen}))) as Row[],
    run: async () => {},
    insert: async () => {},
    parquet: async () => new Uint8Array(),
    close: async () => {},
  };
}

it('takes time that grows with the board alone', async () => {
  const time = async (count: number) => {
    const ids = idsOf(count);
    const moved = ids.map((id, i) => (i % 3 ? id : `9${id}`));
    const before = process.cpuUsage();
    await new Listings(knowing(ids), NOW).take('greenhouse/lumen', complete(moved, NOW));
    return process.cpuUsage(before).user / 1000;
  };
  await time(10_000);
  const short = Math.min(await time(1_000), await time(1_000), await time(1_000));
  const long = Math.min(await time(10_000), await time(10_000));
  expect(long).toBeLessThan(Math.max(100, short * 30));
});

describe.skipIf(!isInstalled())('a board that changes its name (needs the engine: metier market install)', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await testMarket();
    const fact = (id: string) =>
      `${JSON.stringify({id, source: 'greenhouse', source_key: id, first_seen: '2026-01-01 00:00:00', seen_at: '2026-11-20 00:00:00', version: 1})}\n`;
    await market.engine.insert('metier.fact', ['1', '2'].map(fact).join(''));
  });
  afterAll(() => market.stop());
  const open = async () =>
    (
      await market.engine.rows<{id: string}>(
        "SELECT id FROM metier.fact FINAL WHERE closed_at = toDateTime(0, 'UTC') ORDER BY id",
      )
    ).map(({id}) => id);

  it('takes its postings along: the old name closes nothing, the new one does', async () => {
    const take = (board: string, keys: string[], hours: number) =>
      new Listings(market.engine, NOW + hours * HOUR).take(board, complete(keys, NOW + hours * HOUR));
    await take('greenhouse/lumen', ['1', '2'], 0);
    await take('greenhouse/lumen-orchards', ['1', '2'], 1);
    for (const hours of [4, 8, 30]) await take('greenhouse/lumen', [], hours);
    expect(await open()).toEqual(['1', '2']);
    for (const hours of [34, 38]) await take('greenhouse/lumen-orchards', ['1'], hours);
    expect(await open()).toEqual(['1']);
  }, 60_000);
});
