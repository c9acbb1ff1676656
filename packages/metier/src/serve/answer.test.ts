import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {answerOf, JSON_HEADERS} from './answer.ts';
import {emptyEngine, get, testApp} from './app-for-test.ts';

const BYTES = new TextEncoder().encode(JSON.stringify(Array.from({length: 400}, (_, i) => i)));
const asked = (headers: Record<string, string> = {}, method = 'GET') =>
  new Request('http://localhost/', {method, headers});
const answered = (request: Request) => answerOf(request, BYTES, JSON_HEADERS);

describe('an answer', () => {
  it('asked for again with its ETag is the same, and has no body', async () => {
    const first = await answered(asked());
    const tag = first.headers.get('etag') as string;
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await answered(asked({'if-none-match': `"other", ${tag}`}));
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await answered(asked({'if-none-match': '"other"'}))).status).toBe(200);
  });

  it('to what was sent has no ETag', async () => {
    expect((await answered(asked({}, 'POST'))).headers.get('etag')).toBeNull();
  });

  it.each([
    ['gzip', true],
    ['br, gzip;q=0.8', true],
    ['*', true],
    ['gzip;q=0', false],
    ['identity', false],
    ['', false],
    ['xgzip', false],
  ])('is compressed for %s: %s', async (accept, isSmall) => {
    const response = await answered(asked({'accept-encoding': accept}));
    const sent = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-encoding')).toBe(isSmall ? 'gzip' : null);
    expect(response.headers.get('content-length')).toBe(String(sent.length));
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(Buffer.from(isSmall ? gunzipSync(sent) : sent)).toEqual(Buffer.from(BYTES));
  });

  it('of the market has an ETag that stays while the market does', async () => {
    const app = testApp(emptyEngine);
    const tag = (await get(app, '/api/market')).headers.get('etag') as string;
    expect((await get(app, '/api/market', {'if-none-match': tag})).status).toBe(304);
    expect((await get(app, '/api/market?market=sample', {'if-none-match': tag})).status).toBe(200);
  });
});
