// Serves the built page of web/dist on this machine only.  node scripts/serve.mjs [--port N]
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {root} from './setup.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};
const folder = join(root, 'web', 'dist');
const asked = process.argv.indexOf('--port');
const first = asked > 0 ? Number(process.argv[asked + 1]) : 4173;
if (!Number.isInteger(first) || first < 0 || first > 65535) {
  console.error(`--port takes a whole number from 0 to 65535, not "${process.argv[asked + 1] ?? ''}".`);
  process.exit(2);
}

/** The file for a path of the page; any path without a file ending is the page itself. */
function fileFor(url) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return null;
  }
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) && file !== folder) return null;
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  if (existsSync(index)) return index;
  return extname(path) ? null : join(folder, 'index.html');
}

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {allow: 'GET, HEAD'}).end();
    return;
  }
  const file = fileFor(request.url ?? '/');
  if (!file) {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('There is no such page.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
});

function listen(port) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && asked < 0 && port < first + 20) listen(port + 1);
    else {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`
          : error.message,
      );
      process.exit(1);
    }
  });
  server.listen(port, '127.0.0.1', () => {
    const {port: open} = server.address();
    console.log(
      `\nMetier is ready: http://localhost:${open}/\nPaste a posting there, or read one here: npx metier read posting.pdf\nStop with Ctrl-C.`,
    );
  });
}
listen(first);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => server.close(() => process.exit(0)) && server.closeAllConnections());
