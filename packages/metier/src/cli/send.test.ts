import {createServer, type RequestListener, request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {SourceFault} from '../sources/index.ts';
import {send, sendWith} from './send.ts';

const TEXT = '{"jobs":[]}';
const pages: Record<string, RequestListener> = {
  '/plain': (_, response) => response.setHeader('etag', '"1"').end(TEXT),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(TEXT)),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(TEXT)),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/torn': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(TEXT).subarray(0, 12)),
  '/latin': (_, response) =>
    response.setHeader('content-type', 'application/json; charset=iso-8859-1').end(Buffer.from('"é"', 'latin1')),
  '/xml': (_, response) => response.end(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'latin1')),
  '/moved': (_, response) => response.writeHead(302, {location: '/plain'}).end(),
  '/slow': () => {},
  '/cut': (_, response) => {
    response.writeHead(200, {'content-length': '500'});
    response.write('a', () => response.destroy());
  },
  '/echo': (asked, response) => {
    let body = '';
    asked.on('data', (chunk) => {
      body += chunk;
    });
    asked.on('end', () => response.end(`${asked.method} ${asked.headers['user-agent']} ${body}`));
  },
};

let server: Server;
let root: string;
beforeAll(async () => {
  server = createServer((asked, response) => pages[asked.url ?? '']?.(asked, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = sendWith(request, () => false);
const asked = (path: string, rest: object = {}) =>
  open({
    url: root + path,
    method: 'GET',
    headers: {'user-agent': 'test'},
    body: null,
    milliseconds: 400,
    most: 100_000,
    ...rest,
  });
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error instanceof SourceFault ? `${error.code}: ${error.message}` : String(error)),
  );

describe('one exchange', () => {
  it('gives status, headers and characters', async () =>
    expect(await asked('/plain')).toMatchObject({status: 200, text: TEXT, headers: {etag: '"1"'}}));
  it.each(['/gzip', '/brotli'])('unpacks %s', async (path) => expect((await asked(path)).text).toBe(TEXT));
  it.each([
    ['/latin', '"é"'],
    ['/xml', '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'],
  ])('heeds the encoding that is named in %s', async (path, text) => expect((await asked(path)).text).toBe(text));
  it('follows nothing by itself', async () =>
    expect(await asked('/moved')).toMatchObject({status: 302, headers: {location: '/plain'}}));
  it('sends a body', async () =>
    expect((await asked('/echo', {method: 'POST', body: '{"a":1}'})).text).toBe('POST test {"a":1}'));
  it('stops at what unpacks to too much', async () =>
    expect(await code(asked('/bomb'))).toMatch(/^too-large: .*0 MB|^too-large/));
  it.each([
    ['/torn', /^unreachable: .*broke its answer off/],
    ['/cut', /^unreachable: .*broke its answer off|ECONNRESET|broke the connection off/],
    ['/slow', /^unreachable: .*took longer than 0.4 seconds/],
  ])('%s is a fault', async (path, said) => expect(await code(asked(path))).toMatch(said));
});

describe('private networks are never asked', () => {
  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'https://2130706433/',
    'https://0x7f.1/',
  ])('%s', async (url) => {
    const fault = await code(send({url, method: 'GET', headers: {}, body: null, milliseconds: 2000, most: 1000}));
    expect(fault).toMatch(/is in a private network/);
  });
});
