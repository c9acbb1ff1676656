import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {fitCommand} from './fit-command.ts';
import {outside} from './outside-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'metier-fit-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const resumeOfPerson = (name: string, pronoun: string): string => `${name}
Data Analyst
someone@example.org

Experience

Data Analyst, Nordlys Energi
May 2021 – August 2024
- ${pronoun} wrote SQL models for the churn report
- Built dashboards in Tableau

Education
Bachelor of Science in Physics, University of Bergen, 2017 – 2020

Skills
Python, Git

Languages
Norwegian (native), English (C1)
`;
const resume = file('resume.txt', resumeOfPerson('Ada Lund', 'She'));
const posting = file(
  'posting.txt',
  `Data Analyst

What you will do
- Own the weekly churn report

Requirements
- 5+ years of experience
- Strong SQL
- Python or R
- Master's degree in a quantitative field
- Kubernetes

Nice to have
- Looker
`,
);

const say = (...words: string[]) => fitCommand([...words, '--today', '2026-11-20'], outside, '2026-11-20');

describe('metier fit', () => {
  it('tells of each requirement how the resume stands to it, by which words', async () => {
    const answer = await say(resume, posting);
    expect(answer).toMatch(/● met {8}SQL\n {13}SQL is shown, 3 years 4 months\./);
    expect(answer).toMatch(/◐ partly met Python or R\n {13}Python is named/);
    expect(answer).toMatch(/◐ partly met 5\+ years of experience\n {13}5 years asked, 3 years 4 months shown\./);
    expect(answer).toMatch(/✕ unmet {6}master’s degree/);
    expect(answer).toMatch(/○ not shown {2}Kubernetes\n {13}Kubernetes stands nowhere in the resume\./);
    expect(answer).toMatch(/◐ partly met Looker\n {13}Looker is asked for; Tableau, its neighbour, is shown\./);
    expect(answer).toContain('What decides it: master’s degree');
    expect(answer).toContain('Not said: pay');
  });

  it('is the same for another name and pronoun', async () => {
    const other = file('other.txt', resumeOfPerson('Abdul Rahman', 'He'));
    const plain = (text: string) =>
      JSON.stringify(
        JSON.parse(text).lines.map(({status, because}: {status: string; because: string}) => [status, because]),
      );
    expect(plain(await say(other, posting, '--json'))).toBe(plain(await say(resume, posting, '--json')));
  });

  it('fits to a role by what its postings ask for', async () => {
    const answer = await say(resume, 'data-analyst');
    expect(answer).toMatch(/^Data analyst: what a fifth of \d+ postings of \d+ employers/);
    expect(answer).toMatch(/● met {8}SQL/);
  });

  it('tells conditions apart from requirements', async () => {
    const bound = file(
      'bound.txt',
      'Data Analyst\n\nHybrid work. We cannot sponsor visas.\n\nRequirements\n- Strong SQL\n',
    );
    const answer = await say(resume, bound);
    expect(answer).toMatch(/The posting makes it a condition: hybrid, no visa sponsorship\./);
    expect(answer).toContain('1 of 1 required met.');
  });

  it('names the rule and the reason of each line as data', async () => {
    const {schema, lines} = JSON.parse(await say(resume, posting, '--json'));
    expect(schema).toBe('metier/fit/1');
    for (const {reason, rule, because} of lines) {
      expect(reason.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(because).toMatch(/\.$/);
    }
  });

  it('says in its help that there is no chance of an answer', async () =>
    expect(await say('--help')).toContain('no chance of an answer'));

  it.each([
    [[], 'Which resume to what? Say: metier fit RESUME POSTING. See: metier fit --help'],
    [['nowhere.pdf', 'data-analyst'], 'nowhere.pdf: there is no such file.'],
    [[resume, 'quantitative-researcher'], 'Quantitative researcher: too few postings to fit to. Not shown:'],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});
