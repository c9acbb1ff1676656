import type {Engine} from '../market/engine.ts';
import {Ingest} from '../market/ingest.ts';
import type {KeptPosting} from '../market/kept.ts';
import type {Prepared} from '../market/prepare.ts';
import {type Again, Changes, stalePostings, storeAgain} from '../market/reread.ts';
import type {Versions} from '../market/row.ts';
import {versionsNow} from '../market/versions.ts';
import {Fault} from './answer.ts';
import {FarReaders} from './far-readers.ts';
import {count, skillWords} from './market-words.ts';
import {Pool} from './pool.ts';
import type {Surroundings} from './read-one.ts';
import type {KeptTask, SyncTold} from './sync-reader.ts';

/** What reads kept postings again, and how many it takes at once. */
interface Readers {
  readonly atOnce: number;
  again(task: KeptTask): Promise<readonly Again[]>;
  close(): Promise<void>;
}

interface Reading {
  readonly jobs: number;
  /** The address of a queue whose workers help. */
  readonly queue: string | null;
}

const PAGE = 500;
/** A batch of a queue is smaller: it may be lost, and as many are on their way as keep the workers of several machines busy. */
const FAR_PAGE = 100;
const FAR = 64;

/** Reads kept postings again where they were read with other rules; tells what changed. Throws a `Fault`. */
export async function reread(engine: Engine, reading: Reading, outside: Surroundings): Promise<string> {
  const [versions, version] = [versionsNow(), Date.now()];
  const changes = new Changes();
  const to = {engine, ingest: new Ingest(engine, versions, version), changes, version};
  const page = reading.queue === null ? PAGE : FAR_PAGE;
  const readers = await readersOf(reading, versions, version);
  try {
    for await (const stale of stalePostings(engine, versions, page * readers.atOnce)) {
      const parts = Array.from({length: Math.ceil(stale.length / page)}, (_, i) =>
        stale.slice(i * page, (i + 1) * page).map(keptOf),
      );
      const read = await Promise.all(
        parts.map((kept) => readers.again({kind: 'kept', name: `the market, from posting ${kept[0]?.id}`, kept})),
      );
      await storeAgain(to, stale, read.flat());
      outside.progress(`${changes.postings.toLocaleString('en')} postings`);
    }
  } finally {
    outside.progress('');
    await readers.close();
  }
  return changesReport(changes);
}

/** What a reader needs of a posting: not what was read of it before. */
const keptOf = ({id, source, source_key, digest, body, layout}: KeptPosting): KeptPosting => ({
  id,
  source,
  source_key,
  digest,
  body,
  layout,
});

async function readersOf({jobs, queue}: Reading, versions: Versions, now: number): Promise<Readers> {
  const told: SyncTold = {source: null, now};
  if (queue !== null) {
    const far = await FarReaders.open(queue, versions, told, jobs);
    return {atOnce: FAR, again: (task) => far.again(task), close: () => far.close()};
  }
  const pool = new Pool<KeptTask, (Prepared | null)[]>(jobs, {
    script: new URL('./sync-worker.ts', import.meta.url),
    told,
    nameOf: ({name}) => name,
    lost: (fault) => {
      throw new Fault(fault);
    },
  });
  return {atOnce: jobs, again: (task) => pool.run(task), close: () => pool.close()};
}

function changesReport({postings, changed, dropped, unread, fields, gained, lost}: Changes): string {
  if (!postings && !unread) return 'Every posting was read with these rules and this knowledge base. Nothing to do.\n';
  const most = (counts: ReadonlyMap<string, number>, name: (key: string) => string = (key) => key) =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 10)
      .map(([key, n]) => `${name(key)} ${count(n)}`)
      .join(' · ');
  return `${[
    `${count(postings)} postings read again: ${count(changed)} say something else now.`,
    ...(fields.size ? [`  Changed  ${most(fields)}`] : []),
    ...(gained.size ? [`  Gained   ${most(gained, skillWords)}`] : []),
    ...(lost.size ? [`  Lost     ${most(lost, skillWords)}`] : []),
    ...(unread ? [`${count(unread)} could not be read and stay as they were.`] : []),
    ...(dropped ? [`${count(dropped)} are no postings any more and were taken out.`] : []),
  ].join('\n')}\n`;
}
