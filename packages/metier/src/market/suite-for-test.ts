import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {coverageOf} from './coverage.ts';
import type {Engine} from './engine.ts';
import {type Filter, scopeOf} from './filter.ts';
import type {InventedFact} from './invented-facts.ts';
import type {By} from './questions/by.ts';
import {type Answer, ask, type Row, type Told} from './questions/question.ts';
import {questions} from './questions/questions.ts';
import * as reference from './reference-for-test.ts';
import type {FactRow} from './row.ts';
import {searchesAsComputed, toldFacts} from './search/search-suite-for-test.ts';
import {search, wantedOf} from './search.ts';
import {shrunk} from './shrinkage.ts';

const TOLD: Told = {skill: null, title: null, have: null, until: null, limit: 50};
/** Where sums of floating numbers meet in another order; all that comes from counts is equal to 12 digits. */
const DIGITS = 9;

const BIG = ['employer 2', 'Employer-3', 'EMPLOYER 4', 'employer5'];

/** A text that holds the names of a posting's skills. */
const textOf = (row: FactRow): string =>
  `${row.title} at ${row.employer}. You use ${row.skills.join(', ')} and C++. Über uns: nothing.`;

/** Every question and search on an engine, beside the same in plain TypeScript, over the facts of `inventedFacts`. */
export function answersAsComputed(
  name: string,
  open: () => Promise<{readonly engine: Engine; stop(): Promise<void>}>,
  invented: readonly InventedFact[],
): void {
  const facts = toldFacts(invented);
  describe(name, () => {
    let engine: Engine;
    let stop: () => Promise<void> = async () => {};

    beforeAll(async () => {
      const opened = await open();
      engine = opened.engine;
      stop = opened.stop;
      await fill(engine, facts);
    }, 120_000);
    afterAll(() => stop());

    const asked = (question: string, filter: Filter = {}, told: Partial<Told> = {}): Promise<Answer> => {
      const found = questions.find((one) => one.name === question);
      if (!found) throw new Error(`no question ${question}`);
      return ask(engine, found, scopeOf(filter), {...TOLD, ...told});
    };

    it('counts each job once, whatever older versions say', async () => {
      const jobs = reference.jobsOf(facts);
      const coverage = await coverageOf(engine);
      expect(coverage.postings).toBe(jobs.length);
      expect(coverage.employers).toBe(new Set(jobs.map((row) => row.employer_key)).size);
      const days = jobs.filter((row) => row.posted_by === 'published').map((row) => row.posted_at.slice(0, 10));
      expect([coverage.from, coverage.to]).toEqual([days.sort()[0], days.at(-1)]);
      expect(Object.values(coverage.languages).reduce((sum, n) => sum + n, 0)).toBe(jobs.length);
    });

    it.each<[string, Filter, (row: FactRow) => boolean]>([
      ['everything', {}, () => true],
      ['a role', {roles: ['data-engineer']}, (row) => row.role === 'data-engineer'],
      [
        'a country and a level',
        {countries: ['DE', 'FR'], seniority: ['senior']},
        (row) => ['DE', 'FR'].includes(row.countries[0] ?? '') && row.seniority === 'senior',
      ],
      [
        'two skills, and not a third',
        {skills: ['python', 'sql'], withoutSkills: ['dbt']},
        ({skills}) => skills.includes('python') && skills.includes('sql') && !skills.includes('dbt'),
      ],
      ['a required skill', {required: ['sql']}, (row) => row.skill_levels[row.skills.indexOf('sql')] === 1],
      [
        'a city, days and pay',
        {cities: ['new york'], from: '2024-06-01', to: '2026-01-31', pay: 90_000},
        (row) =>
          row.cities[0] === 'New York' &&
          row.posted_at >= '2024-06-01' &&
          row.posted_at < '2026-02-01' &&
          (row.pay_usd ?? 0) >= 90_000,
      ],
      [
        'an employer and a language',
        {employers: [...BIG, 'Employer 1 GmbH'], languages: ['en']},
        (row) =>
          ['employer1', 'employer2', 'employer3', 'employer4', 'employer5'].includes(row.employer_key) &&
          row.language === 'en',
      ],
      [
        'a source and where one works',
        {sources: ['feed'], arrangement: ['remote']},
        (row) => row.source === 'feed' && row.arrangement === 'remote',
      ],
    ])('skills of %s', async (_, filter, holds) => {
      const {rows, coverage} = await asked('skills', filter);
      const jobs = reference.jobsOf(facts).filter(holds);
      expect(coverage.postings).toBe(jobs.length);
      near(rows, reference.skillRows(jobs, 50), 12);
    });

    it('the trend of a skill', async () => {
      const {rows} = await asked('trend', {}, {skill: 'large-language-models'});
      const wanted = reference.trendRows(reference.jobsOf(facts), 'large-language-models', ['quarter']);
      near(rows, unordered(wanted), 12);
      expect(rows.length).toBeGreaterThan(8);
    });

    it.each<[By[]]>([[['month']], [['seniority']], [['country', 'seniority']], [['role', 'quarter']]])(
      'a skill by %s',
      async (by) => {
        const {rows} = await asked('trend', {}, {skill: 'python', by});
        const wanted = reference.trendRows(reference.jobsOf(facts), 'python', by);
        expect(rows.length).toBeGreaterThan(3);
        near(unordered(rows), unordered(wanted), 12);
      },
    );

    it('skills and degrees by level and country', async () => {
      const groups = reference.groupsBy(reference.jobsOf(facts), ['seniority', 'country']);
      const {rows} = await asked('skills', {}, {by: ['seniority', 'country'], limit: 3});
      const names = [...new Set(rows.map(({skill}) => skill as string))];
      const wanted = groups.flatMap(({group, own}) =>
        names.map((skill) => ({
          ...group,
          ...reference.skillRow(own, skill),
          of: own.length,
        })),
      );
      near(unordered(rows), unordered(wanted), 12);
      const {rows: degrees} = await asked('education', {}, {by: ['seniority', 'country']});
      near(
        unordered(degrees.filter(({says}) => says === 'none')),
        unordered(
          groups.map(({group, own}) => {
            const none = (row: FactRow) => row.degree === 'none';
            return {
              ...group,
              says: 'none',
              share: reference.share(own, none),
              postings: own.filter(none).length,
              of: own.length,
            };
          }),
        ),
        12,
      );
    });

    it('how long postings stay open', async () => {
      const {rows} = await asked('time-open');
      const jobs = reference.jobsOf(facts);
      const [row] = rows as readonly Record<string, Row & {value: number}>[];
      for (const day of [30, 60, 90]) {
        const {postings, employers, ...share} = reference.openAfter(jobs, day) as NonNullable<
          ReturnType<typeof reference.openAfter>
        >;
        near([row?.[`after${day}`] as Row], [share], DIGITS);
        expect([row?.postings, row?.employers]).toEqual([postings, employers]);
      }
      const {value, low, high} = (row as Row).median as Record<string, number>;
      const at = (day: number) => reference.openAfter(jobs, day) as {share: number; low: number; high: number};
      expect([at(value as number).share <= 0.5, at((value as number) - 1).share > 0.5]).toEqual([true, true]);
      expect([at(low as number).low <= 0.5, at((low as number) - 1).low > 0.5]).toEqual([true, true]);
      expect([at(high as number).high <= 0.5, at((high as number) - 1).high > 0.5]).toEqual([true, true]);
    });

    it('how long postings stay open by country, and of one employer', async () => {
      const {rows} = await asked('time-open', {}, {by: ['country']});
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows as readonly Record<string, unknown>[]) {
        const own = reference.jobsOf(facts).filter(({countries}) => countries[0] === row.country);
        const {postings, employers, ...share} = reference.openAfter(own, 30) as NonNullable<
          ReturnType<typeof reference.openAfter>
        >;
        near([row.after30 as Row], [share], DIGITS);
        expect([row.postings, row.employers]).toEqual([postings, employers]);
      }
      const {rows: single} = await asked('time-open', {}, {by: ['employer'], limit: 2});
      expect(single.map(({employers}) => employers)).toEqual([1, 1]);
    });

    it('what rises', async () => {
      const {rows, coverage} = await asked('changes');
      const [first] = rows as readonly {skill: string; change: object}[];
      expect(first?.skill).toBe('large-language-models');
      const jobs = reference.jobsOf(facts);
      for (const row of rows as readonly {skill: string; change: object}[])
        near(
          [row.change as Row],
          [{...reference.change(jobs, row.skill, coverage.to as string), chance: expect.any(Number)}],
          DIGITS,
        );
    });

    it('pay by role, level, country and currency', async () => {
      const {rows, apart} = await asked('pay', {}, {limit: 1000});
      const wanted = reference.payRows(reference.jobsOf(facts));
      expect(apart.map(({kind}) => kind)).toEqual(['estimate', 'survey']);
      const found = rows.map(({role, seniority, country, currency, ...rest}) => ({
        name: [role, seniority, country, currency].join('|'),
        ...rest,
      }));
      expect(found.length).toBeGreaterThan(5);
      expect(sorted(found)).toEqual(sorted(wanted));
    });

    it('an estimate of pay borrows from beyond what was asked', async () => {
      const filter = {roles: ['data-analyst'], countries: ['FR'], seniority: ['lead'], to: '2025-12-31'};
      const {rows, withheld, apart} = await asked('pay', filter, {filter});
      const jobs = reference.jobsOf(facts);
      const cells = reference.payCells(jobs.filter(({posted_at}) => posted_at < '2026'));
      const estimates = shrunk(cells.map(({cell}) => cell)) ?? [];
      const at = cells.findIndex(({name}) => name === 'data-analyst|lead|FR|EUR');
      expect(rows).toEqual([]);
      expect(withheld).toMatch(/^Withheld: the base is \d+ postings of \d+ employers/);
      const [row] = (apart.find(({kind}) => kind === 'estimate')?.rows ?? []) as readonly Record<
        string,
        number & Row
      >[];
      const {value, low, high, own} = estimates[at] as (typeof estimates)[number];
      near(
        [{estimate: row?.estimate, own: row?.own, postings: row?.postings}],
        [
          {
            estimate: {
              value: Math.round(Math.exp(value)),
              low: Math.round(Math.exp(low)),
              high: Math.round(Math.exp(high)),
            },
            own,
            postings: cells[at]?.cell.postings,
          },
        ],
        6,
      );
    });

    it('what a skill is worth', async () => {
      const {rows} = await asked('worth', {}, {skill: 'pytorch'});
      const {premium} = rows[0] as {premium: {ratio: number}};
      near([premium], [reference.worth(reference.jobsOf(facts), 'pytorch')], DIGITS);
      expect(premium.ratio).toBeGreaterThan(1.05);
    });

    it('degrees, where one works, and who says pay', async () => {
      const jobs = reference.jobsOf(facts);
      const {rows: degrees} = await asked('education');
      near([degrees[0]?.share as Row], [reference.share(jobs, ({degree}) => degree === 'none')], 12);
      const {rows: work} = await asked('arrangement');
      near([work[2]?.share as Row], [reference.share(jobs, ({arrangement}) => arrangement === 'remote')], 12);
      const {rows: said} = await asked('pay-said');
      near([said[0]?.share as Row], [reference.share(jobs, ({pay_min}) => pay_min !== null)], 12);
    });

    it('titles and what they are', async () => {
      const {rows} = await asked('titles', {}, {title: 'data scientist'});
      const jobs = reference.jobsOf(facts).filter((row) => row.title_core === 'data scientist');
      const counted = [...new Set(jobs.map(({role}) => role))]
        .map((role) => ({role: role || null, postings: jobs.filter((row) => row.role === role).length}))
        .sort((a, b) => b.postings - a.postings || ((a.role ?? '') < (b.role ?? '') ? -1 : 1));
      expect(rows).toEqual([
        {
          title: 'data scientist',
          postings: jobs.length,
          employers: new Set(jobs.map((row) => row.employer_key)).size,
          work: counted.slice(0, 4),
        },
      ]);
    });

    it('who hires', async () => {
      const {rows} = await asked('employers', {}, {limit: 3});
      const jobs = reference.jobsOf(facts);
      const most = [...new Set(jobs.map(({employer}) => employer))]
        .filter(Boolean)
        .map((employer) => ({employer, postings: jobs.filter((row) => row.employer === employer).length}))
        .sort((a, b) => b.postings - a.postings || (a.employer < b.employer ? -1 : 1));
      expect(rows.map(({employer, postings}) => ({employer, postings}))).toEqual(most.slice(0, 3));
    });

    it('what one skill more opens', async () => {
      const have = ['python', 'sql', 'docker'];
      const {rows} = await asked('next', {}, {have});
      expect(rows).toEqual(reference.nextRows(reference.jobsOf(facts), have));
    });

    it('withholds what stands on too little', async () => {
      const {rows, withheld} = await asked('skills', {employers: ['employer 3']});
      expect(rows).toEqual([]);
      expect(withheld).toMatch(/^Withheld: the base is \d+ postings of 1 employer; at least 20 of 5 are needed\.$/);
    });

    it.each([
      [
        'words',
        ['python', 'tableau'],
        (row: FactRow) => row.skills.includes('python') && row.skills.includes('tableau'),
      ],
      ['letters beyond ASCII, in another case', ['ÜBER'], () => true],
      ['a phrase', ['data engineer at'], (row: FactRow) => row.title === 'data engineer'],
      [
        'a word that must not stand there',
        ['data -scientist'],
        (row: FactRow) => /^data (?!scientist)/.test(row.title),
      ],
      ['a word with signs', ['c++'], () => true],
      ['a word with signs that is not there', ['c#'], () => false],
    ])('searches %s', async (_, typed, holds) => {
      const {hits, coverage, facets} = await search(engine, {
        wanted: wantedOf(typed),
        filter: {countries: ['US']},
        order: 'date',
        have: [],
        limit: 25,
      });
      const jobs = reference.jobsOf(facts).filter((row) => row.countries[0] === 'US' && holds(row));
      expect(coverage.postings).toBe(jobs.length);
      const newest = (said: string) =>
        jobs
          .filter((row) => row.posted_by === said)
          .map((row) => row.posted_at)
          .sort()
          .reverse();
      expect(hits.map(({posted_at}) => posted_at)).toEqual(
        [...newest('published'), ...newest('first-seen')].slice(0, 25),
      );
      const levels = Object.fromEntries((facets.level ?? []).map(({value, count}) => [value, count]));
      expect(levels.senior ?? 0).toBe(jobs.filter(({seniority}) => seniority === 'senior').length);
    });

    searchesAsComputed(() => engine, facts);

    it('sorts by pay, and by what a resume shows of the required skills', async () => {
      const wanted = wantedOf([]);
      const paid = await search(engine, {wanted, filter: {}, order: 'pay', have: [], limit: 10});
      const most = reference
        .jobsOf(facts)
        .map((row) => row.pay_usd ?? 0)
        .sort((a, b) => b - a);
      expect(paid.hits.map(({pay_usd}) => pay_usd)).toEqual(most.slice(0, 10));
      const have = ['python', 'sql'];
      const fitting = await search(engine, {wanted, filter: {}, order: 'fit', have, limit: 5});
      for (const {id} of fitting.hits) {
        const row = facts.find((one) => one.id === id) as FactRow;
        const required = row.skills.filter((_, i) => row.skill_levels[i] === 1);
        expect(required.every((skill) => have.includes(skill)) && required.length).toBeTruthy();
      }
    });
  });
}

