import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Requirement} from '../read/reading.ts';
import {postingFor, resumeFrom, resumeWith, targetFrom} from '../review/invented-for-test.ts';
import {type ClassMember, classCsv, classPage, classReport, FEWEST_PERSONS} from './index.ts';

const labelsOf = ({anyOf}: Requirement): string =>
  anyOf.map((way) => ('label' in way ? way.label : way.kind)).join(' or ');
const POSTING = postingFor(['Airflow', 'Kubernetes', 'Strong Scala'], ['Docker']);
const MEMBERS: ClassMember[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((digest, i) => {
  const {resume} = resumeFrom(resumeWith(i < 2 ? {skills: 'Airflow, Scala'} : {}));
  const steps = [
    {skill: i < 6 ? 'scala' : 'kubernetes', label: i < 6 ? 'Scala' : 'Kubernetes', hours: [1, 2] as const, notes: []},
  ];
  return {digest, fits: [targetFrom(POSTING, resume).fit], steps: [steps]};
});
const reportOf = (members: readonly ClassMember[]) =>
  classReport(members, ['Data Engineer'], ({requirement}) => labelsOf(requirement));

describe('a class', () => {
  const report = reportOf(MEMBERS);
  it('says what most lack, first what all lack', () =>
    expect(report.targets[0]?.requirements.map(({label, lack}) => [label, lack])).toEqual([
      ['Kubernetes', 7],
      ['Docker', 7],
      ['Scala', 5],
      ['Apache Airflow', 0],
    ]));
  it('does not count fewer than five', () => {
    expect(
      reportOf(MEMBERS.slice(0, 5)).targets[0]?.requirements.find(({label}) => label === 'Scala')?.lack,
    ).toBeNull();
    expect(report.targets[0]?.groups).toEqual([
      {
        skill: 'scala',
        label: 'Scala',
        persons: ['Person 1', 'Person 2', 'Person 3', 'Person 4', 'Person 5', 'Person 6'],
      },
      {skill: 'kubernetes', label: 'Kubernetes', persons: null},
    ]);
  });
  it('of fewer than five shows nobody', () =>
    expect(reportOf(MEMBERS.slice(0, FEWEST_PERSONS - 1))).toMatchObject({
      persons: 4,
      people: [],
      targets: [{requirements: [], groups: []}],
    }));
  it('does not depend on the order of the files', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(MEMBERS, {minLength: 7}), (some) => {
        expect(JSON.stringify(reportOf(some))).toBe(JSON.stringify(report));
      }),
      {numRuns: 10},
    ));
  it('holds no name', () => {
    const all = `${JSON.stringify(report)}${classCsv(report)}${classPage(report, '2026-11-20')}`;
    for (const secret of ['Rowan', 'Quarles', 'Plum', 'Medlar', 'Nether', 'Leeds', '@'])
      expect(all.replace(/@page|@media/g, '')).not.toContain(secret);
  });
  it('as a table has a cell for each value, and no formula', () => {
    const csv = classCsv(classReport(MEMBERS, ['=cmd(), "x"'], ({requirement}) => labelsOf(requirement)));
    expect(csv.split('\r\n')[1]).toBe('lack,"\'=cmd(), ""x""",Kubernetes,7,7,required');
  });
});
