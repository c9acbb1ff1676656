import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fetchBytes, isAddress} from './web.ts';

const PAGE = '<html><body><p>Data analyst at Lumen Orchards</p></body></html>';

const pages: Record<string, RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end(PAGE),
  '/moved': (_, response) => response.writeHead(302, {location: '/page'}).end(),
  '/round': (_, response) => response.writeHead(302, {location: '/round'}).end(),
  '/elsewhere': (_, response) => response.writeHead(302, {location: 'ftp://127.0.0.1/page'}).end(),
  '/gone': (_, response) => response.writeHead(404).end('no'),
  '/forbidden': (_, response) => response.writeHead(403).end('no'),
  '/broken': (_, response) => response.writeHead(503).end('no'),
  '/agent': (request, response) => response.end(request.headers['user-agent']),
  '/slow': () => {},
  '/slow-body': (_, response) => response.write('a'),
  '/announced': (_, response) => response.writeHead(200, {'content-length': '5000'}).end('x'.repeat(5000)),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(400)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/cut': (_, response) => {
    response.writeHead(200, {'content-length': '500'});
    response.write('a', () => response.destroy());
  },
  '/latin': (_, response) =>
    response.writeHead(200, {'content-type': 'text/plain; charset=iso-8859-2'}).end(Buffer.from([0xb6, 0x77])),
  '/unknown-charset': (_, response) =>
    response.writeHead(200, {'content-type': 'text/plain; charset=klingon'}).end(Buffer.from([0xb6])),
};

let server: Server;
let root: string;
beforeAll(async () => {
  server = createServer((request, response) => pages[request.url ?? '']?.(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = {seconds: 0.5, bytes: 4000};
const got = (path: string) => fetchBytes(path.startsWith('/') ? root + path : path, 'metier/test', limits);
const text = async (path: string) => {
  const bytes = await got(path);
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString();
};

describe('fetchBytes', () => {
  it('fetches, follows, and names itself', async () => {
    expect(await text('/page')).toBe(PAGE);
    expect(await text('/moved')).toBe(PAGE);
    expect(await text('/agent')).toBe('metier/test');
  });

  it('heeds the encoding that only the server names', async () => {
    expect(await text('/latin')).toBe('św');
    expect(await got('/unknown-charset')).toEqual(new Uint8Array([0xb6]));
  });

  it.each([
    ['/gone', 'the server answered 404 Not Found. The posting may be closed.'],
    ['/forbidden', 'the server answered 403 Forbidden. Save the page in your browser and read the file.'],
    ['/broken', 'the server answered 503 Service Unavailable. Try again later.'],
    ['/slow', 'the server took longer than 0.5 seconds.'],
    ['/slow-body', 'the server took longer than 0.5 seconds.'],
    ['/announced', 'it is larger than 0 MB. Download it and read the file.'],
    ['/endless', 'it is larger than 0 MB. Download it and read the file.'],
    ['/round', 'the server sends from one address to the next without end.'],
    ['/elsewhere', 'the server sends on to an address that is not http or https.'],
    ['ftp://example.com/posting', 'ftp is not read, only http and https.'],
    ['file:///posting.txt', 'file is not read, only http and https.'],
    ['http://', 'this is not a web address.'],
    [
      'http://no-such-server.invalid/',
      /^(?:there is no such server, or no network|its address could not be looked up)/,
    ],
    ['/cut', /broke the connection off\.$/],
    ['http://127.0.0.1:9/', /^nothing answers there\.$|could not be read/],
  ])('%s', async (path, message) => {
    const address = path.startsWith('/') ? root + path : path;
    const error = await got(path).then(
      () => new Error('it was read'),
      (reason) => reason as Error,
    );
    expect(error.message.startsWith(`${address}: `), error.message).toBe(true);
    const words = error.message.slice(address.length + 2);
    if (typeof message === 'string') expect(words).toBe(message);
    else expect(words).toMatch(message);
    expect(error.message).not.toContain('\n');
  });
});

describe('isAddress', () => {
  it.each([
    ['https://example.com', true],
    ['HTTP://example.com', true],
    ['ftp://example.com', true],
    ['C:\\postings\\one.txt', false],
    ['C://one.txt', false],
    ['one.txt', false],
    ['-', false],
  ])('%s: %s', (words, wanted) => {
    expect(isAddress(words)).toBe(wanted);
  });
});
