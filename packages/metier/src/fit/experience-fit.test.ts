import {describe, expect, it} from 'vitest';
import {asks, check, NOTHING, position, studied, years} from './cases-for-test.ts';
import {fitRequirement} from './fit.ts';
import type {Shown, ShownPosition} from './shown.ts';

const work = (...positions: ShownPosition[]): Partial<Shown> => ({positions});
const analyst = (first: string | null, last: string | null) => position('Data Analyst', first, last);

describe('years of work', () => {
  check([
    ['enough', years(3), work(analyst('2020-01', '2023-12')), 'met', 'years-shown', {months: 48}],
    ['enough to the month', years(3), work(analyst('2021-01', '2023-12')), 'met', 'years-shown', {months: 36}],
    ['nearly', years(5), work(analyst('2020-01', '2023-06')), 'partly-met', 'years-shown', {months: 42}],
    ['60% to the month', years(5), work(analyst('2021-01', '2023-12')), 'partly-met', 'years-shown', {months: 36}],
    ['too few', years(5), work(analyst('2021-02', '2023-12')), 'unmet', 'years-shown', {months: 35}],
    [
      'more than the most that is asked never counts against',
      years(2, null, 4),
      work(analyst('2001-01', '2026-10')),
      'met',
      'years-shown',
    ],
    ['at most three years', years(null, null, 3), work(analyst('2001-01', '2026-10')), 'met', 'years-shown'],
    ['several years are two', years(null), work(analyst('2022-01', '2023-12')), 'met', 'years-shown'],
    ['… and fewer are partly several', years(null), work(analyst('2023-12', '2023-12')), 'partly-met', 'years-shown'],
    [
      'two positions at once count once',
      years(3),
      work(analyst('2022-01', '2023-12'), position('Tutor', '2022-06', '2023-12')),
      'partly-met',
      'years-shown',
      {months: 24},
    ],
    [
      'two that overlap in part',
      years(3),
      work(analyst('2021-01', '2022-12'), position('Tutor', '2022-07', '2023-12')),
      'met',
      'years-shown',
      {months: 36},
    ],
    [
      'a gap does not count',
      years(3),
      work(analyst('2018-01', '2018-12'), analyst('2022-01', '2022-12')),
      'partly-met',
      'years-shown',
      {months: 24},
    ],
    [
      'one of two is undated: what is dated counts',
      years(3),
      work(analyst('2020-01', '2022-12'), analyst(null, null)),
      'met',
      'years-shown',
      {months: 36},
    ],
    ['none is dated', years(2), work(analyst(null, null)), 'partly-met', 'years-undated'],
    ['no position', years(2), {}, 'not-shown', 'years-none'],
    ['years of long ago are years', years(5), work(analyst('1999-01', '2008-12')), 'met', 'years-shown'],
  ]);
});

describe('words that ask for work of any kind', () => {
  it.each([
    'professional experience',
    'relevant work',
    'work',
    'industry',
    'hands-on',
    'designing',
    'a technical role',
    'PhD',
    'Berufserfahrung',
  ])('%s', (of) => {
    const found = fitRequirement(asks(years(2, of)), {
      ...NOTHING,
      positions: [position('Nurse', '2010-01', '2019-12')],
    });
    expect(found.reason).toMatchObject({code: 'years-shown', months: 120});
  });
});

