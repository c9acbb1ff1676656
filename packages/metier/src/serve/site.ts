import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname, join, normalize, sep} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {type Asking, isKnown, takesGzip} from './answer.ts';
import {Refusal} from './problem.ts';

const squeeze = promisify(gzip);

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

interface Page {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Buffer;
  /** Compressed; null where that is not worth it. */
  readonly small: Promise<Buffer> | null;
}

const WORTH = 1400;

/** The built pages in a folder: the answer to a path. Each file is read once while it stays the same. Throws a `Refusal` when there is no such page. */
export function pagesIn(folder: string): (request: Asking, path: string) => Promise<Response> {
  const pages = new Map<string, Page>();
  return async (request, path) => {
    const file = fileFor(folder, path);
    if (!file) throw new Refusal('not-found', 'There is no such page.');
    const {mtimeMs, size} = statSync(file);
    const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const known = pages.get(file);
    const page = known?.tag === tag ? known : pageOf(file, tag);
    pages.set(file, page);
    const headers: Record<string, string> = {
      etag: tag,
      'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-type': page.type,
      'content-security-policy': POLICY,
      vary: 'Accept-Encoding',
    };
    if (isKnown(request, tag)) return new Response(null, {status: 304, headers});
    const small = takesGzip(request) ? await page.small : null;
    if (small) headers['content-encoding'] = 'gzip';
    const bytes = small ?? page.bytes;
    return new Response(bytes as BodyInit, {headers: {...headers, 'content-length': String(bytes.length)}});
  };
}

function pageOf(file: string, tag: string): Page {
  const bytes = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isText = /^text|json|svg|wasm/.test(type) && bytes.length > WORTH;
  return {type, tag, bytes, small: isText ? squeeze(bytes) : null};
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
