import type {Hono} from 'hono';
import type {Engine} from '../market/engine.ts';
import {appOf, type Served} from './app.ts';
import {Markets} from './markets.ts';

/** An engine that knows no posting. */
export const emptyEngine: Engine = {
  rows: async () => [],
  run: async () => {},
  insert: async () => {},
  close: async () => {},
};

/** A server on one engine for both markets. */
export function testApp(engine: Engine = emptyEngine, served: Partial<Served> = {}): Hono {
  const open = async () => engine;
  return appOf({markets: new Markets({own: open, sample: open}), site: null, names: [], ...served});
}

/** Asks as a client on this machine does. */
export const get = (app: Hono, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(app.request(`http://localhost${path}`, {headers: {host: 'localhost:4173', ...headers}}));