describe('internships and work beside studies', () => {
  const intern = position('Data Science Intern', '2023-01', '2023-12');
  check([
    [
      'enough without them: they are not spoken of',
      years(2),
      work(analyst('2024-01', '2025-12'), intern),
      'met',
      'years-shown',
      {months: 24},
    ],
    [
      'enough only with them',
      years(3),
      work(analyst('2024-01', '2025-12'), intern),
      'partly-met',
      'years-interned',
      {months: 36, internship: 12},
    ],
    [
      'too few even with them',
      years(9),
      work(analyst('2024-01', '2025-12'), intern),
      'unmet',
      'years-interned',
      {months: 36},
    ],
    ['nothing but them', years(1), work(intern), 'partly-met', 'years-interned', {months: 12, internship: 12}],
    [
      'a German student worker',
      years(2),
      work(position('Werkstudent Data Engineering', '2023-01', '2025-12')),
      'partly-met',
      'years-interned',
    ],
    [
      'a German internship',
      years(1),
      work(position('Praktikum Softwareentwicklung', '2023-01', '2025-12')),
      'partly-met',
      'years-interned',
    ],
    [
      'a French apprenticeship',
      years(1),
      work(position('Data analyst en alternance', '2023-01', '2025-12')),
      'partly-met',
      'years-interned',
    ],
    [
      'a French trainee',
      years(1),
      work(position('Stagiaire data', '2023-01', '2025-12')),
      'partly-met',
      'years-interned',
    ],
    [
      'an internal auditor is no intern',
      years(2),
      work(position('Internal Auditor', '2023-01', '2025-12')),
      'met',
      'years-shown',
    ],
    [
      'an internship at the time of a position adds nothing',
      years(3),
      work(analyst('2023-01', '2024-12'), intern),
      'partly-met',
      'years-shown',
      {months: 24},
    ],
  ]);
});

describe('a doctorate', () => {
  const phd = studied('doctorate', 'physics', {studied: {from: '2019-09', to: '2023-08'}});
  const held = position('Doctoral Researcher', '2019-09', '2023-08');
  const after = position('Postdoctoral Researcher', '2023-10', '2026-09');
  check([
    ['enough work without it', years(3), {positions: [after], education: [phd]}, 'met', 'years-shown', {months: 36}],
    [
      'enough only with it',
      years(5),
      {positions: [after], education: [phd]},
      'partly-met',
      'years-studied',
      {months: 36, study: 48},
    ],
    [
      'held as a position and told among studies: once',
      years(5),
      {positions: [after, held], education: [phd]},
      'partly-met',
      'years-studied',
      {months: 36, study: 48},
    ],
    ['nothing but it', years(3), {education: [phd]}, 'partly-met', 'years-studied', {months: 0, study: 48}],
    ['too short even with it', years(12), {positions: [after], education: [phd]}, 'unmet', 'years-studied'],
    [
      'for years of research it counts in full',
      years(3, 'research'),
      {positions: [held]},
      'met',
      'years-of-shown',
      {months: 48},
    ],
    [
      '… when only the studies tell of it, in part',
      years(3, 'research experience'),
      {education: [phd]},
      'partly-met',
      'years-studied',
    ],
    [
      'for years of other work it does not count',
      years(3, 'data engineering'),
      {positions: [position('Data Engineer', '2025-01', '2025-12')], education: [phd]},
      'unmet',
      'years-of-shown',
      {months: 12},
    ],
    [
      'a PhD student',
      years(3),
      {positions: [position('PhD Student', '2019-09', '2023-08')]},
      'partly-met',
      'years-studied',
      {study: 48},
    ],
    [
      'a German one',
      years(3),
      {positions: [position('Doktorandin', '2019-09', '2023-08')]},
      'partly-met',
      'years-studied',
    ],
    [
      'a bachelor’s years are no years of work',
      years(3),
      {education: [studied('bachelor', null, {studied: {from: '2017-09', to: '2020-08'}})]},
      'not-shown',
      'years-none',
    ],
  ]);
});

