import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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

const plainly = async (...words: string[]) => JSON.parse(await say('--resume', resume, ...words, '--json'));
const names = (plan: {steps: {skill: string}[]}) => plan.steps.map(({skill}) => skill);

describe('metier plan', () => {
  it('plans to a posting: its own words, hours, sources, proof, questions', async () => {
    const answer = await say('--resume', resume, '--to', posting, '--hours', '8');
    expect(answer).toMatch(/^Data Scientist: 1 of 3 required skills known now, 3 after \d+ steps and the piece/);
    expect(answer.replace(/\s+/g, ' ')).toMatch(
      /at 8 hours a week done between 20\d\d-\d\d-\d\d and 20\d\d-\d\d-\d\d\./,
    );
    expect(answer).toMatch(/\d {2}Python {2}\d+–\d+ h/);
    for (const part of [
      'Required in “Data Scientist”',
      'Asked: “scikit-learn”',
      'Learn: ',
      'From: ',
      'Proof: ',
      'Expect: ',
    ])
      expect(answer).toContain(part);
  });

  it('any way of an either-or is enough', async () => {
    const either = file('either.txt', 'Data Analyst\n\nRequirements\n- Tableau or Power BI\n- Python or R\n');
    const plan = await plainly('--to', either);
    expect(plan.before).toMatchObject([{count: 1, of: 2}]);
    expect(names(plan).filter((skill) => ['python', 'r', 'power-bi'].includes(skill))).toHaveLength(1);
  });

  it('says what of a posting no learning closes', async () => {
    const senior = file('senior.txt', 'Data Scientist\n\nRequirements\n- Python\n- PhD in statistics\n');
    expect((await say('--resume', resume, '--to', senior)).replace(/\s+/g, ' ')).toContain('Learning does not close: ');
  });

  it('to a role: what each step opens of how many, with its interval', async () => {
    const plan = await plainly('--to', 'data-scientist-modelling');
    expect(plan.before[0].of).toBeGreaterThan(50);
    expect(plan.after[0].count).toBeGreaterThan(plan.before[0].count);
    expect(names(plan)).toContain('python');
    const [low, high] = plan.steps.find((step: {opens: {count: number}[]}) => step.opens[0]?.count).opens[0].interval;
    expect(low).toBeLessThan(high);
    expect(plan.steps[0].questions.length).toBeGreaterThan(1);
  });

  it('fits the hours until a date, and says what it leaves out', async () => {
    const answer = await say('--resume', resume, '--to', 'dsm', '--hours', '8', '--by', '2027-02-20');
    expect(answer).toContain('Left out to keep to the hours:');
  });

  it('does not plan what was learnt already, nor what is to be left out', async () => {
    expect(names(await plainly('--to', 'dsm', '--done', 'Python'))).not.toContain('python');
    const plan = await plainly('--to', 'dsm', '--without', 'python');
    expect(names(plan)).not.toContain('python');
    expect(plan.leftOut).toMatchObject([{skill: 'python', why: 'chosen'}]);
  });

  it('plans what it takes as known when it is told to', async () => {
    const analysis = file('analysis.txt', 'Data Analyst\n\nRequirements\n- Data analysis\n');
    const {assumed, steps} = await plainly('--to', analysis);
    expect(assumed.map(({skill}: {skill: string}) => skill)).toContain('data-analysis');
    expect(steps).toEqual([]);
    expect(names(await plainly('--to', analysis, '--learn', 'data analysis'))).toContain('data-analysis');
  });

  it('keeps progress in a file, marks it and goes on in the same order', async () => {
    const kept = join(folder, 'plan.json');
    const before = names(await plainly('--to', 'dsm', '--progress', kept));
    const marked = await say('--progress', kept, '--done', before[0] as string, '--spent', '90');
    expect(marked).toMatch(/: 1 done, \d+ to come\. Next: /);
    const answer = await say('--resume', resume, '--to', 'dsm', '--progress', kept);
    expect(answer).toMatch(/1 of \d+ steps done, 90 hours\./);
    const after = names(JSON.parse(await say('--resume', resume, '--to', 'dsm', '--progress', kept, '--json')));
    expect(after.slice(0, 4)).toEqual(before.slice(1, 5));
    expect(JSON.parse(readFileSync(kept, 'utf8')).done).toEqual([{skill: before[0], on: '2026-11-20', hours: 90}]);
  });

  it('never writes over a file that holds something else', async () => {
    const diary = file('diary.json', '{"dear": "diary"}');
    await expect(say('--resume', resume, '--to', 'dsm', '--progress', diary)).rejects.toThrow(
      'diary.json: is no progress of a plan. It is left as it is; name another file.',
    );
    expect(readFileSync(diary, 'utf8')).toBe('{"dear": "diary"}');
  });

  it('writes a calendar without a word of the resume', async () => {
    const path = join(folder, 'plan.ics');
    await say('--resume', resume, '--to', 'dsm', '--hours', '8', '--ics', path);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/Ada|Nordlys|example\.org/);
  });

  it('as Markdown, with boxes', async () =>
    expect(await say('--resume', resume, '--to', 'dsm', '--markdown')).toMatch(
      /^# Plan\n(?:.*\n)+- \[ \] \*\*Python\*\*, /,
    ));

  it('in brief: a line a step', async () => {
    const answer = await say('--resume', resume, '--to', 'dsm', '--brief');
    expect(answer).toMatch(/^ 1 {2}Python +120–250 h; opens \d+ postings? \(\d+–\d+\)$/m);
    expect(answer).not.toContain('Learn: ');
  });

  it.each([
    [['--to', 'dsm'], 'From which resume to where? Say: metier plan --resume FILE --to ROLE. See: metier plan --help'],
    [['--resume', resume, '--to', 'dsm', '--done', 'pyton'], 'There is no skill pyton. Did you mean python?'],
    [['--resume', resume, '--to', 'dsm', '--ics', 'x.ics'], '--ics needs --hours: how many hours a week?'],
    [['--resume', resume, '--to', 'dsm', '--spent', '9'], '--spent goes with --progress FILE and one --done SKILL.'],
    [['--resume', resume, '--to', 'dsm', '--by', '2027-02-20'], '--by needs --hours: how many hours a week?'],
    [
      ['--resume', resume, '--to', 'dsm', '--hours', 'many'],
      '--hours is a number of hours a week from 1 to 80, not many.',
    ],
    [
      ['--resume', resume, '--to', 'dsm', '--hours', '8', '--by', '2020-01-01'],
      '--by 2020-01-01 is not after 2026-11-20.',
    ],
    [['--resume', resume, '--to', 'quantitative-researcher'], 'too few postings to fit to. '],
    [['--resume', 'nowhere.pdf', '--to', 'dsm'], 'nowhere.pdf: there is no such file.'],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});
