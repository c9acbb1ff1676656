import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import type {Engine} from '../engine.ts';
import type {Filter} from '../filter.ts';
import type {InventedFact} from '../invented-facts.ts';
import type {FactRow} from '../row.ts';
import {search, wantedOf} from '../search.ts';
import {facetsOf} from './facets.ts';
import {hitsOf, parquetOf} from './hits.ts';
import {loosened} from './loosened.ts';
import {allTold, newsOf} from './news.ts';
import * as reference from './reference-for-test.ts';
import {similarTo} from './similar.ts';

const LISTED = '1970-01-01 00:00:00';

/** Facts of which some offer a visa or refuse it, some by contract. */
export const toldFacts = (facts: readonly InventedFact[]): InventedFact[] =>
  facts.map((row, i) => ({
    ...row,
    visa: ['', 'offered', 'not-offered'][i % 3] as string,
    employment: i % 4 ? ['full-time'] : ['contract', 'part-time'],
  }));

const NOTHING = wantedOf([]);
const EVERYTHING = {where: '1', values: {}};
const requires = (row: FactRow, skill: string) => row.skill_levels[row.skills.indexOf(skill)] === 1;

/** What searches find, beside the same in plain TypeScript. */
export function searchesAsComputed(engine: () => Engine, facts: readonly InventedFact[]): void {
  const jobs = facts.filter(({id, cluster}) => id === cluster);
  const count = async (filter: Filter) =>
    (await search(engine(), {wanted: NOTHING, filter, order: 'date', have: [], limit: 1})).coverage.postings;

  it.each<[string, Filter, (row: InventedFact) => boolean]>([
    ['that offer a visa', {visa: ['offered']}, ({visa}) => visa === 'offered'],
    ['by contract', {employment: ['contract', 'internship']}, ({employment}) => employment.includes('contract')],
    [
      'that do not require a skill, as a plus or not at all',
      {notRequired: ['sql', 'python']},
      (row) => !requires(row, 'sql') && !requires(row, 'python'),
    ],
    [
      'that are listed, by any posting of the job',
      {open: true},
      ({cluster}) => facts.some((one) => one.cluster === cluster && one.closed_at === LISTED),
    ],
    [
      'of which none is listed any more',
      {open: false},
      ({cluster}) => facts.every((one) => one.cluster !== cluster || one.closed_at !== LISTED),
    ],
  ])('finds postings %s', async (_, filter, holds) => {
    const wanted = jobs.filter(holds).length;
    expect(await count(filter)).toBe(wanted);
    expect(wanted).toBeGreaterThan(0);
    expect(wanted).toBeLessThan(jobs.length);
  });

  it.each<[string, Filter, string[]]>([
    ['nothing', {}, []],
    ['a country', {countries: ['FR']}, []],
    [
      'a role, countries, pay and skills',
      {roles: ['data-engineer'], countries: ['US', 'DE'], pay: 100_000, skills: ['python']},
      [],
    ],
    ['days, an employer and words', {from: '2025-01-01', to: '2025-12-31', employers: ['employer 2']}, ['python']],
  ])('counts facets with %s chosen, each without its own choice', async (_, filter, typed) => {
    const wanted = reference.facets(jobs, filter, typed);
    for (const narrow of [0, facts.length])
      expect(await facetsOf(engine(), filter, wantedOf(typed), narrow)).toEqual(wanted);
  });

  it('says what would be found without one of the conditions', async () => {
    const filter: Filter = {countries: ['FR'], cities: ['Berlin']};
    const without = (holds: (row: FactRow) => boolean) => jobs.filter(holds).length;
    expect(await loosened(engine(), filter, wantedOf(['tableau']))).toEqual(
      [
        {
          without: 'countries',
          postings: without((row) => row.cities[0] === 'Berlin' && row.skills.includes('tableau')),
        },
        {without: 'cities', postings: without((row) => row.countries[0] === 'FR' && row.skills.includes('tableau'))},
      ].sort((a, b) => b.postings - a.postings),
    );
  });

  it('finds postings that ask for most of the same, as ranking all of them does', async () => {
    const seeds = jobs.filter(({skills}) => skills.length > 3).filter((_, i) => i % 200 === 0);
    for (const like of [...seeds, jobs.find(({skills, role}) => !skills.length && role) as InventedFact]) {
      const {similar, own} = await similarTo(engine(), like, EVERYTHING, 10);
      const wanted = reference.neighbours(like, jobs);
      expect(similar.map(({id}) => id)).toEqual(wanted.slice(0, 10).map(({id}) => id));
      expect(own).toBe(reference.sameTitle(like, jobs));
      for (const one of similar) {
        expect([...one.shared, ...one.less].sort()).toEqual([...like.skills].sort());
        expect([...one.shared, ...one.more].sort()).toEqual([...one.skills].sort());
        expect(one.id).not.toBe(like.cluster);
        expect(one.also).toBe(reference.sameTitle(jobs.find(({id}) => id === one.id) as InventedFact, jobs));
      }
    }
  });

  it('tells of a job once, when its first posting comes, and of repeats never', async () => {
    const sought = {wanted: NOTHING, filter: {roles: ['data-engineer']}};
    const own = jobs.filter(({role}) => role === 'data-engineer');
    const days = own.map((row) => row.first_seen).sort();
    const since = days[Math.floor(days.length / 2)] as string;
    const later = own.filter((row) => row.first_seen >= since).map(({id}) => id);
    const mark = {before: since, told: [], last: []};
    const first = await newsOf(engine(), sought, mark, Number.POSITIVE_INFINITY, 20);
    expect(first.hits.map(({first_seen}) => first_seen)).toEqual(days.reverse().slice(0, 20));
    expect(first.more).toBe(later.length - 20);
    const second = await newsOf(engine(), sought, first.mark, Number.POSITIVE_INFINITY, 10_000);
    expect([...first.hits, ...second.hits].map(({id}) => id).sort()).toEqual([...later].sort());
    expect(second.more).toBe(0);
    expect((await newsOf(engine(), sought, second.mark, Number.POSITIVE_INFINITY, 20)).hits).toEqual([]);
    const known = await allTold(engine(), sought, Number.POSITIVE_INFINITY);
    expect((await newsOf(engine(), sought, known, Number.POSITIVE_INFINITY, 20)).hits).toEqual([]);
  });

  it('writes Parquet with the rows that JSON has', async () => {
    const hits = await hitsOf(engine(), EVERYTHING, {order: 'pay', have: [], limit: 40});
    const met = new Map(hits.slice(0, 39).map(({id}, i) => [id, {met: i % 3, of: 3}]));
    const folder = mkdtempSync(join(tmpdir(), 'metier-parquet-'));
    const file = join(folder, 'x.parquet');
    writeFileSync(file, await parquetOf(engine(), hits, met));
    const rows = await engine().rows<Record<string, unknown>>(`SELECT * FROM file('${file}', Parquet)`);
    const seconds = (row: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          /_(?:at|seen)$/.test(key) ? String(value).slice(0, 19) : value,
        ]),
      );
    expect(rows.map(seconds)).toEqual(
      hits.map((hit) => ({
        ...hit,
        required_met: met.get(hit.id)?.met ?? null,
        required_of: met.get(hit.id)?.of ?? null,
      })),
    );
    writeFileSync(file, await parquetOf(engine(), [], null));
    expect(await engine().rows(`SELECT * FROM file('${file}', Parquet)`)).toEqual([]);
    rmSync(folder, {recursive: true});
  });
}