/** Facts and texts, a tenth of them first in an older version that says something else. */
async function fill(engine: Engine, facts: readonly FactRow[]): Promise<void> {
  const old = facts
    .filter((_, i) => i % 10 === 0)
    .map((row) => ({
      ...row,
      version: 0,
      role: 'data-analyst',
      skills: ['python'],
      skill_levels: [1],
      cluster: row.id,
      employer_key: 'old',
    }));
  for (const rows of [old, facts]) {
    await engine.insert(
      'metier.body',
      lines(
        rows.map((row) => ({
          id: row.id,
          digest: row.digest,
          body: rows === old ? 'old words' : textOf(row),
          layout: '{}',
          version: row.version,
        })),
      ),
    );
    await engine.insert('metier.fact', lines(rows));
  }
}

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const unordered = (rows: readonly Row[]): Row[] =>
  [...rows]
    .sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1))
    .map((row) => Object.fromEntries(Object.entries(row).sort()));
const nameIn = (row: Row): string =>
  Object.entries(row)
    .filter(([, value]) => typeof value === 'string')
    .sort()
    .join();
const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

/** Rows are equal, figures to so many digits. */
function near(found: readonly Row[], wanted: readonly Row[], digits: number): void {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digits)) : value;
  const text = (rows: readonly Row[]) => JSON.parse(JSON.stringify(rows, rounded));
  const keys = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'chance'));
  expect(text(found.map(keys))).toEqual(text(wanted.map(keys)));
}
