// How many bytes does a posting take on disk, in each table, and what do a thousand million need? Made from a market that exists: every
// posting is one of its postings with another id, address, employer and day, half of its paragraphs taken from others.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Engine} from '../packages/metier/src/market/engine.ts';
import {scopeOf} from '../packages/metier/src/market/filter.ts';
import {hash64} from '../packages/metier/src/market/minhash.ts';
import {ask, type Told} from '../packages/metier/src/market/questions/question.ts';
import {questions} from '../packages/metier/src/market/questions/questions.ts';
import {type FactRow, momentOf} from '../packages/metier/src/market/row.ts';
import {search, wantedOf} from '../packages/metier/src/market/search.ts';
import {openMarket} from '../packages/metier/src/market/store.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';

const {values, positionals} = parseArgs({
  options: {postings: {type: 'string', default: '20000'}, runs: {type: 'string', default: '3'}},
  allowPositionals: true,
});
const [postings, runs] = [Number(values.postings), Number(values.runs)];
const [from] = positionals;
if (!from) throw new Error('Name the folder of a market: npx node bench/sizing.ts METIER_HOME [--postings 1000000]');

const BATCH = 5_000;
const BANDS = 16;
const SIGNATURE = 64;
/** Postings that repeat a job: as in the corpus, one of 33. */
const REPEATS = 0.03;
const YEARS = 4 * 365 * 86_400_000;

interface Kept {
  readonly fact: FactRow;
  readonly paragraphs: readonly string[];
  readonly layout: string;
}

const source = await openMarket({home: from, address: null, cluster: null});
const facts = await source.rows<FactRow>('SELECT * FROM metier.fact FINAL ORDER BY id');
const texts = new Map<string, {body: string; layout: string}>();
for (let at = 0; at < facts.length; at += 1000)
  for (const row of await source.rows<{id: string; body: string; layout: string}>(
    `SELECT id, body, layout FROM metier.body FINAL WHERE id IN (${facts.slice(at, at + 1000).map(({id}) => id)})`,
  ))
    texts.set(row.id, row);
await source.close();
const kept = facts.flatMap((fact): Kept[] => {
  const text = texts.get(fact.id);
  return text ? [{fact, paragraphs: text.body.split('\n'), layout: text.layout}] : [];
});

const random = randomFrom(7);
const below = (n: number) => Math.floor(random() * n);
const pick = () => kept[below(kept.length)] as Kept;
const word64 = () => ((BigInt(below(2 ** 32)) << 32n) | BigInt(below(2 ** 32))).toString();
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A posting like one of the market, in the rows of every table. */
function madeUp(number: number) {
  const {fact, paragraphs, layout} = pick();
  const key = `${fact.source_key}-${number}`;
  const id = hash64(`${fact.source}\0${key}`);
  const branch = below(Math.max(1, postings / kept.length / 4));
  const posted = momentOf(Date.UTC(2026, 7) - random() * YEARS);
  const body = paragraphs
    .map((paragraph) => {
      const {paragraphs: other} = random() < 0.5 ? pick() : {paragraphs: [paragraph]};
      return other[below(other.length)] as string;
    })
    .join('\n');
  const digest = `${hash64(body)}${hash64(key)}`.padStart(40, '0');
  return {
    fact: {
      ...fact,
      id,
      source_key: key,
      url: fact.url && `${fact.url}/${number}`,
      employer: branch ? `${fact.employer} ${branch}` : fact.employer,
      employer_key: branch ? `${fact.employer_key}${branch}` : fact.employer_key,
      posted_at: posted,
      first_seen: posted,
      digest,
      cluster: random() < REPEATS ? word64() : id,
    },
    body: {id, digest, body, layout, version: 1},
    signature: {id, minhash: Array.from({length: SIGNATURE}, () => below(2 ** 32)), version: 1},
    bands: Array.from({length: BANDS + 1}, () => ({band: word64(), id})),
  };
}

async function fill(engine: Engine): Promise<number> {
  let spent = 0;
  for (let at = 0; at < postings; at += BATCH) {
    const rows = Array.from({length: Math.min(BATCH, postings - at)}, (_, i) => madeUp(at + i));
    const begin = performance.now();
    await engine.insert('metier.body', lines(rows.map(({body}) => body)));
    await engine.insert('metier.signature', lines(rows.map(({signature}) => signature)));
    await engine.insert('metier.band', lines(rows.flatMap(({bands}) => bands)));
    await engine.insert('metier.fact', lines(rows.map(({fact}) => fact)));
    spent += performance.now() - begin;
  }
  return spent / 1000;
}

