import {outlookGroups} from '@metier/kb/guides';
import {profiles as ours} from '@metier/kb/profiles';
import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import type {Profiles, RoleProfile} from '../roles/profile.ts';
import {documentOfText} from '../text/index.ts';
import {articles} from './articles.ts';
import {checkArticle, type Finding} from './check.ts';

const reader = new Reader(articles);
const use = (skill: string, required: number, preferred = 0, named = 0) => ({skill, required, preferred, named});
const coverage = (postings: number) => ({
  postings,
  employers: postings,
  from: null,
  to: null,
  languages: {},
  countries: {},
});

/** Invented profiles: 200 data analysts, 5 statisticians. */
const [model] = (ours as Profiles).roles as [RoleProfile];
const analyst: RoleProfile = {
  ...model,
  role: 'data-analyst',
  coverage: coverage(200),
  skills: [use('sql', 100, 20, 10), use('python', 30, 8, 0), use('r', 8, 6, 4), use('scala', 0, 3, 2)],
  withTasks: 100,
  tasks: [
    {task: 'Builds and maintains dashboards in Tableau, Power BI, Looker or Qlik', of: 'data-analyst', count: 30},
    {
      task: 'Builds metric frameworks and diagnostic dashboards for leadership',
      of: 'data-scientist-analytics',
      count: 4,
    },
    {task: 'Supports planning and forecasting with ad hoc analyses and spreadsheets', of: 'data-analyst', count: 5},
    {task: 'Writes SQL and Python or R for reproducible analyses', of: 'data-scientist-analytics', count: 1},
  ],
  education: {none: 90, orEquivalent: 0, required: {bachelor: 80, doctorate: 2}, preferred: {master: 12}},
  pay: [
    {country: 'US', currency: 'USD', postings: 40, employers: 30, p10: 50000, p25: 1, p50: 80000, p75: 1, p90: 120000},
  ],
};
const profiles: Profiles = {
  ...(ours as Profiles),
  titles: [
    {title: 'data scientist', count: 50, roles: {'data-scientist-modelling': 30, 'data-scientist-analytics': 10}},
  ],
  roles: [
    analyst,
    {...analyst, role: 'statistician', coverage: coverage(5)},
    {...analyst, role: 'ai-engineer', withTasks: 9},
    {...analyst, role: 'data-scientist-modelling', skills: [use('python', 100), use('xgboost', 30)]},
    {
      ...analyst,
      role: 'data-scientist-analytics',
      coverage: coverage(100),
      skills: [use('python', 50), use('sql', 90)],
    },
  ],
};

const check = (text: string): Finding[] =>
  checkArticle(reader.readArticle(documentOfText(text, 'article')), profiles, outlookGroups);
const of = (text: string): string[] => check(text).map(({claim, status, because}) => `${claim}: ${status}. ${because}`);

describe('a claim', () => {
  it.each([
    ['Data analysts need SQL.', 'SQL: confirmed. 65% (58–71) of 200 postings name it.'],
    ['Data analysts need R.', 'R: seen. 9% (6–14) of 200 postings name it.'],
    ['Data analysts use Scala.', 'Scala: not-seen. 2.5% (1–6) of 200 postings name it.'],
    ['Data analysts use Fortran.', 'Fortran: not-seen. Fewer than 3 of 200 postings name it.'],
    ['Every data analyst must know R.', 'R: contradicted. 4% (2–8) of 200 postings require it.'],
    ['Every data analyst must know SQL.', 'SQL: confirmed. 65% (58–71) of 200 postings name it.'],
    ['Statisticians need SQL.', 'SQL: not-checked. Its profile has 5 postings, fewer than 20.'],
    ['ML engineers need SQL.', 'SQL: not-checked. No postings of this role are known.'],
    [
      'Data analysts need a bachelor’s degree.',
      'bachelor’s degree: confirmed. 40% (33–47) of 200 postings ask for it as the lowest degree; 45% name no degree.',
    ],
    [
      'Every data analyst must have a PhD.',
      'doctorate: contradicted. 1.0% (0–4) of 200 postings require it; 45% name no degree.',
    ],
    [
      'Data analysts earn $90,000 a year.',
      'USD 90,000: confirmed. Between p10 and p90: median USD 80,000, p10–p90 50,000–120,000 (posted base pay, US, 40 postings).',
    ],
    [
      'Data analysts earn $300k a year.',
      'USD 300,000: contradicted. Above p90: median USD 80,000, p10–p90 50,000–120,000 (posted base pay, US, 40 postings).',
    ],
    [
      'Data analysts earn $130k a year.',
      'USD 130,000: not-seen. Above p90: median USD 80,000, p10–p90 50,000–120,000 (posted base pay, US, 40 postings).',
    ],
    ['Data analysts earn €90,000 a year.', 'EUR 90,000: not-checked. No pay of this role and currency is known.'],
    ['Data analysts earn $40 an hour.', 'USD 40: not-checked. Only pay a year is compared.'],
    [
      'Employment of computer hardware engineers is projected to grow 7% from 2024 to 2034.',
      'grow 7%: confirmed. Now +7%, 2024–34 (BLS, computer hardware engineers, a proxy group).',
    ],
    [
      'Employment of computer hardware engineers is projected to grow 2% from 2019 to 2029.',
      'grow 2%: out-of-date. That is 2019–29. Now +7%, 2024–34 (BLS, computer hardware engineers, a proxy group).',
    ],
    [
      'Demand for computer hardware engineers will grow 9%.',
      'grow 9%: out-of-date. No period given. Now +7%, 2024–34 (BLS, computer hardware engineers, a proxy group).',
    ],
    [
      'Employment of computer hardware engineers is projected to grow 70% from 2024 to 2034.',
      'grow 70%: contradicted. Now +7%, 2024–34 (BLS, computer hardware engineers, a proxy group).',
    ],
    [
      'Data analysts build dashboards for managers.',
      'dashboards: confirmed. At least 30% (22–40) of 100 postings with duties in English: “Builds and maintains dashboards in Tableau, Power BI, Looker or Qlik”.',
    ],
    [
      'Data analysts help with the forecasts of sales.',
      'forecasts: seen. At least 5% (2–11) of 100 postings with duties in English: “Supports planning and forecasting with ad hoc analyses and spreadsheets”.',
    ],
    [
      'Data analysts always present their findings to managers.',
      'explaining results: not-seen. None of 100 postings with duties in English is counted with such a task.',
    ],
    [
      'Data analysts water the plants of the office.',
      'what it does: not-seen. Like no task that postings are counted by.',
    ],
    [
      'AI engineers build dashboards for managers.',
      'dashboards: not-checked. Its profile has 9 postings with duties in English, fewer than 20.',
    ],
    ['Data Analyst\n\nSkills\n\n- Teamwork', 'soft skill: not-checked. Soft skills are not read.'],
  ])('%s', (text, answer) => expect(of(text)).toEqual([answer]));

  it('is told with the wage of a proxy group where postings name no pay', () => {
    const text = 'AI engineers earn $133,000 a year.';
    const article = reader.readArticle(documentOfText(text, 'article'));
    const [found] = checkArticle(article, {...profiles, roles: []}, outlookGroups);
    expect(found?.status).toBe('confirmed');
    expect(found?.because).toContain('a proxy group');
  });
});

