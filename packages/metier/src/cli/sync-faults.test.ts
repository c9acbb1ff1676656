import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type RequestListener, request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {type TestMarket, testMarket} from '../market/market-for-test.ts';
import {versionsNow} from '../market/versions.ts';
import type {Send} from '../sources/index.ts';
import {outside} from './outside-for-test.ts';
import {sendWith} from './send.ts';
import {SourceBook} from './source-book.ts';
import {SyncRun} from './sync-run.ts';
import {errandsOf, SourceSync} from './sync-sources.ts';

const HOUR = 3_600_000;
const TITLES = Array.from({length: 12}, (_, i) => `Data Engineer ${i}`);
const job = (title: string, i: number) => ({
  id: `l${i}`,
  text: title,
  hostedUrl: `https://jobs.lever.co/lumen/l${i}`,
  categories: {location: 'Oslo, Norway'},
  description: `<p>As ${title} you keep the pipelines of orchard ${i} running with Python and SQL, and report each week.</p>`,
});
const page = (from: number, count: number): string =>
  JSON.stringify(Array.from({length: count}, (_, i) => job(TITLES[(from + i) % 12] as string, from + i)));
const WHOLE = page(0, 12);

/** What the server does wrong, by name. It is asked for pages of a Lever board. */
const FAULTS: Readonly<Record<string, readonly [listener: RequestListener, said: RegExp]>> = {
  garbage: [
    (_, response) => response.end(Buffer.from(Uint8Array.from({length: 5000}, (_, i) => (i * 7919) % 256))),
    /failed\./,
  ],
  'half a body': [
    (_, response) => {
      response.writeHead(200, {'content-length': String(WHOLE.length)});
      response.write(WHOLE.slice(0, WHOLE.length / 2), () => response.destroy());
    },
    /failed\. .*broke/,
  ],
  'half a body that ends like a whole one': [
    (_, response) => response.end(WHOLE.slice(0, WHOLE.length / 2)),
    /failed\. .*JSON that ends in the middle/,
  ],
  'a login page': [
    (_, response) => response.setHeader('content-type', 'text/html').end('<html><form>Sign in</form></html>'),
    /failed\. .*the answer is a web page/,
  ],
  'too many requests, for an hour': [
    (_, response) => response.writeHead(429, {'retry-after': '3600'}).end(),
    /left alone (?:for 60 minutes|until)/,
  ],
  'redirects without end': [
    (asked, response) => {
      const hops = Number(/[?&]hop=(\d+)/.exec(asked.url ?? '')?.[1] ?? 0);
      response.writeHead(302, {location: `https://api.lever.co/v0/postings/lumen?hop=${hops + 1}`}).end();
    },
    /failed\. .*from one address to the next without end/,
  ],
  'a first page, and then nothing': [
    (asked, response) => {
      if (asked.url?.includes('skip=0')) response.end(page(0, 100));
      else response.writeHead(500).end();
    },
    /failed\. .*answered 500\. What it told before is kept: 100 postings/,
  ],
};

describe.skipIf(!isInstalled())(
  'a server at fault changes nothing that was kept (needs the engine: metier market install)',
  () => {
    let market: TestMarket;
    let server: Server;
    let listener: RequestListener = (_, response) => response.end(WHOLE);
    let asked = 0;
    let send: Send;
    let time = Date.UTC(2026, 10, 1);
    const home = mkdtempSync(join(tmpdir(), 'metier-faults-'));

    beforeAll(async () => {
      market = await testMarket();
      server = createServer((request, response) => {
        asked++;
        listener(request, response);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const over = sendWith(request, () => false);
      send = ({url, ...rest}) => over({url: url.replace('https://api.lever.co', root), ...rest});
    });
    afterAll(async () => {
      server.closeAllConnections();
      server.close();
      await market.stop();
      rmSync(home, {recursive: true});
    });

    /** One sync of the board, some hours after the last; waiting moves the clock alone. */
    async function sync(hours: number): Promise<string> {
      time += hours * HOUR;
      const book = new SourceBook({METIER_HOME: home});
      const {engine} = market;
      const run = new SyncRun({engine, versions: versionsNow(), now: time, source: null, jobs: 1, outside});
      const wait = async (milliseconds: number) => {
        time += milliseconds;
      };
      const world = {send, now: () => time, wait};
      try {
        const errands = errandsOf('lever/lumen', book) ?? [];
        const [line = ''] = await new SourceSync({engine, run, book, world, agent: 'test', progress: () => {}}).sync(
          errands,
        );
        return line;
      } finally {
        await run.close();
      }
    }
    /** All that is kept of the board's first postings, but for when they were seen last. */
    const kept = () =>
      market.engine.rows(
        `SELECT fact.id, title, digest, first_seen, closed_at, body, board, missed FROM metier.fact FINAL
JOIN (SELECT id, body FROM metier.body FINAL) AS body ON body.id = fact.id
JOIN (SELECT id, board, missed FROM metier.listing FINAL) AS listing ON listing.id = fact.id
WHERE source_key IN (${TITLES.map((_, i) => `'l${i}'`).join(',')}) ORDER BY fact.id`,
      );

    it('keeps a board of twelve first', async () => {
      expect(await sync(0)).toBe('lever/lumen: 12 postings: 12 new, 0 changed, 0 as before.');
      expect(await kept()).toHaveLength(12);
    }, 60_000);

    it.each(Object.entries(FAULTS))(
      '%s',
      async (_what, [fault, said]) => {
        const before = await kept();
        listener = fault;
        asked = 0;
        for (let look = 0; look < 3; look++) expect(await sync(look ? 30 : 3)).toMatch(said);
        expect(asked).toBeLessThan(30);
        expect(await kept()).toEqual(before);
        listener = (_, response) => response.end(WHOLE);
        const recovered = await sync(30);
        expect(recovered).toMatch(/^lever\/lumen: 12 postings: 0 new, 0 changed, 12 as before/);
        expect(await kept()).toEqual(before);
      },
      120_000,
    );
  },
);
