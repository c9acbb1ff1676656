// How long do the questions of the market take over many postings, beside DuckDB over the same rows?
//   npx node bench/market.ts [--facts 1000000] [--runs 5] [--pieces 4] [--duckdb FOLDER] [--home FOLDER] [--only WORDS]
// The rows are drawn by the engine from what was counted over a corpus of read postings (bench/market-rows.ts), seeded. Questions and
// searches go through the code that the product runs. FOLDER of --duckdb is where `npm install --prefix FOLDER @duckdb/node-api` was run;
// without it DuckDB is left out. With --home a market that was filled before is asked again.
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {coverageOf} from '../packages/metier/src/market/coverage.ts';
import type {Engine} from '../packages/metier/src/market/engine.ts';
import {scopeOf} from '../packages/metier/src/market/filter.ts';
import {ask, type Told} from '../packages/metier/src/market/questions/question.ts';
import {questions} from '../packages/metier/src/market/questions/questions.ts';
import {search, wantedOf} from '../packages/metier/src/market/search.ts';
import {openMarket} from '../packages/metier/src/market/store.ts';
import {DUCKDB, type Duck, openDuck} from './market-duckdb.ts';
import {bodiesOf, factsOf, POOLS} from './market-rows.ts';
import {secondsOfChildren} from './processes.ts';

const {values} = parseArgs({
  options: {
    facts: {type: 'string', default: '1000000'},
    runs: {type: 'string', default: '5'},
    pieces: {type: 'string', default: '4'},
    duckdb: {type: 'string'},
    home: {type: 'string'},
    only: {type: 'string', default: ''},
  },
});
const [facts, runs, pieces] = [Number(values.facts), Number(values.runs), Number(values.pieces)];
const STEP = 500_000;
const HAVE = ['python', 'sql', 'machine-learning', 'docker', 'git', 'pytorch'];
const TOLD: Told = {skill: 'python', title: null, have: HAVE, until: null, limit: 20};
const ROLES = ['machine-learning-engineer', 'data-scientist-modelling'];
const ID = '12345678901234567890';
const NO_LIMIT = 'SETTINGS max_execution_time = 0';

const secondsOfThis = (): number => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
const least = (times: readonly number[]): number => Math.max(1, Math.min(...times));

const home = values.home ?? mkdtempSync(join(tmpdir(), 'metier-bench-'));
mkdirSync(home, {recursive: true});
const place = {home, address: null, cluster: null};
try {
  await fill();
  const begin = performance.now();
  const market = await openMarket(place);
  await asked(market, 'skills', {countries: ['DE']});
  console.log(`Open to the first answer: ${Math.round(performance.now() - begin)} ms (wall clock)`);
  const duck = values.duckdb ? await openDuck(values.duckdb, home, market) : null;
  if (!duck) console.log('DuckDB is left out: say --duckdb FOLDER');
  await compare(market, duck);
  await market.close();
} finally {
  if (!values.home) rmSync(home, {recursive: true});
}
process.exit();

async function fill(): Promise<void> {
  const market = await openMarket(place);
  const [found] = await market.rows<{n: string}>('SELECT count() AS n FROM metier.fact');
  if (Number(found?.n) < facts) {
    const begin = performance.now();
    await market.run('DROP DATABASE IF EXISTS bench');
    for (const pool of POOLS) await market.run(pool);
    for (let at = 0; at < facts; at += STEP) {
      const count = Math.min(STEP, facts - at);
      await market.run(factsOf(at, count));
      await market.run(bodiesOf(at, count, pieces));
    }
    for (const table of ['fact', 'body']) await market.run(`OPTIMIZE TABLE metier.${table} FINAL ${NO_LIMIT}`);
    const rate = Math.round((facts / (performance.now() - begin)) * 1000);
    console.log(`${facts.toLocaleString('en')} facts and texts made and stored, ${rate.toLocaleString('en')} a second`);
  }
  const sizes = await market.rows<{table: string; size: string}>(
    "SELECT table, formatReadableSize(sum(bytes_on_disk)) AS size FROM system.parts WHERE active AND database = 'metier' AND table IN ('fact', 'body') GROUP BY table ORDER BY table DESC",
  );
  console.log(sizes.map(({table, size}) => `${table}: ${size}`).join(', '));
  await market.close();
}

