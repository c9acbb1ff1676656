import {spawnSync} from 'node:child_process';
import {availableParallelism} from 'node:os';
import type {Engine} from '../market/engine.ts';
import {ENGINE_FOLDER, isInstalled, whyNot} from '../market/engines/chdb.ts';
import {tablesOf} from '../market/schema.ts';
import {statusOf} from '../market/status.ts';
import {versionsNow} from '../market/versions.ts';
import {nearest} from '../operations/nearest.ts';
import {baseOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {jobsOf} from './arguments.ts';
import {copyMarketTo} from './market-copy.ts';
import {jsonOf, MARKET_OPTIONS, marked, SAMPLE_OPTION, withMarket} from './market-open.ts';
import {reread} from './market-reread.ts';
import {count, many} from './market-words.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';

const OPTIONS = {
  market: {value: 'the address of a ClickHouse'},
  sample: {},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  json: {},
  queue: {value: 'the address of a Redis'},
  to: {value: 'the address of a ClickHouse'},
  from: {value: 'the address of a ClickHouse'},
  cluster: {value: 'the name of a cluster'},
  'without-keeper': {},
  help: {short: 'h'},
} as const;

/** What `metier market --help` says. */
export const MARKET_HELP = `metier market: what the market holds, and what keeps it.

Usage
  metier market             postings, employers, days, sources and space
  metier market install     the engine, once: chDB, 546 MB
  metier market reread      read kept postings again where the rules or the
                            knowledge base are newer; says what changed
  metier market copy --to URL
                            copy the market of this machine into a ClickHouse
  metier market copy --from URL
                            and back; with both, from one to the other
  metier market tables      the statements that make its tables, to look at or
                            to run; with --cluster NAME those of a cluster

Options
${MARKET_OPTIONS}
${SAMPLE_OPTION}
  --queue URL        reread: a Redis or Valkey; readers on other machines help
  -j, --jobs N       reread: how many readers work at once here
  --without-keeper   tables: for a cluster without Keeper; run on each server
  --json             what the market holds, as data
  -h, --help         this text

A copy may be stopped and said again: what is there is not written twice, and of
two versions the newer stays. In the end both are compared, row by row.

The market lies in METIER_HOME, by default the platform's folder for data.
`;

const ACTIONS = ['status', 'install', 'reread', 'copy', 'tables'];

/** Tells of the market and keeps it; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function marketCommand(words: readonly string[], outside: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier market --help');
  if (given.has('help')) return MARKET_HELP;
  const [action = 'status', ...more] = given.plain;
  if (!ACTIONS.includes(action) || more.length) {
    const meant = nearest(action, ACTIONS);
    throw new UsageError(
      `metier market takes no ${[action, ...more].join(' ')}.${meant ? ` Did you mean ${meant}?` : ''} See: metier market --help`,
    );
  }
  if (action === 'install') return install();
  if (action === 'tables') return tables(given.text('cluster'), !given.has('without-keeper'));
  if (action === 'copy') return copyMarketTo({from: given.text('from'), to: given.text('to')}, outside);
  const queue = given.text('queue');
  const jobs = jobsOf(given.text('jobs'), queue === null ? 1 : 0) ?? availableParallelism();
  const sample = given.has('sample');
  if (sample && action !== 'status') throw new UsageError('The sample is invented: there is nothing to read again.');
  const told = await withMarket(
    outside,
    given.text('market'),
    (engine) =>
      action === 'reread' ? reread(engine, {jobs, queue}, outside) : status(engine, given.has('json'), sample),
    sample,
  );
  return given.has('json') ? told : marked(told, sample);
}

function tables(cluster: string | null, replicated: boolean): string {
  const statements = tablesOf(cluster === null ? {kind: 'single'} : {kind: 'cluster', cluster, replicated});
  return `${statements.join(';\n\n')};\n`;
}

function install(): string {
  const unfit = whyNot();
  if (unfit) throw new Fault(`${unfit} Use a ClickHouse: metier sync FILE --market http://host:8123`);
  if (isInstalled()) return 'The engine is installed.\n';
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const {status: code} = spawnSync(
    npm,
    ['install', '--omit=dev', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ENGINE_FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (code !== 0 || !isInstalled()) throw new Fault('The engine could not be installed; what npm says stands above.');
  return 'The engine is installed. Fill the market: metier sync FILE…\n';
}

async function status(engine: Engine, json: boolean, sample: boolean): Promise<string> {
  const status = await statusOf(engine, versionsNow());
  if (json) return jsonOf(status, sample);
  const {coverage, kept, stale, sources} = status;
  if (!coverage.postings) return 'The market is empty. Fill it: metier sync FILE…\n';
  return `${[
    `${baseOf(coverage)}.`,
    `${many(kept - coverage.postings, 'more posting')} for a job that one of these offers; figures count it once.`,
    ...(stale && !sample ? [`${count(stale)} were read with older rules. Read them again: metier market reread`] : []),
    '',
    ...sources.map(
      ({source, postings, seen}) => `  ${source.padEnd(24)} ${count(postings).padStart(9)}   last seen ${seen}`,
    ),
  ].join('\n')}\n`;
}
