import type {Hono} from 'hono';
import type {Engine} from '../market/engine.ts';
import {appOf, type Serving, type Told} from './app.ts';
import {Markets} from './markets.ts';
import {Rate} from './rate.ts';
import {ReaderThreads} from './readers.ts';

/** An engine that knows no posting. */
export const emptyEngine: Engine = {
  rows: async () => [],
  run: async () => {},
  insert: async () => {},
  parquet: async () => new Uint8Array(),
  close: async () => {},
};

export type TestApp = Hono<Told>;

/** Threads that tests share; they end with the process. */
const readers = new ReaderThreads({threads: 1, waiting: 64, seconds: 30});

/** A server on one engine for both markets. */
export function testApp(engine: Engine = emptyEngine, serving: Partial<Serving> = {}): TestApp {
  const open = async () => engine;
  return appOf({
    version: '0.0.0',
    markets: new Markets({own: open, sample: open}),
    readers,
    site: null,
    names: [],
    origins: [],
    keys: null,
    rate: new Rate(0),
    limits: {bytes: 1_000_000},
    log: null,
    today: () => '2026-11-20',
    ...serving,
  });
}

const HOST = {host: 'localhost:4173'};

/** Asks as a client on this machine does. */
export const get = (app: TestApp, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(app.request(`http://localhost${path}`, {headers: {...HOST, ...headers}}));

/** Sends a body as a client on this machine does. */
export const post = (
  app: TestApp,
  path: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  Promise.resolve(app.request(`http://localhost${path}`, {method: 'POST', body, headers: {...HOST, ...headers}}));
