import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeAll, describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {copyMarket} from './copy.ts';
import type {Engine} from './engine.ts';
import {scopeOf} from './filter.ts';
import {inventedFacts} from './invented-facts.ts';
import {type TestMarket, testMarket} from './market-for-test.ts';
import {canStartNodes, startNodes} from './nodes-for-test.ts';
import {ask} from './questions/question.ts';
import {questions} from './questions/questions.ts';
import {search, wantedOf} from './search.ts';

const FACTS = inventedFacts(3000, randomFrom(31));
const TOLD = {skill: 'python', title: 'data engineer', have: ['python', 'sql'], until: null, limit: 50};
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Every table holds something; a tenth of the facts stand there in an older version, too, and three were taken out. */
async function fill(engine: Engine): Promise<void> {
  const random = randomFrom(5);
  const text = ({id, title, skills}: (typeof FACTS)[number]) => ({
    id,
    digest: `d${id}`,
    body: `${title}. “Zahlen” & \\ "Wörter" \t ${skills.join(', ')} 🌳`,
    layout: '{}',
    version: 1,
  });
  const older = FACTS.filter((_, i) => i % 10 === 0).map((row) => ({...row, version: 0, role: 'data-analyst'}));
  const gone = FACTS.slice(0, 3).map((row) => ({...row, version: 7, is_deleted: 1}));
  await engine.insert('metier.body', lines(FACTS.map(text)));
  await engine.insert(
    'metier.signature',
    lines(FACTS.map(({id}) => ({id, minhash: [1, 2 ** 32 - 1, Math.floor(random() * 2 ** 32)], version: 1}))),
  );
  await engine.insert(
    'metier.band',
    lines(
      FACTS.flatMap(({id}, i) => [
        {band: `${i % 97}`, id},
        {band: id, id},
      ]),
    ),
  );
  for (const rows of [older, FACTS, gone]) await engine.insert('metier.fact', lines(rows));
  await engine.insert(
    'metier.listing',
    lines(FACTS.slice(0, 50).map(({id}) => ({id, board: 'acme', missed: 1, missed_since: 1700000000000, version: 3}))),
  );
  await engine.insert('metier.progress', lines([{input: "it's a\\file|1|2", lines: 40, done: 0, version: 9}]));
}

/** What a user sees: every question and some searches. */
async function answers(engine: Engine): Promise<unknown> {
  const asked = [];
  for (const question of questions) {
    const {rows, coverage, withheld} = await ask(engine, question, scopeOf({}), TOLD);
    asked.push([question.name, rounded(rows), coverage, withheld]);
  }
  for (const words of [['python'], ['“data', 'engineer”'], []]) {
    const found = await search(engine, {wanted: wantedOf(words), filter: {}, order: 'date', have: [], limit: 9});
    asked.push([found.coverage.postings, found.facets, found.hits.length]);
  }
  return asked;
}

/** Sums of floating numbers meet in another order on shards. */
const rounded = (rows: unknown) =>
  JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)));

const silent = () => {};
const copy = async (from: Engine, to: Engine) => await copyMarket(from, to, silent);
const written = (copied: Awaited<ReturnType<typeof copy>>) =>
  Object.fromEntries(copied.map((one) => [one.table, one.written]));
const NOTHING = {body: 0, signature: 0, band: 0, fact: 0, listing: 0, progress: 0};

