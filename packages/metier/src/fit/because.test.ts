import {describe, expect, it} from 'vitest';
import {becauseOf} from './because.ts';
import type {Reason} from './reason.ts';
import {FIT_RULES, ruleOf} from './rules.ts';

const three = {min: 3, max: null};
const narrower = {skill: 'deep learning frameworks', narrower: 'PyTorch', relation: 'kind'} as const;
const b2 = {words: 'B2', level: 'B2'} as const;

const SENTENCES: readonly [Reason, string][] = [
  [{code: 'skill-shown', skill: 'SQL', months: 40}, 'SQL is shown, 3 years 4 months.'],
  [{code: 'skill-shown', skill: 'SQL', months: 1}, 'SQL is shown, 1 month.'],
  [{code: 'skill-shown', skill: 'SQL', months: null}, 'SQL is shown.'],
  [{code: 'skill-claimed', skill: 'SQL'}, 'SQL is named; no position or project shows it.'],
  [{code: 'skill-stale', skill: 'SQL', ago: 84}, 'SQL was last used 7 years ago.'],
  [{code: 'skill-years', skill: 'SQL', years: three, months: 12}, '3 years of SQL asked, 1 year shown.'],
  [{code: 'skill-years-undated', skill: 'SQL', years: three}, '3 years of SQL asked; it is shown, without dates.'],
  [
    {code: 'skill-years-claimed', skill: 'SQL', years: three},
    '3 years of SQL asked; it is named; no position or project shows it.',
  ],
  [{code: 'skill-silent', skill: 'SQL'}, 'SQL stands nowhere in the resume.'],
  [{code: 'narrower-shown', ...narrower, months: 12}, 'PyTorch, a kind of deep learning frameworks, is shown, 1 year.'],
  [
    {code: 'narrower-shown', skill: 'machine learning', narrower: 'random forests', relation: 'part', months: null},
    'random forests, a part of machine learning, is shown.',
  ],
  [
    {code: 'narrower-claimed', ...narrower},
    'PyTorch, a kind of deep learning frameworks, is named; no position or project shows it.',
  ],
  [
    {code: 'narrower-stale', ...narrower, ago: 61},
    'PyTorch, a kind of deep learning frameworks, was last used 5 years 1 month ago.',
  ],
  [
    {code: 'narrower-years', ...narrower, years: three, months: 12},
    '3 years of deep learning frameworks asked; PyTorch, a kind of it, is shown, 1 year.',
  ],
  [
    {code: 'narrower-years-undated', ...narrower, years: three},
    '3 years of deep learning frameworks asked; PyTorch, a kind of it, is shown, without dates.',
  ],
  [
    {code: 'narrower-shown', skill: 'Python', narrower: 'pandas', relation: 'needs', months: 12},
    'pandas, which goes with Python, is shown, 1 year.',
  ],
  [
    {code: 'narrower-years', skill: 'Python', narrower: 'pandas', relation: 'needs', years: three, months: 12},
    '3 years of Python asked; pandas, which goes with it, is shown, 1 year.',
  ],
  [
    {code: 'together-shown', skill: 'Python', others: ['pandas', 'PyTorch'], months: 50},
    'Python is shown, together with pandas and PyTorch for 4 years 2 months.',
  ],
  [
    {code: 'together-years', skill: 'Python', others: ['pandas'], years: three, months: 50},
    '3 years of Python asked; with pandas 4 years 2 months are shown.',
  ],
  [
    {code: 'others-shown', skill: 'DevOps', others: ['CI/CD', 'Terraform', 'monitoring', 'GitOps'], months: 50},
    'DevOps is shown by CI/CD, Terraform and 2 more, 4 years 2 months.',
  ],
  [
    {code: 'others-shown', skill: 'DevOps', others: ['CI/CD', 'Terraform', 'GitOps'], months: null},
    'DevOps is shown by CI/CD, Terraform and GitOps.',
  ],
  [
    {code: 'others-years', skill: 'DevOps', others: ['CI/CD', 'Terraform'], years: three, months: 50},
    '3 years of DevOps asked; CI/CD and Terraform show it, 4 years 2 months.',
  ],
  [
    {code: 'wider-shown', skill: 'PostgreSQL', wider: 'relational databases'},
    'PostgreSQL is asked for; relational databases, which is wider, is shown.',
  ],
  [
    {code: 'wider-claimed', skill: 'PostgreSQL', wider: 'relational databases'},
    'PostgreSQL stands nowhere in the resume; relational databases, which is wider, is named.',
  ],
  [
    {code: 'neighbour-shown', skill: 'TensorFlow', neighbour: 'PyTorch'},
    'TensorFlow is asked for; PyTorch, its neighbour, is shown.',
  ],
  [
    {code: 'neighbour-claimed', skill: 'TensorFlow', neighbour: 'PyTorch'},
    'TensorFlow stands nowhere in the resume; PyTorch, its neighbour, is named.',
  ],
  [
    {code: 'title-shown', skill: 'data engineering', title: 'Data Engineer', months: 30},
    'data engineering is shown by the title Data Engineer, 2 years 6 months.',
  ],
  [
    {code: 'title-years', skill: 'data engineering', title: 'Data Engineer', years: three, months: 30},
    '3 years of data engineering asked; the title Data Engineer shows it, 2 years 6 months.',
  ],
  [{code: 'words-shown', words: 'Zorblax'}, '“Zorblax” stands in the resume.'],
  [{code: 'words-claimed', words: 'Zorblax'}, '“Zorblax” is named; no position or project shows it.'],
  [{code: 'words-silent', words: 'Zorblax'}, '“Zorblax” stands nowhere in the resume.'],
  [{code: 'years-shown', years: {min: 1, max: 3}, months: 26}, '1 year asked, 2 years 2 months shown.'],
  [{code: 'years-shown', years: {min: null, max: 3}, months: 26}, 'Up to 3 years asked, 2 years 2 months shown.'],
  [
    {code: 'years-of-shown', years: three, of: 'ML', months: 26},
    '3 years of ML asked, 2 years 2 months shown in such positions.',
  ],
  [
    {code: 'years-of-related', years: three, of: 'software engineering', titles: ['ML Engineer'], months: 26},
    '3 years of software engineering asked; 2 years 2 months shown in near positions, such as ML Engineer.',
  ],
  [{code: 'years-shown', years: {min: null, max: null}, months: 26}, 'Several years asked, 2 years 2 months shown.'],
  [
    {code: 'years-of-elsewhere', years: three, of: 'ML', months: 26},
    '3 years of ML asked; no position says so, 2 years 2 months of other work.',
  ],
  [{code: 'years-of-elsewhere', years: three, of: 'ML', months: 0}, '3 years of ML asked; no position says so.'],
  [
    {code: 'years-interned', years: three, of: null, months: 36, internship: 6},
    '3 years asked, 3 years shown, 6 months of it as an intern or student worker.',
  ],
  [
    {code: 'years-studied', years: three, of: null, months: 12, study: 36},
    '3 years asked, 1 year of work and 3 years of a doctorate shown.',
  ],
  [
    {code: 'years-studied', years: three, of: 'research', months: 0, study: 36},
    '3 years of research asked, 3 years of a doctorate shown.',
  ],
  [{code: 'years-undated', years: three, of: null}, '3 years asked; the positions have no dates.'],
  [{code: 'years-none', years: three, of: 'ML'}, '3 years of ML asked; the resume shows no position.'],
  [
    {code: 'degree-shown', degree: 'bachelor', has: 'master', hasField: 'physics'},
    'A master’s degree in physics is shown.',
  ],
  [
    {code: 'degree-field-other', degree: 'bachelor', field: 'computer science', has: 'bachelor', hasField: 'history'},
    'A bachelor’s degree in computer science is asked for; a bachelor’s degree in history is shown.',
  ],
  [
    {code: 'degree-field-unsaid', degree: 'bachelor', field: 'computer science', has: 'bachelor'},
    'A bachelor’s degree in computer science is asked for; a bachelor’s degree is shown, its field is not said.',
  ],
  [
    {code: 'degree-in-progress', degree: 'master', has: 'master', hasField: 'physics', until: '2027'},
    'A master’s degree is asked for; a master’s degree in physics is in progress, until 2027.',
  ],
  [
    {code: 'degree-equivalent', degree: 'bachelor', months: 60},
    'A bachelor’s degree is asked for, or the equivalent: 5 years of work are shown.',
  ],
  [
    {code: 'degree-lower', degree: 'doctorate', has: 'master'},
    'A doctorate is asked for; the highest one shown is a master’s degree.',
  ],
  [
    {code: 'degree-unnamed', degree: 'associate'},
    'An associate degree is asked for; the resume shows studies and names no degree.',
  ],
  [
    {code: 'degree-silent', degree: 'secondary'},
    'A school leaving certificate is asked for; the resume shows no education.',
  ],
  [{code: 'language-shown', language: 'de'}, 'German is shown.'],
  [
    {code: 'language-level', language: 'de', asked: b2, shown: {words: 'Muttersprache', level: 'native'}},
    'German (B2) is asked for; “Muttersprache” is shown.',
  ],
  [
    {code: 'language-no-level', language: 'de', asked: b2},
    'German (B2) is asked for; the resume names it without a level.',
  ],
  [{code: 'language-written', language: 'de', asked: null}, 'German is asked for; the resume is written in it.'],
  [
    {code: 'language-written', language: 'de', asked: b2},
    'German (B2) is asked for; the resume is written in it and says no level.',
  ],
  [{code: 'language-silent', language: 'de', asked: null}, 'German is asked for; the resume does not name it.'],
  [{code: 'credential-shown', credential: 'PMP'}, 'PMP is shown.'],
  [{code: 'credential-expired', credential: 'PMP', until: '2024-05'}, 'PMP is shown; it ran out in 2024-05.'],
  [{code: 'credential-expired', credential: 'PMP', until: null}, 'PMP is shown; it ran out.'],
  [{code: 'credential-in-progress', credential: 'PMP'}, 'PMP is in progress.'],
  [{code: 'credential-silent', credential: 'PMP'}, 'PMP stands nowhere in the resume.'],
];

describe('each reason is one English sentence', () => {
  it.each(SENTENCES)('%j', (reason, sentence) => expect(becauseOf(reason)).toBe(sentence));

  it('and comes from a rule, and each rule has a reason', () =>
    expect(new Set(SENTENCES.map(([{code}]) => ruleOf(code)))).toEqual(new Set(Object.keys(FIT_RULES))));
});
