import {describe, expect, it} from 'vitest';
import {get, post, testApp} from './app-for-test.ts';
import {keysOf} from './keys.ts';
import {Rate} from './rate.ts';

const KEY = 'a-key-of-the-orchard';
const TEXT = {'content-type': 'text/plain'};

describe('pages from elsewhere', () => {
  const app = testApp(undefined, {origins: ['https://orchard.example']});
  it.each([
    ['none, as a program asks', {}, 200, null],
    ['that of the server', {origin: 'http://localhost:4173'}, 200, null],
    ['one that may', {origin: 'https://orchard.example'}, 200, 'https://orchard.example'],
    ['one that may not', {origin: 'https://evil.example'}, 403, null],
    ['one that looks alike', {origin: 'https://orchard.example.evil.example'}, 403, null],
    ['none that is told', {origin: 'null'}, 403, null],
  ])('%s', async (_, headers, status, allowed) => {
    const response = await get(app, '/api/questions', headers as Record<string, string>);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, allowed]);
  });

  it('ask first whether they may send a resume', async () => {
    const ask = (origin: string) =>
      app.request('http://localhost/api/fit', {
        method: 'OPTIONS',
        headers: {host: 'localhost', origin, 'access-control-request-method': 'POST'},
      });
    expect((await ask('https://orchard.example')).headers.get('access-control-allow-origin')).toBe(
      'https://orchard.example',
    );
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may not ask where nobody said that they may', async () => {
    const response = await post(testApp(), '/api/read', 'x', {...TEXT, origin: 'https://orchard.example'});
    expect(await response.json()).toMatchObject({code: 'wrong-origin', status: 403});
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('keys', () => {
  const app = testApp(undefined, {keys: keysOf(`# who may ask\norchard ${KEY}\n\ngrove another-key-of-16\n`)});
  it.each([
    ['none', {}, 401],
    ['a wrong one', {authorization: 'Bearer a-key-of-nobody-at-all'}, 401],
    ['a part of one', {authorization: `Bearer ${KEY.slice(0, -1)}`}, 401],
    ['one in another scheme', {authorization: `Basic ${KEY}`}, 401],
    ['a name for a key', {authorization: 'Bearer orchard'}, 401],
    ['one', {authorization: `Bearer ${KEY}`}, 200],
    ['another', {authorization: 'bearer another-key-of-16'}, 200],
  ])('%s', async (_, headers, status) => {
    const response = await get(app, '/api/questions', headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
    expect((await get(app, '/metrics', headers as Record<string, string>)).status).toBe(status);
  });

  it('are not needed to learn what can be asked, nor whether the server is well', async () => {
    for (const path of ['/api', '/openapi.json', '/health']) expect((await get(app, path)).status).toBe(200);
  });

  it.each([
    ['orchard', 'line 1: this is not a name and a key.'],
    ['# none', 'there is no key in it.'],
    ['\norchard short', 'line 2: the key has fewer than 16 characters.'],
    [`orchard of ${KEY}`, 'line 1: this is not a name and a key.'],
  ])('of a file that says %j', (text, message) => {
    expect(() => keysOf(text)).toThrow(new RangeError(message));
  });
});

describe('how much one address may ask', () => {
  it('is so much a minute, and comes back with time', () => {
    let now = 0;
    const rate = new Rate(60, () => now);
    for (let i = 0; i < 60; i++) expect(rate.take('192.0.2.1')).toBe(0);
    expect(rate.take('192.0.2.1')).toBe(1);
    expect(rate.take('192.0.2.2')).toBe(0);
    now += 1000;
    expect(rate.take('192.0.2.1')).toBe(0);
    expect(rate.take('192.0.2.1')).toBe(1);
  });

  it('counts the addresses of one home as one', () => {
    const rate = new Rate(1, () => 0);
    expect(rate.take('2001:db8:1:2:3:4:5:6')).toBe(0);
    expect(rate.take('2001:db8:1:2:ffff::1')).toBe(60);
    expect(rate.take('2001:db8:1:3::1')).toBe(0);
  });

  it('has no limit at 0, and forgets whom it has not seen for long', () => {
    const none = new Rate(0, () => 0);
    for (let i = 0; i < 1000; i++) expect(none.take('192.0.2.1')).toBe(0);
    const rate = new Rate(1, () => 0);
    for (let i = 0; i < 120_000; i++) rate.take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(rate.take('10.0.0.1')).toBe(0);
  });

  it('is told with the seconds to wait', async () => {
    const app = testApp(undefined, {rate: new Rate(1, () => 0)});
    expect((await get(app, '/api/questions')).status).toBe(200);
    const response = await get(app, '/api/questions');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await response.json()).toMatchObject({code: 'too-many'});
    expect((await get(app, '/health')).status).toBe(200);
  });
});
