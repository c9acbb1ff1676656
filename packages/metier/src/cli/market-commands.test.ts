import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {skillNamed} from '../operations/names.ts';
import {ASK_HELP, askCommand} from './ask-command.ts';
import {MARKET_HELP, marketCommand} from './market-command.ts';
import {outside} from './outside-for-test.ts';
import {SEARCH_HELP} from './search-arguments.ts';
import {searchCommand} from './search-command.ts';
import {SYNC_HELP, syncCommand} from './sync-command.ts';
import {WORK_HELP, workCommand} from './work-command.ts';

const TODAY = '2026-11-20';
const TOOLS = ['Python', 'SQL', 'PyTorch', 'dbt', 'Apache Kafka', 'Terraform'];

const CITIES = ['Lyon', 'Paris', 'Nantes', 'Lille', 'Rennes', 'Toulouse', 'Bordeaux', 'Grenoble'];

const posting = (i: number) => ({
  id: `p${i}`,
  title: i % 2 ? 'Data Engineer' : 'Senior Data Engineer',
  company: `Orchard ${i % 9}`,
  location: `${CITIES[i % 8]}, France`,
  posted: `2026-0${1 + (i % 9)}-15`,
  url: `https://jobs.example/${i}`,
  text: `You build pipelines that bring the harvest of grove ${i} into the warehouse and you model its tables.\nRequirements\nSQL and ${TOOLS[i % 6]}. ${i % 5 ? '' : 'Vector database know-how.'}\nSalary: ${60 + (i % 7)}.000 EUR a year.`,
});

