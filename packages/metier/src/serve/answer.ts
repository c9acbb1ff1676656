import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {constants, gzip, gzipSync} from 'node:zlib';

const squeeze = promisify(gzip);
/** Shorter answers are sent as they are. */
const WORTH = 1400;
/** Up to this compressing takes less than handing it to another thread. */
const SMALL = 32_768;
const FAST = {level: constants.Z_BEST_SPEED};

/** What of a request decides how an answer is sent. */
export type Asking = Pick<Request, 'method' | 'headers'>;

/** An answer as bytes: with an ETag where it can be asked for again, compressed where the client takes that. */
export async function answerOf(request: Asking, bytes: Uint8Array, headers: Record<string, string>): Promise<Response> {
  const again = request.method === 'GET' || request.method === 'HEAD';
  const tag = again ? tagOf(bytes) : null;
  const all: Record<string, string> = {...headers, ...(tag ? {etag: tag} : {}), vary: 'Accept-Encoding'};
  if (tag && isKnown(request, tag)) return new Response(null, {status: 304, headers: all});
  if (bytes.length < WORTH || !takesGzip(request)) return new Response(bytes as BodyInit, {headers: sized(all, bytes)});
  const small = bytes.length < SMALL ? gzipSync(bytes, FAST) : await squeeze(bytes, FAST);
  return new Response(small as BodyInit, {headers: {...sized(all, small), 'content-encoding': 'gzip'}});
}

const sized = (headers: Record<string, string>, {length}: Uint8Array) => ({
  ...headers,
  'content-length': String(length),
});

/** Weak: the compressed bytes are others. */
const tagOf = (bytes: Uint8Array): string =>
  `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;

export const isKnown = ({headers}: Asking, tag: string): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((one) => one.trim() === tag || one.trim() === '*');

export const takesGzip = ({headers}: Asking): boolean =>
  /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+)?\s*(?:,|$)/i.test(
    headers.get('accept-encoding') ?? '',
  );

export const JSON_HEADERS = {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache'};

const ENCODER = new TextEncoder();

export const bytesOfJson = (value: object): Uint8Array => ENCODER.encode(`${JSON.stringify(value)}\n`);
