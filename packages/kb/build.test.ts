import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {slug} from './build/skills.mjs';
import {build} from './build.mjs';

const sources = fileURLToPath(new URL('source', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metier-kb-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

/** A copy of the sources with other skills and guards, built; returns what the checks say and the modules. */
async function buildWith(name: string, skills: string, guards = '') {
  const root = join(folder, name);
  cpSync(sources, join(root, 'source'), {recursive: true});
  rmSync(join(root, 'source/skills'), {recursive: true});
  mkdirSync(join(root, 'source/skills'));
  for (const name of readdirSync(join(root, 'source')))
    if (name.startsWith('guards-')) rmSync(join(root, 'source', name));
  writeFileSync(join(root, 'source/skills/some.txt'), skills);
  writeFileSync(join(root, 'source/guards-a.jsonl'), guards);
  const {problems} = build(root, join(root, 'generated'));
  const module = await import(pathToFileURL(join(root, 'generated/skills.js')).href);
  // What speaks of other skills is of no matter where there are only some.
  return {
    lines: problems.lines.filter((line) => !/source\/(?:guides|learning|profiles|grounds|portfolio|shows)/.test(line)),
    module,
  };
}

it('all sources pass the checks', () => {
  const {problems, skills} = build(undefined, join(folder, 'all'));
  expect(problems.lines).toEqual([]);
  expect(skills).toBeGreaterThanOrEqual(3500);
});

it('builds in less than two seconds and stays small', () => {
  const start = performance.now();
  const {sizes} = build(undefined, join(folder, 'size'));
  expect(performance.now() - start).toBeLessThan(2000);
  expect(sizes.skills).toBeLessThan(142_000);
  expect(sizes.places).toBeLessThan(130_000);
  expect((sizes.roles ?? 0) + (sizes.qualifications ?? 0)).toBeLessThan(25_000);
});

describe('skills', () => {
  it('reads labels, marks, languages, parents and roles', async () => {
    const {module, lines} = await buildWith(
      'good',
      [
        '# remark',
        'programming | field | coding | | all | de: Programmierung',
        '?!Oak | language | Oak language | programming | DA, SWE | since: 2016',
      ].join('\n'),
      '{"label":"Oak","needs":["list"],"finds":["Java, [Oak] and Go"],"refuses":["a table of oak"]}',
    );
    expect(lines).toEqual([]);
    expect(module.ids).toEqual(['programming', 'oak']);
    // Only labels whose case counts keep it.
    expect(module.formTexts).toEqual(['programming', 'coding', 'programmierung', 'Oak', 'oak language']);
    expect([...module.formFlags]).toEqual([
      0,
      0,
      module.flagBits.de,
      module.flagBits.exact | module.flagBits.ambiguous,
      0,
    ]);
    expect([...module.formGuards]).toEqual([-1, -1, -1, 0, -1]);
    expect(module.broader).toEqual([[], [0]]);
    expect([...module.since]).toEqual([0, 2016]);
    const roles = module.roleIds.filter((_: string, bit: number) => (module.roles[1] >> bit) & 1);
    expect(roles).toEqual(['data-analyst', 'software-engineer']);
  });

  /** [what is wrong, the line, what the check says with its place] */
  it.each([
    ['kind', 'Oak | langage', 'error source/skills/some.txt:1 unknown kind "langage" of "Oak"'],
    ['role', 'Oak | language | | | XX', 'error source/skills/some.txt:1 unknown role code "XX"'],
    ['extra', 'Oak | language | | | | pt: carvalho', 'error source/skills/some.txt:1 cannot read "pt: carvalho"'],
    ['parent', 'Oak | language | | trees', 'warning source/skills/some.txt:1 unknown broader label "trees" of "Oak"'],
    ['guard', '?Oak | language', 'error source/skills/some.txt:1 "Oak" is marked ? and has no guard'],
    [
      'double',
      'Oak | tool\noak | tool',
      'warning source/skills/some.txt:2 "oak" has the id "oak" of source/skills/some.txt:1',
    ],
    [
      'label',
      'Oak | tool\nElm | tool | oak',
      'warning source/skills/some.txt:2 label "oak" of "Elm" is also "Oak" (source/skills/some.txt:1)',
    ],
    [
      'cycle',
      'Oak | tool | | Elm\nElm | tool | | Oak',
      'warning source/skills/some.txt:2 "Elm" and "Oak" are broader than each other',
    ],
  ])('tells a wrong %s', async (name, line, message) => expect((await buildWith(name, line)).lines).toContain(message));

  it('lets an ambiguous concept do without a guard', async () =>
    expect((await buildWith('concept', '?oaks | field')).lines).toEqual([]));

  it('tells a guard that guards nothing', async () => {
    const {lines} = await buildWith('idle', 'Oak | tool', '{"label":"Oak","finds":["[Oak]"],"refuses":["oak"]}');
    expect(lines).toEqual(['warning source/guards-a.jsonl:1 guard "Oak" is for no label that is marked ?']);
  });

  it('tells labels that read the same', async () => {
    const {lines} = await buildWith('plural', 'oak tools | tool\nElm | tool | Oak-Tool; ÉLM');
    expect(lines).toEqual([
      'warning source/skills/some.txt:2 label "Oak-Tool" of "Elm" is also "oak tools" (source/skills/some.txt:1)',
      'warning source/skills/some.txt:2 label "ÉLM" of "Elm" stands twice',
    ]);
  });

  it('tells a guard without examples', async () => {
    const {lines} = await buildWith('guards', '?Oak | tool', '{"label":"Oak","cues":["tree"]}');
    expect(lines).toContain('warning source/guards-a.jsonl:1 guard "Oak" has no example that it finds');
  });

  it.each([
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['.NET', 'dotnet'],
    ['A/B testing', 'a-b-testing'],
    ['Café', 'cafe'],
    ['scikit-learn', 'scikit-learn'],
  ])('makes an id of %s', (label, id) => expect(slug(label)).toBe(id));
});

describe('what no posting says', () => {
  /** The sources with one file changed, built; returns what the checks say. */
  function buildChanged(name: string, file: string, change: (text: string) => string): readonly string[] {
    const root = join(folder, name);
    cpSync(sources, join(root, 'source'), {recursive: true});
    const path = join(root, 'source', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return build(root, join(root, 'generated')).problems.lines;
  }
  interface Words {
    text?: string;
    source?: string;
    date?: string;
    share?: readonly number[];
  }
  /** A guide as far as these cases change it. */
  interface Loose {
    is: Words;
    doors: [Words];
    week: [Words, ...Words[]];
    next?: unknown;
  }
  const guide = (change: (guide: Loose) => void) => (text: string) => {
    const value = JSON.parse(text);
    change(value);
    return JSON.stringify(value);
  };
  const where = 'error source/guides/ai-engineer.json ';

  it.each([
    ['a source', (value: Loose) => delete value.is.source, `${where}is: unknown source "undefined"`],
    ['a date', (value: Loose) => delete value.doors[0].date, `${where}doors: a statement without a date`],
    ['words', (value: Loose) => delete value.week[0].text, `${where}week: a statement without words`],
    ['a part', (value: Loose) => delete value.next, `${where}next: fewer than 2 statements`],
    [
      'a period of growth',
      (value: Loose) => {
        value.is.text = 'Jobs grow by 20 % soon.';
      },
      `${where}is: growth without a period`,
    ],
    [
      'hours that sum up',
      (value: Loose) => {
        for (const one of value.week) one.share = [1, 2];
      },
      new RegExp(`^${where}the shares of the week cannot sum to 100`),
    ],
  ])('a guide without %s is told', (name, change, message) =>
    expect(buildChanged(name, 'guides/ai-engineer.json', guide(change))).toContainEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    ),
  );

  it('an outlook without its period is told', () =>
    expect(
      buildChanged('period', 'outlook.json', (text) => text.replace('"period": "2024–34"', '"period": ""')),
    ).toContainEqual(expect.stringContaining('has no projection period')));

  it.each([
    ['reason', {skills: ['python'], knows: ['sql'], because: ''}, 'has no reason'],
    ['unknown skill', {skills: ['python'], knows: ['zorblax'], because: 'b'}, 'unknown skill "zorblax"'],
    [
      'two kinds',
      {skills: ['python'], roles: ['ai-engineer'], months: 3, knows: ['sql'], because: 'b'},
      'is not of one',
    ],
    ['degree', {fields: ['physi'], knows: ['sql'], because: 'b'}, 'says no degrees'],
    ['months', {roles: ['ai-engineer'], knows: ['sql'], because: 'b'}, 'says no months'],
  ])('a ground with a wrong %s is told', (name, ground, message) =>
    expect(buildChanged(name, 'grounds.json', () => JSON.stringify([ground]))).toContainEqual(
      expect.stringContaining(message),
    ),
  );

  it('a role without a piece is told', () =>
    expect(
      buildChanged('piece', 'portfolio.json', (text) => text.replace('"ai-trainer"', '"ai-coach"')),
    ).toContainEqual(expect.stringContaining('"ai-trainer" has no piece')));

  it('needs in a circle are told', () =>
    expect(
      buildChanged('circle', 'learning.jsonl', (text) =>
        text
          .trim()
          .split('\n')
          .map((line) => {
            const one = JSON.parse(line || '{}');
            if (one.skill !== 'python') return line;
            return JSON.stringify({...one, needs: [{skill: 'machine-learning', because: 'to be told'}]});
          })
          .join('\n'),
      ),
    ).toContainEqual(expect.stringContaining('needs in a circle: ')));
});