describe('the commands of the market, written wrong', () => {
  it.each([
    ['sync', () => syncCommand([], outside), 'Sync what?'],
    ['sync --jobs 0', () => syncCommand(['a', '--jobs', '0'], outside), '--jobs is a number from 1 to 64'],
    ['ask', () => askCommand([], outside, TODAY), 'Ask what? One of skills, changes'],
    ['ask skils', () => askCommand(['skils'], outside, TODAY), 'There is no question skils. Did you mean skills?'],
    ['ask skills pay', () => askCommand(['skills', 'pay'], outside, TODAY), 'One question at a time'],
    ['ask trend', () => askCommand(['trend'], outside, TODAY), 'metier ask trend needs a skill'],
    [
      'ask trend --by weather',
      () => askCommand(['trend', '--skill', 'sql', '--by', 'weather'], outside, TODAY),
      '--by is one of month, quarter, seniority, country, role, employer, not weather.',
    ],
    [
      'ask titles --by role',
      () => askCommand(['titles', '--by', 'role'], outside, TODAY),
      'titles cannot be broken down; leave out --by.',
    ],
    ['ask next', () => askCommand(['next'], outside, TODAY), 'metier ask next needs a resume'],
    [
      'an unknown skill',
      () => askCommand(['trend', '--skill', 'pythn'], outside, TODAY),
      'There is no skill pythn. Did you mean python?',
    ],
    ['an unknown level', () => askCommand(['skills', '--level', 'senor'], outside, TODAY), 'Did you mean senior?'],
    [
      'a country in words',
      () => askCommand(['skills', '--country', 'Germany'], outside, TODAY),
      '--country is a code of two letters',
    ],
    ['a day that is none', () => askCommand(['skills', '--from', '2026-02-30'], outside, TODAY), '--from is a date'],
    ['pay in words', () => searchCommand(['--pay', 'much'], outside, TODAY), '--pay is US dollars a year'],
    ['a sort order', () => searchCommand(['--sort', 'best'], outside, TODAY), '--sort is date, new, pay or fit'],
    ['fit without a resume', () => searchCommand(['--sort', 'fit'], outside, TODAY), '--sort fit needs a resume'],
    ['market clean', () => marketCommand(['clean'], outside), 'metier market takes no clean.'],
    ['market copy', () => marketCommand(['copy'], outside), 'Copy where? Say: metier market copy --to'],
    [
      'market copy into itself',
      () => marketCommand(['copy', '--from', 'http://a', '--to', 'http://a'], outside),
      '--from and --to name the same market.',
    ],
    ['work', () => workCommand([]), 'Work for which queue?'],
    ['work --patience 0', () => workCommand(['--queue', 'redis://a', '--patience', '0']), '--patience is a number'],
    [
      'sync into a queue that is none',
      () => syncCommand(['a', '--queue', 'b', '--jobs', '65'], outside),
      'from 0 to 64',
    ],
    [
      'an address that is none',
      () => askCommand(['skills', '--market', 'here'], outside, TODAY),
      'here: this is no address of a ClickHouse',
    ],
  ])('%s', async (_, command, words) => {
    await expect(command()).rejects.toThrow(words);
  });

  it('names all its options in its help', async () => {
    expect(await syncCommand(['--help'], outside)).toBe(SYNC_HELP);
    expect(await searchCommand(['-h'], outside, TODAY)).toBe(SEARCH_HELP);
    expect(await askCommand(['-h'], outside, TODAY)).toBe(ASK_HELP);
    expect(await marketCommand(['-h'], outside)).toBe(MARKET_HELP);
    expect(await workCommand(['-h'])).toBe(WORK_HELP);
    for (const help of [SYNC_HELP, SEARCH_HELP, ASK_HELP, MARKET_HELP, WORK_HELP])
      for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it.each([
    ['an id', 'apache-spark', 'apache-spark'],
    ['a name in any case', 'PYTORCH', 'pytorch'],
    ['another name', 'k8s', 'kubernetes'],
  ])('takes a skill by %s', (_, words, id) => {
    expect(skillNamed(words)).toBe(id);
  });
});

describe.skipIf(!isInstalled())('the commands of the market (needs the engine: metier market install)', () => {
  const home = mkdtempSync(join(tmpdir(), 'metier-commands-'));
  const here = {...outside, env: {METIER_HOME: home}};
  const file = join(home, 'grove.jsonl');
  const page = join(home, 'page.html');

  beforeAll(() => {
    writeFileSync(file, `${Array.from({length: 60}, (_, i) => `${JSON.stringify(posting(i))}\n`).join('')}{"broken\n`);
    writeFileSync(
      page,
      '<html><body><h1>Machine Learning Engineer</h1><h2>Your tasks</h2><ul><li>Train models that grade apples</li><li>Bring them to production</li></ul><h2>Requirements</h2><ul><li>PyTorch and Python</li></ul></body></html>',
    );
  });
  afterAll(() => rmSync(home, {recursive: true}));

  it('says of an empty market how to fill it', async () => {
    expect(await marketCommand([], here)).toBe('The market is empty. Fill it: metier sync FILE…\n');
    expect(await askCommand(['skills'], here, TODAY)).toContain('No posting in the market is like that.');
    expect(await searchCommand(['python'], here, TODAY)).toContain('No posting in the market is like that.');
  });

  it('syncs a file of lines and a page, and says what could not be read', async () => {
    const first = await syncCommand([file, page], here);
    expect(first).toContain(`${file}: 60 postings: 60 new, 0 changed, 0 as before.`);
    expect(first).toContain(`${page}: 1 posting: 1 new`);
    expect(first).toMatch(/Could not be read: 1\. .*grove\.jsonl, line 61/);
    expect(first).toMatch(/The market: \d+ postings of 10 employers, Jan 2026 – Sep 2026\./);
    expect(await syncCommand([file], here)).toContain('60 postings: 0 new, 0 changed, 60 as before.');
  });

  it('knows postings by the file that they are in, whatever its form', async () => {
    const [table, other] = ['vines.csv', 'olives.csv'].map((name) => join(home, name)) as [string, string];
    const rows =
      'id,title,company,location,description\n1,Data Engineer,Vine,"Lyon, France","You build pipelines in Python. Requirements: dbt and SQL"\n';
    for (const name of [table, other]) writeFileSync(name, rows);
    expect(await syncCommand([table, other], here)).toContain('1 posting: 1 new, 0 changed, 0 as before.\n');
    const {facets} = JSON.parse(await searchCommand(['--json', '--employer', 'Vine'], here, TODAY));
    expect(facets.source).toContainEqual({value: 'vines', count: 1, chosen: false});
    expect(await marketCommand([], here)).toMatch(/olives +1 /);
  });

  it('answers with the base, as a table, data and statements', async () => {
    const table = await askCommand(['skills', '--role', 'data-engineer', '--country', 'fr'], here, TODAY);
    expect(table).toMatch(
      /^Most asked for: data pipelines, in 100% .*\nData engineer · France\. \d+ postings of 10 employers, Jan 2026 – Sep 2026; each\njob once\.\n\nSkill +Named in +Required/,
    );
    expect(table).toMatch(/SQL +100% \(\d+–100\)/);
    const answer = JSON.parse(await askCommand(['skills', '--json'], here, TODAY));
    expect(answer).toMatchObject({
      schema: 'metier/answer/1',
      question: 'skills',
      withheld: null,
      coverage: {employers: 11},
    });
    const csv = await askCommand(['skills', '--csv', '--limit', '2'], here, TODAY);
    expect(csv.split('\r\n')[0]).toBe('skill,share_share,share_low,share_high,required,preferred,postings,employers');
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(await askCommand(['skills', '--sql', '--city', 'Lyon'], here, TODAY)).toMatch(
      /^-- cities = \["lyon",.*\]\nSELECT/,
    );
    expect(await askCommand(['skills', '--employer', 'Orchard 3'], here, TODAY)).toMatch(
      /^Withheld: the base is \d postings of 1 employer; at/,
    );
  });

  it('finds postings by words, with facets, and fits a resume to them', async () => {
    const found = await searchCommand(['vector database', '--limit', '2'], here, TODAY);
    expect(found).toMatch(
      /Data Engineer – Orchard \d\n {3}Data engineer · \p{L}+, FR · 2026-09-15 · €\d\d,000 a year\n {3}https:\/\/jobs\.example\/\d+\n/u,
    );
    expect(found).toMatch(/Country {3}FR \d+/);
    const resume = join(home, 'resume.txt');
    writeFileSync(
      resume,
      'Ada Grove\nada@grove.example\n\nExperience\nData Engineer, Lumen Fields, 2020 – present\n- Built pipelines in Python and SQL\n\nSkills\nPython, SQL, dbt\n',
    );
    const fitting = await searchCommand(['--resume', resume, '--limit', '1'], here, TODAY);
    expect(fitting).toMatch(/\d of \d required met/);
    const data = JSON.parse(await searchCommand(['terraform', '--json'], here, TODAY));
    expect(data.coverage.postings).toBe(data.hits.length);
    expect(data.facets.skill[0]).toMatchObject({count: data.hits.length});
    expect(await searchCommand(['terraform', '--csv'], here, TODAY)).toMatch(/^id,title,employer,/);
  });

  it('tells what the market holds, and that nothing is to be read again', async () => {
    const words = await marketCommand([], here);
    expect(words).toMatch(/^\d+ postings of 11 employers/);
    expect(words).toMatch(/grove +60 {3}last seen \d{4}-\d\d-\d\d/);
    expect(await marketCommand(['reread'], here)).toMatch(/^Every posting was read with these rules/);
  });

  it('tells the sample from a market in every form of an answer', async () => {
    const mark = 'Invented sample, not a real market. Your own: metier sync FILE…';
    expect(await marketCommand(['--sample'], here)).toMatch(new RegExp(`^${mark}\n\n[\\d,]+ postings of`));
    for (const words of [['skills'], ['pay', '--country', 'XX']])
      expect(await askCommand([...words, '--sample'], here, TODAY)).toMatch(new RegExp(`^${mark}\n\n`));
    expect(await askCommand(['skills', '--sample', '--sql'], here, TODAY)).toMatch(new RegExp(`^-- ${mark}\n`));
    expect(JSON.parse(await askCommand(['skills', '--sample', '--json'], here, TODAY)).sample).toBe(true);
    expect(JSON.parse(await searchCommand(['--sample', '--json'], here, TODAY)).sample).toBe(true);
    expect(await searchCommand(['python', '--sample'], here, TODAY)).toMatch(new RegExp(`^${mark}\n\n`));
    for (const csv of [
      await searchCommand(['--sample', '--csv'], here, TODAY),
      await askCommand(['titles', '--sample', '--csv'], here, TODAY),
    ])
      for (const line of csv.trim().split('\r\n').slice(1)) expect(line).toMatch(/,invented$/);
    expect(JSON.parse(await askCommand(['skills', '--json'], here, TODAY)).sample).toBeUndefined();
    await expect(marketCommand(['reread', '--sample'], here)).rejects.toThrow('The sample is invented');
    await expect(askCommand(['skills', '--sample', '--market', 'http://h'], here, TODAY)).rejects.toThrow(
      'leave out --market',
    );
    await expect(syncCommand([file, '--sample'], here)).rejects.toThrow('There is no option --sample.');
  });
});
