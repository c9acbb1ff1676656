import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {openMarket} from '../market/store.ts';
import {randomFrom} from '../mutation.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const TOOLS = ['Python', 'SQL', 'PyTorch', 'dbt', 'Kafka', 'Terraform', 'Airflow', 'Docker'];
const POSTINGS = 3_000;
/** 50 with METIER_KILLS=50: takes minutes. */
const KILLS = Number(process.env.METIER_KILLS ?? 3);

function postings(random: () => number): string {
  const pick = () => TOOLS[Math.floor(random() * TOOLS.length)];
  return Array.from({length: POSTINGS}, (_, i) => {
    const text = `You keep pipeline ${i} of our orchards running with ${pick()} and ${pick()}.\nRequirements\n${1 + (i % 9)}+ years with ${pick()}. ${pick()} is a plus.`;
    return `${JSON.stringify({id: `p${i}`, title: 'Data Engineer', company: `Orchard ${i % 400}`, location: 'Lyon, France', text})}\n`;
  }).join('');
}

/** Starts a sync; resolves to its exit. */
function sync(home: string, file: string) {
  const child = spawn(process.execPath, [MAIN, 'sync', file, '--source', 'orchards', '--jobs', '1'], {
    env: {...process.env, METIER_HOME: home},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      out += text;
    });
  const ended = new Promise<{readonly code: number | null; readonly out: string}>((done) =>
    child.once('exit', (code) => done({code, out})),
  );
  return {child, ended};
}

async function kept(home: string) {
  const market = await openMarket({home, address: null, cluster: null});
  const [count] = await market.rows<Record<'facts' | 'ids' | 'texts', string>>(
    'SELECT (SELECT count() FROM metier.fact FINAL) AS facts, (SELECT uniqExact(id) FROM metier.fact) AS ids, (SELECT count() FROM metier.body FINAL WHERE id IN (SELECT id FROM metier.fact)) AS texts',
  );
  const [journal] = await market.rows<{lines: string}>('SELECT max(lines) AS lines FROM metier.progress FINAL');
  await market.close();
  return {
    facts: Number(count?.facts),
    ids: Number(count?.ids),
    texts: Number(count?.texts),
    lines: Number(journal?.lines),
  };
}

describe.skipIf(!isInstalled())('a sync that is killed (needs the engine: metier market install)', () => {
  it(`loses nothing that it acknowledged and keeps nothing twice, killed ${KILLS} times`, async () => {
    const home = mkdtempSync(join(tmpdir(), 'metier-killed-'));
    const file = join(home, 'orchards.jsonl');
    writeFileSync(file, postings(randomFrom(6)));
    const random = randomFrom(KILLS);
    let before = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const {child, ended} = sync(home, file);
      await Promise.race([setTimeout(900 + random() * 2500), ended]);
      child.kill('SIGKILL');
      await ended;
      const {facts, ids, texts, lines} = await kept(home);
      expect({facts, texts}).toEqual({facts: ids, texts: ids});
      expect(facts).toBeGreaterThanOrEqual(Math.max(before, lines));
      before = facts;
    }
    const {code, out} = await sync(home, file).ended;
    expect({code, out}).toMatchObject({code: 0, out: expect.stringContaining('The market:')});
    expect(await kept(home)).toMatchObject({facts: POSTINGS, ids: POSTINGS, texts: POSTINGS});
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(POSTINGS + 1);
    rmSync(home, {recursive: true});
  }, 600_000);
});
