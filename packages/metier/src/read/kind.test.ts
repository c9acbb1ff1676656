import {expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {documentOfPosting, documentOfText} from '../text/index.ts';

const reader = new Reader();
const kind = (text: string) => reader.read(documentOfText(text)).kind;

const RESUME = `Mira Quill
Leeds · github.com/miraquill

Work experience
Data Analyst, Brindlewick — Jan 2021 - Present
Built reports in SQL for the sales team.
Junior Analyst, Feldspar — Mar 2018 - Dec 2020
Answered questions of shops.
Intern, Ostrava — 2017 - 2018

Education
BSc Statistics, 2014 – 2017`;

const GUIDE = `Data Scientist vs. Machine Learning Engineer: what is a career path for you?
8 min read
In this article I'll explain how to become either, what the average salary is, and what each is commonly used for.
What is a data scientist? A person who asks questions of data. Responsibilities of a data scientist differ from shop to shop.
Job outlook: good, according to Glassdoor. In conclusion, both are fine. Subscribe to our newsletter.`;

it.each([
  ['a posting with headings', 'Data Engineer\n\nYour tasks\n- Mend pipelines\n\nRequirements\n- SQL', 'posting'],
  [
    'a posting in German',
    'Wir suchen eine Person für unser Team. Deine Aufgaben: Modelle bauen. Bewirb dich!',
    'posting',
  ],
  ['a resume', RESUME, 'resume'],
  ['an article about roles', GUIDE, 'guide'],
  ['a few words', 'Tea and bread.', 'unknown'],
])('%s', (_why, text, expected) => expect(kind(text)).toBe(expected));

it('a record with a title is a posting, whatever dates stand in it', () => {
  expect(reader.read(documentOfPosting({title: 'Data Analyst', text: RESUME})).kind).toBe('posting');
});

it('a resume or an article makes no claims of a posting', () => {
  for (const text of [RESUME, GUIDE]) {
    const {posting} = reader.read(documentOfText(text));
    expect([posting.requirements, posting.compensation, posting.role.shares, posting.seniority]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  }
});
