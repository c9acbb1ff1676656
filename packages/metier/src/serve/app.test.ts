import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {MarketError} from '../market/engine.ts';
import {emptyEngine, get, testApp} from './app-for-test.ts';
import {Markets} from './markets.ts';

const app = testApp();
const NOT_A_DAY = 'from is a date such as 2026-01-31, not 2026-02-30.';

describe('a request that has no answer', () => {
  it.each<[string, string, number, string, string]>([
    ['a route that is none', '/api/nothing', 404, 'not-found', 'There is nothing here.'],
    [
      'a question that is none',
      '/api/ask/skils',
      400,
      'wrong-parameter',
      'There is no question skils. Did you mean skills?',
    ],
    [
      'a parameter that is none',
      '/api/search?rol=x',
      400,
      'wrong-parameter',
      'There is no parameter rol. Did you mean role?',
    ],
    ['a role that is none', '/api/search?role=data-enginer', 400, 'wrong-parameter', 'Did you mean data-engineer?'],
    ['a day that is none', '/api/search?from=2026-02-30', 400, 'wrong-parameter', NOT_A_DAY],
    ['a value that is empty', '/api/search?role=', 400, 'wrong-parameter', 'role needs a value: a role.'],
    [
      'one given twice',
      '/api/search?from=2026&from=2025',
      400,
      'wrong-parameter',
      'from is given 2 times; it is taken once.',
    ],
    [
      'a value without end',
      `/api/search?city=${'x'.repeat(501)}`,
      400,
      'wrong-parameter',
      'city has 501 characters; at most 500',
    ],
    ['a list without end', `/api/search?${'city=x&'.repeat(51)}`, 400, 'wrong-parameter', 'city is given 51 times'],
    ['a market that is none', '/api/market?market=stock', 400, 'wrong-parameter', 'market is one of own, sample'],
    ['a question without its skill', '/api/ask/trend', 400, 'wrong-parameter', 'trend needs a skill: skill=python'],
    ['a question without what one has', '/api/ask/next', 400, 'wrong-parameter', 'next needs what one has'],
    ['fit without what one has', '/api/search?sort=fit', 400, 'wrong-parameter', 'sort=fit needs what one has'],
    ['a posting that is not there', '/api/postings/12', 404, 'no-posting', 'The market has no posting 12.'],
    ['an id beyond 64 bits', '/api/postings/18446744073709551616', 404, 'no-posting', 'no posting'],
    ['an id in words', '/api/postings/latest', 404, 'no-posting', 'The market has no posting latest.'],
  ])('%s', async (_, path, status, code, detail) => {
    const response = await get(app, path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as Record<string, string>;
    expect(problem).toMatchObject({status, code, type: `/api#${code}`});
    expect(problem.detail).toContain(detail);
    expect(problem.wayOut).not.toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE'])('says which methods a route takes, not %s', async (method) => {
    const response = await app.request('http://localhost/api/market', {method, headers: {host: 'localhost'}});
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['the engine is not installed', 'engine-missing', 'metier market install'],
    ['another process has the market open', 'market-in-use', 'Ask again when that has ended'],
    ['the market cannot be opened', 'market-unavailable', 'metier market says what is wrong'],
  ] as const)('says so where %s, and no folder of this machine', async (_, code, wayOut) => {
    const closed = async () => Promise.reject(new MarketError('/srv/secret/market: it is closed', code));
    const response = await get(
      testApp(emptyEngine, {markets: new Markets({own: closed, sample: closed})}),
      '/api/market',
    );
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    const text = await response.text();
    expect(text).toContain(wayOut);
    expect(text).not.toContain('secret');
  });

  it('has what others have published also where no engine is installed, and nothing else', async () => {
    const closed = async () => Promise.reject(new MarketError('no engine', 'engine-missing'));
    const bare = testApp(emptyEngine, {markets: new Markets({own: closed, sample: closed})});
    const pay = await (await get(bare, '/api/ask/pay?country=US')).json();
    expect(pay).toMatchObject({question: 'pay', rows: [], coverage: {postings: 0}, apart: [{kind: 'survey'}]});
    expect((await get(bare, '/api/ask/skills')).status).toBe(503);
    expect((await get(bare, '/api/ask/pay?market=sample')).status).toBe(503);
  });

  it('says nothing of a fault of its own but that there is one', async () => {
    const broken = {...emptyEngine, rows: () => Promise.reject(new Error('secret'))};
    const response = await get(testApp(broken), '/api/market');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });
});

describe('names that the server answers to', () => {
  const named = testApp(emptyEngine, {names: ['Metier.example.com']});
  it.each([
    ['localhost', 200],
    ['localhost:4173', 200],
    ['127.0.0.1:80', 200],
    ['[::1]:4173', 200],
    ['metier.example.com', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['localhost@evil.example', 421],
    ['127.0.0.1.evil.example:4173', 421],
    ['', 421],
  ])('%s', async (host, status) => {
    expect((await get(named, '/api/questions', {host})).status).toBe(status);
  });
});

describe('the invented market', () => {
  it('says in every answer that it is', async () => {
    for (const path of ['/api/market', '/api/ask/skills', '/api/search']) {
      expect(await (await get(app, `${path}?market=sample`)).json()).toMatchObject({sample: true});
      expect(await (await get(app, path)).json()).not.toHaveProperty('sample');
    }
  });
});

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metier-site-'));
  mkdirSync(join(folder, 'site', 'assets'), {recursive: true});
  mkdirSync(join(folder, 'site', 'roles'), {recursive: true});
  writeFileSync(join(folder, 'site', 'index.html'), '<p>start</p>');
  writeFileSync(join(folder, 'site', 'roles', 'index.html'), '<p>roles</p>');
  writeFileSync(join(folder, 'site', 'assets', 'a.js'), 'a');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  afterAll(() => rmSync(folder, {recursive: true}));
  const pages = testApp(emptyEngine, {site: join(folder, 'site')});

  it.each([
    ['/', 200, '<p>start</p>', 'text/html; charset=utf-8'],
    ['/roles', 200, '<p>roles</p>', 'text/html; charset=utf-8'],
    ['/market/skills', 200, '<p>start</p>', 'text/html; charset=utf-8'],
    ['/assets/a.js', 200, 'a', 'text/javascript; charset=utf-8'],
    ['/assets/b.js', 404, '', 'application/problem+json; charset=utf-8'],
    ['/..%2fsecret.txt', 404, '', 'application/problem+json; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, '', 'application/problem+json; charset=utf-8'],
    ['/assets/..%2f..%2fsecret.txt', 404, '', 'application/problem+json; charset=utf-8'],
    ['/..%5csecret.txt', 404, '', 'application/problem+json; charset=utf-8'],
    ['/index.html%00.js', 404, '', 'application/problem+json; charset=utf-8'],
    ['/%zz', 404, '', 'application/problem+json; charset=utf-8'],
  ])('%s', async (path, status, text, type) => {
    const response = await get(pages, path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    const body = await response.text();
    expect(body).not.toBe('secret');
    if (status === 200) expect(body).toBe(text);
  });

  it('may run no script of a page and ask nobody but this server', async () => {
    const response = await get(pages, '/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
