// How long do the questions of the market take over many facts, and how fast are facts stored? The facts are invented, seeded.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {scopeOf} from '../packages/metier/src/market/filter.ts';
import {inventedFacts} from '../packages/metier/src/market/invented-facts.ts';
import {ask, type Told} from '../packages/metier/src/market/questions/question.ts';
import {questions} from '../packages/metier/src/market/questions/questions.ts';
import type {FactRow} from '../packages/metier/src/market/row.ts';
import {search, wantedOf} from '../packages/metier/src/market/search.ts';
import {openMarket} from '../packages/metier/src/market/store.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';

const {values} = parseArgs({
  options: {facts: {type: 'string', default: '50000'}, runs: {type: 'string', default: '5'}},
});
const [facts, runs] = [Number(values.facts), Number(values.runs)];
const BATCH = 5000;
const TOLD: Told = {skill: 'python', title: null, have: ['python', 'sql'], until: null, limit: 20};
const text = (row: FactRow) => `${row.title} at ${row.employer}. You use ${row.skills.join(', ')}.`;
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const home = mkdtempSync(join(tmpdir(), 'metier-bench-'));
const engine = await openMarket({home, address: null, cluster: null});
const random = randomFrom(1);
let spent = 0;
for (let at = 0; at < facts; at += BATCH) {
  const rows = inventedFacts(Math.min(BATCH, facts - at), random, at);
  const begin = performance.now();
  await engine.insert(
    'metier.body',
    lines(rows.map((row) => ({id: row.id, digest: row.digest, body: text(row), layout: '{}', version: 1}))),
  );
  await engine.insert('metier.fact', lines(rows));
  spent += performance.now() - begin;
}
console.log(
  `${facts.toLocaleString('en')} facts and short texts stored, ${Math.round((facts / spent) * 1000).toLocaleString('en')} a second (wall clock)`,
);
for (const table of ['fact', 'body']) await engine.run(`OPTIMIZE TABLE metier.${table} FINAL`);
await engine.close();

const begin = performance.now();
const market = await openMarket({home, address: null, cluster: null});
await ask(market, questions[0] as (typeof questions)[number], scopeOf({}), TOLD);
console.log(`open to first answer ${Math.round(performance.now() - begin)} ms`);

async function time(name: string, run: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const [cold, ...warm] = times as [number, ...number[]];
  warm.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(28)} first ${cold.toFixed(0).padStart(6)} ms   median ${(warm[warm.length >> 1] as number).toFixed(0).padStart(6)} ms   least ${(warm[0] as number).toFixed(0).padStart(6)} ms`,
  );
}

for (const question of questions) await time(question.name, () => ask(market, question, scopeOf({}), TOLD));
await time('skills of a role', () =>
  ask(market, questions[0] as (typeof questions)[number], scopeOf({roles: ['data-engineer'], countries: ['DE']}), TOLD),
);
const found = (typed: string[], order: 'date' | 'fit') =>
  search(market, {wanted: wantedOf(typed), filter: {}, order, have: ['python', 'sql'], limit: 20});
await time('search words, by date', () => found(['pytorch', 'tableau'], 'date'));
await time('search, by fit', () => found([], 'fit'));
await time('one posting by id', () =>
  market.rows('SELECT * FROM metier.fact FINAL WHERE id = (SELECT max(id) FROM metier.fact)'),
);
await market.close();
rmSync(home, {recursive: true});
