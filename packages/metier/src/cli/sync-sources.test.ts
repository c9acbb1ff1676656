import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {type TestMarket, testMarket} from '../market/market-for-test.ts';
import {versionsNow} from '../market/versions.ts';
import {Network, type Told} from '../sources/asked-for-test.ts';
import {outside} from './outside-for-test.ts';
import {SourceBook} from './source-book.ts';
import {sourcesCommand} from './sources-command.ts';
import {SyncRun} from './sync-run.ts';
import {errandsOf, SourceSync} from './sync-sources.ts';

const HOUR = 3_600_000;
const URL = 'https://boards-api.greenhouse.io/v1/boards/lumen/jobs?content=true';
const job = (id: number, title: string) => ({
  id,
  internal_job_id: id,
  title,
  company_name: 'Lumen Orchards',
  absolute_url: `https://job-boards.greenhouse.io/lumen/jobs/${id}`,
  location: {name: 'Oslo, Norway'},
  content: `<p>As ${title} you measure apples with Python and SQL, number ${id}. You report each week to the growers of our orchards and keep the pipelines running.</p><h2>Requirements</h2><ul><li>3+ years with Python</li><li>SQL</li></ul>`,
});
const board = (...jobs: readonly ReturnType<typeof job>[]) => JSON.stringify({jobs, meta: {total: jobs.length}});
const ANALYST = job(1, 'Data Analyst');
const ENGINEER = job(2, 'Data Engineer');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'metier-sources-'));
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

describe.skipIf(!isInstalled())('sources into the market (needs the engine: metier market install)', () => {
  let market: TestMarket;
  let time = Date.UTC(2026, 10, 1);
  /** The marks that the last sync asked after. */
  let asked: (string | undefined)[] = [];
  beforeAll(async () => {
    market = await testMarket();
  });
  afterAll(() => market.stop());

  /** One sync of the board, some hours after the last. */
  async function sync(told: Told, hours = 3): Promise<string> {
    time += hours * HOUR;
    const network = new Network({[URL]: told});
    network.time = time;
    const book = new SourceBook({METIER_HOME: home});
    const run = new SyncRun({
      engine: market.engine,
      versions: versionsNow(),
      now: time,
      source: null,
      jobs: 1,
      outside,
    });
    try {
      const errands = errandsOf('greenhouse/lumen', book) ?? [];
      const job = {engine: market.engine, run, book, world: network.world, agent: 'test', progress: () => {}};
      const [line = ''] = await new SourceSync(job).sync(errands);
      asked = network.asked.map(({headers}) => headers['if-none-match']);
      return line;
    } finally {
      await run.close();
    }
  }
  const open = async (): Promise<string[]> =>
    (
      await market.engine.rows<{title: string}>(
        "SELECT title FROM metier.fact FINAL WHERE closed_at = toDateTime(0, 'UTC') ORDER BY title",
      )
    ).map(({title}) => title);

  it('stores what a board lists, and closes what it lists no more at the second look', async () => {
    expect(await sync(board(ANALYST, ENGINEER))).toBe('greenhouse/lumen: 2 postings: 2 new, 0 changed, 0 as before.');
    expect(await open()).toEqual(['Data Analyst', 'Data Engineer']);
    expect(await sync(board(ANALYST))).toMatch(/1 as before, 1 not listed this time\.$/);
    expect(await open()).toEqual(['Data Analyst', 'Data Engineer']);
    expect(await sync(board(ANALYST))).toMatch(/1 as before, 1 closed\.$/);
    expect(await open()).toEqual(['Data Analyst']);
    expect(await sync(board(ANALYST, ENGINEER))).toMatch(/0 new, .*2 as before\.$/);
    expect(await open()).toEqual(['Data Analyst', 'Data Engineer']);
  }, 120_000);

  it.each([
    ['a login page', '<html>Sign in</html>'],
    ['half a body', '{"jobs":[{"id":1,"ti'],
    ['nothing', ''],
    ['a server at fault', {status: 500}],
    ['a board that is gone', {status: 404}],
    ['too many requests', {status: 429, headers: {'retry-after': '7200'}}],
  ] as readonly (readonly [string, Told])[])(
    'changes nothing at %s',
    async (_what, told) => {
      const before = await open();
      for (let look = 0; look < 3; look++) await sync(told, 30);
      expect(await open()).toEqual(before);
    },
    120_000,
  );

  it('leaves a server alone as long as it wants, also in the next run', async () => {
    expect(await sync({status: 429, headers: {'retry-after': '7200'}})).toMatch(/failed\..*left alone for 2 hours/);
    expect(await sync(board(ANALYST), 1)).toMatch(/wants to be left alone until 2026-/);
    expect(await sync(board(ANALYST, ENGINEER), 2)).toMatch(/2 postings/);
  }, 60_000);

  it('asks for changes alone after a whole list, and never after half of one', async () => {
    const marked = (text: string, etag: string): Told => ({text, headers: {etag}});
    const whole = board(ANALYST, ENGINEER);
    await sync(marked(whole.replace('"total":2', '"total":5'), 'half'));
    expect(await sync(marked(whole, 'whole'))).toMatch(/2 postings/);
    expect(asked).toEqual([undefined]);
    expect(await sync({status: 304})).toBe('greenhouse/lumen: has not changed.');
    expect(asked).toEqual(['whole']);
  }, 60_000);

  it('a list that is not whole closes nothing', async () => {
    const whole = board(ANALYST).replace('"total":1', '"total":5');
    for (let look = 0; look < 3; look++) expect(await sync(whole, 30)).toMatch(/Not complete: the board names 5/);
    expect(await open()).toEqual(['Data Analyst', 'Data Engineer']);
  }, 60_000);
});

