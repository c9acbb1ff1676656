import {describe, expect, it} from 'vitest';
import type {Engine} from '../market/engine.ts';
import {MarketError} from '../market/engine.ts';
import {emptyEngine} from './app-for-test.ts';
import {Markets} from './markets.ts';

/** Markets that count how often they are opened and closed. */
function counted(idle: number) {
  const counts = {opened: 0, closed: 0};
  const open = async (): Promise<Engine> => {
    counts.opened++;
    return {
      ...emptyEngine,
      close: async () => {
        counts.closed++;
      },
    };
  };
  return {counts, markets: new Markets({own: open, sample: open}, idle)};
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

describe('a market', () => {
  it('is opened once for many who ask at a time, and not before', async () => {
    const {counts, markets} = counted(1000);
    expect(counts.opened).toBe(0);
    await Promise.all(Array.from({length: 9}, () => markets.with('own', (engine) => engine.rows('SELECT 1'))));
    expect(counts).toEqual({opened: 1, closed: 0});
    await markets.close();
    expect(counts).toEqual({opened: 1, closed: 1});
  });

  it('is closed when nobody asks, so that a sync gets in, but not under somebody who works', async () => {
    const {counts, markets} = counted(20);
    await markets.with('own', () => wait(80));
    expect(counts.closed).toBe(0);
    await wait(60);
    expect(counts).toEqual({opened: 1, closed: 1});
    await markets.with('own', async () => {});
    expect(counts.opened).toBe(2);
    await markets.close();
  });

  it('is opened again when its engine has stopped', async () => {
    const {counts, markets} = counted(1000);
    const stops = markets.with('own', () => Promise.reject(new MarketError('stopped')));
    await expect(stops).rejects.toThrow('stopped');
    await markets.with('own', async () => {});
    expect(counts.opened).toBe(2);
    await markets.close();
  });

  it('that cannot be opened is tried again by the next who asks', async () => {
    let tries = 0;
    const markets = new Markets({
      own: async () => {
        if (!tries++) throw new MarketError('in use', 'market-in-use');
        return emptyEngine;
      },
      sample: async () => emptyEngine,
    });
    await expect(markets.with('own', async () => {})).rejects.toThrow('in use');
    await markets.with('own', async () => {});
    expect(tries).toBe(2);
    await markets.close();
  });
});
