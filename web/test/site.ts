import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {build} from 'vite';

const WEB = join(import.meta.dirname, '..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The browser to test in; `null` when there is none on this machine. */
export function browserPath(): string | null {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

export interface Site {
  readonly address: string;
  /** What was asked of the server, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Where the page is built for one run of the tests, by the process of their runner. */
export const siteFolder = (runner: number): string => join(tmpdir(), `metier-site-${runner}`);

/**
 * The page built as it is shipped, whatever the test runner set. The first file of tests that needs it builds it; the others of
 * the run wait for that. The runner removes it.
 */
export async function buildSite(): Promise<string> {
  const folder = siteFolder(process.ppid);
  const [outDir, done, failed] = ['site', 'done', 'failed'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    await mkdir(folder);
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed)) throw new Error('The page could not be built; another file of tests says why.');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return outDir;
  }
  const {NODE_ENV} = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', build: {outDir}});
    await writeFile(done, '');
  } catch (error) {
    await writeFile(failed, '');
    throw error;
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
  return outDir;
}

/** Serves the built page as a plain server of static files does. */
export async function serveSite(folder: string): Promise<Site> {
  const requests: string[] = [];
  const server = createServer(async ({url = '/'}, response) => {
    requests.push(url);
    const path = normalize(decodeURIComponent(new URL(url, 'http://site').pathname));
    const file = [path, `${path}.html`, join(path, 'index.html')]
      .map((name) => join(folder, name))
      .find((name) => isFile(folder, name));
    if (!file) {
      response.writeHead(404, {'content-type': TYPES['.html']}).end(await readFile(join(folder, '404.html')));
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': type}).end(await readFile(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {address: `http://127.0.0.1:${port}`, requests, close: () => closed(server)};
}

function isFile(folder: string, path: string): boolean {
  return path.startsWith(folder) && extname(path) !== '' && existsSync(path);
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
