import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {
  CredentialQualification,
  EducationQualification,
  Evidence,
  ExperienceQualification,
  LanguageQualification,
  Qualification,
  Requirement,
} from '../read/reading.ts';
import {type FitStatus, fit, fitRequirement} from './fit.ts';
import type {Shown, ShownPosition, ShownSkill} from './shown.ts';
import {impliedBy, neighboursOf} from './skill-fit.ts';

const NOWHERE: Evidence[] = [{from: 0, to: 1, quote: '…'}];
const NOTHING: Shown = {
  skills: [],
  positions: [],
  education: [],
  languages: [],
  credentials: [],
  writtenIn: 'en',
  now: '2026-11',
};
const skill = (id: string, rest: Partial<ShownSkill> = {}): ShownSkill => ({
  skill: id,
  how: 'demonstrated',
  months: 24,
  lastUse: '2026-10',
  evidence: NOWHERE,
  ...rest,
});
const position = (title: string, from: string | null, to: string | null, words = title): ShownPosition => ({
  title,
  from,
  to,
  skills: [],
  evidence: [{from: 0, to: words.length, quote: words}],
});
const asks = (...anyOf: Qualification[]): Requirement => ({
  level: 'required',
  certainty: 'stated',
  rule: 'test',
  anyOf,
});
const asked = (id: string | null, label: string, min: number | null = null): Qualification => ({
  kind: 'skill',
  skill: id,
  label,
  years: min === null ? null : {min, max: null},
  evidence: NOWHERE,
});
const years = (min: number, of: string | null = null): ExperienceQualification => ({
  kind: 'experience',
  years: {min, max: null},
  of,
  evidence: NOWHERE,
});
const degree = (wanted: EducationQualification['degree'], orEquivalent = false): EducationQualification => ({
  kind: 'education',
  degree: wanted,
  field: null,
  orEquivalent,
  evidence: NOWHERE,
});
const language = (code: string, proficiency: string | null = null): LanguageQualification => ({
  kind: 'language',
  language: code,
  proficiency,
  evidence: NOWHERE,
});
const credential = (label: string): CredentialQualification => ({kind: 'credential', label, evidence: NOWHERE});

type Case = readonly [why: string, requirement: Requirement, shown: Partial<Shown>, status: FitStatus, because: string];

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_why, requirement, shown, status, because) => {
    const found = fitRequirement(requirement, {...NOTHING, ...shown});
    expect(found.because).toBe(because);
    expect(found.status).toBe(status);
    expect(found.evidence.length > 0 || status === 'not-shown' || because.includes('written in it')).toBe(true);
  });

const python = asks(asked('python', 'Python'));
const pythonYears = asks(asked('python', 'Python', 3));

