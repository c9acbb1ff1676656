import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {profiles} from '@metier/kb/profiles';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {REWORDED, WRITTEN} from '../article/invented-copy.ts';

const BIN = fileURLToPath(new URL('../../bin/metier.mjs', import.meta.url));
const golden = (name: string) => readFileSync(new URL(`../golden/${name}.txt`, import.meta.url), 'utf8');
const env = {...process.env, NO_COLOR: '', FORCE_COLOR: undefined, COLUMNS: '80', METIER_DEBUG: ''};

const SPANISH =
  'Data Analyst vs Data Engineer: comparison\n\nEn este artículo vamos a comparar los roles que hay en las empresas con datos.\n\nData Analyst\n\n- SQL\n\nData Engineer\n\n- Spark\n\nConclusion\n\nLos dos son buenos para el futuro.\n';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly faults: string;
}

let folder: string;
const metier = (...args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [BIN, ...args], {cwd: folder, env}, (error, out, faults) =>
      done({code: typeof error?.code === 'number' ? error.code : 0, out, faults}),
    );
    child.stdin?.end();
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metier-'));
  writeFileSync(join(folder, 'article.txt'), golden('article-two-roles'));
  writeFileSync(join(folder, 'spun.txt'), golden('article-list-spun'));
  writeFileSync(join(folder, 'written.txt'), WRITTEN);
  writeFileSync(join(folder, 'reworded.txt'), REWORDED);
  writeFileSync(join(folder, 'posting.txt'), golden('english-plain'));
  writeFileSync(join(folder, 'empty.txt'), ' \n');
  writeFileSync(join(folder, 'spanish.txt'), SPANISH);
  writeFileSync(
    join(folder, 'table.md'),
    '| Aspect | Data Analyst | Data Engineer |\n|---|---|---|\n| Tools | SQL, Excel | Spark |\n| Salary | $70,000 a year | $120,000 a year |\n',
  );
  writeFileSync(join(folder, 'many.jsonl'), '{"text": "a"}\n{"text": "b"}\n');
  writeFileSync(join(folder, 'none.json'), '{"schema": "else"}');
  writeFileSync(
    join(folder, 'profiles.json'),
    JSON.stringify({...(profiles as object), source: 'three postings of ours'}),
  );
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('metier check', () => {
  it('counts the claims and shows each with its sign, its word, its quote and its figure', async () => {
    const {code, out, faults} = await metier('check', 'article.txt');
    expect([code, faults]).toEqual([0, '']);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^“Data Analyst vs. Machine Learning Engineer: Which Career Path Fits” \d+ claims: \d+ confirmed, /,
    );
    expect(out).toMatch(/About: data analyst|About: analyst, ML engineer/);
    expect(out).toContain('analyst · “Every data analyst must know SQL.”');
    expect(out).toMatch(/● SQL +Confirmed +\d+% \(\d+–\d+\) of \d+ postings name it\./);
    expect(out).toMatch(/◔ grow 22% +Out of date +That is 2020–30\. Now \+20%, 2024–34/);
    expect(out).toMatch(/✕ USD 900,000 +Contradicted +Above p90/);
    expect(out).toMatch(/· soft skill +Not checked +Soft skills are not read\./);
    expect(out).not.toContain('Rust');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints JSON', async () => {
    const {out} = await metier('check', 'article.txt', '--json');
    const {schema, counts, findings} = JSON.parse(out);
    expect(schema).toBe('metier/check/1');
    expect(Object.values<number>(counts).reduce((sum, one) => sum + one, 0)).toBe(findings.length);
    const text = golden('article-two-roles');
    for (const {statement} of findings) expect(text.slice(statement.from, statement.to)).toBe(statement.quote);
  });

  it('says of a data scientist of no said kind that it is held against both', async () => {
    const {out} = await metier('check', 'spun.txt');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /“Data scientist” alone means either of two roles; each claim is held against both\. Of \d+ postings titled so, \d+% are DS modelling, \d+% are DS analytics\./,
    );
    expect(out).toMatch(/● Python +Confirmed +As modelling: \d+%/);
    expect(out).toMatch(/^ +As analytics: \d+%/m);
  });

  it('takes a short comparison of two roles for an article', async () => {
    const {code, out} = await metier('check', 'table.md');
    expect(code).toBe(0);
    expect(out).toContain('5 claims: ');
    expect(out).toMatch(/analyst · “SQL, Excel”\n {3}● SQL/);
  });

  it('says of which languages it reads articles', async () => {
    const {code, out} = await metier('check', 'spanish.txt');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '0 claims It is in Spanish. Articles are read in English, and in part in German and French. Against',
    );
  });

  it('takes other profiles', async () => {
    const {out} = await metier('check', 'article.txt', '--profiles', 'profiles.json');
    expect(out).toContain('Against three postings of ours;');
  });

  it('fits a narrow terminal, and colours when asked', async () => {
    const {out} = await metier('check', 'article.txt', '--color', 'always');
    expect(out).toContain('\u001b[31m✕\u001b[39m');
  });

  it.each([
    [['check', 'missing.txt'], 1, 'metier: missing.txt: there is no such file.'],
    [
      ['check', 'posting.txt'],
      1,
      'metier: posting.txt: this is a posting, not an article about roles. To read it, say: metier read posting.txt',
    ],
    [['check', 'empty.txt'], 1, 'metier: empty.txt: '],
    [['check', 'many.jsonl'], 1, 'metier: many.jsonl: holds many postings. Give a file with one.'],
    [['check', 'article.txt', '--profiles', 'none.json'], 1, 'metier: none.json: this is no file of role profiles.'],
    [
      ['check', 'article.txt', '--profiles', 'gone.json'],
      1,
      'metier: gone.json: there is no such file, or it may not be read.',
    ],
    [['check'], 2, 'metier: What to check? Say: metier check ARTICLE. See: metier check --help'],
    [['check', 'a.txt', 'b.txt'], 2, 'metier: metier check takes one article at a time.'],
    [['check', 'a.txt', '--why', 'role'], 2, 'metier: There is no option --why.'],
    [['read', 'a.txt', '--profiles', 'x'], 2, 'metier: There is no option --profiles.'],
  ])('%j ends with %d and a line', async (args, expected, line) => {
    const {code, out, faults} = await metier(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(faults.startsWith(line)).toBe(true);
    expect(faults.trimEnd().split('\n')).toHaveLength(1);
  });

  it('helps in lines of 80 columns', async () => {
    const {out} = await metier('check', '--help');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('metier read of an article', () => {
  it('shows each role with what is said of it, on one screen', async () => {
    const {out} = await metier('read', 'article.txt');
    expect(out).toContain('–  This is an article about jobs, not a posting. 25 statements about 3 roles.');
    expect(out).toMatch(/\n {3}Machine learning engineer\n/);
    expect(out).toMatch(/Pays 1 +USD 60,000–85,000 a year/);
    expect(out).toMatch(/Outlook 1 +\+22%, 2020–30/);
    expect(out.split('\n').length).toBeLessThanOrEqual(40);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives the article in JSON, and no other document one', async () => {
    const {out} = await metier('read', 'article.txt', 'posting.txt', '--json');
    const [article, posting] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(article.article.roles[0].role).toBe('data-analyst');
    expect('article' in posting).toBe(false);
  });

  it('says which of several inputs is a reworded copy of which', async () => {
    const line = 'metier: reworded.txt: this is a reworded copy of written.txt.\n';
    expect((await metier('read', 'written.txt', 'article.txt', 'reworded.txt')).faults).toBe(line);
    const {code, out, faults} = await metier('read', 'reworded.txt', 'written.txt', '--json');
    expect([code, faults]).toEqual([0, line]);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('says nothing of copies that are the same text', async () => {
    expect((await metier('read', 'spun.txt', 'spun.txt', 'article.txt')).faults).toBe('');
  });
});
