import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {diskFault} from '../market/full-disk.ts';
import {openMarket} from '../market/store.ts';
import {randomFrom} from '../mutation.ts';
import {outside} from './outside-for-test.ts';
import {syncCommand} from './sync-command.ts';

/** Two batches, and a little. */
const POSTINGS = 8_200;

/** A disk of memory; false where mounting is not allowed. */
function mounted(folder: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

function postings(random: () => number): string {
  // Words that were never there before: a text that takes room however it is packed.
  const text = () => Array.from({length: 250}, () => Math.floor(random() * 1e9).toString(36)).join(' ');
  return Array.from(
    {length: POSTINGS},
    (_, i) =>
      `${JSON.stringify({id: `p${i}`, title: 'Data Engineer', company: `Orchard ${i % 400}`, text: `You keep pipeline ${i} of our orchards running.\n${text()}\nRequirements\n3+ years with SQL.`})}\n`,
  ).join('');
}

const folder = mkdtempSync(join(tmpdir(), 'metier-disk-'));
const home = join(folder, 'home');
mkdirSync(home);
const isMounted = isInstalled() && mounted(home, '24m');
afterAll(() => {
  if (isMounted) execFileSync('umount', [home]);
  rmSync(folder, {recursive: true});
});

describe.skipIf(!isMounted)('a disk that is full (needs the engine, and to be allowed to mount one)', () => {
  const here = {...outside, env: {METIER_HOME: home}};
  const file = join(folder, 'orchards.jsonl');
  beforeAll(() => writeFileSync(file, postings(randomFrom(3))));
  const kept = async () => {
    const market = await openMarket({home, address: null, cluster: null});
    const [found] = await market.rows<Record<'facts' | 'texts' | 'lines', string>>(
      'SELECT (SELECT count() FROM metier.fact FINAL) AS facts, (SELECT count() FROM metier.body FINAL WHERE id IN (SELECT id FROM metier.fact)) AS texts, (SELECT max(lines) FROM metier.progress FINAL) AS lines',
    );
    await market.close();
    return {facts: Number(found?.facts), texts: Number(found?.texts), lines: Number(found?.lines)};
  };

  it('is told in one line, loses nothing, and the same command goes on when there is room', async () => {
    const fault = await syncCommand([file], here).then(
      (said) => new Error(said),
      (error: Error) => error,
    );
    expect(fault.message).toBe(
      `${home}: too little room on the disk ${home} (${/\(([\d.]+) of/.exec(fault.message)?.[1]} of 25.2 MB free). What was stored is kept. Make room, and say the same again: it goes on.`,
    );
    const {facts, texts, lines} = await kept();
    expect(facts).toBeGreaterThan(0);
    expect(facts).toBeLessThan(POSTINGS);
    expect(texts).toBe(facts);
    expect(facts).toBeGreaterThanOrEqual(lines);
    execFileSync('mount', ['-o', 'remount,size=600m', home]);
    const said = await syncCommand([file], here);
    expect(said).toMatch(/ 0 changed/);
    if (lines) expect(said).toContain(`Went on after line ${lines.toLocaleString('en')}`);
    expect(await kept()).toMatchObject({facts: POSTINGS, texts: POSTINGS});
  }, 300_000);
});

describe('what the fault of a full disk is', () => {
  it.each([
    [{code: '243', message: 'Cannot reserve 9.24 MiB, not enough space.'}, true],
    [{code: 'ENOSPC', message: 'write'}, true],
    [{code: '75', message: 'Cannot write to file, errno: 28, strerror: No space left on device'}, true],
    [{code: '241', message: 'Memory limit exceeded'}, false],
    [{message: undefined}, false],
  ])('%j: %s', (error, is) => {
    expect(diskFault(error, {home: folder, address: null}) !== null).toBe(is);
  });

  it('of a server names the server, and no password', () =>
    expect(diskFault({code: '243'}, {home, address: 'http://me:secret@market.example:8123'})?.message).toMatch(
      /^market\.example:8123: too little room on its disk\./,
    ));
});
