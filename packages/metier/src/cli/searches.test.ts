import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {problemsOfAtom, problemsOfJsonFeed} from '../market/valid-feed-for-test.ts';
import {outside} from './outside-for-test.ts';
import {SEARCH_HELP} from './search-arguments.ts';
import {searchCommand} from './search-command.ts';
import {SEARCHES_HELP, searchesCommand, type Told} from './searches-command.ts';
import {SIMILAR_HELP, similarCommand} from './similar-command.ts';
import {syncCommand} from './sync-command.ts';

const TODAY = '2026-11-20';
const BIN = fileURLToPath(new URL('../../bin/metier.mjs', import.meta.url));
const TASKS = {
  engineer: 'You build pipelines that bring the harvest into the warehouse and you model its tables.',
  analyst: 'You make dashboards of the harvest and answer the questions of the growers with SQL.',
};

const posting = (
  key: string,
  title: string,
  {task, tools, city = 'Lyon', company = 'Orchard'}: Record<string, string>,
) => ({
  id: key,
  title,
  company,
  location: `${city}, France`,
  posted: '2026-10-15',
  url: `https://jobs.example/${key}`,
  text: `${title}\n${task}\nRequirements\n${tools}.\nSalary: 60.000 EUR a year.\n${key} grows ${key} in ${city} since 1920, by hand and with care for ${key}.`,
});

const APPLE = posting('apple', 'Data Engineer', {
  task: TASKS.engineer,
  tools: 'dbt, Apache Kafka, Snowflake and Terraform',
});
const PEAR = posting('pear', 'Data Platform Engineer', {
  task: TASKS.engineer,
  tools: 'dbt, Apache Kafka, Snowflake and Scala',
  company: '=Pear()',
});
const PLUM = posting('plum', 'Data Analyst', {task: TASKS.analyst, tools: 'SQL, Tableau and dbt', company: 'Plum'});