describe('metier sources', () => {
  const sources = (...words: string[]) => sourcesCommand(words, {...outside, env: {METIER_HOME: home}});
  const data = async () =>
    JSON.parse(await sources('--json')) as {
      sources: {id: string; on: boolean; boards: {board: string; employer: string | null}[]}[];
    };
  const boards = async (id: string) =>
    (await data()).sources.find((one) => one.id === id)?.boards.map(({board: name}) => name) ?? [];

  it('ships at least 300 boards, and says why some sources are off', async () => {
    const {sources: all} = await data();
    expect(all.reduce((sum, one) => sum + one.boards.length, 0)).toBeGreaterThanOrEqual(300);
    expect(await sources()).toMatch(/Not asked[\s\S]*smartrecruiters[\s\S]*robots\.txt/);
  });

  it('adds a board by its address, keeps it, and takes it out again', async () => {
    expect(await sources('add', 'https://jobs.lever.co/lumen', '--employer', 'Lumen')).toMatch(/^lever\/lumen: added/);
    expect(await boards('lever')).toContain('lumen');
    expect(await sources('add', 'https://jobs.lever.co/lumen/123')).toMatch(/is there already/);
    expect(await sources('remove', 'lever/lumen')).toMatch(/not asked any more/);
    expect(await boards('lever')).not.toContain('lumen');
  });

  it('takes out a board that ships, for good', async () => {
    await sources('remove', 'greenhouse/anthropic');
    expect(await boards('greenhouse')).not.toContain('anthropic');
  });

  it('switches sources, with a word where care is due', async () => {
    expect(await sources('on', 'workday')).toMatch(/is on\. Mind that/);
    expect(await sources('off', 'lever')).toBe('Lever: is off.\n');
    expect(() => errandsOf('lever/lumen', new SourceBook({METIER_HOME: home}))).toThrow(/is off: you switched it off/);
  });

  it('keeps a key in a file of the user alone, and never shows it', async () => {
    await sources('key', 'adzuna', 'app_key', 'my-secret');
    const path = join(home, 'sources.json');
    expect(readFileSync(path, 'utf8')).toContain('my-secret');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
    expect(await sources('--json')).not.toContain('my-secret');
  });

  it.each([
    [['on', 'grenhouse'], /no source grenhouse\. Did you mean greenhouse\?/],
    [['add'], /Which page\?/],
    [['remove', 'lever/nobody'], /there is no such board/],
    [['key', 'lever', 'token', 'x'], /takes no key/],
    [['key', 'adzuna', 'nonsense', 'x'], /takes: app_id, app_key/],
    [['dance'], /no metier sources dance/],
  ])('%j is told in one line', async (words, said) => {
    await expect(sources(...words)).rejects.toThrow(said);
  });

  it('two processes that change it at once lose nothing', async () => {
    const syncing = new SourceBook({METIER_HOME: home});
    await sources('add', 'https://jobs.lever.co/lumen');
    syncing.noteRun('lever/other', {at: 1, outcome: 'complete', because: null, postings: 3});
    syncing.save();
    expect(await boards('lever')).toContain('lumen');
    expect(new SourceBook({METIER_HOME: home}).lastRunOf('lever/other')).toMatchObject({postings: 3});
  });

  it('a file that is not its own is not written over', async () => {
    writeFileSync(join(home, 'sources.json'), '{"mine": true}');
    await expect(sources('off', 'lever')).rejects.toThrow(/is not the list of sources that Metier keeps/);
    expect(readFileSync(join(home, 'sources.json'), 'utf8')).toBe('{"mine": true}');
  });
});