function asked(market: Engine, name: string, filter = {}, told: Partial<Told> = {}): Promise<unknown> {
  const question = questions.find((one) => one.name === name);
  if (!question) throw new Error(`There is no question ${name}`);
  return ask(market, question, scopeOf(filter), {...TOLD, ...told});
}

function found(market: Engine, typed: string[], order: 'date' | 'fit', filter = {}): Promise<unknown> {
  return search(market, {wanted: wantedOf(typed), filter, order, have: HAVE, limit: 20} as Parameters<
    typeof search
  >[1]);
}

interface Spent {
  readonly wall: number[];
  readonly processor: number[];
}

/** Runs both in turn, so that other work on the machine falls on both alike. */
async function compare(market: Engine, duck: Duck | null): Promise<void> {
  const all: readonly (readonly [string, () => Promise<unknown>, keyof typeof DUCKDB | null])[] = [
    ['coverage of all', () => coverageOf(market), 'coverage'],
    ['skills', () => asked(market, 'skills'), 'skills'],
    ['skills of two roles compared', () => asked(market, 'skills', {roles: ROLES}, {by: ['role']}), 'comparison'],
    ['trend of a skill', () => asked(market, 'trend'), 'trend'],
    ['degrees', () => asked(market, 'education'), 'education'],
    ['employers', () => asked(market, 'employers'), 'employers'],
    ...['pay', 'changes', 'worth', 'remote-pay', 'titles', 'next'].map(
      (name) => [name, () => asked(market, name, {}, {skill: null}), null] as const,
    ),
    ['search: all, facets', () => found(market, [], 'date'), 'facets'],
    [
      'search: two words, newest',
      () => found(market, ['pytorch', 'tableau'], 'date', {seniority: ['senior']}),
      'words',
    ],
    ['search: match with a resume', () => found(market, [], 'fit'), 'match'],
    ['one posting by id', () => market.rows(`SELECT * FROM metier.fact FINAL WHERE id = ${ID}`), 'posting'],
  ];
  const name = (text: string) => text.padEnd(30);
  console.log(
    `\n${name('milliseconds')}least  median  processor${duck ? '     DuckDB: least  median  processor   processor of DuckDB : ours' : ''}`,
  );
  const works = all.filter(([what]) => what.includes(values.only));
  for (const [what, run, key] of works) {
    const ours: Spent = {wall: [], processor: []};
    const theirs: Spent = {wall: [], processor: []};
    for (let i = 0; i <= runs; i++) {
      await spend(ours, run, secondsOfChildren);
      if (duck && key) await spend(theirs, () => duck.ask(DUCKDB[key]), secondsOfThis);
    }
    const beside =
      duck && key ? `          ${shown(theirs)}   ${(least(theirs.processor) / least(ours.processor)).toFixed(1)}` : '';
    console.log(`${name(what)}${shown(ours)}${beside}`);
  }
}

async function spend({wall, processor}: Spent, run: () => Promise<unknown>, seconds: () => number): Promise<void> {
  const [begin, before] = [performance.now(), seconds()];
  await run();
  wall.push(performance.now() - begin);
  processor.push((seconds() - before) * 1000);
}

/** The first run, which warms up, is not counted in the median. */
function shown({wall, processor}: Spent): string {
  const warm = wall.slice(1).sort((a, b) => a - b);
  const median = warm[warm.length >> 1] as number;
  return [least(wall), median, least(processor)]
    .map((one, i) => one.toFixed(0).padStart([5, 8, 11][i] as number))
    .join('');
}
