import {coverageOf} from '../market/coverage.ts';
import {versionsNow} from '../market/versions.ts';
import {baseOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {jobsOf} from './arguments.ts';
import {MARKET_OPTIONS, withMarket} from './market-open.ts';
import {count, many} from './market-words.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {type Synced, SyncRun} from './sync-run.ts';

const OPTIONS = {
  source: {value: 'a name for the collection'},
  market: {value: 'the address of a ClickHouse'},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  help: {short: 'h'},
} as const;

/** What `metier sync --help` says. */
export const SYNC_HELP = `metier sync: read postings once and keep them in the market.

Usage
  metier sync FILE… [options]

A FILE is anything that metier read opens: .csv, .jsonl, .json, the JSON or RSS
of a job board, saved pages; - is standard input. A posting that was synced
before is brought up to date, never kept twice. It may be stopped at any time:
say it again, and it goes on where it was.

Names, addresses and telephone numbers of recruiters are covered before anything
is kept.

Options
  --source NAME      whose postings these are; by default the job board, else
                     the name of the file. With their id it tells postings apart
${MARKET_OPTIONS}
  -j, --jobs N       how many readers work at once
  -h, --help         this text

Examples
  metier sync postings.jsonl
  metier sync boards/*.json
`;

/** Reads postings into the market; resolves to what it says of them. Throws `UsageError` and `Fault`. */
export async function syncCommand(words: readonly string[], outside: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier sync --help');
  if (given.has('help')) return SYNC_HELP;
  const inputs = given.plain;
  if (!inputs.length) throw new UsageError('Sync what? Say: metier sync FILE… See: metier sync --help');
  const jobs = jobsOf(given.text('jobs'));
  return withMarket(outside, given.text('market'), async (engine) => {
    const run = new SyncRun({
      engine,
      versions: versionsNow(),
      now: Date.now(),
      source: given.text('source'),
      jobs,
      outside,
    });
    const synced = await run.sync(inputs);
    outside.progress('');
    if (!synced.read && synced.faults.length) throw new Fault(synced.faults[0] as string);
    return `${synced.lines.join('\n')}\n${totalsOf(synced)}The market: ${baseOf(await coverageOf(engine))}.\n`;
  });
}

function totalsOf({repeats, faults, others}: Synced): string {
  return [
    repeats ? `Repeats of a job that another posting offers: ${count(repeats)}. Figures count a job once.\n` : '',
    others ? `Left out, being no postings: ${many(others, 'document')}.\n` : '',
    faults.length ? `Could not be read: ${count(faults.length)}. ${faults.slice(0, 3).join(' ')}\n` : '',
  ].join('');
}
