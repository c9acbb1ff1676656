import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {build} from 'vite';

const WEB = join(import.meta.dirname, '..');
const DIST = join(WEB, 'dist');

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

/** Builds the page as it is shipped, whatever the test runner set. */
export async function buildSite(): Promise<void> {
  const {NODE_ENV} = process.env;
  process.env.NODE_ENV = 'production';
  await build({root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn'});
  process.env.NODE_ENV = NODE_ENV;
}

/** Serves the built page as a plain server of static files does. */
export async function serveSite(): Promise<Site> {
  const requests: string[] = [];
  const server = createServer(async ({url = '/'}, response) => {
    requests.push(url);
    const path = normalize(decodeURIComponent(new URL(url, 'http://site').pathname));
    const file = [path, `${path}.html`, join(path, 'index.html')].map((name) => join(DIST, name)).find(isFile);
    if (!file) {
      response.writeHead(404, {'content-type': TYPES['.html']}).end(await readFile(join(DIST, '404.html')));
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

function isFile(path: string): boolean {
  return path.startsWith(DIST) && extname(path) !== '' && existsSync(path);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