describe('a skill', () => {
  check([
    ['shown in work', python, {skills: [skill('python')]}, 'met', 'Python is shown, 2 years.'],
    [
      'shown in work without dates',
      python,
      {skills: [skill('python', {months: null, lastUse: null})]},
      'met',
      'Python is shown.',
    ],
    [
      'claimed alone',
      python,
      {skills: [skill('python', {how: 'claimed', months: null, lastUse: null})]},
      'partly-met',
      'Python is named; no position or project shows it.',
    ],
    ['nowhere', python, {skills: [skill('sql')]}, 'not-shown', 'Python stands nowhere in the resume.'],
    [
      'long ago',
      python,
      {skills: [skill('python', {lastUse: '2018-06'})]},
      'partly-met',
      'Python was last used 8 years 5 months ago.',
    ],
    [
      'five years ago to the month',
      python,
      {skills: [skill('python', {lastUse: '2021-11'})]},
      'met',
      'Python is shown, 2 years.',
    ],
    [
      'years enough',
      pythonYears,
      {skills: [skill('python', {months: 36})]},
      'met',
      '3 years of Python asked, 3 years shown.',
    ],
    [
      'nearly',
      pythonYears,
      {skills: [skill('python', {months: 24})]},
      'partly-met',
      '3 years of Python asked, 2 years shown.',
    ],
    [
      'fewer: words against it',
      pythonYears,
      {skills: [skill('python', {months: 12})]},
      'unmet',
      '3 years of Python asked, 1 year shown.',
    ],
    [
      'years without dates are open',
      pythonYears,
      {skills: [skill('python', {months: null})]},
      'partly-met',
      '3 years of Python asked; it is shown, without dates.',
    ],
    [
      'one year is said as one',
      asks(asked('python', 'Python', 1)),
      {skills: [skill('python', {months: 12})]},
      'met',
      '1 year of Python asked, 1 year shown.',
    ],
    [
      'a kind of it',
      asks(asked('deep-learning-frameworks', 'deep learning frameworks')),
      {skills: [skill('pytorch')]},
      'met',
      'PyTorch, a kind of deep learning frameworks, is shown, 2 years.',
    ],
    [
      'a kind of it, claimed alone',
      asks(asked('deep-learning-frameworks', 'deep learning frameworks')),
      {skills: [skill('pytorch', {how: 'claimed', months: null, lastUse: null})]},
      'partly-met',
      'PyTorch, a kind of deep learning frameworks, is named; no position or project shows it.',
    ],
    [
      'a method of a field is a part of it',
      asks(asked('machine-learning', 'machine learning')),
      {skills: [skill('random-forests')]},
      'partly-met',
      'random forests, a part of machine learning, is shown, 2 years.',
    ],
    [
      'what it is a kind of',
      asks(asked('pytorch', 'PyTorch')),
      {skills: [skill('deep-learning-frameworks')]},
      'partly-met',
      'PyTorch is asked for; deep learning frameworks, which is wider, is shown.',
    ],
    [
      'a neighbour',
      asks(asked('tensorflow', 'TensorFlow')),
      {skills: [skill('pytorch')]},
      'partly-met',
      'TensorFlow is asked for; PyTorch, its neighbour, is shown.',
    ],
    [
      'a language is no neighbour of another',
      asks(asked('rust', 'Rust')),
      {skills: [skill('python')]},
      'not-shown',
      'Rust stands nowhere in the resume.',
    ],
    [
      'unknown to the knowledge base, by its words',
      asks(asked(null, 'Zorblax')),
      {skills: [skill('python', {evidence: [{from: 0, to: 7, quote: 'zorblax'}]})]},
      'met',
      '“Zorblax” stands in the resume.',
    ],
    ['unknown and not there', asks(asked(null, 'Zorblax')), {}, 'not-shown', '“Zorblax” stands nowhere in the resume.'],
  ]);
});

describe('either-or', () => {
  check([
    [
      'the way that is met decides',
      asks(asked('r', 'R'), asked('python', 'Python')),
      {skills: [skill('python')]},
      'met',
      'Python is shown, 2 years.',
    ],
    [
      'partly met is better than not shown',
      asks(asked('rust', 'Rust'), asked('tensorflow', 'TensorFlow')),
      {skills: [skill('pytorch')]},
      'partly-met',
      'TensorFlow is asked for; PyTorch, its neighbour, is shown.',
    ],
    [
      'a ladder: the second rung',
      asks(degree('master'), years(5)),
      {positions: [position('Analyst', '2019-01', '2024-12')], education: []},
      'met',
      '5 years asked, 6 years shown.',
    ],
    [
      'none: the first way speaks',
      asks(asked('rust', 'Rust'), asked('go', 'Go')),
      {},
      'not-shown',
      'Rust stands nowhere in the resume.',
    ],
  ]);
});

