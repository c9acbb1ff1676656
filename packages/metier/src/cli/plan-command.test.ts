import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {outside} from './outside-for-test.ts';
import {planCommand} from './plan-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'metier-plan-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const resume = file(
  'resume.txt',
  `Ada Lund
someone@example.org

Experience

Data Analyst, Nordlys Energi
May 2021 – August 2024
- Wrote SQL models for the churn report
- Built dashboards in Tableau

Skills
SQL, Tableau
`,
);
const posting = file('posting.txt', 'Data Scientist\n\nRequirements\n- Strong SQL\n- Python\n- scikit-learn\n');

const say = (...words: string[]) => planCommand([...words, '--today', '2026-11-20'], outside, '2026-11-20');

describe('metier plan', () => {
  it('plans to a posting: what it needs first, hours, sources, proof', async () => {
    const answer = await say('--resume', resume, '--to', posting, '--hours', '8');
    expect(answer).toMatch(/^Data Scientist: 0 of 1 posting within reach now, 1 after \d+ steps\./);
    expect(answer).toMatch(/at 8 hours a week done between 20\d\d-\d\d-\d\d and 20\d\d-\d\d-\d\d\./);
    expect(answer).toMatch(/\d {2}Python {2}\d+–\d+ h/);
    for (const part of ['Learn: ', 'From: ', 'Proof: ', 'To check: ', 'On the resume: '])
      expect(answer).toContain(part);
  });

  it('to a role: what each step opens of how many', async () => {
    const plan = JSON.parse(await say('--resume', resume, '--to', 'data-scientist-modelling', '--json'));
    expect(plan.before[0].of).toBeGreaterThan(50);
    expect(plan.after[0].count).toBeGreaterThan(plan.before[0].count);
    expect(plan.steps.map(({skill}: {skill: string}) => skill)).toContain('python');
  });

  it('fits the hours until a date, and says what it leaves out', async () => {
    const answer = await say('--resume', resume, '--to', 'dsm', '--hours', '8', '--by', '2027-02-20');
    expect(answer).toContain('Left out to keep to the hours:');
  });

  it('does not plan what was learnt already', async () => {
    const plan = JSON.parse(await say('--resume', resume, '--to', 'dsm', '--done', 'python', '--json'));
    expect(plan.steps.map(({skill}: {skill: string}) => skill)).not.toContain('python');
  });

  it.each([
    [['--to', 'dsm'], 'From which resume to where? Say: metier plan --resume FILE --to ROLE. See: metier plan --help'],
    [['--resume', resume, '--to', 'dsm', '--by', '2027-02-20'], '--by needs --hours: how many hours a week?'],
    [
      ['--resume', resume, '--to', 'dsm', '--hours', 'many'],
      '--hours is a number of hours a week from 1 to 80, not many.',
    ],
    [
      ['--resume', resume, '--to', 'dsm', '--hours', '8', '--by', '2020-01-01'],
      '--by 2020-01-01 is not after 2026-11-20.',
    ],
    [['--resume', resume, '--to', 'quantitative-researcher'], 'too few to plan by.'],
    [['--resume', 'nowhere.pdf', '--to', 'dsm'], 'nowhere.pdf: there is no such file.'],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});
