import {describe, expect, it} from 'vitest';
import {type Compensation, EXAMPLES_RULE, type Posting, type RoleReading} from '../read/reading.ts';
import {claim, invented, requirement, share, skill} from './invented-reading.ts';
import {
  askedWords,
  payWords,
  placeWords,
  qualificationWords,
  silences,
  surenessSentence,
  verdictSentence,
} from './words.ts';

const role = (of: Partial<RoleReading>): Pick<Posting, 'role' | 'title'> => ({
  title: claim('A title'),
  role: {shares: [], confidence: 0.9, titleRole: null, verdict: 'unknown', because: '', ...of},
});

describe('verdictSentence', () => {
  const analyst = share('data-analyst', 0.7);
  const engineer = share('data-engineer', 0.3);
  it.each<[string, Partial<RoleReading>]>([
    ['The text does not say what the work is.', {}],
    ['A data analyst job, as the title says.', {shares: [analyst, engineer], verdict: 'agrees'}],
    ['An AI engineer job, as the title says.', {shares: [share('ai-engineer', 1)], verdict: 'agrees'}],
    [
      'The title says data scientist (modelling). The work is mostly data analysis.',
      {shares: [analyst], verdict: 'differs', titleRole: 'data-scientist-modelling'},
    ],
    ['Not what the title says. The work is mostly data analysis.', {shares: [analyst], verdict: 'differs'}],
    ['Two jobs in one: data analysis and data engineering.', {shares: [analyst, engineer], verdict: 'partly'}],
    ['The title is vague. The work is mostly data analysis.', {shares: [analyst], verdict: 'partly'}],
    [
      'Data analyst or data engineer; the text does not settle it.',
      {shares: [analyst, engineer], verdict: 'agrees', confidence: 0.4},
    ],
    [
      'Data analyst or another job; the text does not settle it.',
      {shares: [share('other', 0.5), analyst], verdict: 'agrees', confidence: 0.4},
    ],
    [
      'The title says AI engineer. The work is none of the 20 roles Metier knows.',
      {shares: [share('other', 1)], verdict: 'differs', titleRole: 'ai-engineer'},
    ],
    [
      'Other work, as the title says: none of the 20 roles Metier knows.',
      {shares: [share('other', 1)], verdict: 'agrees', titleRole: 'other'},
    ],
    ['The work is mostly data analysis.', {shares: [analyst]}],
  ])('%s', (sentence, of) => {
    expect(verdictSentence(role(of))).toBe(sentence);
  });

  it('does without a title', () => {
    expect(verdictSentence({...role({shares: [analyst]}), title: null})).toBe('A data analyst job.');
  });
});

describe('surenessSentence', () => {
  const shares = [share('data-analyst', 0.7), share('data-engineer', 0.3)];
  it.each([
    [0.97, 'Sure. Of readings this sure, more than 9 in 10 are right.'],
    [0.91, 'Sure. Of readings this sure, about 9 in 10 are right.'],
    [0.81, 'Fairly sure. Of readings this sure, about 8 in 10 are right.'],
    [0.6, 'Not sure. It could also be data engineering. Of readings this sure, about 6 in 10 are right.'],
    [0.3, 'Not sure. Of readings this unsure, fewer than half are right.'],
  ])('%d', (confidence, sentence) => {
    expect(surenessSentence({...role({shares}).role, confidence})).toBe(sentence);
  });

  it('is silent when there is no verdict', () => expect(surenessSentence(role({}).role)).toBe(''));
});