describe('years', () => {
  const work = (...positions: ShownPosition[]): Partial<Shown> => ({positions});
  check([
    ['enough', asks(years(3)), work(position('Analyst', '2020-01', '2023-12')), 'met', '3 years asked, 4 years shown.'],
    [
      'nearly',
      asks(years(5)),
      work(position('Analyst', '2020-01', '2023-06')),
      'partly-met',
      '5 years asked, 3 years 6 months shown.',
    ],
    [
      'too few',
      asks(years(5)),
      work(position('Analyst', '2022-01', '2023-12')),
      'unmet',
      '5 years asked, 2 years shown.',
    ],
    [
      'two jobs at once count once',
      asks(years(3)),
      work(position('Analyst', '2022-01', '2023-12'), position('Tutor', '2022-06', '2023-12')),
      'partly-met',
      '3 years asked, 2 years shown.',
    ],
    [
      'a gap does not count',
      asks(years(3)),
      work(position('Analyst', '2018-01', '2018-12'), position('Analyst', '2022-01', '2022-12')),
      'partly-met',
      '3 years asked, 2 years shown.',
    ],
    [
      'of a role, by its title',
      asks(years(2, 'data engineering')),
      work(position('Data Engineer', '2021-01', '2023-12')),
      'met',
      '2 years of data engineering asked, 3 years shown in such positions.',
    ],
    [
      'of other work is no evidence against',
      asks(years(2, 'data engineering')),
      work(position('Nurse', '2010-01', '2019-12')),
      'not-shown',
      '2 years of data engineering asked; no position says so, 10 years of other work.',
    ],
    [
      '“professional experience” is all work',
      asks(years(2, 'professional experience')),
      work(position('Nurse', '2010-01', '2019-12')),
      'met',
      '2 years asked, 10 years shown.',
    ],
    [
      'without dates',
      asks(years(2)),
      work(position('Analyst', null, null)),
      'partly-met',
      '2 years asked; the positions have no dates.',
    ],
    ['no position', asks(years(2)), {}, 'not-shown', '2 years asked; the resume shows no position.'],
  ]);
});

describe('education', () => {
  const shownDegree = (has: EducationQualification['degree'], field: string | null = null): Partial<Shown> => ({
    education: [{degree: has, field, evidence: NOWHERE}],
  });
  check([
    [
      'the same',
      asks(degree('bachelor')),
      shownDegree('bachelor', 'physics'),
      'met',
      'A bachelor’s degree in physics is shown.',
    ],
    ['a higher one', asks(degree('bachelor')), shownDegree('doctorate'), 'met', 'A doctorate is shown.'],
    [
      'a lower one',
      asks(degree('master')),
      shownDegree('bachelor'),
      'unmet',
      'A master’s degree is asked for; the highest one shown is a bachelor’s degree.',
    ],
    [
      'or equivalent, with years of work',
      asks(degree('bachelor', true)),
      {positions: [position('Developer', '2019-01', '2024-12')]},
      'partly-met',
      'A bachelor’s degree is asked for, or the equivalent: 6 years of work are shown.',
    ],
    [
      'or equivalent, with little work',
      asks(degree('bachelor', true)),
      {positions: [position('Developer', '2024-01', '2024-12')]},
      'not-shown',
      'A bachelor’s degree is asked for; the resume shows no education.',
    ],
    [
      'none',
      asks(degree('bachelor')),
      {},
      'not-shown',
      'A bachelor’s degree is asked for; the resume shows no education.',
    ],
  ]);
});

