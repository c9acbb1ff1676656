import {createReadStream, existsSync, statSync} from 'node:fs';
import {extname, join, normalize, sep} from 'node:path';
import {Readable} from 'node:stream';
import {Refusal} from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
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

/** What the pages may do: nothing from elsewhere, no scripts in the page, answers from this server alone. A page may allow itself less. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The built pages in a folder: the answer to a path. Throws a `Refusal` when there is no such page. */
export function pagesIn(folder: string): (path: string) => Response {
  return (path) => {
    const file = fileFor(folder, path);
    if (!file) throw new Refusal('not-found', 'There is no such page.');
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': String(statSync(file).size),
        'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'content-security-policy': POLICY,
      },
    });
  };
}

/** The file for a path of the pages; any path without a file ending is the page itself. */
function fileFor(folder: string, asked: string): string | null {
  let path: string;
  try {
    path = normalize(decodeURIComponent(asked));
  } catch {
    return null;
  }
  const file = join(folder, path);
  if (path.includes('\0') || (!file.startsWith(folder + sep) && file !== folder + sep && file !== folder)) return null;
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  if (existsSync(index)) return index;
  const start = join(folder, 'index.html');
  return !extname(path) && existsSync(start) ? start : null;
}