describe.skipIf(!canStartNodes())('copying a market (needs the engine: metier market install)', () => {
  let source: TestMarket;
  const opened: {stop(): Promise<void>}[] = [];
  const opens = async <T extends {stop(): Promise<void>}>(opening: Promise<T>): Promise<T> => {
    const one = await opening;
    opened.push(one);
    return one;
  };
  beforeAll(async () => {
    source = await testMarket();
    await fill(source.engine);
    return () => source.stop();
  }, 60_000);
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.stop();
  });

  it.each([
    ['one server', 1],
    ['two shards', 2],
  ])(
    'to %s and back, every question answers as before',
    async (_, shards) => {
      const before = await answers(source.engine);
      const {engine} = await opens(startNodes(shards, 1));
      const copied = await copy(source.engine, engine);
      for (const {table, here, there, written, newer, sumHere, sumThere} of copied)
        expect({table, there, written, newer, sum: sumThere}).toEqual({
          table,
          there: here,
          written: here,
          newer: 0,
          sum: sumHere,
        });
      expect(copied.map(({table, here}) => [table, here])).toEqual([
        ['body', 3000],
        ['signature', 3000],
        ['band', 6000],
        ['fact', 2997],
        ['listing', 50],
        ['progress', 1],
      ]);
      expect(await answers(engine)).toEqual(before);
      expect(written(await copy(source.engine, engine))).toEqual(NOTHING);

      const back = await opens(testMarket());
      expect((await copy(engine, back.engine)).map(({sumThere}) => sumThere)).toEqual(
        copied.map(({sumHere}) => sumHere),
      );
      expect(await answers(back.engine)).toEqual(before);
      expect(await answers(source.engine)).toEqual(before);
    },
    300_000,
  );

  it('goes on where it was stopped, wherever that was', async () => {
    const {engine} = await opens(startNodes(1, 1));
    for (let writes = 0; writes < 4; writes++) {
      let left = writes;
      const breaking: Engine = {
        rows: (sql, values) => engine.rows(sql, values),
        run: (sql) => engine.run(sql),
        parquet: (sql, values) => engine.parquet(sql, values),
        close: () => engine.close(),
        insert: (table, rows) =>
          left-- > 0 ? engine.insert(table, rows) : Promise.reject(new Error('the cable is out')),
      };
      await expect(copy(source.engine, breaking)).rejects.toThrow('the cable is out');
    }
    const copied = await copy(source.engine, engine);
    expect(copied.every(({sumHere, sumThere}) => sumHere === sumThere)).toBe(true);
    expect(written(copied).body).toBe(0);
  }, 300_000);

  it('into a market that holds others: they stay, and of two versions the newer', async () => {
    const {engine} = await opens(startNodes(1, 1));
    const [, , , same, olderThere, newerThere, goneThere, ...rest] = FACTS as [...typeof FACTS];
    const strange = {...rest[0], id: '1', title: 'only there'};
    await engine.insert(
      'metier.fact',
      lines([
        same,
        {...olderThere, version: 0, title: 'older'},
        {...newerThere, version: 8, title: 'newer'},
        {...goneThere, version: 8, is_deleted: 1},
        FACTS[0],
        strange,
      ]),
    );
    const facts = (await copy(source.engine, engine)).find(({table}) => table === 'fact');
    expect(facts).toMatchObject({here: 2997, there: 2997, written: 2994, newer: 2});
    const titles = await engine.rows<{id: string; title: string}>(
      `SELECT id, title FROM metier.fact FINAL WHERE id IN (1, ${[FACTS[0], same, olderThere, newerThere, goneThere].map((row) => row?.id).join(', ')})`,
    );
    expect(new Map(titles.map(({id, title}) => [id, title]))).toEqual(
      new Map([
        ['1', 'only there'],
        [same?.id, same?.title],
        [olderThere?.id, olderThere?.title],
        [newerThere?.id, 'newer'],
      ]),
    );
    expect(written(await copy(source.engine, engine))).toEqual(NOTHING);
  }, 300_000);

  it('by the command, killed at any time and said again', async () => {
    const {engine, addresses} = await opens(startNodes(2, 1));
    const own = await opens(testMarket());
    await fill(own.engine);
    await own.engine.close();
    const command = () =>
      spawn(process.execPath, [MAIN, 'market', 'copy', '--to', addresses[0] as string], {
        env: {...process.env, METIER_HOME: own.home},
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const random = randomFrom(9);
    for (let kill = 0; kill < 3; kill++) {
      const child = command();
      const left = once(child, 'exit');
      await Promise.race([setTimeout(500 + random() * 1500), left]);
      child.kill('SIGKILL');
      await left;
    }
    const child = command();
    const out: string[] = [];
    child.stdout.on('data', (text) => out.push(String(text)));
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(out.join('')).toContain('Both hold the same, row by row.');
    expect(await answers(engine)).toEqual(await answers(source.engine));
  }, 300_000);
});

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