describe('languages and credentials', () => {
  const speaks = (code: string, proficiency: string | null): Partial<Shown> => ({
    languages: [{language: code, proficiency, evidence: NOWHERE}],
  });
  check([
    ['named', asks(language('de')), speaks('de', null), 'met', 'German is shown.'],
    ['at the level', asks(language('de', 'B2')), speaks('de', 'C1'), 'met', 'German (B2) is asked for; “C1” is shown.'],
    [
      'one level below',
      asks(language('de', 'C1')),
      speaks('de', 'B2'),
      'partly-met',
      'German (C1) is asked for; “B2” is shown.',
    ],
    [
      'two levels below',
      asks(language('de', 'C1')),
      speaks('de', 'B1'),
      'unmet',
      'German (C1) is asked for; “B1” is shown.',
    ],
    [
      'in words',
      asks(language('de', 'fließend')),
      speaks('de', 'native'),
      'met',
      'German (fließend) is asked for; “native” is shown.',
    ],
    [
      'words for less',
      asks(language('fr', 'fluent')),
      speaks('fr', 'basic'),
      'unmet',
      'French (fluent) is asked for; “basic” is shown.',
    ],
    [
      'without a level',
      asks(language('de', 'B2')),
      speaks('de', null),
      'partly-met',
      'German (B2) is asked for; the resume names it without a level.',
    ],
    [
      'the language of the resume',
      asks(language('en', 'C1')),
      {},
      'partly-met',
      'English (C1) is asked for; the resume is written in it and says no level.',
    ],
    ['not named', asks(language('nl')), {}, 'not-shown', 'Dutch is asked for; the resume does not name it.'],
    [
      'a credential by its words',
      asks(credential('AWS Certified Solutions Architect')),
      {credentials: [{label: 'AWS Solutions Architect – Associate', evidence: NOWHERE}]},
      'met',
      'AWS Certified Solutions Architect is shown.',
    ],
    [
      'another credential',
      asks(credential('CISSP')),
      {credentials: [{label: 'AWS Solutions Architect', evidence: NOWHERE}]},
      'not-shown',
      'CISSP stands nowhere in the resume.',
    ],
  ]);
});

describe('the summary', () => {
  const posting = {
    requirements: [
      python,
      asks(degree('master')),
      asks(asked('rust', 'Rust')),
      {...asks(asked('dbt', 'dbt')), level: 'preferred' as const},
      {...asks(asked('sql', 'SQL')), level: 'unspecified' as const},
    ],
    compensation: [],
    locations: [],
    workArrangement: null,
    employmentTypes: [],
    visaSponsorship: null,
  };
  const found = fit(posting as unknown as Parameters<typeof fit>[0], {
    ...NOTHING,
    skills: [skill('python')],
    education: [{degree: 'bachelor', field: null, evidence: NOWHERE}],
  });

  it('counts required and preferred apart; what is only named is left out', () => {
    expect(found.required).toEqual({met: 1, partly: 0, notShown: 1, unmet: 1, of: 3});
    expect(found.preferred).toEqual({met: 0, partly: 0, notShown: 1, unmet: 0, of: 1});
  });

  it('says what decides it: what has words against it before what is not shown', () =>
    expect(found.decides.map(({status}) => status)).toEqual(['unmet', 'not-shown']));

  it('says what the posting leaves open', () =>
    expect(found.notSaid).toEqual(['pay', 'place', 'arrangement', 'employment-type', 'visa']));

  it('is the same in any order of what is shown', () => {
    const skills = ['python', 'pytorch', 'sql', 'dbt', 'apache-spark'].map((id) => skill(id));
    const requirement = asks(asked('tensorflow', 'TensorFlow'), asked('deep-learning-frameworks', 'frameworks'));
    const wanted = fitRequirement(requirement, {...NOTHING, skills});
    fc.assert(
      fc.property(fc.shuffledSubarray(skills, {minLength: 5}), (shuffled) => {
        expect(fitRequirement(requirement, {...NOTHING, skills: shuffled})).toEqual(wanted);
      }),
    );
  });
});

it('neighbours are tools of one narrow kind', () => {
  expect(neighboursOf('pytorch')).toContain('tensorflow');
  expect(neighboursOf('python')).toEqual([]);
});

it('a tool implies its kind, and no field', () => {
  expect(impliedBy('pytorch')).toContain('deep-learning-frameworks');
  expect(impliedBy('pytorch')).not.toContain('deep-learning');
});
