import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {openMarket} from '../market/store.ts';
import {randomFrom} from '../mutation.ts';
import {canStartRedis, type TestRedis, testRedis} from '../queue/redis-for-test.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const TOOLS = ['Python', 'SQL', 'PyTorch', 'dbt', 'Kafka', 'Terraform', 'Airflow', 'Docker'];
const POSTINGS = 1_000;
/** 30 with METIER_KILLS=30: takes minutes. */
const KILLS = Number(process.env.METIER_KILLS ?? 3);

/** Some stand there twice with other words: the later has to win, whoever reads it first. Some offer one job. */
function postings(random: () => number): object[] {
  const pick = () => TOOLS[Math.floor(random() * TOOLS.length)];
  return Array.from({length: POSTINGS}, (_, i) => ({
    id: `p${i % 50 === 49 ? i - 40 : i}`,
    title: 'Data Engineer',
    company: `Orchard ${i % 200}`,
    location: 'Lyon, France',
    posted: `2026-0${1 + (i % 9)}-11`,
    text: `You keep pipeline ${i % 30 ? i : 7} of our orchards running with ${pick()} and ${pick()}.\nRequirements\n${1 + (i % 9)}+ years with ${pick()}. ${pick()} is a plus. ${'The harvest is weighed, counted and told in reports. '.repeat(40)}`,
  }));
}

/** Breaks the reader's thread, or its whole process, down over a line that says so. */
const BREAKS = `data:text/javascript,${encodeURIComponent(`
  import {isMainThread} from 'node:worker_threads';
  const parse = JSON.parse;
  JSON.parse = (text, ...more) => {
    if (!isMainThread && typeof text === 'string') {
      if (text.includes('BREAKS-THE-THREAD')) process.exit(1);
      if (text.includes('BREAKS-THE-PROCESS')) process.kill(process.pid, 'SIGKILL');
    }
    return parse(text, ...more);
  };`)}`;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{readonly code: number | null; readonly out: string}>;
}

