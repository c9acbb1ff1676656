import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createConnection, createServer} from 'node:net';
import {setTimeout} from 'node:timers/promises';

/** Whether tests of the queue can run: a redis-server or valkey-server is on the PATH. */
const PROGRAM = ['redis-server', 'valkey-server'].find((name) => !spawnSync(name, ['--version']).error);
export const canStartRedis = (): boolean => PROGRAM !== undefined;

/** A Redis of this test's own, which keeps nothing on disk. */
export interface TestRedis {
  readonly address: string;
  /** Ends it at once, as a breakdown would: all that it held is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function testRedis(...options: string[]): Promise<TestRedis> {
  const port = await freePort();
  let child: ChildProcess;
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const left = once(child, 'exit');
    child.kill('SIGKILL');
    await left;
  };
  const start = async () => {
    child = spawn(PROGRAM as string, ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', ...options], {
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await setTimeout(50);
  };
  await start();
  return {address: `redis://127.0.0.1:${port}`, kill, start, stop: kill};
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number};
      server.close(() => done(port));
    });
  });
}