describe('a data scientist of no said kind is held against both', () => {
  it.each([
    [
      'Data scientists use Python.',
      'Python: confirmed. As modelling: 50% (43–57) of 200 postings name it. As analytics: 50% (40–60) of 100 postings name it.',
    ],
    [
      'Data scientists use XGBoost.',
      'XGBoost: seen. Seen for modelling: 15% (11–21) of 200 postings name it. Not seen for analytics: Fewer than 3 of 100 postings name it.',
    ],
    // What the better answer confirms, the other does not contradict.
    [
      'Every data scientist must know SQL.',
      'SQL: confirmed. Contradicted for modelling: 0% (0–2) of 200 postings require it. Confirmed for analytics: 90% (83–94) of 100 postings name it.',
    ],
    // The same figure stands for both: it is told once.
    ['Data scientists need teamwork skills.', 'soft skill: not-checked. Soft skills are not read.'],
    ['Product data scientists use SQL.', 'SQL: confirmed. 90% (83–94) of 100 postings name it.'],
    ['Data Scientist (Analytics)\n\nTools\n\n- SQL\n', 'SQL: confirmed. 90% (83–94) of 100 postings name it.'],
    [
      'In this guide, a data scientist is a person who trains predictive models.\n\nData scientists use XGBoost.',
      'XGBoost: seen. 15% (11–21) of 200 postings name it.',
    ],
  ])('%s', (text, answer) => expect(of(text).join(' | ')).toBe(answer));
});

it('an answer for either of two roles is told of each as data, too', () => {
  const [found] = check('Data scientists use XGBoost.');
  expect(found?.either.map(({role, status}) => `${role} ${status}`)).toEqual([
    'data-scientist-modelling seen',
    'data-scientist-analytics not-seen',
  ]);
  expect(check('Data analysts use SQL.')[0]?.either).toEqual([]);
});

it('a skill that is named again is one claim, with the words of both places', () => {
  const findings = check('Data Analyst\n\nSkills\n\n- SQL\n\nTools\n\n- SQL, R and Python\n');
  expect(findings.map(({claim, evidence}) => [claim, evidence.length])).toEqual([
    ['SQL', 2],
    ['R', 1],
    ['Python', 1],
  ]);
});

it('a claim is contradicted wherever the article says “must”', () => {
  const [found] = check('Data analysts use R. Every data analyst must know R.');
  expect([found?.status, found?.evidence.length]).toEqual(['contradicted', 2]);
});

it('findings stand in the order of the article, with exact words', () => {
  const text = 'Data analysts and statisticians need SQL. Data analysts use R. Statisticians use R.';
  const findings = check(text);
  expect(findings.map(({role, claim}) => `${role} ${claim}`)).toEqual([
    'data-analyst SQL',
    'statistician SQL',
    'data-analyst R',
    'statistician R',
  ]);
  for (const {statement, evidence} of findings)
    for (const {from, to, quote} of [statement, ...evidence]) expect(text.slice(from, to)).toBe(quote);
});