describe('saved searches and similar postings, written wrong', () => {
  const home = join(tmpdir(), 'metier-nowhere');
  const here = {...outside, env: {METIER_HOME: home}};
  it.each([
    ['searches show', () => searchesCommand(['show'], here, TODAY), 'metier searches takes no show'],
    ['searches neww', () => searchesCommand(['neww'], here, TODAY), 'Did you mean new?'],
    ['searches run', () => searchesCommand(['run'], here, TODAY), 'Which search? Say: metier searches run NAME'],
    [
      'searches remove fig',
      () => searchesCommand(['remove', 'fig'], here, TODAY),
      'There is no saved search fig. None is saved. To save one: metier search WORDS --save NAME',
    ],
    ['a name with a way out', () => searchCommand(['--save', '../fig'], here, TODAY), 'is up to 50 letters'],
    ['similar', () => similarCommand([], here, 0), 'Like what? Say: metier similar POSTING'],
    ['similar a b', () => similarCommand(['a', 'b'], here, 0), 'One posting at a time; leave out b.'],
    [
      '--output x.xls',
      () => searchCommand(['--output', 'x.xls'], here, TODAY),
      'end its name in .parquet, .csv, .json',
    ],
    ['two shapes', () => searchCommand(['--json', '--csv'], here, TODAY), 'Name one of --json, --csv and --output.'],
  ])('%s', async (_, command, words) => {
    await expect(command()).rejects.toThrow(words);
    expect(existsSync(home)).toBe(false);
  });

  it('names all options in the help', async () => {
    expect(await searchesCommand(['-h'], here, TODAY)).toBe(SEARCHES_HELP);
    expect(await similarCommand(['-h'], here, 0)).toBe(SIMILAR_HELP);
    for (const line of `${SEARCHES_HELP}${SIMILAR_HELP}`.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const guide = readFileSync(new URL('../../../../docs/guide/market.md', import.meta.url), 'utf8');
    for (const [option] of `${SEARCH_HELP}${SEARCHES_HELP}${SIMILAR_HELP}`.matchAll(/--(?!help|color)[a-z-]+/g))
      expect(guide).toContain(option);
    expect(await searchesCommand([], here, TODAY)).toBe(
      'No search is saved. To save one: metier search WORDS --save NAME\n',
    );
  });
});

describe.skipIf(!isInstalled())('saved searches (needs the engine: metier market install)', () => {
  const home = mkdtempSync(join(tmpdir(), 'metier-searches-'));
  const env = {METIER_HOME: home};
  const here = {...outside, env};
  const file = join(home, 'grove.jsonl');
  const sync = (...postings: readonly object[]) => {
    writeFileSync(file, postings.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return syncCommand([file], here);
  };
  const news = async (...words: string[]) => (await searchesCommand(['new', ...words], here, TODAY)) as Told;

  beforeAll(() => sync(APPLE, PLUM), 60_000);
  afterAll(() => rmSync(home, {recursive: true}));

  it('are kept with what they find as known, and listed as they would be typed', async () => {
    const said = await searchCommand(['dbt', '--country', 'fr', '--save', 'Dbt-FR'], here, TODAY);
    expect(said).toMatch(/\nSaved as dbt-fr\. What comes after: metier searches new dbt-fr\n$/);
    await searchCommand(['--role', 'data-analyst', '--save', 'analyst'], here, TODAY);
    expect(await searchesCommand([], here, TODAY)).toMatch(
      /^analyst {2}\d{4}-\d\d-\d\d {2}metier search --role data-analyst\ndbt-fr {3}\d{4}-\d\d-\d\d {2}metier search dbt --country FR\n$/,
    );
    await expect(searchCommand(['--save', 'DBT-fr'], here, TODAY)).rejects.toThrow('There is a saved search dbt-fr.');
    expect(await searchesCommand(['run', 'dbt-fr'], here, TODAY)).toContain('Data Engineer – Orchard\n');
    expect((await news()).text).toBe('analyst: nothing new.\n\ndbt-fr: nothing new.\n');
  });

  it('tell what is new until it was written out, and repeats of it never', async () => {
    await sync(APPLE, PLUM, PEAR, {...APPLE, id: 'apple-2', url: 'https://jobs.example/apple-2'});
    const first = await news();
    expect(first.text).toMatch(/^analyst: nothing new\.\n\ndbt-fr: 1 new\.\n\nData Platform Engineer – =Pear\(\)\n/);
    expect(first.text).not.toContain('apple-2');
    expect((await news('dbt-fr')).text).toContain('1 new.');
    const kept = await news('dbt-fr', '--keep');
    expect(kept.written).toBeUndefined();
    await brokenOff('searches', 'new');
    expect((await news('dbt-fr', '--json')).text).toMatch(/"name":"dbt-fr","hits":\[\{.*\],"more":0/);
    first.written?.();
    expect((await news('dbt-fr')).text).toBe('dbt-fr: nothing new.\n');
    expect((await news('dbt-fr', '--again')).text).toMatch(/^dbt-fr: 1 posting of the last look\.\n\nData Platform/);
  });

  it('are feeds that keep the rules, the same each time', async () => {
    const feed = async (...words: string[]) =>
      (await searchesCommand(['feed', 'dbt-fr', ...words], here, TODAY)) as string;
    const atom = await feed();
    expect(problemsOfAtom(atom)).toEqual([]);
    expect(atom.match(/<entry>/g)).toHaveLength(3);
    expect(await feed()).toBe(atom);
    expect(problemsOfJsonFeed(await feed('--format', 'json'))).toEqual([]);
    const path = join(home, 'feed.xml');
    expect(await feed('--output', path)).toBe(`${path}: 3 postings.\n`);
    expect(readFileSync(path, 'utf8')).toBe(atom);
    await expect(feed('--format', 'rss')).rejects.toThrow('--format is atom or json, not rss.');
  });

  it('are forgotten', async () => {
    expect(await searchesCommand(['remove', 'analyst'], here, TODAY)).toBe('analyst is removed.\n');
    await expect(news('analyst')).rejects.toThrow('There is no saved search analyst. Saved are: dbt-fr.');
  });

  it('what is found goes into a file of the kind that its name ends in', async () => {
    const out = (ending: string) => join(home, `out.${ending}`);
    const write = (ending: string) => searchCommand(['dbt', '--limit', '2', '--output', out(ending)], here, TODAY);
    expect(await write('parquet')).toBe(`${out('parquet')}: 2 postings. 1 more are found: --limit\n`);
    expect(readFileSync(out('parquet')).subarray(0, 4).toString()).toBe('PAR1');
    await write('json');
    await write('jsonl');
    const {hits} = JSON.parse(readFileSync(out('json'), 'utf8'));
    expect(
      readFileSync(out('jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(hits);
    await searchCommand(['dbt', '--output', out('csv')], here, TODAY);
    expect(readFileSync(out('csv'), 'utf8')).toContain(",'=Pear(),");
  });

  it('finds postings like one by id, address and file, and never the job itself', async () => {
    const byAddress = await similarCommand([APPLE.url, '--limit', '1'], here, 0);
    expect(byAddress).toMatch(
      /^Like Data Engineer \(Data engineer · \d+ skills\)\n\nData Platform Engineer – =Pear\(\)\n {3}Data engineer · Lyon, FR · 2026-10-15 · €60,000 a year\n {3}Both, \d of \d+: .*dbt/,
    );
    expect(byAddress).toMatch(/\n {3}Only this one: .*Scala.*\n {3}Only yours: .*Terraform/);
    const data = JSON.parse(await similarCommand([APPLE.url, '--json'], here, 0));
    expect(data.similar.map(({url}: {url: string}) => url)).toEqual([PEAR.url, PLUM.url]);
    const [pear] = data.similar;
    expect(JSON.parse(await similarCommand([pear.id, '--json', '--limit', '1'], here, 0)).similar[0].url).toBe(
      APPLE.url,
    );
    const page = join(home, 'page.json');
    writeFileSync(page, JSON.stringify({...APPLE, id: 'elsewhere'}));
    const read = JSON.parse(await similarCommand([page, '--json'], here, 0));
    expect(read.similar.map(({url}: {url: string}) => url)).toEqual([PEAR.url, PLUM.url]);
    expect(await similarCommand([APPLE.url, '--country', 'DE'], here, 0)).toContain('No posting that is meant shares');
    await expect(similarCommand(['123456789012345678'], here, 0)).rejects.toThrow('holds no posting with the id');
  });

  it('says without which condition there would be some', async () => {
    expect(await searchCommand(['tableau', '--city', 'Paris', '--country', 'FR'], here, TODAY)).toBe(
      'No posting matches all of it.\n  Without --city Paris: 1\n',
    );
  });

  /** Runs the program with a reader of its output that is gone before it says a word. */
  function brokenOff(...words: string[]): Promise<void> {
    const child = spawn(process.execPath, [BIN, ...words], {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.destroy();
    return new Promise((done) => child.on('exit', () => done()));
  }
});
