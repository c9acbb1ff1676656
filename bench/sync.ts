// How fast are postings read and stored, from a .jsonl to the market, and in how much memory? Runs `metier sync` as a user does.
//   npx node bench/sync.ts [POSTINGS.jsonl] [--postings 20000,200000] [--jobs 2] [--length 600]
// The postings of ../shared/corpus (else invented ones) are repeated with other ids, employers and words, seeded. Memory is the peak of
// the resident memory of all processes together, looked at ten times a second (Linux). With --length texts are cut: memory is then told sooner.
import {spawn} from 'node:child_process';
import {createWriteStream, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {PostingRecord} from '../packages/metier/src/index.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';
import {kind, records} from './postings.ts';
import {type Usage, usageOf} from './processes.ts';

const {values} = parseArgs({
  options: {
    postings: {type: 'string', default: '20000'},
    jobs: {type: 'string', default: '2'},
    length: {type: 'string'},
  },
  allowPositionals: true,
});
const MAIN = fileURLToPath(new URL('../packages/metier/src/cli/main.ts', import.meta.url));
/** Of the words of a repeated posting, so many are taken from the posting after it. */
const FOREIGN = 0.15;
const LOOK = 100;
const LENGTH = Number(values.length ?? Number.POSITIVE_INFINITY);

/** The postings, then themselves again with other ids, employers and some other words: no two offer the same job. */
function* repeated(count: number): Generator<PostingRecord> {
  const random = randomFrom(7);
  for (let i = 0; i < count; i++) {
    const record = records[i % records.length] as PostingRecord;
    const round = Math.floor(i / records.length);
    if (!round) yield record;
    else yield varied(record, records[(i + round) % records.length] as PostingRecord, round, random);
  }
}

function varied(record: PostingRecord, other: PostingRecord, round: number, random: () => number): PostingRecord {
  const spare = (other.text ?? '').match(/\p{L}+/gu) ?? ['data'];
  const text = (record.text ?? '').replace(/\p{L}{4,}/gu, (word) =>
    random() < FOREIGN ? (spare[Math.floor(random() * spare.length)] as string) : word,
  );
  const {uid, id, url} = record as {uid?: string; id?: string; url?: string};
  return {
    ...record,
    ...(uid ? {uid: `${uid}-${round}`} : {}),
    ...(id ? {id: `${id}-${round}`} : {}),
    ...(url ? {url: `${url}?${round}`} : {}),
    company: `${round} ${record.company ?? ''}`,
    text,
  } as PostingRecord;
}

async function written(path: string, count: number): Promise<number> {
  const file = createWriteStream(path);
  let bytes = 0;
  for (const record of repeated(count)) {
    const line = `${JSON.stringify({...record, text: record.text?.slice(0, LENGTH)})}\n`;
    bytes += Buffer.byteLength(line);
    if (!file.write(line)) await new Promise<void>((done) => file.once('drain', () => done()));
  }
  await new Promise<void>((done) => file.end(() => done()));
  return bytes;
}

async function synced(path: string, home: string): Promise<Usage & {readonly wall: number; readonly said: string}> {
  const begin = performance.now();
  const child = spawn(process.execPath, [MAIN, 'sync', path, '--source', 'bench', '--jobs', values.jobs], {
    env: {...process.env, METIER_HOME: home},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [memory, seconds, said] = [0, 0, ''];
  const looking = setInterval(() => {
    const usage = usageOf(child.pid as number);
    memory = Math.max(memory, usage.memory);
    seconds = Math.max(seconds, usage.seconds);
  }, LOOK);
  child.stdout.on('data', (text) => {
    said += text;
  });
  await new Promise<void>((done) => child.once('exit', () => done()));
  clearInterval(looking);
  return {memory, seconds, said, wall: (performance.now() - begin) / 1000};
}

for (const count of values.postings.split(',').map(Number)) {
  const home = mkdtempSync(join(tmpdir(), 'metier-bench-'));
  try {
    const path = join(home, 'postings.jsonl');
    const bytes = await written(path, count);
    const {memory, seconds, said, wall} = await synced(path, join(home, 'home'));
    const each = (time: number) => `${Math.round(count / time).toLocaleString('en')} postings/s`;
    console.log(said.trim());
    console.log(
      `${count.toLocaleString('en')} (${kind}, ${(bytes / 1e6).toFixed(0)} MB): ${wall.toFixed(1)} s wall clock, ${each(wall)}; ${seconds.toFixed(1)} s of processor time, ${((seconds / count) * 1e3).toFixed(2)} ms each; peak memory ${(memory / 1e6).toFixed(0)} MB`,
    );
  } finally {
    rmSync(home, {recursive: true});
  }
}
