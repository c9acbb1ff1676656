import {describe, expect, it} from 'vitest';
import {boardNamed, gathered, Network, type Told} from './asked-for-test.ts';
import {SOURCES, sourceOf} from './index.ts';
import type {Source} from './source.ts';

const source = (id: string): Source => {
  const found = sourceOf(id);
  if (!found) throw new RangeError(`no source ${id}`);
  return found;
};
const TEXT = '<p>You build forecasts of apple harvests in Python and explain them to growers.</p>';

describe('a list that is not whole', () => {
  it('when SmartRecruiters or Ashby send none, which a wrong name gives too', async () => {
    const network = new Network({
      'https://api.smartrecruiters.com/v1/companies/Lumen/postings?limit=100&offset=0': '{"totalFound":0,"content":[]}',
      'https://api.ashbyhq.com/posting-api/job-board/Lumen?includeCompensation=true': '{"apiVersion":"1","jobs":[]}',
    });
    for (const id of ['smartrecruiters', 'ashby'])
      expect((await gathered(source(id), boardNamed('Lumen'), network.ask())).end.outcome).toBe('incomplete');
  });

  it('when most postings lack what makes one', async () => {
    const url = 'https://remotive.com/api/remote-jobs';
    const jobs = Array.from({length: 10}, (_, id) =>
      id < 9 ? {id: id + 1, title: 'A', url: 'https://remotive.com/a'} : {id},
    );
    const {end} = await gathered(
      source('remotive'),
      boardNamed('all'),
      new Network({[url]: JSON.stringify({jobs})}).ask(),
    );
    expect(end.outcome).toBe('failed');
    expect(end.because).toMatch(/1 of 10 postings lack/);
  });
});

it('pages of Lever go on until one is not full', async () => {
  const network = new Network((url) => {
    const skip = Number(/skip=(\d+)/.exec(url)?.[1]);
    const rows = Array.from({length: skip < 200 ? 100 : 7}, (_, i) => ({
      id: `${skip + i}`,
      text: 'A',
      hostedUrl: `https://jobs.lever.co/lumen/${skip + i}`,
    }));
    return JSON.stringify(rows);
  });
  const {bodies, end} = await gathered(source('lever'), boardNamed('lumen'), network.ask());
  expect({outcome: end.outcome, count: bodies.reduce((sum, {count}) => sum + count, 0)}).toEqual({
    outcome: 'complete',
    count: 207,
  });
});

it('Workday stops where its list begins anew', async () => {
  let asked = 0;
  const network = new Network((url) =>
    url.endsWith('/jobs')
      ? JSON.stringify({
          total: 5000,
          jobPostings: Array.from({length: 20}, (_, i) => ({
            title: 'A',
            externalPath: `/job/${asked++}-${i}`,
          })),
        })
      : {status: 404},
  );
  const {end} = await gathered(source('workday'), boardNamed('lumen.wd1/Jobs'), network.ask());
  expect(end).toMatchObject({outcome: 'incomplete', because: 'the site shows no more than 2000 postings'});
});

it('a source that needs a key says so before it asks', async () => {
  for (const id of ['usajobs', 'adzuna']) {
    const network = new Network({});
    const {end} = await gathered(source(id), boardNamed('all'), network.ask());
    expect(end.because).toMatch(/needs/);
    expect(network.asked).toEqual([]);
  }
});

it('keys stand in no name that is shown or kept', async () => {
  const network = new Network((url) =>
    url.includes('what=machine') && url.includes('/1?')
      ? JSON.stringify({results: [{id: '1', title: 'A', salary_min: 1, salary_is_predicted: '1'}]})
      : '{"results":[]}',
  );
  const {bodies} = await gathered(
    source('adzuna'),
    boardNamed('us', {app_id: 'my-id', app_key: 'my-secret'}),
    network.ask(),
  );
  expect(JSON.stringify(bodies)).not.toMatch(/my-id|my-secret|salary/);
});

