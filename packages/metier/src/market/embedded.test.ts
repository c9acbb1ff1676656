import {execFileSync, fork} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isInstalled, whyNot} from './engines/chdb.ts';
import {testMarket} from './market-for-test.ts';
import {openMarket, placeOf} from './store.ts';

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], {encoding: 'utf8'})
    .split('\n')
    .map(Number)
    .filter(Boolean);

describe.skipIf(!isInstalled() || process.platform !== 'linux')('the embedded engine (metier market install)', () => {
  it('does not take the application along when it breaks down, and keeps what it said it kept', async () => {
    const market = await testMarket();
    await market.engine.insert('metier.progress', '{"input":"a","lines":7,"done":0,"version":1}\n');
    const before = new Set(childrenOf(process.pid));
    const waiting = market.engine.rows('SELECT sleep(3)');
    for (const pid of before) if (commandOf(pid).includes('embedded-process')) process.kill(pid, 'SIGKILL');
    await expect(waiting).rejects.toThrow(
      'The engine of the market stopped (SIGKILL). What was stored is kept; run it again.',
    );
    await expect(market.engine.rows('SELECT 1')).rejects.toThrow('stopped');
    const again = await openMarket({home: market.home, address: null, cluster: null});
    expect(await again.rows('SELECT input, lines FROM metier.progress FINAL')).toEqual([{input: 'a', lines: '7'}]);
    await again.close();
    rmSync(market.home, {recursive: true});
  });

  it('ends with the application, even when that is killed', async () => {
    const home = mkdtempSync(join(tmpdir(), 'metier-market-'));
    const script = join(home, 'open.ts');
    const store = new URL('./store.ts', import.meta.url).href;
    writeFileSync(
      script,
      `import {openMarket} from '${store}'; await openMarket({home: ${JSON.stringify(home)}, address: null, cluster: null}); process.send('open'); setInterval(() => {}, 1000);`,
    );
    const child = fork(script);
    await new Promise((open) => child.once('message', open));
    child.kill('SIGKILL');
    const market = await openMarket({home, address: null, cluster: null});
    await market.close();
    rmSync(home, {recursive: true});
  });
});

const commandOf = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {encoding: 'utf8'});
  } catch {
    return '';
  }
};

describe('where the embedded engine does not run', () => {
  it.each([
    ['win32', false, 'The embedded engine does not run on Windows.'],
    ['linux', true, 'The embedded engine does not run on this Linux (musl).'],
    ['linux', false, null],
    ['darwin', false, null],
  ] as const)('%s, musl %s', (platform, musl, words) => {
    expect(whyNot(platform, musl)).toBe(words);
  });

  it.each([
    [
      'nothing answers',
      'http://127.0.0.1:9',
      'http://127.0.0.1:9: no ClickHouse answers there: the connection is refused. Is it running?',
    ],
    [
      'it is no address',
      'localhost',
      'localhost: this is no address of a ClickHouse. Say for example: http://localhost:8123',
    ],
    [
      'a password is not shown',
      'ftp://me:secret@host/',
      'ftp://host/: this is no address of a ClickHouse. Say for example: http://localhost:8123',
    ],
  ])('says so when %s', async (_, address, words) => {
    await expect(openMarket(placeOf({METIER_HOME: '/nowhere'}, address))).rejects.toThrow(words);
  });
});
