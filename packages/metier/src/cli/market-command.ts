import {spawnSync} from 'node:child_process';
import {availableParallelism} from 'node:os';
import type {Engine} from '../market/engine.ts';
import {ENGINE_FOLDER, isInstalled, whyNot} from '../market/engines/chdb.ts';
import {Ingest} from '../market/ingest.ts';
import type {Prepared} from '../market/prepare.ts';
import {Changes, stalePostings, storeAgain} from '../market/reread.ts';
import {statusOf} from '../market/status.ts';
import {versionsNow} from '../market/versions.ts';
import {nearest} from '../operations/nearest.ts';
import {baseOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {jobsOf} from './arguments.ts';
import {jsonOf, MARKET_OPTIONS, marked, SAMPLE_OPTION, withMarket} from './market-open.ts';
import {count, many, skillWords} from './market-words.ts';
import {optionsIn, UsageError} from './options.ts';
import {Pool} from './pool.ts';
import type {Surroundings} from './read-one.ts';
import type {KeptTask, SyncTold} from './sync-reader.ts';

const OPTIONS = {
  market: {value: 'the address of a ClickHouse'},
  sample: {},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  json: {},
  help: {short: 'h'},
} as const;

/** What `metier market --help` says. */
export const MARKET_HELP = `metier market: what the market holds, and what keeps it.

Usage
  metier market             postings, employers, days, sources and space
  metier market install     the engine, once: chDB, 546 MB
  metier market reread      read kept postings again where the rules or the
                            knowledge base are newer; says what changed

Options
${MARKET_OPTIONS}
${SAMPLE_OPTION}
  -j, --jobs N       reread: how many readers work at once
  --json             what the market holds, as data
  -h, --help         this text

The market lies in METIER_HOME, by default the platform's folder for data.
`;

const ACTIONS = ['status', 'install', 'reread'];

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
  const jobs = jobsOf(given.text('jobs')) ?? availableParallelism();
  const sample = given.has('sample');
  if (sample && action !== 'status') throw new UsageError('The sample is invented: there is nothing to read again.');
  const told = await withMarket(
    outside,
    given.text('market'),
    (engine) => (action === 'reread' ? reread(engine, jobs, outside) : status(engine, given.has('json'), sample)),
    sample,
  );
  return given.has('json') ? told : marked(told, sample);
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

const PAGE = 500;

async function reread(engine: Engine, jobs: number, outside: Surroundings): Promise<string> {
  const [versions, version] = [versionsNow(), Date.now()];
  const changes = new Changes();
  const to = {engine, ingest: new Ingest(engine, versions, version), changes, version};
  const pool = new Pool<KeptTask, (Prepared | null)[]>(jobs, {
    script: new URL('./sync-worker.ts', import.meta.url),
    told: {source: null, now: version} satisfies SyncTold,
    nameOf: ({name}) => name,
    lost: (fault) => {
      throw new Fault(fault);
    },
  });
  try {
    for await (const stale of stalePostings(engine, versions, PAGE * jobs)) {
      const parts = Array.from({length: Math.ceil(stale.length / PAGE)}, (_, i) =>
        stale.slice(i * PAGE, (i + 1) * PAGE),
      );
      const read = await Promise.all(parts.map((kept) => pool.run({kind: 'kept', name: 'the market', kept})));
      await storeAgain(to, stale, read.flat());
      outside.progress(`${changes.postings.toLocaleString('en')} postings`);
    }
  } finally {
    outside.progress('');
    await pool.close();
  }
  return changesReport(changes);
}

function changesReport({postings, changed, dropped, fields, gained, lost}: Changes): string {
  if (!postings) return 'Every posting was read with these rules and this knowledge base. Nothing to do.\n';
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
    ...(dropped ? [`${count(dropped)} are no postings any more and were taken out.`] : []),
  ].join('\n')}\n`;
}
