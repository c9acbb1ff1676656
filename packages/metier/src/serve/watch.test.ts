import {describe, expect, it} from 'vitest';
import {get, post, testApp} from './app-for-test.ts';
import {keysOf} from './keys.ts';

const SECRET = 'Wilma Ashgrove wilma@ashgrove.example';
const KEY = 'a-key-of-the-orchard';

describe('the log', () => {
  const lines: string[] = [];
  const app = testApp(undefined, {log: (line) => lines.push(line), keys: keysOf(`orchard ${KEY}`)});
  const authorization = `Bearer ${KEY}`;

  it('tells of each request its route and how it went, and not a word of what was asked or sent', async () => {
    await post(app, '/api/read', SECRET, {'content-type': 'text/plain', authorization});
    await get(app, '/api/search?words=secret&employer=secret', {
      authorization,
      'user-agent': 'secret',
      cookie: 'secret',
    });
    await get(app, '/api/postings/4242', {authorization});
    await get(app, '/api/roles/secret', {authorization});
    await get(app, '/secret', {});
    await get(app, '/api/secret', {authorization: 'Bearer secret'});
    const told = lines.map((line) => JSON.parse(line));
    expect(told.map(({method, route, status, key}) => [method, route, status, key])).toEqual([
      ['POST', '/api/read', expect.any(Number), 'orchard'],
      ['GET', '/api/search', 200, 'orchard'],
      ['GET', '/api/postings/{id}', 404, 'orchard'],
      ['GET', '/api/roles/{role}', 400, 'orchard'],
      ['GET', 'none', 404, undefined],
      ['GET', 'none', 401, undefined],
    ]);
    for (const line of lines) {
      expect(line).not.toMatch(/secret|Wilma|ashgrove|4242|a-key/i);
      expect(JSON.parse(line)).toMatchObject({
        time: expect.any(String),
        ms: expect.any(Number),
        bytes: expect.any(Number),
      });
    }
  });
});

describe('the figures for Prometheus', () => {
  it('count requests by route and status, and how long they took', async () => {
    const app = testApp();
    await get(app, '/api/market');
    await get(app, '/api/market');
    await get(app, '/api/roles/nobody');
    await app.request('http://localhost/api/market', {method: 'BREW', headers: {host: 'localhost'}});
    const response = await get(app, '/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toContain('metier_http_requests_total{method="GET",route="/api/market",status="200"} 2\n');
    expect(text).toContain('metier_http_requests_total{method="GET",route="/api/roles/{role}",status="400"} 1\n');
    expect(text).toContain('metier_http_requests_total{method="OTHER",route="/api/market",status="405"} 1\n');
    expect(text).toContain('metier_http_request_seconds_count{route="/api/market"} 3\n');
    expect(text).toContain('metier_http_in_flight 1\n');
    expect(text).not.toContain('nobody');
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^# (?:HELP|TYPE) \w+ .+$|^\w+(?:\{(?:\w+="[^"\\\n]*",?)+\})? [\d.e+-]+$/);
    const buckets = [...text.matchAll(/_bucket\{route="\/api\/market",le="[^"]+"\} (\d+)/g)].map(([, n]) => Number(n));
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
    expect(buckets.at(-1)).toBe(3);
  });
});
