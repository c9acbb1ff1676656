import {profiles} from '@metier/kb/profiles';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readResume, shownBy} from '../resume/index.ts';
import type {Profiles} from '../roles/index.ts';
import {documentOfText} from '../text/index.ts';
import {whichRoles} from './index.ts';

const TODAY = '2026-11-20';
const ANALYST = [
  '- Built the weekly sales dashboards in Tableau for 40 store managers',
  '- Wrote SQL for questions of the marketing department',
  '- Analysed churn by cohort and reported it to the board',
];
const ENGINEER = [
  '- Built streaming pipelines in Apache Kafka and Spark into the data warehouse',
  '- Moved ETL jobs to Airflow and cut the nightly load by half',
  '- Modelled the data lake and its ingestion from 30 sources',
];

interface Held {
  readonly title: string;
  readonly dates: string;
  readonly did: readonly string[];
}
const textOf = (held: readonly Held[], name = 'Imke Sandvoort'): string =>
  [
    name,
    'someone@example.org',
    '',
    'Experience',
    ...held.flatMap(({title, dates, did}) => ['', `${title}, Meerkat Logistics`, dates, ...did]),
    '',
  ].join('\n');
const rolesOf = (text: string) => {
  const resume = readResume(documentOfText(text, 'resume.txt'), {today: TODAY});
  return whichRoles(resume, shownBy(resume, TODAY), profiles as Profiles, TODAY);
};
const sharesOf = (...held: Held[]): Record<string, number> =>
  Object.fromEntries(rolesOf(textOf(held)).own.map(({role, share}) => [role, share]));
const analyst = (dates: string): Held => ({title: 'Data Analyst', dates, did: ANALYST});
const engineer = (dates: string): Held => ({title: 'Data Engineer', dates, did: ENGINEER});

describe('own roles', () => {
  it('are what the work was, with the highlights that say so', () => {
    const text = textOf([analyst('January 2023 – present')]);
    const [first] = rolesOf(text).own;
    expect(first?.role).toBe('data-analyst');
    expect(first?.share).toBeGreaterThan(0.6);
    for (const {from, to, quote, position} of first?.evidence ?? []) {
      expect(text.slice(from, to)).toBe(quote);
      expect(position).toBe(0);
    }
    expect(first?.evidence.map(({quote}) => quote).join()).toContain('dashboards');
  });

  it('are told by the highlights where the title says nothing', () =>
    expect(rolesOf(textOf([{title: 'Specialist', dates: 'January 2023 – present', did: ENGINEER}])).own[0]?.role).toBe(
      'data-engineer',
    ));

  it('are told by the title where there are no highlights', () => {
    const [first] = rolesOf(textOf([{title: 'Data Engineer', dates: 'January 2023 – present', did: []}])).own;
    expect(first).toMatchObject({role: 'data-engineer', share: 1});
    expect(first?.evidence.map(({quote}) => quote)).toEqual(['Data Engineer']);
  });

  it('longer work counts more', () => {
    const short = sharesOf(analyst('January 2024 – December 2025'), engineer('January 2023 – December 2023'));
    const long = sharesOf(analyst('January 2024 – December 2025'), engineer('January 2018 – December 2023'));
    expect(short['data-analyst']).toBeGreaterThan(0.5);
    expect(long['data-engineer']).toBeGreaterThan(short['data-engineer'] as number);
  });

  it('late work counts more than work of long ago', () => {
    const late = sharesOf(engineer('January 2023 – December 2025'), analyst('January 2020 – December 2022'));
    const early = sharesOf(analyst('January 2023 – December 2025'), engineer('January 2010 – December 2012'));
    expect(late['data-engineer']).toBeGreaterThan(0.5);
    expect(early['data-engineer'] ?? 0).toBeLessThan(0.25);
  });

  it('sum to one', () =>
    fc.assert(
      fc.property(fc.subarray([...ANALYST, ...ENGINEER], {minLength: 1}), (did) => {
        const {own} = rolesOf(textOf([{title: 'Specialist', dates: 'January 2023 – present', did}]));
        if (own.length) expect(own.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 2);
      }),
      {numRuns: 30},
    ));

  it('none where no position says what the work was', () =>
    expect(rolesOf('Imke Sandvoort\nsomeone@example.org\n\nEducation\n\nBSc History, 2010 – 2013\n').own).toEqual([]));

  it('do not depend on the name', () => {
    const held = [analyst('January 2020 – December 2022'), engineer('January 2023 – present')];
    const said = (name: string) => rolesOf(textOf(held, name)).own.map(({role, share}) => [role, share]);
    expect(said('Abdul Rahman')).toEqual(said('Mary Smith'));
  });
});

describe('roles in reach', () => {
  const {near, reach} = rolesOf(textOf([analyst('January 2023 – present')]));

  it('have their base, an interval around the share and what is missing', () => {
    const found = reach.find(({role}) => role === 'data-analyst');
    expect(found?.of).toBeGreaterThan(100);
    expect(found?.interval.low).toBeLessThan((found?.count as number) / (found?.of as number));
    expect(found?.interval.high).toBeGreaterThan((found?.count as number) / (found?.of as number));
    expect(found?.missing.length).toBeGreaterThan(3);
    expect(found?.missing.map(({skill}) => skill)).not.toContain('sql');
  });

  it('the largest share first; no role on fewer than 20 postings', () => {
    const shares = reach.map(({interval}) => interval.share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(Math.min(...reach.map(({of}) => of))).toBeGreaterThanOrEqual(20);
  });

  it('the nearest by skills comes first', () => expect(near[0]?.role).toBe('data-analyst'));
});
