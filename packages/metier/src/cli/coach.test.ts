import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {postingFor, resumeWith} from '../review/invented-for-test.ts';
import {classCommand} from './class-command.ts';
import {coachCommand} from './coach-command.ts';
import {outside} from './outside-for-test.ts';
import {reviewCommand} from './review-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'metier-coach-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const resume = file('resume.txt', resumeWith({skills: 'Airflow, Docker'}));
const posting = file('posting.txt', postingFor(['Strong SQL', 'Docker', 'Airflow']));
const today = '2026-11-20';
const read = (path: string): string => readFileSync(path, 'utf8');

describe('metier review', () => {
  const say = (...words: string[]) => reviewCommand(words, outside, today);
  it('prints the findings with both texts', async () => {
    const answer = await say(resume, '--to', posting);
    expect(answer).toContain('Most important first. There is no overall mark.');
    expect(answer).toMatch(
      /Docker stands in a list; no position or project names it\.[\s\S]*resume {2}“Docker”\n {3}posting “Docker”/,
    );
  });
  it('gives them as data, with a sentence', async () => {
    const found = JSON.parse(await say(resume, '--to', posting, '--json'));
    expect(found.schema).toBe('metier/review/1');
    expect(found.findings[0]).toMatchObject({
      id: expect.any(String),
      kind: 'maybe-there',
      because: expect.stringContaining('SQL'),
    });
  });
  it('gives them as Markdown', async () =>
    expect(await say(resume, '--to', posting, '--markdown')).toMatch(
      /^# Review of a resume for Data Engineer\n[\s\S]*- \*\*Named, but not shown in work\.\*\*/,
    ));
  it('needs no goal', async () => expect(await say(resume)).toContain('No findings.'));
  it.each([
    [[], 'Which resume? Say: metier review RESUME --to ROLE. See: metier review --help'],
    [['nowhere.pdf'], 'nowhere.pdf: there is no such file.'],
    [[resume, '--to', 'quantitative-researcher'], 'Quantitative researcher: too few postings to fit to.'],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});

describe('metier coach', () => {
  const say = (...words: string[]) => coachCommand([...words, '--today', today], outside, today);
  it('writes a page without names, and a file for remarks that it takes back', async () => {
    const [out, template] = [join(folder, 'session.html'), join(folder, 'remarks.json')];
    expect(await say(resume, '--to', posting, '--out', out, '--comments-template', template)).toBe(
      `${out}: a session of 30 minutes, without names and contact. It prints on A4 and Letter.\n${template}: an empty file of remarks.\n`,
    );
    expect(read(out)).not.toMatch(/Quarles|Plum &#38; Partners|quarles\.example/);
    const remarks = JSON.parse(read(template));
    const own = file(
      'own.json',
      JSON.stringify({...remarks, author: 'Ida', comments: [{on: remarks.comments[0].on, text: 'Start here.'}]}),
    );
    expect(await say(resume, '--to', posting, '--comments', own)).toContain(
      '<p class="remark"><span>Ida</span> Start here.</p>',
    );
  });
  it('shows names when told so', async () =>
    expect(await say(resume, '--to', posting, '--with-name')).toContain('Plum &#38; Partners'));
  it.each([
    [[resume], 'Which resume to what? Say: metier coach RESUME --to ROLE --out FILE.'],
    [[resume, '--to', posting, '--comments', 'nowhere.json'], 'nowhere.json: there is no such file'],
    [[resume, '--to', posting, '--comments', posting], `${posting}: this is no file of remarks.`],
    [
      [resume, '--to', posting, '--out', join(folder, 'no', 'where.html')],
      'where.html: could not be written (ENOENT).',
    ],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});

describe('metier class', () => {
  const say = (...words: string[]) => classCommand([...words, '--today', today], outside, today);
  const classFolder = join(folder, 'class');
  mkdirSync(classFolder);
  for (const [i, skill] of ['SQL', 'Docker', 'Kafka', 'Java', 'Rust', 'Scala'].entries())
    file(`class/r${i}.txt`, resumeWith({skills: `Airflow, ${skill}`}).replace('Rowan', `Rowan${'abcdef'[i]}`));
  file('class/empty.txt', '');
  file('class/again.txt', read(join(classFolder, 'r0.txt')));
  const key = join(folder, 'key.json');

  it('reads a folder, names what could not be read, and writes the key only when asked', async () => {
    const {text, faults} = await say(classFolder, '--to', posting, '--key', key);
    expect(text).toMatch(/^6 persons\./);
    expect(text).toMatch(/^ {3}5 {13}Docker$/m);
    expect(faults).toEqual([
      expect.stringMatching(/^empty\.txt: /),
      'r0.txt: is the same resume as again.txt, and counts once.',
    ]);
    expect(Object.keys(JSON.parse(read(key)))).toEqual([
      'Person 1',
      'Person 2',
      'Person 3',
      'Person 4',
      'Person 5',
      'Person 6',
    ]);
  });
  it('gives data, a table and a page', async () => {
    expect(JSON.parse((await say(classFolder, '--to', posting, '--json')).text)).toMatchObject({
      schema: 'metier/class/1',
      persons: 6,
    });
    expect((await say(classFolder, '--to', posting, '--csv')).text).toMatch(/^part,target,name,count,of,note\r\n/);
    expect((await say(classFolder, '--to', posting, '--html')).text).toMatch(/^<!doctype html>/);
  });
  it.each([
    [[classFolder], 'Which folder to what? Say: metier class FOLDER --to ROLE.'],
    [['nowhere', '--to', 'data-engineer'], 'nowhere: there is no such folder.'],
    [[resume, '--to', 'data-engineer'], 'resume.txt: is no folder.'],
    [[classFolder, '--to', posting, '--json', '--csv'], 'Name one of --json, --csv and --html.'],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});
