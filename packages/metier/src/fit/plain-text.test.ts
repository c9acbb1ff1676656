import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {readResume, shownBy} from '../resume/index.ts';
import {documentOfText} from '../text/index.ts';
import {type Asked, type FitStatus, fit} from './fit.ts';
import type {ReasonCode} from './reason.ts';
import type {Shown} from './shown.ts';

/** The whole way: a posting and a resume as plain text, through the readers that read real ones. All of it is invented. */
const TODAY = '2026-11-20';
const reader = new Reader();

const HEAD = `Imke Sandvoort
imke@example.org`;
const WORK = `Experience

Data Engineer, Meerkat Logistics
March 2021 – present
- Built pipelines in Apache Airflow and Snowflake for 60 depots
- Moved 200 reports to dbt, with tests in pytest

Data Analyst, Plumage Insurance
January 2018 – February 2021
- Wrote SQL for the claims department and dashboards in Tableau
- Analysed A/B tests of the claims form`;
const INTERN = `Intern, Data Science, Brackwater Institute
June 2017 – November 2017
- Forecast demand in R`;
const STUDIES = `Education

MSc Statistics, University of Nether Wallop, 2016 – 2018
BSc Mathematics, University of Nether Wallop, 2013 – 2016`;
const SKILLS = `Skills

SQL, Python, Snowflake, dbt, Airflow, Tableau, Docker, Git`;
const LANGUAGES = `Languages

Dutch (native), English (C1), German (B1)`;
const CERTIFICATES = `Certificates

AWS Certified Solutions Architect, 2023`;
const SECTIONS = [`${WORK}\n\n${INTERN}`, STUDIES, SKILLS, LANGUAGES, CERTIFICATES];

const shownOf = (text: string): Shown => shownBy(readResume(documentOfText(text, 'resume.txt'), {today: TODAY}), TODAY);
const postingOf = (...requirements: string[]): Asked =>
  reader.read(
    documentOfText(
      `Senior Data Engineer\n\nWhat you will do\n- Build the pipelines of a warehouse\n\nRequirements\n${requirements.map((one) => `- ${one}`).join('\n')}\n`,
      'posting.txt',
    ),
  ).posting;

const whole = shownOf([HEAD, ...SECTIONS].join('\n\n'));

/** What a posting asks for, what is looked for in the lines of the fit, how it stands and why. */
const CASES: readonly [asks: string, about: string, status: FitStatus, code: ReasonCode][] = [
  ['Strong SQL', 'SQL', 'met', 'together-shown'],
  ['Experience with Snowflake', 'Snowflake', 'met', 'skill-shown'],
  ['Docker', 'Docker', 'partly-met', 'skill-claimed'],
  ['Kubernetes', 'Kubernetes', 'not-shown', 'skill-silent'],
  ['Proficiency in Python', 'Python', 'met', 'narrower-shown'],
  ['Experience with BigQuery', 'BigQuery', 'partly-met', 'neighbour-shown'],
  ['Experience with Looker', 'Looker', 'partly-met', 'neighbour-shown'],
  ['Scala or Java', 'Scala', 'not-shown', 'skill-silent'],
  ['Rust or SQL', 'SQL', 'met', 'together-shown'],
  ['Version control', 'version control', 'partly-met', 'narrower-claimed'],
  ['3+ years of experience in data engineering', 'experience', 'met', 'years-of-shown'],
  ['8+ years of experience in data engineering', 'experience', 'partly-met', 'years-of-shown'],
  ['5+ years of professional experience', 'experience', 'met', 'years-shown'],
  ['12+ years of experience', 'experience', 'partly-met', 'years-interned'],
  ['20+ years of experience', 'experience', 'unmet', 'years-interned'],
  ['5+ years of experience in a similar role', 'experience', 'met', 'years-of-shown'],
  ['5+ years of experience in nursing', 'experience', 'not-shown', 'years-of-elsewhere'],
  ["Bachelor's degree in computer science", 'education', 'partly-met', 'degree-field-other'],
  ["Bachelor's degree in computer science or a related field", 'education', 'met', 'degree-shown'],
  ["Master's degree in statistics", 'education', 'met', 'degree-shown'],
  ['PhD in statistics', 'education', 'unmet', 'degree-lower'],
  ['PhD in statistics or equivalent experience', 'education', 'partly-met', 'degree-equivalent'],
  ['Fluent in English', 'language', 'met', 'language-level'],
  ['Fluent in German', 'language', 'unmet', 'language-level'],
  ['German at B2', 'language', 'partly-met', 'language-level'],
  ['Fluent in French', 'language', 'not-shown', 'language-silent'],
  ['AWS certification required', 'credential', 'met', 'credential-shown'],
  ['You hold a CISSP', 'credential', 'not-shown', 'credential-silent'],
  ['Verhandlungssicheres Deutsch', 'language', 'unmet', 'language-level'],
  ['Mindestens 5 Jahre Berufserfahrung', 'experience', 'met', 'years-shown'],
  ['Maîtrise de l’anglais', 'language', 'met', 'language-level'],
];

describe('from plain text to a verdict', () => {
  it.each(CASES)('“%s”: %s is %s, %s', (asks, about, status, code) => {
    const {lines} = fit(postingOf(asks), whole);
    const said = lines.map(({by, status: is, reason}) => [by.kind === 'skill' ? by.label : by.kind, is, reason.code]);
    expect(said).toContainEqual([about, status, code]);
  });
});

const POSTING = postingOf(...CASES.map(([asks]) => asks));
const verdictsOf = (shown: Shown) => fit(POSTING, shown).lines.map(({status, reason}) => ({status, reason}));

describe('what says nothing of work changes no verdict', () => {
  const wanted = verdictsOf(whole);
  const sections = fc.shuffledSubarray([...SECTIONS], {minLength: SECTIONS.length});
  const names = fc.constantFrom(
    'Ada Lund',
    'Abdul Rahman',
    'Đặng Thu Hà',
    'Mary-Jane O’Neil',
    'Ayşe Yıldız',
    'John Smith',
  );
  const personal = fc.subarray([
    'Photo: see attachment',
    'Date of birth: 3 May 1990',
    'Born 1961 in Ulm',
    'Marital status: married, two children',
    'Nationality: Norwegian',
    'Gender: female',
    'Pronouns: they/them',
    'Religion: none',
  ]);

  it(
    'a name, personal data and the order of the sections',
    () =>
      fc.assert(
        fc.property(names, personal, sections, (name, lines, parts) => {
          const text = [[name, 'imke@example.org', ...lines].join('\n'), ...parts].join('\n\n');
          expect(verdictsOf(shownOf(text))).toEqual(wanted);
        }),
        {seed: 20261120, numRuns: 1000},
      ),
    120_000,
  );

  it('a pronoun', () => {
    for (const pronoun of ['She', 'He', 'They'])
      expect(verdictsOf(shownOf([HEAD, ...SECTIONS].join('\n\n').replace('- Moved', `- ${pronoun} moved`)))).toEqual(
        wanted,
      );
  });
});
