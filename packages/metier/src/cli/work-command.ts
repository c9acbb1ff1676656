import {availableParallelism} from 'node:os';
import {versionsNow} from '../market/versions.ts';
import {shownQueue} from '../queue/connect.ts';
import {parkedIn} from '../queue/parked.ts';
import {jobsOf} from './arguments.ts';
import {asFault, PATIENCE, readForQueue} from './far-readers.ts';
import {count, many} from './market-words.ts';
import {optionsIn, UsageError} from './options.ts';
import {queueOf} from './parcel.ts';

const OPTIONS = {
  queue: {value: 'the address of a Redis'},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  patience: {value: 'a number of seconds from 1 to 3600'},
  parked: {},
  forget: {},
  help: {short: 'h'},
} as const;

/** What `metier work --help` says. */
export const WORK_HELP = `metier work: read postings for a sync on another machine.

Usage
  metier work --queue URL [options]
  metier work --queue URL --parked [--forget]

  on one machine     metier sync postings.jsonl --queue redis://host:6379
  on all others      metier work --queue redis://host:6379

The sync puts postings into the queue, workers read them, and the sync stores
what they read, in the order of the input. A worker needs no market and keeps
nothing. It may be killed at any time: what it had in hand goes to another.
Workers and sync have to be of the same Metier; others do not see each other.

A posting that breaks down three workers is left out of the sync and parked.

Options
  --queue URL        a Redis from 6.2 or Valkey, such as redis://:word@host:6379
  -j, --jobs N       how many readers work at once; by default one for each core
  --patience S       after so many seconds of silence what a worker had in hand
                     goes to another; by default ${PATIENCE}
  --parked           what is parked, and why; --forget takes it out
  -h, --help         this text
`;

/** Reads for others until it is told to end; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function workCommand(words: readonly string[]): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier work --help');
  if (given.has('help')) return WORK_HELP;
  const queue = given.text('queue');
  if (queue === null || given.plain.length)
    throw new UsageError('Work for which queue? Say: metier work --queue redis://host:6379. See: metier work --help');
  if (given.has('parked')) return parked(queue, given.has('forget'));
  const jobs = jobsOf(given.text('jobs')) ?? availableParallelism();
  const worker = await readForQueue(queue, versionsNow(), {jobs, patience: patienceOf(given.text('patience'))});
  const told = new Promise((end) => process.once('SIGTERM', end));
  process.stderr.write(`Reads for ${shownQueue(queue)} with ${many(jobs, 'reader')}. Ctrl-C ends it.\n`);
  await told;
  await worker.close();
  return `${count(worker.read)} batches were read.\n`;
}

async function parked(queue: string, forget: boolean): Promise<string> {
  const found = await parkedIn(queue, queueOf(versionsNow()), forget).catch(asFault);
  if (!found.length) return 'Nothing is parked.\n';
  return `${[
    ...found.map(
      ({name, reason, at}) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')}  ${name}: ${reason}`,
    ),
    forget
      ? 'They were taken out.'
      : 'They are kept for a week. To take them out: metier work --queue URL --parked --forget',
  ].join('\n')}\n`;
}

function patienceOf(word: string | null): number {
  if (word === null) return PATIENCE;
  const seconds = /^\d{1,4}$/.test(word) ? Number(word) : 0;
  if (seconds < 1 || seconds > 3600)
    throw new UsageError(`--patience is a number of seconds from 1 to 3600, not ${word}.`);
  return seconds;
}
