import {interviews} from '@metier/kb/learning';
import {profiles} from '@metier/kb/profiles';
import {describe, expect, it} from 'vitest';
import {fit} from '../fit/fit.ts';
import {LEARNING} from '../plan/start.ts';
import type {Requirement} from '../read/reading.ts';
import {readResume, shownBy} from '../resume/index.ts';
import type {Profiles} from '../roles/index.ts';
import {documentOfText} from '../text/posting-document.ts';
import {interview} from './interview.ts';

const TODAY = '2026-11-20';
const resume = readResume(
  documentOfText(
    `Ada Lund
Data Analyst

Experience

Data Analyst, Nordlys Energi
May 2021 – August 2026
- Wrote SQL models for the churn report
- Cut the SQL cost of 12 dashboards by a third
- Built dashboards in Tableau

Intern, Fjord Data
June 2026 – August 2026
- Tried a forecast in pandas

Tester, Old Mill Software
January 2012 – June 2014
- Wrote load tests in Java

Skills
SQL, Tableau, Docker
`,
    'resume',
  ),
  {today: TODAY},
);
const shown = shownBy(resume, TODAY);
const asks = (...skills: readonly string[]): Requirement => ({
  level: 'required',
  certainty: 'stated',
  rule: 'test',
  anyOf: skills.map((skill) => ({kind: 'skill', skill, label: skill, years: null, evidence: []})),
});
const prepared = (role: string | null, ...requirements: readonly Requirement[]) =>
  interview(
    {name: 'A job', role, words: ({by}) => (by.kind === 'skill' ? `“we ask for ${by.label}”` : '')},
    fit({requirements}, shown),
    resume,
    shown,
  );

describe('what they will probe', () => {
  it.each([
    ['the resume is silent on it', 'kubernetes', 'not-shown'],
    ['it is only listed', 'docker', 'claimed'],
    ['it was used for a short time', 'pandas', 'short'],
    ['it was long ago', 'java', 'old'],
    ['only a neighbour is shown', 'power-bi', 'near'],
  ])('%s', (_why, skill, weakness) =>
    expect(prepared(null, asks(skill)).probes).toMatchObject([{skill, weakness, asked: `“we ask for ${skill}”`}]),
  );

  it('what is shown well is no probe but a strength', () => {
    const {probes, strengths} = prepared(null, asks('sql'));
    expect(probes).toEqual([]);
    expect(strengths).toMatchObject([{skill: 'sql', weakness: null}]);
  });

  it('an either-or is judged by its best way', () =>
    expect(prepared(null, asks('kubernetes', 'sql')).strengths).toMatchObject([{skill: 'sql'}]));

  it('the weakest comes first', () =>
    expect(prepared(null, asks('pandas'), asks('docker'), asks('kubernetes')).probes.map(({skill}) => skill)).toEqual([
      'kubernetes',
      'docker',
      'pandas',
    ]));

  it('what is only preferred is not probed', () =>
    expect(prepared(null, {...asks('kubernetes'), level: 'preferred'}).probes).toEqual([]));
});

describe('the story to have ready', () => {
  const storyOf = (skill: string) => {
    const {probes, strengths} = prepared(null, asks(skill));
    return [...probes, ...strengths][0]?.story;
  };

  it('is a highlight that names it, one with a figure first, word for word', () =>
    expect(storyOf('sql')).toMatchObject({
      title: 'Data Analyst',
      employer: 'Nordlys Energi',
      highlight: 'Cut the SQL cost of 12 dashboards by a third',
    }));
  it('is that of the neighbour where only that is shown', () =>
    expect(storyOf('power-bi')?.highlight).toBe('Built dashboards in Tableau'));
  it('is none for what stands in a list alone', () => expect(storyOf('docker')).toBeNull());
  it('is none for what is not shown', () => expect(storyOf('kubernetes')).toBeNull());
});

describe('the rounds', () => {
  const {rounds} = prepared('data-analyst', asks('sql'), asks('kubernetes'));
  it('are those of the role, in their order, with minutes', () => {
    expect(rounds.map(({name}) => name)).toEqual(interviews['data-analyst'].rounds.map(({name}) => name));
    expect(rounds[0]?.minutes[0]).toBeGreaterThan(5);
  });
  it('name the skills that come up in them', () =>
    expect(rounds.find(({name}) => name.startsWith('SQL'))?.skills).toEqual(['sql']));
  it('hold every question of the role once', () =>
    expect(rounds.flatMap(({questions}) => questions.map(({q}) => q)).sort()).toEqual(
      interviews['data-analyst'].questions.map(({q}) => q).sort(),
    ));
  it('are not known without a role', () => expect(prepared(null, asks('sql')).rounds).toEqual([]));
  it('are not known of a role that Metier does not know', () =>
    expect(prepared('other', asks('sql')).rounds).toEqual([]));
});

describe('the questions of the knowledge base', () => {
  it('every role has rounds and at least five questions', () => {
    expect(Object.keys(interviews)).toHaveLength(20);
    for (const {rounds, questions} of Object.values(interviews)) {
      expect(rounds.length).toBeGreaterThanOrEqual(4);
      expect(questions.length).toBeGreaterThanOrEqual(5);
    }
  });

  it.each((profiles as Profiles).roles.filter(({coverage}) => coverage.postings >= 20).map(({role}) => role))(
    'the skills that most postings of %s require have questions',
    (role) => {
      const skills = (profiles as Profiles).roles.find((one) => one.role === role)?.skills ?? [];
      const most = [...skills].sort((a, b) => b.required - a.required).slice(0, 8);
      expect(most.filter(({skill}) => !LEARNING.get(skill)?.questions.length).map(({skill}) => skill)).toEqual([]);
    },
  );

  it('none is asked twice', () => {
    const all = [
      ...Object.values(interviews).flatMap(({questions}) => questions),
      ...[...LEARNING.values()].flatMap(({questions}) => questions),
    ].map(({q}) => q);
    expect(all.filter((q, i) => all.indexOf(q) !== i)).toEqual([]);
  });
});
