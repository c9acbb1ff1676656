import {describe, expect, it} from 'vitest';
import {retryAfter, Unchanged} from './ask.ts';
import {faultOf, Network} from './asked-for-test.ts';
import {SourceFault} from './source.ts';

const URL = 'https://boards.example.com/jobs';

describe('asking politely', () => {
  it('names itself and keeps the pace of a host, also for two at once', async () => {
    const network = new Network(() => 'ok');
    const ask = network.ask(1000);
    await Promise.all([ask({url: URL}), ask({url: `${URL}/2`}), ask({url: 'https://other.example.org/'})]);
    const own = network.asked.filter(({url}) => url.startsWith(URL));
    expect((own[1]?.at ?? 0) - (own[0]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(network.asked[0]?.headers['user-agent']).toMatch(/^metier\/.*https:/);
  });

  it('tries a busy server again, with longer and longer breaks', async () => {
    const network = new Network((_url, tries) => (tries < 4 ? {status: 503} : 'ok'));
    expect((await network.ask()({url: URL})).text).toBe('ok');
    const breaks = network.asked.map(({at}) => at).map((at, i, all) => at - (all[i - 1] ?? at));
    expect(breaks[1]).toBeGreaterThanOrEqual(1000);
    expect(breaks[2]).toBeGreaterThan(breaks[1] as number);
    expect(breaks[3]).toBeGreaterThan(breaks[2] as number);
  });

  it('waits as long as the server says', async () => {
    const network = new Network((_url, tries) => (tries < 2 ? {status: 429, headers: {'retry-after': '40'}} : 'ok'));
    await network.ask()({url: URL});
    expect((network.asked[1]?.at ?? 0) - (network.asked[0]?.at ?? 0)).toBe(40_000);
  });

  it('leaves a server alone that wants a long break, and says until when', async () => {
    const network = new Network({[URL]: {status: 429, headers: {'retry-after': '83276'}}});
    const fault = (await network
      .ask()({url: URL})
      .catch((error) => error)) as SourceFault;
    expect(fault).toBeInstanceOf(SourceFault);
    expect(fault.code).toBe('banned');
    expect(fault.until).toBe(network.time + 83_276_000);
    expect(network.asked).toHaveLength(1);
  });

  it('ends after five refusals in a row, over several addresses', async () => {
    const network = new Network(() => ({status: 429}));
    const ask = network.ask();
    expect(await faultOf(ask({url: URL}))).toBe('refused');
    expect(await faultOf(ask({url: `${URL}/2`}))).toBe('banned');
    expect(network.asked).toHaveLength(5);
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'refused'],
    [403, 'refused'],
    [418, 'refused'],
    [500, 'refused'],
  ])('%i is %s', async (status, code) => {
    expect(await faultOf(new Network({[URL]: {status}}).ask()({url: URL}))).toBe(code);
  });

  it('gives an answer that is asked for, whatever its status', async () => {
    const {status} = await new Network({[URL]: {status: 404}}).ask()({url: URL, accepts: [404]});
    expect(status).toBe(404);
  });

  it('follows within a site, not to another one, and not without end', async () => {
    const network = new Network({
      'https://www.example.com/a': {status: 302, headers: {location: '/b'}},
      'https://www.example.com/b': {status: 301, headers: {location: 'https://jobs.example.com/c'}},
      'https://jobs.example.com/c': 'there',
      'https://www.example.com/away': {status: 302, headers: {location: 'https://login.example.org/'}},
      'https://login.example.org/': 'sign in',
      'https://www.example.com/round': {status: 302, headers: {location: '/round'}},
      'https://www.example.com/plain': {status: 302, headers: {location: 'http://www.example.com/b'}},
    });
    const ask = network.ask();
    expect(await ask({url: 'https://www.example.com/a'})).toMatchObject({
      text: 'there',
      url: 'https://jobs.example.com/c',
    });
    expect(await faultOf(ask({url: 'https://www.example.com/away'}))).toBe('gone');
    expect((await ask({url: 'https://www.example.com/away', elsewhere: true})).text).toBe('sign in');
    expect(await faultOf(ask({url: 'https://www.example.com/round'}))).toBe('refused');
    expect(network.asked.filter(({url}) => url.endsWith('/round'))).toHaveLength(6);
    expect(await faultOf(ask({url: 'https://www.example.com/plain'}))).toBe('refused');
  });

  it.each(['http://example.com/', 'ftp://example.com/', 'https://me:secret@example.com/', 'nonsense'])(
    'does not ask %s',
    async (url) => {
      const network = new Network(() => 'ok');
      expect(await faultOf(network.ask()({url}))).toBe('refused');
      expect(network.asked).toEqual([]);
    },
  );

  it('asks for changes alone when the server gave a mark, and only then', async () => {
    const validators = new Map();
    const network = new Network((_url, tries) => (tries === 1 ? {text: 'ok', headers: {etag: '"7"'}} : {status: 304}));
    const ask = network.ask(0, validators);
    await ask({url: URL, ifChanged: true});
    expect(network.asked[0]?.headers['if-none-match']).toBeUndefined();
    await expect(ask({url: URL, ifChanged: true})).rejects.toBeInstanceOf(Unchanged);
    expect(network.asked[1]?.headers['if-none-match']).toBe('"7"');
  });

  it('a server that cannot be reached is asked again before it is a fault', async () => {
    let tries = 0;
    const network = new Network(() => 'ok');
    const send = async () => {
      tries++;
      throw new Error('nothing answers there.');
    };
    const {Politeness} = await import('./ask.ts');
    const ask = new Politeness({...network.world, send}).ask({agent: 'test', pace: 0, validators: new Map()});
    await expect(ask({url: URL})).rejects.toThrow('boards.example.com: nothing answers there.');
    expect(tries).toBe(4);
  });
});

it.each([
  ['120', 120_000],
  ['Fri, 20 Nov 2026 00:01:00 GMT', 60_000],
  ['Thu, 19 Nov 2026 00:01:00 GMT', 0],
  ['soon', null],
  [undefined, null],
])('Retry-After %s', (words, milliseconds) => {
  expect(retryAfter(words, Date.UTC(2026, 10, 20))).toBe(milliseconds);
});
