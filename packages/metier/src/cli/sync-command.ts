import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {coverageOf} from '../market/coverage.ts';
import type {Engine} from '../market/engine.ts';
import {versionsNow} from '../market/versions.ts';
import {shownQueue} from '../queue/connect.ts';
import {baseOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {jobsOf} from './arguments.ts';
import {FarReaders} from './far-readers.ts';
import {MARKET_OPTIONS, withMarket} from './market-open.ts';
import {count, many} from './market-words.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {send} from './send.ts';
import {SourceBook} from './source-book.ts';
import {wait} from './sources-command.ts';
import {type Synced, SyncRun} from './sync-run.ts';
import {allErrands, type Errand, errandsOf, SourceSync} from './sync-sources.ts';

const OPTIONS = {
  all: {},
  source: {value: 'a name for the collection'},
  market: {value: 'the address of a ClickHouse'},
  queue: {value: 'the address of a Redis'},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  help: {short: 'h'},
} as const;

/** What `metier sync --help` says. */
export const SYNC_HELP = `metier sync: read postings once and keep them in the market.

Usage
  metier sync FILE… [options]
  metier sync SOURCE… [options]   such as greenhouse, or greenhouse/anthropic
  metier sync --all               every source that is on; see: metier sources

A FILE is anything that metier read opens: .csv, .jsonl, .json, .parquet, the
JSON or RSS of a job board, saved pages, a mailbox (.mbox) or mail; - is
standard input. A posting that was synced before is brought up to date, never
kept twice. It may be stopped at any time: say it again, and it goes on.

Of a mailbox those mails are kept that offer one job. What lists several, such
as an alert, is counted and left out.

Names, addresses and telephone numbers of recruiters are covered before anything
is kept.

A board is asked politely, at the pace that its server bears. A posting that it
lists no more is closed when a second look finds the same.

Options
  --source NAME      whose postings these are; by default the job board, else
                     the name of the file. With their id it tells postings apart
${MARKET_OPTIONS}
  --queue URL        a Redis or Valkey, such as redis://localhost:6379: readers
                     on other machines help; see metier work --help
  -j, --jobs N       how many readers work at once here; with --queue also 0
  -h, --help         this text

Examples
  metier sync postings.jsonl
  metier sync boards/*.json
  metier sync greenhouse/anthropic hacker-news
`;

/** Reads postings into the market; resolves to what it says of them. Throws `UsageError` and `Fault`. */
export async function syncCommand(words: readonly string[], outside: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier sync --help');
  if (given.has('help')) return SYNC_HELP;
  const book = new SourceBook(outside.env);
  const {files, errands} = wantedOf(given.plain, given.has('all'), book);
  if (!files.length && !errands.length)
    throw new UsageError('Sync what? Say: metier sync FILE…, or metier sync --all. See: metier sync --help');
  const queue = given.text('queue');
  const jobs = jobsOf(given.text('jobs'), queue === null ? 1 : 0);
  return withMarket(outside, given.text('market'), async (engine) => {
    const [versions, now, source] = [versionsNow(), Date.now(), given.text('source')];
    const far =
      queue === null ? null : await FarReaders.open(queue, versions, {source, now}, jobs ?? availableParallelism());
    if (far && jobs === 0 && !(await far.hasWorkers()))
      outside.progress(`waits for a worker of this Metier: metier work --queue ${shownQueue(queue ?? '')}`);
    const run = new SyncRun({engine, versions, now, source, jobs, outside, far});
    const synced = await gatherAll(run, files, errands, {engine, book, outside});
    outside.progress('');
    if (!synced.read && synced.faults.length) throw new Fault(synced.faults[0] as string);
    return `${synced.lines.join('\n')}\n${totalsOf(synced)}The market: ${baseOf(await coverageOf(engine))}.\n`;
  });
}

/** Words that name a source or one of its boards, and all others. */
function wantedOf(words: readonly string[], all: boolean, book: SourceBook): {files: string[]; errands: Errand[]} {
  const files: string[] = [];
  const errands: Errand[] = all ? allErrands(book) : [];
  for (const word of words) {
    const found = existsSync(word) ? null : errandsOf(word, book);
    if (found) errands.push(...found);
    else files.push(word);
  }
  return {files, errands};
}

async function gatherAll(
  run: SyncRun,
  files: readonly string[],
  errands: readonly Errand[],
  {engine, book, outside}: {engine: Engine; book: SourceBook; outside: Surroundings},
): Promise<Synced> {
  const {agent, progress} = outside;
  try {
    const lines = await run.sync(files);
    if (!errands.length) return run.told(lines);
    const world = {send, wait, now: Date.now};
    const asked = await new SourceSync({engine, run, book, world, agent, progress}).sync(errands);
    return run.told([...lines, ...asked]);
  } finally {
    await run.close();
  }
}

function totalsOf({repeats, faults, others, lists}: Synced): string {
  return [
    repeats ? `Repeats of a job that another posting offers: ${count(repeats)}. Figures count a job once.\n` : '',
    others ? `Left out, being no postings: ${many(others, 'document')}.\n` : '',
    lists
      ? `Left out: ${many(lists, 'mail')} that ${lists === 1 ? 'lists' : 'list'} several jobs. Open the jobs, and sync their pages or the board.\n`
      : '',
    faults.length ? `Could not be read: ${count(faults.length)}. ${faults.slice(0, 3).join(' ')}\n` : '',
  ].join('');
}