describe('qualificationWords', () => {
  const evidence = [] as const;
  it.each([
    [skill('Python', 3), 'Python (3+ years)'],
    [skill('Python'), 'Python'],
    [{kind: 'experience', years: {min: 2, max: 4}, of: 'machine learning', evidence}, '2–4 years of machine learning'],
    [{kind: 'experience', years: {min: null, max: null}, of: null, evidence}, 'several years of experience'],
    [{kind: 'experience', years: {min: 1, max: 1}, of: null, evidence}, '1 year of experience'],
    [{kind: 'experience', years: {min: 0, max: 2}, of: null, evidence}, 'up to 2 years of experience'],
    [{kind: 'experience', years: {min: 1.5, max: null}, of: null, evidence}, '1.5+ years of experience'],
    [
      {kind: 'education', degree: 'master', field: null, orRelated: false, orEquivalent: true, evidence},
      'master’s degree or equivalent',
    ],
    [{kind: 'language', language: 'de', proficiency: 'C1', evidence}, 'German C1'],
    [{kind: 'language', language: 'en', proficiency: 'Fluent', evidence}, 'English (fluent)'],
    [{kind: 'language', language: 'fr', proficiency: null, evidence}, 'French'],
    [{kind: 'credential', label: 'AWS Certified Developer', evidence}, 'AWS Certified Developer'],
  ] as const)('%o', (one, words) => {
    expect(qualificationWords(one)).toBe(words);
  });
});

describe('askedWords', () => {
  it('says either-or as one, each thing once, and years once', () => {
    const experience = {kind: 'experience', years: {min: 5, max: null}, of: 'java and spring', evidence: []} as const;
    const words = askedWords([
      requirement('required', experience),
      requirement('required', skill('Java', 5)),
      requirement('required', skill('Python'), skill('R')),
      requirement('required', skill('java')),
      requirement('required', skill('SQL', 2)),
    ]);
    expect(words).toEqual(['5+ years of java and spring', 'Java', 'Python or R', 'SQL (2+ years)']);
  });

  it('names a kind with its examples', () => {
    const kind = {
      ...requirement('required', skill('BI tools'), skill('Tableau'), skill('Looker'), skill('Superset')),
      rule: EXAMPLES_RULE,
    };
    const one = {...requirement('required', skill('clouds'), skill('AWS')), rule: EXAMPLES_RULE};
    expect(askedWords([kind, one])).toEqual(['BI tools such as Tableau, Looker or Superset', 'clouds such as AWS']);
  });

  it('leaves out a skill that the years already name', () => {
    const experience = {kind: 'experience', years: {min: 5, max: null}, of: 'java', evidence: []} as const;
    expect(askedWords([requirement('required', experience), requirement('required', skill('Java', 5))])).toEqual([
      '5+ years of java',
    ]);
  });
});

describe('payWords', () => {
  const base: Compensation = {
    component: 'base',
    min: 78_000,
    max: 92_000,
    currency: 'EUR',
    period: 'year',
    appliesTo: null,
    believable: true,
  };
  it.each<[Partial<Compensation>, string]>([
    [{}, 'EUR 78,000–92,000 a year, base'],
    [{max: null}, 'from EUR 78,000 a year, base'],
    [{min: null}, 'up to EUR 92,000 a year, base'],
    [{max: 78_000}, 'EUR 78,000 a year, base'],
    [{min: 41.5, max: 50, period: 'hour', component: 'unspecified'}, 'EUR 41.5–50 an hour'],
    [{appliesTo: 'Oslo'}, 'EUR 78,000–92,000 a year, base, Oslo'],
    [{believable: false, component: 'total'}, 'EUR 78,000–92,000 a year, in all, hardly meant'],
  ])('%o', (part, words) => {
    expect(payWords(claim({...base, ...part}))).toBe(words);
  });
});

describe('placeWords', () => {
  it.each([
    ['Oslo', null, 'NO', 'Oslo, Norway'],
    ['Austin', 'TX', 'US', 'Austin, TX'],
    ['Austin', null, 'US', 'Austin, United States'],
    [null, 'Bavaria', 'DE', 'Bavaria, Germany'],
    ['Munich', 'Bavaria', 'DE', 'Munich, Germany'],
    ['Singapore', null, 'SG', 'Singapore'],
    [null, null, 'FR', 'France'],
  ])('%s %s %s', (city, region, country, words) => {
    expect(placeWords(claim({city, region, country}, 'there'))).toBe(words);
  });
});

describe('silences', () => {
  it('names what a reader looks for in vain', () => {
    expect(silences(invented().posting).join(', ')).toBe(
      'pay, place, remote or on site, level, kind of contract, visa',
    );
    expect(silences(invented({workArrangement: claim('remote')}).posting)).not.toContain('place');
  });
});
