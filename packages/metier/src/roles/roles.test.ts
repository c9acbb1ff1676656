import {guides, outlookGroups, type Statement, sources, withoutOutlook} from '@metier/kb/guides';
import {profiles as shipped} from '@metier/kb/profiles';
import {describe, expect, it} from 'vitest';
import {type RoleId, roles} from '../kb/roles.ts';
import {
  briefOf,
  comparePostings,
  compareRoles,
  comparisonMarkdown,
  describeRole,
  mapOf,
  ProfileBuilder,
  type Profiles,
  partsOf,
  pivot,
  pivotMarkdown,
  placeOn,
  roleJsonLd,
  roleMarkdown,
} from './index.ts';
import {percentOrLess} from './words.ts';

const profiles = shipped as Profiles;
const ids = roles.map(({id}) => id).filter((id) => id !== 'other');

describe.each(ids)('%s', (id) => {
  const role = describeRole(id, profiles);
  const guide = guides.find(({role: own}) => own === id);

  it('is complete in every part', () => {
    expect(role.definition).not.toBe('');
    expect(role.deliverables.length).toBeGreaterThan(0);
    for (const {title, lines} of partsOf(role)) {
      expect(lines.length, title).toBeGreaterThan(0);
      for (const {text} of lines) expect(text, title).toMatch(/\S/);
    }
    expect(briefOf(role)).toHaveLength(9);
    for (const {title, text} of briefOf(role)) expect(text, title).toMatch(/\S/);
  });

  it('gives a source and a date for every statement', () => {
    const statements: Statement[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (value && typeof value === 'object') {
        if ('text' in value) statements.push(value as Statement);
        Object.values(value).forEach(collect);
      }
    };
    collect(guide);
    expect(statements.length).toBeGreaterThan(25);
    for (const {source, date, text} of statements) {
      expect(sources, text).toHaveProperty([source]);
      expect(date, text).toMatch(/^20\d\d-\d\d$/);
    }
  });

  it('shows growth only with its period and its official group, or says why there is none', () => {
    const groups = outlookGroups.filter((group) => group.roles[id]);
    expect(groups.length > 0 || !!withoutOutlook[id]).toBe(true);
    const outlook = partsOf(role).find(({title}) => title === 'Outlook');
    for (const {label, text} of outlook?.lines ?? [])
      if (/[+−]\d/.test(label ?? '')) {
        expect(label).toMatch(/, 20\d\d–\d\d$/);
        expect(text).toContain('A proxy for this role.');
      }
  });

  it('holds no figure below 20 postings', () => {
    if (!role.withheld) return expect(role.skills.length).toBeGreaterThan(10);
    expect(role.coverage.postings).toBeLessThan(20);
    expect([role.skills, role.tasks, role.education, role.seniority, role.industries]).toEqual([[], [], [], [], []]);
  });

  it('goes out as Markdown and as a schema.org Occupation', () => {
    const markdown = roleMarkdown(role, profiles.source);
    for (const {title} of partsOf(role)) expect(markdown).toContain(`## ${title}`);
    expect(markdown).not.toMatch(/undefined|NaN/);
    const occupation = roleJsonLd(role);
    expect(occupation).toMatchObject({'@context': 'https://schema.org', '@type': 'Occupation'});
    expect(JSON.stringify(occupation)).not.toMatch(/NaN/);
  });
});

it('a top-coded wage is shown as one', () => {
  const pay = partsOf(describeRole('ai-product-manager', profiles)).find(({title}) => title === 'Pay');
  expect(pay?.lines.map(({text}) => text).join(' ')).toContain('$239,200 or more');
});

describe('comparing', () => {
  const both = compareRoles('machine-learning-engineer', 'research-scientist', profiles);

  it('is the same from both sides', () => {
    const back = compareRoles('research-scientist', 'machine-learning-engineer', profiles);
    // To the last place: the interval is drawn at random, and must not depend on the order.
    expect(back.overlap).toEqual({...both.overlap, onlyA: both.overlap?.onlyB, onlyB: both.overlap?.onlyA});
    expect(back.toA).toEqual(both.toB);
    expect(back.separating.map(({skill}) => skill).sort()).toEqual(both.separating.map(({skill}) => skill).sort());
  });

  it('the parts of the overlap sum to one, and its interval holds it', () => {
    const {share = 0, low = 1, high = 0, onlyA = 0, onlyB = 0} = both.overlap ?? {};
    expect(share + onlyA + onlyB).toBeCloseTo(1, 10);
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  });

  it('separating skills are those whose interval leaves out zero, the widest difference first', () => {
    for (const {low, high} of both.separating) expect(low > 0 || high < 0).toBe(true);
    const points = both.separating.map((one) => Math.abs(one.points));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(both.separating.slice(0, 5).map(({skill}) => skill)).toContain('scientific-publications');
  });

  it('a role with few postings is not compared in figures, and the answer says why', () => {
    const few = compareRoles('machine-learning-engineer', 'quantitative-researcher', profiles);
    expect(few).toMatchObject({overlap: null, separating: [], toA: [], toB: []});
    expect(few.withheld).toMatch(/^Quantitative researcher: not shown: \d+ postings, fewer than 20\.$/);
    expect(comparisonMarkdown(few)).toContain('## How to prepare');
  });

  it('a role with itself shares everything', () => {
    const same = compareRoles('ai-engineer', 'ai-engineer', profiles);
    expect(same.overlap?.share).toBeCloseTo(1, 10);
    expect(same.separating).toEqual([]);
  });

  it('goes out as Markdown', () => expect(comparisonMarkdown(both)).not.toMatch(/undefined|NaN/));

  it('a skill that a profile keeps no count of is named in fewer than so many, not in none', () => {
    expect(percentOrLess(0, {postings: 64})).toBe('<5%');
    expect(percentOrLess(0, {postings: 2000})).toBe('<1%');
    expect(percentOrLess(0.05, {postings: 64})).toBe('5%');
    expect(comparisonMarkdown(both)).not.toMatch(/named in 0%|\| 0% \|/);
  });

  it('a title that one posting of a role uses is not both', () => {
    const title = {title: 'model maker', count: 5};
    const of = (count: number) => [
      {...title, roles: {'machine-learning-engineer': 5 - count, 'research-scientist': count}},
    ];
    const titlesOf = (count: number) =>
      compareRoles('machine-learning-engineer', 'research-scientist', {...profiles, titles: of(count)}).titles;
    expect([titlesOf(1).length, titlesOf(2).length]).toEqual([0, 1]);
  });
});