it('pages that robots.txt shuts are not asked for', async () => {
  const network = new Network({
    'https://jobs.example.com/robots.txt': 'User-agent: *\nDisallow: /feed',
    'https://jobs.example.com/feed': '<rss></rss>',
  });
  const {end} = await gathered(source('feed'), boardNamed('https://jobs.example.com/feed'), network.ask());
  expect(end.because).toMatch(/robots\.txt of jobs\.example\.com does not allow/);
  expect(network.asked.map(({url}) => url)).not.toContain('https://jobs.example.com/feed');
});

describe('every source', () => {
  it.each(SOURCES.map((one) => [one.id, one] as const))(
    '%s says who it is, how it is asked and why it is off',
    (_id, one) => {
      expect(one.documentation).toMatch(/^https:\/\//);
      expect(one.pace).toBeGreaterThanOrEqual(1000);
      expect(one.offBecause === null || one.offBecause.length > 20).toBe(true);
      expect(one.pageOf('https://example.com')).toMatch(/^https:\/\//);
    },
  );

  it('has its own id, and those that may not be asked are off', () => {
    expect(new Set(SOURCES.map(({id}) => id)).size).toBe(SOURCES.length);
    const off = SOURCES.filter(({offBecause}) => offBecause).map(({id}) => id);
    expect(off).toEqual([
      'smartrecruiters',
      'pinpoint',
      'bamboohr',
      'breezy',
      'rippling',
      'workday',
      'usajobs',
      'adzuna',
      'eures',
    ]);
  });
});

describe('what a site wishes', () => {
  const FEED = 'https://jobs.example.com/feed';
  const body = `<rss><channel><item><title>A</title><description>${TEXT}</description></item></channel></rss>`;
  const visited = async (answers: Readonly<Record<string, Told>>) => {
    const network = new Network({[FEED]: body, ...answers});
    return {...(await gathered(source('feed'), boardNamed(FEED), network.ask(2000))), network};
  };

  it('its pace is kept where it is slower than ours', async () => {
    const {network} = await visited({'https://jobs.example.com/robots.txt': 'User-agent: *\nCrawl-delay: 20'});
    const times = network.asked.map(({at}) => at);
    expect(times.slice(1).map((at, i) => at - (times[i] as number))).toEqual([20_000, 20_000]);
  });

  it.each([
    ['a break of an hour', 'robots.txt', 'User-agent: *\nCrawl-delay: 3600', /wants 3600 seconds between/],
    ['not to be searched', 'robots.txt', 'Content-Signal: search=no', /search=no/],
    [
      'text mining reserved for its paths',
      '.well-known/tdmrep.json',
      '[{"location":"/fe*","tdm-reservation":1}]',
      /reserves text mining/,
    ],
    [
      'text mining reserved by the answer',
      'feed',
      {text: body, headers: {'tdm-reservation': '1'}},
      /reserves text mining/,
    ],
    [
      'text mining reserved by the page',
      'feed',
      `<meta name="tdm-reservation" content="1">${body}`,
      /reserves text mining/,
    ],
  ] as readonly (readonly [string, string, Told, RegExp])[])('%s ends the run', async (_what, path, told, said) => {
    const {end, bodies} = await visited({[`https://jobs.example.com/${path}`]: told});
    expect({outcome: end.outcome, bodies}).toEqual({outcome: 'failed', bodies: []});
    expect(end.because).toMatch(said);
  });

  it.each([
    ['[{"location":"/images/*","tdm-reservation":1}]', 'other paths'],
    ['[{"location":"/feed","tdm-reservation":0}]', 'no reservation'],
    ['<html>', 'what is no such file'],
    ['{"a":[null]}', 'JSON of another kind'],
  ])('%s does not (%s)', async (text) => {
    expect((await visited({'https://jobs.example.com/.well-known/tdmrep.json': text})).end.outcome).toBe('complete');
  });

  it('no training of models is remembered', async () => {
    const said = async (robots: string) =>
      (await visited({'https://jobs.example.com/robots.txt': robots})).end.noTraining;
    expect(await said('Content-Signal: search=yes, ai-train=no')).toBe(true);
    expect(await said('Content-Signal: search=yes')).toBe(false);
  });
});
