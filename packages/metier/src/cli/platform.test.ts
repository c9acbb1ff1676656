import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {canStartNodes, startNodes} from '../market/nodes-for-test.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const imported = (script: string) => `data:text/javascript,${encodeURIComponent(script)}`;
const WINDOWS = imported("Object.defineProperty(process, 'platform', {value: 'win32'});");
const MUSL = imported(
  "Object.defineProperty(process, 'platform', {value: 'linux'}); process.report.getReport = () => ({header: {}});",
);
const POSTING = `Data Engineer
Orchard, Lyon, France
You bring the harvest of all groves into the warehouse and you model its tables.
Requirements
3+ years with SQL and Python. Apache Kafka is a plus.`;

describe('where the embedded engine does not run', () => {
  const home = mkdtempSync(join(tmpdir(), 'metier-platform-'));
  const file = join(home, 'posting.txt');
  writeFileSync(file, POSTING);
  afterAll(() => rmSync(home, {recursive: true}));
  const metier = (platform: string, ...words: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', platform, MAIN, ...words], {
      encoding: 'utf8',
      env: {...process.env, METIER_HOME: home, METIER_MARKET_URL: ''},
    });
    return {status, stdout, stderr};
  };

  it.each([
    ['Windows', WINDOWS, 'The embedded engine does not run on Windows.'],
    ['musl', MUSL, 'The embedded engine does not run on this Linux (musl).'],
  ])(
    '%s: the market says so and names the other way',
    (_, platform, words) => {
      for (const command of [
        ['sync', file],
        ['ask', 'skills'],
      ])
        expect(metier(platform, ...command)).toEqual({
          status: 1,
          stdout: '',
          stderr: `metier: ${words} Give the address of a ClickHouse: --market http://host:8123\n`,
        });
      expect(metier(platform, 'market', 'install')).toEqual({
        status: 1,
        stdout: '',
        stderr: `metier: ${words} Use a ClickHouse: metier sync FILE --market http://host:8123\n`,
      });
    },
    120_000,
  );

  it('everything but the market works', () => {
    expect(metier(WINDOWS, 'read', file).stdout).toContain('Data Engineer');
    expect(metier(WINDOWS, 'fit', file, 'data-engineer').stderr).not.toContain('engine');
  }, 120_000);

  it.skipIf(!canStartNodes())(
    'the market works over an address (needs the engine: metier market install)',
    async () => {
      const nodes = await startNodes(1, 1);
      const [address] = nodes.addresses as [string];
      expect(metier(WINDOWS, 'sync', file, '--market', address)).toMatchObject({status: 0, stderr: ''});
      expect(metier(WINDOWS, 'market', '--market', address).stdout).toMatch(/^1 posting/);
      await nodes.stop();
    },
    120_000,
  );
});
