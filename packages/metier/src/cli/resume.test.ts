import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readResume} from '../resume/index.ts';
import {documentOfText} from '../text/index.ts';
import {Fault} from './answer.ts';
import {argumentsOf} from './arguments.ts';
import {UsageError} from './options.ts';
import {outside} from './outside-for-test.ts';
import {RESUME_HELP, resumeCommand} from './resume-command.ts';
import {resumeReport} from './resume-report.ts';
import {terminalOf} from './terminal.ts';

const golden = fileURLToPath(new URL('../resume/golden/english.txt', import.meta.url));
const resume = (...words: string[]) => resumeCommand(words, outside, '2026-11-20');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metier-resume-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('metier resume', () => {
  it('shows one screen: positions with months, education, skills demonstrated and claimed', async () => {
    const shown = await resume(golden);
    expect(shown).toContain('A resume: 4 positions, 7 y 11 m of work');
    expect(shown).toMatch(/Apr 2023 – present +3 y 8 m +Senior Machine Learning Engineer · Brindlewick/);
    expect(shown).toMatch(/Education +MSc Statistics, University of Ostrava-on-Sea, 2019/);
    expect(shown).toMatch(/Demonstrated \d+ +.*Python/);
    expect(shown).toMatch(/Claimed 4 +Rust/);
    expect(shown.split('\n').length).toBeLessThan(30);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints JSON Resume', async () => {
    const json = JSON.parse(await resume(golden, '--json'));
    expect(json.basics.name).toBe('Tamsin Okoye-Brandt');
    expect(json.work[1]).toMatchObject({
      name: 'Brindlewick Energy',
      position: 'Machine Learning Engineer',
      startDate: '2020-09',
      endDate: '2023-03',
    });
  });

  it('a JSON Resume comes out as it went in', async () => {
    const own = {
      basics: {name: 'Ada Fenwick', 'x-badge': 7},
      work: [{name: 'Feldspar', startDate: '2019', note: 'kept'}],
      zoo: ['owl'],
    };
    const path = join(folder, 'own.json');
    writeFileSync(path, JSON.stringify(own));
    expect(JSON.parse(await resume(path, '--json'))).toEqual(own);
  });

  it('what is far too long for a resume is told in one line', async () => {
    const path = join(folder, 'long.txt');
    writeFileSync(path, 'Data Engineer, Tarnbeck Works GmbH, Jan 2019 – Dec 2020. Moved data.\n'.repeat(20_000));
    const error = await resume(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).message).toMatch(
      /holds 1\.4 million characters, and a resume some thousands\. Give the resume alone\.$/,
    );
  });

  it.each([
    ['nothing', '', /There is no text in it\. Choose another file, or paste the text\.$/],
    ['noise', Uint8Array.from({length: 4000}, (_, i) => (i * 7919) % 256), /Choose another file|no text/],
  ])('%s in a file is told in one line', async (_what, bytes, words) => {
    const path = join(folder, 'odd.pdf');
    writeFileSync(path, bytes);
    const error = (await resume(path).catch((reason: unknown) => reason)) as Error;
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain('\n');
  });

  it('a page that is called .pdf is read as a page', async () => {
    const path = join(folder, 'page.pdf');
    writeFileSync(
      path,
      '<html><body><h1>Ada Fenwick</h1><h2>Experience</h2><p>Data Analyst, Feldspar Ltd, 2019 – 2021</p></body></html>',
    );
    expect(await resume(path)).toContain('Feldspar Ltd');
  });

  it('"present" is the day that is told', async () => {
    expect(await resume(golden, '--today', '2023-04-30')).toContain('1 m ');
    await expect(resume(golden, '--today', 'soon')).rejects.toThrow(UsageError);
  });

  it('says what is wrong in one line', async () => {
    const scan = join(folder, 'broken.pdf');
    writeFileSync(scan, '%PDF-1.4\nnothing');
    await expect(resume(scan)).rejects.toThrow(Fault);
    await expect(resume(scan)).rejects.toThrow(/^[^\n]+$/);
    await expect(resume()).rejects.toThrow(/Which resume/);
    await expect(resume(golden, golden)).rejects.toThrow(UsageError);
    expect(await resume('--help')).toBe(RESUME_HELP);
    expect(argumentsOf(['help', 'resume'])).toEqual({do: 'resume', words: ['--help']});
  });

  it('a narrow terminal gets shorter lines, and no character of a resume moves the cursor', () => {
    const text = `${readFileSync(golden, 'utf8')}\nInterests\n\u001b[2J\n`.replace(
      'Brindlewick Energy',
      'Brindlewick\u001b[31m Energy',
    );
    const shown = resumeReport(readResume(documentOfText(text), {today: '2026-11-20'}), 'x', terminalOf(40, false));
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(shown).not.toContain('\u001b');
  });
});

describe('metier resume --roles', () => {
  it('says which roles the work was, with words, which are near and which are within reach', async () => {
    const shown = await resume(golden, '--roles');
    expect(shown).toMatch(/^Tamsin Okoye-Brandt\nMostly machine learning engineer\.\n/);
    expect(shown).toMatch(/ {3}Machine learning engineer +\d+% {2}█.*\n {6}“.+”\n/);
    expect(shown).toMatch(/Nearest by skills\n {3}.+ 0\.\d\d · /);
    expect(shown).toMatch(/ \d+% \(\d+–\d+\) of \d+ postings\n {6}missing most: .+ \d+/);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives them as data', async () => {
    const found = JSON.parse(await resume(golden, '--roles', '--json'));
    expect(found.schema).toBe('metier/which-roles/1');
    expect(found.own[0].evidence[0].quote).not.toBe('');
  });

  it('says so where no position tells', async () => {
    const path = join(folder, 'student.txt');
    writeFileSync(
      path,
      'Ada Fenwick\nada@example.org\n\nEducation\n\nBSc History, University of Feldspar, 2010 – 2013\n',
    );
    expect(await resume(path, '--roles')).toContain('No position says what the work was.');
  });
});
