import {connect} from 'node:net';
import {describe, expect, it} from 'vitest';
import {testApp} from './app-for-test.ts';
import {listen} from './listen.ts';

const HERE = {address: '127.0.0.1', port: 0, further: 0};

/** Sends characters as they are, and tells all that comes back; with `pause` it waits before it sends the last. */
function talk(port: number, text: string, pause = 0): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text.slice(0, -1));
      setTimeout(() => socket.write(text.slice(-1)), pause);
    });
    socket.on('data', (bytes) => {
      said += bytes;
    });
    socket.on('close', () => done(said));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? done(said) : fail(error),
    );
  });
}

describe('a server that listens', () => {
  it('answers what it took before it stops, and takes nothing more', async () => {
    let go = () => {};
    const waits = new Promise<void>((done) => {
      go = done;
    });
    const server = await listen(async () => {
      await waits;
      return new Response('answered');
    }, HERE);
    const address = `http://127.0.0.1:${server.port}/`;
    const asked = fetch(address).then((response) => response.text());
    await new Promise((done) => setTimeout(done, 50));
    const stopped = server.stop();
    go();
    expect(await asked).toBe('answered');
    await stopped;
    await expect(fetch(address)).rejects.toThrow();
  });

  it('takes the next port where one is taken, if it may', async () => {
    const {fetch} = testApp();
    const first = await listen(fetch, HERE);
    const second = await listen(fetch, {...HERE, port: first.port, further: 20});
    expect(second.port).toBeGreaterThan(first.port);
    await expect(listen(fetch, {...HERE, port: first.port})).rejects.toMatchObject({code: 'EADDRINUSE'});
    await Promise.all([first.stop(), second.stop()]);
  });

  it('stops without one who never ends', async () => {
    const server = await listen(() => new Promise<Response>(() => {}), {...HERE, patience: 50});
    const asked = talk(server.port, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await new Promise((done) => setTimeout(done, 50));
    await server.stop();
    expect(await asked).toBe('');
  });
});

describe('what is no good request', () => {
  const post = (headers: string, body = '') =>
    `POST /api/read HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\n${headers}\r\nconnection: close\r\n\r\n${body}`;
  it.each<[string, string, string]>([
    ['two lengths', post('content-length: 4\r\ncontent-length: 5', 'abcde'), '400'],
    ['a length and chunks', post('content-length: 4\r\ntransfer-encoding: chunked', '0\r\n\r\n'), '400'],
    ['no HTTP', 'hello\r\n\r\n', '400'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['no name of a host', 'GET /api/roles HTTP/1.1\r\nconnection: close\r\n\r\n', '400'],
    ['the name of another', 'GET /api/roles HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n', '421'],
    [
      'an address of another in the line',
      'GET http://evil.example/api/roles HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
      '421',
    ],
    ['a length that is too large', post('content-length: 99999999', 'x'), '413'],
  ])('%s', async (_, text, status) => {
    const server = await listen(testApp().fetch, HERE);
    const said = await talk(server.port, text);
    await server.stop();
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(said.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
    expect(said.toLowerCase()).toContain('application/problem+json');
  });

  it('one who sends a letter at a time is cut off', async () => {
    const server = await listen(testApp().fetch, {...HERE, slowest: 200});
    const slow = await talk(server.port, post('content-length: 4', 'abcd'), 1500);
    const headers = await talk(server.port, 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n', 1500);
    await server.stop();
    for (const said of [slow, headers]) expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });
});