describe('years of a kind of work', () => {
  const nurse = position('Nurse', '2010-01', '2019-12');
  check([
    [
      'by the title',
      years(2, 'data engineering'),
      work(position('Data Engineer', '2021-01', '2023-12')),
      'met',
      'years-of-shown',
      {months: 36},
    ],
    [
      'by the role that titles name',
      years(2, 'software development'),
      work(position('Full-Stack Developer', '2021-01', '2023-12')),
      'met',
      'years-of-shown',
    ],
    [
      'by a title in another language',
      years(2, 'data analysis'),
      work(position('Datenanalyst', '2021-01', '2023-12')),
      'met',
      'years-of-shown',
    ],
    [
      'by a skill that the position shows',
      years(2, 'machine learning'),
      work(position('Consultant', '2021-01', '2023-12', 'machine-learning')),
      'met',
      'years-of-shown',
    ],
    [
      'by what goes with it',
      years(2, 'Python'),
      work(position('Consultant', '2021-01', '2023-12', 'django')),
      'met',
      'years-of-shown',
    ],
    [
      'only the positions that are of it count',
      years(3, 'data engineering'),
      work(nurse, position('Data Engineer', '2022-01', '2023-12')),
      'partly-met',
      'years-of-shown',
      {months: 24},
    ],
    [
      'too few of them',
      years(9, 'data engineering'),
      work(nurse, position('Data Engineer', '2022-01', '2023-12')),
      'unmet',
      'years-of-shown',
      {months: 24},
    ],
    [
      'other work is no evidence against it',
      years(2, 'data engineering'),
      work(nurse),
      'not-shown',
      'years-of-elsewhere',
      {months: 120},
    ],
    [
      'other work without dates',
      years(2, 'data engineering'),
      work(position('Nurse', null, null)),
      'not-shown',
      'years-of-elsewhere',
      {months: 0},
    ],
    [
      'near work is partly it',
      years(5, 'software engineering'),
      work(position('Machine Learning Engineer', '2018-01', '2026-10', 'rust')),
      'met',
      'years-of-shown',
    ],
    [
      'near by role',
      years(5, 'DevOps'),
      work(position('Data Engineer', '2018-01', '2026-10')),
      'partly-met',
      'years-of-related',
      {titles: ['Data Engineer']},
    ],
    [
      'near, and too short',
      years(9, 'DevOps'),
      work(position('Data Engineer', '2024-01', '2026-10')),
      'not-shown',
      'years-of-related',
    ],
    [
      'some of it, more near it',
      years(5, 'data scientist'),
      work(
        position('Data Scientist', '2016-01', '2017-12'),
        position('Machine Learning Engineer', '2018-01', '2026-10'),
      ),
      'partly-met',
      'years-of-related',
      {months: 130},
    ],
    [
      'near without dates',
      years(5, 'DevOps'),
      work(position('Data Engineer', null, null)),
      'partly-met',
      'years-undated',
    ],
    [
      'an internship of it',
      years(2, 'data engineering'),
      work(position('Data Engineering Intern', '2021-01', '2023-12')),
      'partly-met',
      'years-interned',
      {internship: 36},
    ],
    [
      'all words of the posting in the title',
      years(2, 'management consulting'),
      work(position('Management Consultant', '2021-01', '2023-12')),
      'met',
      'years-of-shown',
    ],
    [
      'half of them is not enough',
      years(2, 'crisis management'),
      work(position('Management Accountant', '2021-01', '2023-12')),
      'not-shown',
      'years-of-elsewhere',
    ],
    ['no position', years(2, 'data engineering'), {}, 'not-shown', 'years-none', {of: 'data engineering'}],
  ]);
});

describe('“in a similar role” is the posting’s own', () => {
  const similar = asks(years(3, 'a similar role'));
  const fitTo = (title: string | null) =>
    fitRequirement(similar, {...NOTHING, positions: [position('Data Analyst', '2021-01', '2023-12')]}, title);

  it('of the same role', () =>
    expect(fitTo('Senior Data Analyst (m/f/d) – Growth')).toMatchObject({
      status: 'met',
      reason: {code: 'years-of-shown', of: 'Senior Data Analyst'},
    }));
  it('of another', () => expect(fitTo('Backend Developer')).toMatchObject({status: 'not-shown'}));
  it('of a posting without a title: work of any kind', () =>
    expect(fitTo(null)).toMatchObject({status: 'met', reason: {code: 'years-shown'}}));
});
