import {describe, expect, it} from 'vitest';
import {testApp} from './app-for-test.ts';
import {listen} from './listen.ts';

const HERE = {address: '127.0.0.1', port: 0, further: 0};

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
});
