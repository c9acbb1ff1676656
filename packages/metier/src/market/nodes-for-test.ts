import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Engine} from './engine.ts';
import {ENGINE_FOLDER, isInstalled} from './engines/chdb.ts';
import {openServer} from './engines/server.ts';
import {tablesOf} from './schema.ts';

/** Whether tests of the engine can run: it is installed, and so is what starts it as a server. */
export const canStartNodes = (): boolean => isInstalled() && existsSync(join(ENGINE_FOLDER, 'node_modules/ffi-rs'));

/**
 * A whole ClickHouse server out of the embedded engine: `clickhouse local` that listens. The function is exported by the
 * library for older clients and may go away: for tests only.
 */
const LAUNCH = `
const {open, load, DataType} = require('ffi-rs');
const {join, dirname} = require('node:path');
const library = process.platform + '-' + process.arch + (process.platform === 'linux' ? '-gnu' : '');
open({library: 'chdb', path: join(dirname(require.resolve('@chdb/lib-' + library + '/package.json')), 'libchdb.so')});
const args = JSON.parse(process.argv[1]);
load({library: 'chdb', funcName: 'query_stable_v2', retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray], paramsValue: [args.length, args]});
`;
const LISTEN =
  'SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP; SELECT sleepEachRow(3) FROM system.numbers SETTINGS max_block_size = 1 FORMAT Null';

/** One running server. */
interface Node {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Servers that a test talks to. */
export interface Nodes {
  /** The first of them, with tables over all. */
  readonly engine: Engine;
  readonly addresses: readonly string[];
  /** Where they may write backups. */
  readonly backups: string;
  /** Ends one of them at once. */
  kill(index: number): Promise<void>;
  /** Starts one that was ended, with all that it had. */
  restart(index: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts servers, one for each replica of each shard; a single one stands alone. */
export async function startNodes(shards: number, replicas: number): Promise<Nodes> {
  const folder = mkdtempSync(join(tmpdir(), 'metier-nodes-'));
  const count = shards * replicas;
  const ports = await freePorts(count * 2);
  const config = join(folder, 'cluster.xml');
  writeFileSync(config, clusterOf(shards, replicas, ports, join(folder, 'backups')));
  const start = (i: number) =>
    startNode(join(folder, String(i)), ports[i * 2] as number, ports[i * 2 + 1] as number, config);
  const nodes = Array.from({length: count}, (_, i) => start(i));
  const layout =
    count > 1 ? ({kind: 'cluster', cluster: 'metier', replicated: false} as const) : ({kind: 'single'} as const);
  const engines: Engine[] = [];
  for (const {address} of nodes) {
    const engine = await answering(address);
    for (const statement of tablesOf(layout)) await engine.run(statement);
    engines.push(engine);
  }
  return {
    engine: engines[0] as Engine,
    addresses: nodes.map(({address}) => address),
    backups: join(folder, 'backups'),
    kill: (index) => ended((nodes[index] as Node).child),
    restart: async (index) => {
      const node = start(index);
      nodes[index] = node;
      await (await answering(node.address)).close();
    },
    stop: async () => {
      await Promise.all(engines.map((engine) => engine.close()));
      await Promise.all(nodes.map(({child}) => ended(child)));
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function startNode(folder: string, http: number, tcp: number, config: string): Node {
  mkdirSync(folder, {recursive: true});
  const args = [
    'clickhouse',
    '--path',
    folder,
    '--http_port',
    `${http}`,
    '--tcp_port',
    `${tcp}`,
    '--listen_host',
    '127.0.0.1',
    '--config-file',
    config,
    '--query',
    LISTEN,
  ];
  const child = spawn(process.execPath, ['-e', LAUNCH, JSON.stringify(args)], {
    cwd: ENGINE_FOLDER,
    stdio: ['ignore', 'ignore', process.env.METIER_DEBUG ? 'inherit' : 'ignore'],
  });
  return {child, address: `http://127.0.0.1:${http}`};
}

const PATIENCE = 100;

async function answering(address: string): Promise<Engine> {
  for (let tries = 1; ; tries++) {
    try {
      return await openServer(address);
    } catch (error) {
      if (tries === PATIENCE) throw error;
      await setTimeout(200);
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const left = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGKILL');
  await left;
}

function clusterOf(shards: number, replicas: number, ports: readonly number[], backups: string): string {
  const replica = (node: number) => `<replica><host>127.0.0.1</host><port>${ports[node * 2 + 1]}</port></replica>`;
  const shard = (index: number) =>
    `<shard><internal_replication>${replicas === 1}</internal_replication>${Array.from({length: replicas}, (_, i) => replica(index * replicas + i)).join('')}</shard>`;
  return `<clickhouse><backups><allowed_path>${backups}</allowed_path></backups><remote_servers><metier>${Array.from({length: shards}, (_, i) => shard(i)).join('')}</metier></remote_servers></clickhouse>`;
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({length: count}, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) => {
          server.listen(0, '127.0.0.1', () => done((server.address() as {port: number}).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
