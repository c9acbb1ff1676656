import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import type {RoleCommand} from './arguments.ts';
import {outside} from './outside-for-test.ts';
import {roleCommand} from './role-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'metier-roles-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const posting = file(
  'posting.txt',
  'Analytics Engineer\n\nWhat you will do\n- Build and test data models in dbt on Snowflake\n\nRequirements\n- Strong SQL\n- dbt\n- Fortran\n- 4+ years of experience\n',
);
const other = file('other.txt', 'Data Engineer\n\nRequirements\n- Strong SQL\n- Apache Spark\n- Python\n');

const say = (line: string) => {
  const [command, ...words] = line.split(' ');
  return roleCommand(command as RoleCommand, words, outside);
};

describe('metier roles', () => {
  it('lists all 20 with their base', async () => {
    const answer = await say('roles');
    for (const code of ['DA', 'MLE', 'GOV']) expect(answer).toMatch(new RegExp(`^ {3}${code} `, 'm'));
    expect(answer).toContain('employers');
  });

  it.each(['machine-learning-engineer', 'mle', 'ML engineer', 'Machine Learning Engineer'])(
    'knows “%s”',
    async (name) =>
      expect(await roleCommand('roles', [name], outside)).toMatch(
        /^Machine learning engineer MLE\n\d+ postings of \d+ employers/,
      ),
  );

  it('fits a screen, and every line a terminal', async () => {
    const lines = (await say('roles mle')).split('\n');
    expect(lines.length).toBeLessThan(60);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('shows everything with its sources when asked to', async () => {
    const answer = await say('roles mle --all --sources');
    for (const part of [
      'What is it?',
      'What they do',
      'What they use',
      'What it asks for',
      'Pay',
      'Outlook',
      'How to prepare',
    ])
      expect(answer).toContain(part);
    expect(answer).toContain('Our own judgement');
  });

  it('tells what stands behind a figure: counts and base where there are no texts', async () => {
    const answer = await say('roles mle --why pytorch');
    expect(answer).toMatch(/^PyTorch: named by \d+ of \d+ postings, \d+% \(\d+–\d+\); required by/);
    expect(answer).toMatch(/hold\s+counts alone/);
    await expect(say('roles mle --why pytroch')).rejects.toThrow('Did you mean pytorch?');
  });

  it('gives data: JSON, JSON-LD and Markdown', async () => {
    expect(JSON.parse(await say('roles mle --json'))).toMatchObject({role: 'machine-learning-engineer'});
    expect(JSON.parse(await say('roles mle --json-ld'))).toMatchObject({'@type': 'Occupation'});
    expect(await say('roles mle --markdown')).toMatch(/^# Machine learning engineer\n/);
  });

  it('builds profiles that it then shows', async () => {
    const lines = Array.from({length: 22}, (_, i) =>
      JSON.stringify({
        id: `p${i}`,
        title: 'Analytics Engineer',
        company: `Employer ${i}`,
        text: 'What you will do\n- Build and test data models in dbt on Snowflake\n\nRequirements\n- Strong SQL\n- dbt\n',
      }),
    );
    const out = join(folder, 'profiles.json');
    const input = file('postings.jsonl', `${lines.join('\n')}\nnot json\n`);
    const said = await roleCommand('roles', ['build', input, '--out', out, '--source', 'Ours'], outside);
    expect(said).toContain('22 postings of 22 employers. 1 of 20 roles has 20 postings or more');
    expect(said).toContain('1 could not be read');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({schema: 'metier/profiles/1', source: 'Ours'});
    const shown = await roleCommand('roles', ['analytics-engineer', '--profiles', out], outside);
    expect(shown).toContain('22 postings of 22 employers');
    expect(shown).toContain('dbt 100%');
    const quoted = join(folder, 'quoted.json');
    await roleCommand('roles', ['build', input, '--out', quoted, '--quotes'], outside);
    const why = await roleCommand('roles', ['analytics-engineer', '--profiles', quoted, '--why', 'snowflake'], outside);
    expect(why).toContain('“Build and test data models in dbt on Snowflake”\n   p0');
  });

  it('says of a corpus of one posting what it cannot tell', async () => {
    const out = join(folder, 'one.json');
    const said = await roleCommand('roles', ['build', posting, '--out', out], outside);
    expect(said).toMatch(/1 posting of 1 employer\. 0 of 20 roles have 20 postings or more; [01] postings? settled/);
    const ask = (line: string) => say(`${line} --profiles ${out}`);
    expect(await ask('roles data-engineer')).toContain('Not shown: 0 postings, fewer than 20.');
    expect(await ask('compare data-analyst ai-engineer')).toMatch(
      /^Data analyst {2}⇄ {2}AI engineer\n\n {3}Data analyst: not shown: 0 postings, fewer than 20\. AI engineer: not shown: 0\s/,
    );
    expect(await ask('pivot data-analyst ai-engineer')).toContain('nearness not known');
    expect(await ask('map')).toMatch(/Data analyst +not known: 0 postings/);
    expect(await ask(`map ${other}`)).not.toContain('0.00');
  });

  it('builds nothing from documents that are no postings', async () => {
    const article = file(
      'roles.txt',
      readFileSync(new URL('../golden/article-two-roles.txt', import.meta.url), 'utf8'),
    );
    await expect(roleCommand('roles', ['build', article], outside)).rejects.toThrow(
      'roles.txt: holds no posting, but a document of another kind.',
    );
  });
});

describe('metier compare', () => {
  it('two roles: overlap, what separates them, what to add', async () => {
    const answer = await say('compare mle rs');
    expect(answer).toMatch(/They share \d+% \(\d+–\d+\) of what they ask for\./);
    expect(answer).toContain('What separates them');
    expect(answer).toContain('To research scientist: scientific publications');
  });

  it('three in pairs', async () => {
    const answer = await say('compare mle rs aie --json');
    expect(answer.trim().split('\n')).toHaveLength(3);
  });

  it.each([`compare ${posting} analytics-engineer`, `compare analytics-engineer ${posting}`])(
    'a posting with a role, in either order',
    async (line) => {
      const answer = await say(line);
      expect(answer).toContain('“Analytics Engineer”');
      expect(answer).toMatch(/Asked here, rare there\n {3}Fortran/);
      expect(answer).toContain('It requires 4 years; the median of the role is');
    },
  );

  it('two postings', async () => {
    const answer = await say(`compare ${posting} ${other}`);
    expect(answer).toMatch(/Both name {2}1 of \d+ skills\n {3}SQL/);
    expect(answer).toMatch(/Only B\n.*Apache Spark/);
  });
});

describe('metier pivot and metier map', () => {
  it('shows each step with what to add and what lets one in', async () => {
    const answer = await say('pivot data-analyst mle');
    expect(answer).toMatch(/^Data analyst → Data scientist \(modelling\) → Machine learning engineer\n/);
    expect(answer).toMatch(/1 {2}Data analyst → data scientist \(modelling\)\n {3}nearness 0\.\d\d/);
    expect(answer).toContain('Add: ');
    expect(answer).toContain('Show: ');
    expect(await say('pivot data-analyst mle --markdown')).toMatch(/^# Data analyst → Data scientist \(modelling\) → /);
  });

  it('puts a resume on the map by the skills that it shows', async () => {
    const resume = file(
      'resume.txt',
      'Ada Lund\nsomeone@example.org\n\nExperience\n\nAnalytics Engineer, Nordlys\nMay 2021 – August 2024\n- Built dbt models on Snowflake\n\nEducation\nBachelor of Science, University of Bergen, 2017 – 2020\n\nSkills\nSQL, dbt, Looker\n',
    );
    expect(await say(`map ${resume}`)).toMatch(/ {2}1 {2}Analytics engineer/);
  });

  it('puts a posting on the map and draws it', async () => {
    const svg = join(folder, 'map.svg');
    const answer = await roleCommand('map', [posting, '--svg', svg], outside);
    expect(answer).toMatch(/^Nearest to Analytics Engineer\n {2}1 {2}Analytics engineer/);
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toMatch(/^<svg /);
    for (const name of ['Analytics Engineer', 'Research scientist', 'AI trainer'])
      expect(drawn).toContain(`>${name}</text>`);
  });
});

describe('what is wrong is said in a line', () => {
  it.each([
    ['roles mlee', 'There is no role mlee. Did you mean mle?'],
    ['roles gardening', 'There is no role gardening. All roles: metier roles'],
    ['roles mle rs', 'One role at a time. For two say: metier compare mle rs'],
    ['roles mle --svg x', 'metier roles takes no --svg. See: metier roles --help'],
    ['roles mle --jsno', 'There is no option --jsno. Did you mean --json? See: metier roles --help'],
    ['roles mle --profiles', '--profiles needs a value: a file that metier roles build wrote.'],
    ['roles build', 'Build profiles from what? Say: metier roles build POSTINGS… --out FILE'],
    ['compare mle', 'Compare what? Two or three roles or postings: metier compare A B. See: metier compare --help'],
    ['compare mle reserch-scientist', 'There is no role reserch-scientist. Did you mean research-scientist?'],
    ['pivot mle', 'From which role to which? Say: metier pivot FROM TO'],
    ['pivot mle machine-learning-engineer', 'mle and machine-learning-engineer are the same role.'],
    ['map --color blue', '--color is auto, always or never, not blue.'],
  ])('metier %s', (line, message) => expect(say(line)).rejects.toThrow(message));

  it('a title that two roles go by is not guessed', () =>
    expect(roleCommand('roles', ['data scientist'], outside)).rejects.toThrow(
      'data scientist can be two roles: data-scientist-analytics or data-scientist-modelling. Name one.',
    ));

  it('files that are not there, or not what they should be', async () => {
    await expect(say('roles --profiles nowhere.json')).rejects.toThrow('nowhere.json: there is no such file');
    await expect(say(`roles --profiles ${posting}`)).rejects.toThrow('this is no file of role profiles');
    await expect(say('compare ./nowhere.txt mle')).rejects.toThrow('./nowhere.txt: there is no such file.');
    await expect(say(`map ${file('empty.txt', 'We like cake and tea, and so will you, we hope.')}`)).rejects.toThrow(
      'names no skill that Metier knows',
    );
  });
});
