import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Engine, MarketError} from '../market/engine.ts';
import {openMarket, placeOf} from '../market/store.ts';
import {Fault} from './answer.ts';
import {MARKET_OPTIONS} from './market-open.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';

const OPTIONS = {
  port: {value: 'a number from 0 to 65535'},
  address: {value: 'an address of this machine'},
  name: {value: 'a name of this server'},
  site: {value: 'the folder of the built pages'},
  market: {value: 'the address of a ClickHouse'},
  help: {short: 'h'},
} as const;

/** What `metier serve --help` says. */
export const SERVE_HELP = `metier serve: the pages and the answers of the market over HTTP.

Usage
  metier serve [options]

Options
  --port N           the port; by default 4173 or the next that is free
  --address ADDRESS  listens there; by default 127.0.0.1, this machine only
  --name NAME        a name that the server answers to, beside localhost;
                     several: each. Needed with --address.
  --site FOLDER      the built pages; by default those of this copy of Metier
${MARKET_OPTIONS}
  -h, --help         this text

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
  const [{appOf}, {listen}, {Markets}] = await Promise.all([
    import('../serve/app.ts'),
    import('../serve/listen.ts'),
    import('../serve/markets.ts'),
  ]);
  const place = placeOf(env, given.text('market'));
  const markets = new Markets({own: () => openMarket(place), sample: () => openSample()});
  const {fetch} = appOf({markets, site: siteOf(given.text('site')), names});
  const server = await listen(fetch, {address, port: port ?? PORT, further: port === null ? FURTHER : 0}).catch(
    (error) => {
      throw cannotListen(error, address, port ?? PORT);
    },
  );
  process.stdout.write(ready(server.port));
  await told();
  await server.stop();
  await markets.close();
  return '';
}

/** The invented market is made elsewhere. */
function openSample(): Promise<Engine> {
  return Promise.reject(new MarketError('There is no sample market yet.'));
}

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