describe.skipIf(!isInstalled() || !canStartRedis())(
  'readers on other machines (need the engine and redis-server)',
  () => {
    const homes: string[] = [];
    const running = new Set<ChildProcess>();
    let redis: TestRedis | null = null;
    afterEach(async () => {
      for (const child of running) child.kill('SIGKILL');
      await redis?.stop();
      for (const home of homes.splice(0)) rmSync(home, {recursive: true, force: true});
    });

    const newHome = () => {
      homes.push(mkdtempSync(join(tmpdir(), 'metier-work-')));
      return homes.at(-1) as string;
    };
    function metier(home: string, words: readonly string[], ...options: string[]): Run {
      const child = spawn(process.execPath, [...options, MAIN, ...words], {
        env: {...process.env, METIER_HOME: home},
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.add(child);
      let out = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text) => {
          out += text;
        });
      const ended = once(child, 'exit').then(([code]) => {
        running.delete(child);
        return {code: code as number | null, out};
      });
      return {child, ended};
    }
    const worker = (address: string, ...options: string[]) =>
      metier(tmpdir(), ['work', '--queue', address, '--patience', '2', '--jobs', '1'], ...options);
    /** A worker is started again whenever it ends, until the work is done. */
    function keptWorking(address: string, ...options: string[]): {child(): ChildProcess; stop(): void} {
      let stopped = false;
      let now = worker(address, ...options);
      const again = () => {
        if (stopped) return;
        now = worker(address, ...options);
        void now.ended.then(again);
      };
      void now.ended.then(again);
      return {
        child: () => now.child,
        stop: () => {
          stopped = true;
          now.child.kill('SIGKILL');
        },
      };
    }

    it(`keep what one process alone would, though workers are killed ${KILLS} times`, async () => {
      redis = await testRedis();
      const {address} = redis;
      const [alone, far] = [newHome(), newHome()];
      const file = join(alone, 'orchards.jsonl');
      writeFileSync(
        file,
        postings(randomFrom(8))
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      );
      expect((await metier(alone, ['sync', file, '--source', 'orchards']).ended).code).toBe(0);

      const workers = [keptWorking(address), keptWorking(address)];
      const sync = metier(far, ['sync', file, '--source', 'orchards', '--queue', address, '--jobs', '0']);
      const random = randomFrom(KILLS);
      let done = false;
      void sync.ended.then(() => {
        done = true;
      });
      for (let kill = 0; kill < KILLS && !done; kill++) {
        await setTimeout(1500 + random() * 1500);
        workers[kill % 2]?.child().kill('SIGKILL');
      }
      const {code, out} = await sync.ended;
      for (const one of workers) one.stop();
      expect({code, out}).toMatchObject({code: 0, out: expect.stringContaining('The market:')});
      expect(out).not.toContain('Could not be read');
      const kept = await contents(alone);
      expect(kept.facts.length).toBeGreaterThan(POSTINGS * 0.95);
      expect(await contents(far)).toEqual(kept);
    }, 400_000);

    it('leave out the one posting that breaks them down, name it and park it', async () => {
      redis = await testRedis();
      const {address} = redis;
      const home = newHome();
      const file = join(home, 'orchards.jsonl');
      const lines = postings(randomFrom(9))
        .slice(0, 8)
        .map((one) => JSON.stringify(one));
      lines[2] = lines[2]?.replace('harvest', 'BREAKS-THE-PROCESS') as string;
      lines[6] = lines[6]?.replace('harvest', 'BREAKS-THE-THREAD') as string;
      writeFileSync(file, lines.join('\n'));
      const workers = [keptWorking(address, '--import', BREAKS), keptWorking(address, '--import', BREAKS)];
      const {code, out} = await metier(home, ['sync', file, '--source', 'orchards', '--queue', address, '--jobs', '0'])
        .ended;
      for (const one of workers) one.stop();
      expect(code).toBe(0);
      expect(out).toContain('6 postings: 6 new');
      expect(out).toContain('Could not be read: 2.');
      expect(out).toContain('orchards.jsonl, from line 3: could not be read: three workers broke down over it.');
      expect(out).toContain('orchards.jsonl, from line 7: could not be read: the reader stopped.');
      const parked = await metier(home, ['work', '--queue', address, '--parked', '--forget']).ended;
      expect(parked.out.match(/from line (?:3|7): .*/g)).toHaveLength(2);
      expect((await metier(home, ['work', '--queue', address, '--parked']).ended).out).toBe('Nothing is parked.\n');
    }, 400_000);

    it('read kept postings again, as one process alone would', async () => {
      redis = await testRedis();
      const {address} = redis;
      const [alone, far] = [newHome(), newHome()];
      const file = join(alone, 'orchards.jsonl');
      writeFileSync(
        file,
        postings(randomFrom(10))
          .slice(0, 300)
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      );
      const reports: string[] = [];
      for (const [home, words] of [
        [alone, []],
        [far, ['--queue', address, '--jobs', '0']],
      ] as const) {
        await metier(home, ['sync', file, '--source', 'orchards']).ended;
        const market = await openMarket({home, address: null, cluster: null});
        await market.run(
          "INSERT INTO metier.fact SELECT * REPLACE (['sql'] AS skills, [1] AS skill_levels, 'older' AS rules, version + 1 AS version) FROM metier.fact FINAL",
        );
        await market.close();
        const worker = words.length ? keptWorking(address) : null;
        reports.push((await metier(home, ['market', 'reread', ...words]).ended).out);
        worker?.stop();
      }
      expect(reports[0]).toMatch(/^\d{3} postings read again: \d+ say something else now\./);
      expect(reports[1]).toBe(reports[0]);
      expect(await contents(far)).toEqual(await contents(alone));
    }, 400_000);

    it('end when they are told to, with what they have in hand', async () => {
      redis = await testRedis();
      const {child, ended} = worker(redis.address);
      await once(child.stderr as NodeJS.ReadableStream, 'data');
      child.kill('SIGTERM');
      expect(await ended).toEqual({
        code: 0,
        out: `Reads for ${redis.address} with 1 reader. Ctrl-C ends it.\n0 batches were read.\n`,
      });
    }, 60_000);
  },
);

/** All that a market says, but when it was seen. */
async function contents(home: string) {
  const market = await openMarket({home, address: null, cluster: null});
  const facts = await market.rows<object>(
    'SELECT * EXCEPT (version, first_seen, seen_at, rules, knowledge) FROM metier.fact FINAL ORDER BY id',
  );
  const texts = await market.rows<object>('SELECT * EXCEPT (version) FROM metier.body FINAL ORDER BY id');
  const bands = await market.rows<object>(
    'SELECT count() AS n, groupBitXor(cityHash64(band, id)) AS sum FROM metier.band FINAL',
  );
  const signatures = await market.rows<object>('SELECT id, minhash FROM metier.signature FINAL ORDER BY id');
  await market.close();
  return {facts, texts, bands, signatures};
}
