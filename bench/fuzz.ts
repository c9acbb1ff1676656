// Does anything crash, hang or break what must hold? Reads mutated postings as text, pages, feeds and bytes.
//   npx node bench/fuzz.ts [--count 100000] [--seed 1]
// Prints every fault with the number that makes it again, and fails when there is one.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {faultOf, inputFrom, type Seed} from '../packages/metier/src/fuzzing.ts';
import {Reader} from '../packages/metier/src/index.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';
import {inventedPostings} from './invented.ts';

/** An input that takes longer hangs. */
const HANGS = 2000;
const args = process.argv.slice(2);
const option = (name: string, otherwise: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;

function seedsOf(): Seed[] {
  const folder = new URL('../packages/metier/src/golden/', import.meta.url);
  const golden = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const own = golden.map((name) => ({name, text: readFileSync(new URL(name, folder), 'utf8')}));
  const corpus = new URL('../../shared/corpus/postings.jsonl', import.meta.url);
  if (!existsSync(corpus))
    return [...own, ...inventedPostings(200, 1).map(({id, text}) => ({name: String(id), text: text as string}))];
  const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
  return [
    ...own,
    ...lines
      .filter((_, i) => i % 10 === 0)
      .map((line) => JSON.parse(line) as {uid: string; text: string})
      .map(({uid, text}) => ({name: uid, text})),
  ];
}

/** Each input has a seed of its own, so that one can be made again alone. */
const randomOf = (seed: number, i: number) => randomFrom(Math.imul(seed, 0x9e3779b1) + i);

function work({from, count, seed}: {from: number; count: number; seed: number}): void {
  const seeds = seedsOf();
  const reader = new Reader();
  for (let i = from; i < from + count; i++) {
    parentPort?.postMessage({i});
    const input = inputFrom(seeds[i % seeds.length] as Seed, randomOf(seed, i));
    const start = process.cpuUsage();
    const fault = faultOf(input, reader);
    const {user} = process.cpuUsage(start);
    if (fault) parentPort?.postMessage({i, fault: fault.what});
    else if (user / 1000 > HANGS) parentPort?.postMessage({i, fault: `took ${Math.round(user / 1000)} ms`});
  }
}

/** Runs the inputs in a worker, so that one that never ends is ended, said, and passed over. */
async function run(count: number, seed: number): Promise<number> {
  let faults = 0;
  let next = 0;
  while (next < count) {
    await new Promise<void>((done) => {
      const worker = new Worker(new URL(import.meta.url), {workerData: {from: next, count: count - next, seed}});
      let heard = performance.now();
      const watch = setInterval(() => {
        if (performance.now() - heard < HANGS * 10) return;
        console.log(`input ${next - 1}: hangs`);
        faults++;
        void worker.terminate();
      }, 1000);
      worker.on('message', ({i, fault}: {i: number; fault?: string}) => {
        heard = performance.now();
        next = i + 1;
        if (fault) {
          faults++;
          console.log(`input ${i}: ${fault}`);
        } else if (next % 10_000 === 0) console.log(`${next} inputs, ${faults} faults`);
      });
      worker.on('error', (error) => {
        faults++;
        console.log(`input ${next - 1}: ends the thread: ${error}`);
      });
      worker.on('exit', () => {
        clearInterval(watch);
        done();
      });
    });
  }
  return faults;
}

if (isMainThread) {
  const [count, seed] = [option('--count', 100_000), option('--seed', 1)];
  const start = performance.now();
  const faults = await run(count, seed);
  console.log(
    `${count} inputs of seed ${seed}: ${faults} faults, ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  process.exit(faults ? 1 : 0);
} else work(workerData);
