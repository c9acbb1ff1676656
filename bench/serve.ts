// What does the server cost beside a bare Hono echo and the bare library, and beside the market's own engine? Wall clock depends on
// what else the machine does, so the cost of reading is told in processor time of the serving process, threads included.
import {fork} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {Hono} from 'hono';
import {documentsOf} from '../packages/metier/src/index.ts';
import {inventedFacts} from '../packages/metier/src/market/invented-facts.ts';
import {openMarket} from '../packages/metier/src/market/store.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';
import {Reader} from '../packages/metier/src/reader.ts';
import {appOf} from '../packages/metier/src/serve/app.ts';
import {listen} from '../packages/metier/src/serve/listen.ts';
import {Markets} from '../packages/metier/src/serve/markets.ts';
import {Rate} from '../packages/metier/src/serve/rate.ts';
import {ReaderThreads} from '../packages/metier/src/serve/readers.ts';
import {inventedPostings} from './invented.ts';

const {values} = parseArgs({
  options: {
    requests: {type: 'string', default: '6000'},
    connections: {type: 'string', default: '32'},
    facts: {type: 'string', default: '50000'},
    rounds: {type: 'string', default: '3'},
    serve: {type: 'string'},
  },
});
const [requests, connections, facts, rounds] = [values.requests, values.connections, values.facts, values.rounds].map(
  Number,
) as [number, number, number, number];
const SIZE = 4096;

/** Postings of 4 KB that nobody wrote: each its own, filled up with what the employers of others say of themselves. */
function bodies(count: number): Buffer[] {
  const records = inventedPostings(count, 1);
  const about = records.map(({text}) => String(text).split('\n')[1] ?? '').join('\n');
  return records.map(({title, text}, i) =>
    Buffer.from(`${title ?? ''}\n\n${text ?? ''}\n\n${about.slice(i * 40)}`).subarray(0, SIZE),
  );
}

const serving = (markets: Markets) => ({
  version: '0.0.0',
  markets,
  readers: new ReaderThreads({threads: 2, waiting: 512, seconds: 30}),
  site: null,
  names: [],
  origins: [],
  keys: null,
  rate: new Rate(0),
  limits: {bytes: 10_000_000},
  log: () => {},
  today: () => '2026-11-20',
});

if (values.serve) await serve(values.serve);
else await measure();