describe('two postings', () => {
  const skill = (id: string, quote: string, level: 'required' | 'preferred') => ({
    ...{level, certainty: 'stated' as const, rule: 'test'},
    anyOf: [
      {kind: 'skill' as const, skill: id, label: id, years: null, evidence: [{from: 0, to: quote.length, quote}]},
    ],
  });

  it('are compared by skill, and quoted each in its own words', () => {
    const a = {requirements: [skill('sql', 'SQL queries', 'required'), skill('r', 'R', 'preferred')]};
    const b = {requirements: [skill('sql', 'SQL-Kenntnisse', 'preferred'), skill('dbt', 'dbt', 'required')]};
    const {both, onlyA, onlyB} = comparePostings(a, b);
    expect(both).toEqual([{label: 'sql', a: 'required', b: 'preferred', quotes: ['SQL queries', 'SQL-Kenntnisse']}]);
    expect([onlyA, onlyB].map((only) => only.map(({quote}) => quote))).toEqual([['R'], ['dbt']]);
  });
});

describe('the map', () => {
  const map = mapOf(profiles);
  const nearest = (role: RoleId) => map.roles.find((one) => one.role === role)?.nearest[0]?.role;

  it('is the same each time', () => expect(mapOf(profiles)).toEqual(map));

  it.each([
    ['research-scientist', 'research-engineer'],
    ['analytics-engineer', 'data-engineer'],
    ['data-analyst', 'analytics-engineer'],
    ['ai-engineer', 'software-engineer'],
  ] as const)('%s lies next to %s', (role, other) => expect(nearest(role)).toBe(other));

  it('puts a posting near the role whose skills it names', () => {
    const point = placeOn(map, profiles, 'a posting', ['dbt', 'sql', 'snowflake', 'data-modeling']);
    expect(point.nearest[0]?.role).toBe('analytics-engineer');
  });
});

describe('pivot', () => {
  it('takes a foot in the door where the straight way is far', () => {
    const way = pivot('data-analyst', 'machine-learning-engineer', profiles);
    expect(way.moves.map(({to}) => to.role)).toEqual(['data-scientist-modelling', 'machine-learning-engineer']);
    expect(way.straight?.nearness).toBeLessThan(way.moves[0]?.nearness ?? 0);
  });

  it('is straight between neighbours', () =>
    expect(pivot('software-engineer', 'ai-engineer', profiles).moves).toHaveLength(1));

  it.each(ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const)))(
    'from %s to %s in three moves at most, no role twice',
    (from, to) => {
      const {moves} = pivot(from, to, profiles);
      const way = [from, ...moves.map((move) => move.to.role)];
      expect(way[way.length - 1]).toBe(to);
      expect(moves.length).toBeLessThanOrEqual(3);
      expect(new Set(way).size).toBe(way.length);
    },
  );

  it('to itself is no move', () => expect(() => pivot('ai-engineer', 'ai-engineer', profiles)).toThrow(RangeError));
});

describe('profiles of no posting', () => {
  const none = new ProfileBuilder({source: 'nothing'}).profiles();

  it('describe each role by what no posting says, without a figure', () => {
    for (const id of ids) {
      const words = roleMarkdown(describeRole(id, none), none.source);
      expect(words).not.toMatch(/NaN|undefined|nearness 0\.00/);
      expect(words).toContain('Not shown: 0 postings, fewer than 20.');
    }
  });

  it('compare no figures, and say so of both roles', () =>
    expect(compareRoles('data-analyst', 'ai-engineer', none).withheld).toBe(
      'Data analyst: not shown: 0 postings, fewer than 20. AI engineer: not shown: 0 postings, fewer than 20.',
    ));

  it('know no nearness, and say so', () => {
    expect(pivotMarkdown(pivot('data-analyst', 'data-engineer', none))).toContain('Nearness not known');
    for (const {x, y} of mapOf(none).roles) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});

it('the short parts name tools by their names, and as industries no duty of every business', () => {
  for (const id of ids) {
    const brief = new Map(briefOf(describeRole(id, profiles)).map(({title, text}) => [title, text]));
    expect(brief.get('Industries'), id).not.toMatch(/\b(?:compliance|GDPR|risk management|accounting|SaaS)\b/);
    if (/PyTorch \d/.test(brief.get('Tools') ?? '')) expect(brief.get('Tools'), id).not.toMatch(/learning frameworks/);
  }
});

it('other is no role to describe', () => expect(() => describeRole('other', profiles)).toThrow(RangeError));