interface Size {
  readonly table: string;
  readonly rows: number;
  readonly data: number;
  readonly index: number;
}

const home = mkdtempSync(join(tmpdir(), 'metier-sizing-'));
const engine = await openMarket({home, address: null, cluster: null});
const stored = await fill(engine);
const peak = await disk(engine);
const TABLES = ['fact', 'body', 'signature', 'band'];
const begin = performance.now();
for (const table of TABLES) await engine.run(`OPTIMIZE TABLE metier.${table} FINAL`);
console.log(
  `${postings.toLocaleString('en')} postings like ${kept.length.toLocaleString('en')}: stored in ${stored.toFixed(0)} s, merged in ${((performance.now() - begin) / 1000).toFixed(0)} s; ${gigabytes(peak)} before merging; engine ${memory()}`,
);
const [text] = await engine.rows<{n: string}>('SELECT avg(length(body)) AS n FROM metier.body');
console.log(`a text has ${Number(text?.n).toFixed(0)} bytes in the mean\n`);

const sizes = await engine.rows<Size>(
  `SELECT table, toUInt32(sum(rows)) AS rows, toFloat64(sum(data_compressed_bytes)) AS data, toFloat64(sum(bytes_on_disk) - sum(data_compressed_bytes)) AS index
   FROM system.parts WHERE database = 'metier' AND active AND table IN (${TABLES.map((one) => `'${one}'`)}) GROUP BY table`,
);
console.log('| table | data, bytes a posting | indexes | together |\n|---|---|---|---|');
const bytes = (n: number) => (n / postings).toFixed(0);
for (const {table, data, index} of TABLES.flatMap((name) => sizes.filter((one) => one.table === name)))
  console.log(`| ${table} | ${bytes(data)} | ${bytes(index)} | ${bytes(data + index)} |`);
const total = sizes.reduce((sum, {data, index}) => sum + data + index, 0) / postings;
const ofFacts =
  sizes.filter(({table}) => table === 'fact').reduce((sum, {data, index}) => sum + data + index, 0) / postings;
console.log(`| all | | | ${total.toFixed(0)} |\n`);
console.log('| postings | facts alone | all tables | with room to merge | two replicas of it |\n|---|---|---|---|---|');
for (const n of [1e5, 1e6, 1e7, 1e8, 1e9])
  console.log(
    `| ${n.toLocaleString('en')} | ${[ofFacts, total, total * 2, total * 4].map((each) => gigabytes(each * n)).join(' | ')} |`,
  );

const TOLD: Told = {skill: 'python', title: null, have: ['python', 'sql'], until: null, limit: 20};
console.log('');
for (const question of questions) await time(question.name, () => ask(engine, question, scopeOf({}), TOLD));
const found = (typed: string[]) =>
  search(engine, {wanted: wantedOf(typed), filter: {}, order: 'date', have: ['python', 'sql'], limit: 20});
await time('search of two words', () => found(['kubernetes', 'pytorch']));
await time('search of a phrase', () => found(['machine learning engineer']));
console.log(`engine ${memory()}`);
await engine.close();
rmSync(home, {recursive: true});

async function time(name: string, run: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const [cold, ...warm] = times as [number, ...number[]];
  console.log(`${name.padEnd(22)} first ${cold.toFixed(0)} ms, then ${Math.min(...warm).toFixed(0)} ms`);
}

async function disk(engine: Engine): Promise<number> {
  const [found] = await engine.rows<{n: string}>(
    "SELECT toFloat64(sum(bytes_on_disk)) AS n FROM system.parts WHERE database = 'metier'",
  );
  return Number(found?.n);
}

/** Memory of the process of the engine; Linux alone tells. */
function memory(): string {
  if (process.platform !== 'linux') return 'of unknown memory';
  const [pid] = execFileSync('pgrep', ['-P', `${process.pid}`, '-f', 'embedded-process'], {encoding: 'utf8'}).split(
    '\n',
  );
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => gigabytes(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024);
  return `holds ${of('VmRSS')} of memory, at most ${of('VmHWM')}`;
}

function gigabytes(n: number): string {
  const [size, unit] = n >= 1e12 ? [n / 1e12, 'TB'] : n >= 1e9 ? [n / 1e9, 'GB'] : [n / 1e6, 'MB'];
  return `${size >= 100 ? size.toFixed(0) : size.toPrecision(2)} ${unit}`;
}
