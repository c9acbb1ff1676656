import {describe, expect, test} from 'vitest';
import {findAll} from '../rule.ts';
import {BENEFIT_CUES, benefitsOf} from './benefits.ts';
import {CREDENTIAL_CUES, credentialsOf} from './credentials.ts';
import {EXPERIENCE_CUES, EXPERIENCE_RULES} from './experience.ts';
import {LANGUAGE_CUES, languagesOf} from './languages.ts';
import {MANAGES_CUES, managesOf} from './manages.ts';
import {pageForTest} from './page-for-test.ts';
import {SENIORITY_CUES, seniorityOf} from './seniority.ts';
import {rankOfTitle} from './title-rank.ts';

describe('rankOfTitle', () => {
  test.each([
    ['Senior Data Scientist', 'senior'],
    ['Senior/Staff Engineer', 'senior'],
    ['(Senior) Data Analyst', 'mid'],
    ['Senior Staff Engineer', 'staff'],
    ['Senior Engineering Manager', 'manager'],
    ['Product Manager', undefined],
    ['Member of Technical Staff', undefined],
    ['Internal Tools Engineer', undefined],
    ['Data Engineer, Middle East', undefined],
    ['New Grad ML Engineer', 'entry'],
    ['Data Engineer II', 'mid'],
    ['Head of Data', 'director'],
    ['Lead Generation Analyst', undefined],
    ['Assistant Vice President, Data', undefined],
    ['Werkstudent Data Science', 'intern'],
    ['Data Engineer (Mid-Level bis Senior)', 'mid'],
  ])('%s', (title, expected) => expect(rankOfTitle(title.toLowerCase())?.rank).toBe(expected));
});

describe('seniorityOf', () => {
  const of = (title: string, text: string) => {
    const page = pageForTest({title, text}, SENIORITY_CUES, EXPERIENCE_CUES);
    const experience = page.sentences.flatMap((sentence) => findAll(EXPERIENCE_RULES, sentence, page));
    return seniorityOf(page, experience);
  };
  test('years speak when the title is silent', () => {
    expect(of('Data Engineer', 'Requirements:\n- 3+ years of experience in data engineering')).toMatchObject({
      value: 'mid',
      certainty: 'implied',
    });
    expect(of('Data Engineer', 'Requirements:\n- 6 years of experience in data engineering')).toMatchObject({
      value: 'senior',
      certainty: 'implied',
    });
  });
  test('the title outweighs years', () => {
    expect(of('Junior Data Engineer', 'Requirements:\n- 6 years of experience in data engineering')).toMatchObject({
      value: 'entry',
      certainty: 'stated',
    });
  });
  test('silence makes no claim', () => expect(of('Data Engineer', 'Join us.')).toBeNull());
});

describe('managesOf', () => {
  const of = (title: string, text: string) => managesOf(pageForTest({title, text}, MANAGES_CUES))?.value ?? null;
  test('by title or duties', () => {
    expect(of('Engineering Manager', 'Join us.')).toBe(true);
    expect(of('Data Lead', 'You will lead a team of five engineers.')).toBe(true);
    expect(of('Data Engineer', 'You report to the line manager.')).toBeNull();
  });
});

describe('languagesOf', () => {
  const of = (text: string) =>
    languagesOf(pageForTest({text}, LANGUAGE_CUES)).map(
      ({language, proficiency, level}) => `${language} ${proficiency} ${level}`,
    );
  test('languages with how well and how much', () => {
    expect(of('Fließende Deutschkenntnisse und gute Englischkenntnisse.')).toEqual([
      'de Fließende required',
      'en gute required',
    ]);
    expect(of('Fluent English; French is a plus.')).toEqual(['en Fluent required', 'fr null preferred']);
    expect(of('Our German market grows. Strong Python skills.')).toEqual([]);
  });
  test.each([
    ['Sehr gute Deutschkenntnisse', 'de'],
    ['Maîtrise de l’anglais', 'en'],
    ['Néerlandais courant', 'nl'],
    ['Vloeiend Nederlands', 'nl'],
    ['Nivel alto de Inglés', 'en'],
    ['Fluent Mandarin', 'zh'],
  ])('%s asks for %s', (text, language) =>
    expect(languagesOf(pageForTest({text}, LANGUAGE_CUES)).map((asked) => asked.language)).toEqual([language]),
  );
});

test('a credential by its other names, in capitals only where small letters are a word', () => {
  const of = (text: string) =>
    credentialsOf(pageForTest({text: `Requirements:\n- ${text}`}, CREDENTIAL_CUES)).map(({label}) => label);
  expect(of('AWS ML Specialty certification')).toEqual(['AWS Certified Machine Learning – Specialty']);
  expect(of('You are a CPA')).toEqual(['CPA']);
  expect(of('You lower the cpa of our campaigns')).toEqual([]);
});

test('credentials and benefits', () => {
  const text =
    'Requirements:\n- AWS certification preferred\n\nBenefits:\n- 401(k), gym membership and 30 days of vacation';
  const page = pageForTest({text}, CREDENTIAL_CUES, BENEFIT_CUES);
  expect(credentialsOf(page)).toMatchObject([{label: 'AWS Certification', level: 'preferred'}]);
  expect(benefitsOf(page).map(({value}) => value)).toEqual(['retirement plan', 'wellness', 'paid time off']);
});