/** The process that serves: an echo, or Metier. It tells its processor time when it is asked. */
async function serve(what: string): Promise<void> {
  const none = () => Promise.reject(new Error('no market'));
  const echo = new Hono();
  echo.post('/api/read', async (context) => context.json({text: await context.req.text()}));
  const app = what === 'echo' ? echo : appOf(serving(new Markets({own: none, sample: none})));
  const {port} = await listen(app.fetch, {address: '127.0.0.1', port: 0, further: 0});
  process.on('message', () => {
    const [all, main] = [process.cpuUsage(), process.threadCpuUsage()];
    process.send?.({seconds: (all.user + all.system) / 1e6, main: (main.user + main.system) / 1e6});
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({port});
}

interface Cost {
  readonly wall: number;
  readonly processor: number;
  /** That of the thread that takes requests. */
  readonly main: number;
}

/** Asks a serving process as often as wanted, over some connections at a time; seconds a request. */
async function load(what: string, sent: readonly Buffer[]): Promise<Cost> {
  const child = fork(import.meta.filename, ['--serve', what]);
  const said = <T>() => new Promise<T>((done) => child.once('message', (message) => done(message as T)));
  const {port} = await said<{port: number}>();
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const post = (body: Buffer) =>
    new Promise<void>((done, fail) => {
      const options = {
        port,
        host: '127.0.0.1',
        path: '/api/read',
        method: 'POST',
        agent,
        headers: {'content-type': 'text/plain', 'content-length': body.length},
      };
      request(options, (response) => {
        if (response.statusCode !== 200) fail(new Error(`${what}: ${response.statusCode}`));
        response.resume().on('end', done);
      })
        .on('error', fail)
        .end(body);
    });
  const run = async (count: number) => {
    let at = 0;
    const one = async () => {
      while (at < count) await post(sent[at++ % sent.length] as Buffer);
    };
    await Promise.all(Array.from({length: connections}, one));
  };
  const spent = async () => {
    child.send('time');
    return said<{seconds: number; main: number}>();
  };
  // Each thread has code of its own to make fast.
  await run(requests);
  const [begin, before] = [performance.now(), await spent()];
  await run(requests);
  const wall = (performance.now() - begin) / 1000;
  const after = await spent();
  agent.destroy();
  child.disconnect();
  return {
    wall: wall / requests,
    processor: (after.seconds - before.seconds) / requests,
    main: (after.main - before.main) / requests,
  };
}

/** The library alone, bytes in and JSON out. */
function library(sent: readonly Buffer[]): number {
  const reader = new Reader();
  const run = (count: number) => {
    for (let i = 0; i < count; i++) {
      const [document] = documentsOf({bytes: sent[i % sent.length] as Buffer, name: 'posting'});
      if (document && !(document instanceof Error)) Buffer.from(JSON.stringify(reader.read(document, {year: 2026})));
    }
  };
  run(requests / 2);
  const before = process.cpuUsage();
  run(requests);
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6 / requests;
}

async function measure(): Promise<void> {
  const sent = bodies(200);
  const least = {echo: Infinity, library: Infinity, metier: Infinity, main: Infinity, wall: Infinity};
  for (let round = 0; round < rounds; round++) {
    const echo = await load('echo', sent);
    const bare = library(sent);
    const metier = await load('metier', sent);
    least.echo = Math.min(least.echo, echo.processor);
    least.library = Math.min(least.library, bare);
    least.metier = Math.min(least.metier, metier.processor);
    least.main = Math.min(least.main, metier.main);
    least.wall = Math.min(least.wall, metier.wall);
  }
  const us = (seconds: number) => `${(seconds * 1e6).toFixed(0)} µs`;
  console.log(
    `Reading a posting of ${SIZE} bytes, the least of ${rounds} rounds of ${requests.toLocaleString('en')} requests over ${connections} connections`,
  );
  console.log(
    `  processor time a request: echo ${us(least.echo)} + library ${us(least.library)} = ${us(least.echo + least.library)}; metier serve ${us(least.metier)} (${us(least.main)} of it outside of the threads that read), ${(least.metier / (least.echo + least.library)).toFixed(2)} times that`,
  );
  console.log(
    `  wall clock: ${Math.round(1 / least.wall).toLocaleString('en')} requests a second, with the client on the same machine`,
  );
  await market();
}

/** The same questions of the engine itself and over HTTP, in turn. */
async function market(): Promise<void> {
  const {questions} = await import('../packages/metier/src/market/questions/questions.ts');
  const {askMarket, ASK} = await import('../packages/metier/src/operations/ask.ts');
  const {valuesOf} = await import('../packages/metier/src/operations/parameter.ts');
  const home = mkdtempSync(join(tmpdir(), 'metier-bench-'));
  const engine = await openMarket({home, address: null, cluster: null});
  const random = randomFrom(1);
  for (let at = 0; at < facts; at += 5000)
    await engine.insert(
      'metier.fact',
      inventedFacts(Math.min(5000, facts - at), random, at)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    );
  await engine.run('OPTIMIZE TABLE metier.fact FINAL');
  const markets = new Markets({own: async () => engine, sample: async () => engine});
  const {port, stop} = await listen(appOf(serving(markets)).fetch, {address: '127.0.0.1', port: 0, further: 0});
  console.log(
    `Questions over ${facts.toLocaleString('en')} facts: the engine's own time and that over HTTP, the least of 15 in turn (wall clock)`,
  );
  for (const name of ['skills', 'pay', 'titles', 'employers', 'arrangement']) {
    const question = questions.find((one) => one.name === name);
    if (!question) continue;
    const none = valuesOf(ASK, () => [], String);
    const times = {own: [] as number[], http: [] as number[]};
    const spent = {own: 0, http: 0};
    for (let i = 0; i < 17; i++) {
      const [start, first] = [performance.now(), process.threadCpuUsage()];
      JSON.stringify(await askMarket(engine, question, none));
      const [middle, second] = [performance.now(), process.threadCpuUsage()];
      await (await fetch(`http://127.0.0.1:${port}/api/ask/${name}`)).arrayBuffer();
      if (i < 2) continue;
      times.own.push(middle - start);
      times.http.push(performance.now() - middle);
      const third = process.threadCpuUsage();
      spent.own += (second.user + second.system - first.user - first.system) / 15;
      spent.http += (third.user + third.system - second.user - second.system) / 15;
    }
    const [own, http] = [times.own, times.http].map((all) => all.sort((a, b) => a - b)[all.length >> 1] as number) as [
      number,
      number,
    ];
    console.log(
      `  ${name.padEnd(12)} ${own.toFixed(1).padStart(7)} ms   over HTTP ${http.toFixed(1).padStart(7)} ms   ${(http / own).toFixed(2)} times that; HTTP adds ${(spent.http - spent.own).toFixed(0)} µs of processor time, the client's with it`,
    );
  }
  await stop();
  await markets.close();
  rmSync(home, {recursive: true, force: true});
  process.exit(0);
}
