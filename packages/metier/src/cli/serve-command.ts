import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Serving} from '../serve/app.ts';
import type {Keys} from '../serve/keys.ts';
import {Fault} from './answer.ts';
import {colorOf} from './arguments.ts';
import {doingOf} from './doing.ts';
import {MARKET_OPTIONS} from './market-open.ts';
import {version} from './now.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';

const OPTIONS = {
  port: {value: 'a number from 0 to 65535'},
  keys: {value: 'a file with keys'},
  cors: {value: 'an origin such as https://example.com'},
  rate: {value: 'a number of requests a minute'},
  limit: {value: 'a number of megabytes'},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  log: {value: 'auto, always or never'},
  address: {value: 'an address of this machine'},
  name: {value: 'a name of this server'},
  site: {value: 'the folder of the built pages'},
  market: {value: 'the address of a ClickHouse'},
  help: {short: 'h'},
} as const;

/** What `metier serve --help` says. */
export const SERVE_HELP = `metier serve: the pages and the answers of Metier over HTTP.

Usage
  metier serve [options]

Options
  --port N           the port; by default 4173 or the next that is free
  --address ADDRESS  listens there; by default 127.0.0.1, this machine only
  --name NAME        a name that the server answers to, beside localhost;
                     several: each. Needed with --address.
  --keys FILE        answers only to those who send a key of this file; a line
                     each: a name and a key of at least 16 characters
  --cors ORIGIN      pages of this origin may ask; several: each
  --rate N           so many requests a minute of one address; by default 600,
                     0 for no limit
  --limit N          so many megabytes a body may have; by default 10
  -j, --jobs N       how many threads read at once; by default as many as the
                     machine has cores
  --log WHEN         a line of JSON a request on standard error, without what
                     was asked: auto (default: not on a terminal), always, never
  --site FOLDER      the built pages; by default those of this copy of Metier
${MARKET_OPTIONS}
  -h, --help         this text

What is sent is read and forgotten; nothing of it is kept or logged, and no
address is fetched. What can be asked: /api for people, /openapi.json for
programs. For those who run it: /health and /metrics.

Stop it with Ctrl-C: requests that were taken are answered first.
`;

const PORT = 4173;
const FURTHER = 20;
/** The built pages: in the published package, or in the repository. */
const SITES = ['../../site', '../../../../web/dist'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Serves until it is told to stop. Throws `UsageError` and `Fault`. */
export async function serveCommand(words: readonly string[], {env}: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier serve --help');
  if (given.has('help')) return SERVE_HELP;
  if (given.plain.length)
    throw new UsageError(`metier serve takes no ${given.plain.join(' ')}. See: metier serve --help`);
  const port = portOf(given.text('port'));
  const address = given.text('address') ?? '127.0.0.1';
  const names = given.texts('name');
  if (!/^(?:127\.|::1$|localhost$)/.test(address) && !names.length)
    throw new UsageError(`--address ${address} lets others in; say which name they ask for: --name metier.example.com`);
  const asked = {port: port ?? PORT, address, further: port === null ? FURTHER : 0};
  const serving = await servingOf(given, env, names);
  const {appOf} = await import('../serve/app.ts');
  const {listen} = await import('../serve/listen.ts');
  const server = await listen(appOf(serving).fetch, asked).catch((error) => {
    throw cannotListen(error, address, asked.port);
  });
  process.stdout.write(ready(server.port));
  await told();
  await server.stop();
  await Promise.all([serving.markets.close(), serving.readers.close()]);
  return '';
}

/** What a server answers from, as the options say. */
async function servingOf(
  given: Given<keyof typeof OPTIONS>,
  env: Surroundings['env'],
  names: readonly string[],
): Promise<Serving> {
  const {Rate} = await import('../serve/rate.ts');
  return {
    ...(await doingOf(env, {market: given.text('market'), jobs: given.text('jobs')})),
    version: version(),
    site: siteOf(given.text('site')),
    names,
    origins: given.texts('cors').map(originOf),
    keys: await keysIn(given.text('keys')),
    rate: new Rate(numberOf('rate', given.text('rate'), [0, 1_000_000], 600)),
    limits: {bytes: numberOf('limit', given.text('limit'), [1, 64], 10) * 1_000_000},
    log: logs(given.text('log')) ? (line) => process.stderr.write(line) : null,
  };
}

function numberOf(name: string, word: string | null, [least, most]: readonly [number, number], usual: number): number {
  if (word === null) return usual;
  const number = /^\d{1,7}$/.test(word) ? Number(word) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} is a number from ${least} to ${most}, not ${word}.`);
}

function originOf(word: string): string {
  if (URL.canParse(word) && new URL(word).origin === word) return word;
  throw new UsageError(`--cors is an origin such as https://example.com, without a path, not ${word}.`);
}

async function keysIn(file: string | null): Promise<Keys | null> {
  if (file === null) return null;
  const {keysOf} = await import('../serve/keys.ts');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Fault(`${file}: there is no such file, or it may not be read.`);
  });
  try {
    return keysOf(text);
  } catch (error) {
    if (error instanceof RangeError) throw new Fault(`${file}: ${error.message}`);
    throw error;
  }
}

const logs = (word: string | null): boolean => {
  const when = colorOf(word, '--log');
  return when === 'always' || (when === 'auto' && !process.stderr.isTTY);
};

function portOf(word: string | null): number | null {
  if (word === null) return null;
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 65_536;
  if (port > 65_535) throw new UsageError(`--port takes a whole number from 0 to 65535, not ${word}.`);
  return port;
}

function siteOf(folder: string | null): string | null {
  if (folder === null) return SITES.find((site) => existsSync(join(site, 'index.html'))) ?? null;
  if (!existsSync(join(folder, 'index.html')))
    throw new Fault(`${folder}: there are no built pages. Build them: npm start, or leave out --site.`);
  return resolve(folder);
}

function cannotListen({code, message}: NodeJS.ErrnoException, address: string, port: number): Fault {
  if (code === 'EADDRINUSE') return new Fault(`Port ${port} is taken. Choose another: --port ${port + 1}`);
  if (code === 'EACCES') return new Fault(`Port ${port} needs more rights. Choose one above 1023: --port 4173`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new Fault(`${address} is no address of this machine.`);
  return new Fault(message);
}

const ready = (port: number): string =>
  `\nMetier is ready: http://localhost:${port}/\nPaste a posting there, or read one here: npx metier read posting.pdf\nStop with Ctrl-C.\n`;

/** A terminal and the program that started this one may both pass a signal on. */
const ECHO = 1000;

/** Resolves when the program is told to stop; told again, it ends at once. */
function told(): Promise<void> {
  let first = 0;
  return new Promise((done) => {
    process.removeAllListeners('SIGINT');
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (first && Date.now() - first > ECHO) process.exit(130);
        first ||= Date.now();
        done();
      });
  });
}
