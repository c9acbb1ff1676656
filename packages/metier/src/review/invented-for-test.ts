import {fit} from '../fit/fit.ts';
import {Reader} from '../reader.ts';
import {readResume, shownBy} from '../resume/index.ts';
import type {Resume} from '../resume/resume.ts';
import type {Document} from '../text/document.ts';
import {documentOfText} from '../text/index.ts';
import {type Review, type ReviewTarget, review} from './review.ts';
import type {Knowledge} from './together.ts';

export const TODAY = '2026-11-20';
let reader: Reader | undefined;

/** A text as a resume. */
export function resumeFrom(text: string): {document: Document; resume: Resume} {
  const document = documentOfText(text, 'resume.txt');
  return {document, resume: readResume(document, {today: TODAY})};
}

/** A posting's text as what a resume is reviewed for. */
export function targetFrom(text: string, resume: Resume): ReviewTarget {
  reader ??= new Reader();
  const document = documentOfText(text, 'posting.txt');
  const {posting} = reader.read(document);
  return {
    name: posting.title?.value ?? 'the posting',
    fit: fit(posting, shownBy(resume, TODAY)),
    text: document.text,
  };
}

/** Postings that require Airflow, Snowflake and SQL together, and others that require something else. */
export const KNOWN: Knowledge = {
  demands: [
    ...Array.from({length: 30}, () => ['apache-airflow', 'snowflake', 'sql']),
    ...Array.from({length: 60}, () => ['java', 'kubernetes']),
  ],
  needs: new Map([['kubernetes', ['docker']]]),
};

export function reviewFrom(text: string, posting: string | null = null, knowledge = KNOWN): Review {
  const {document, resume} = resumeFrom(text);
  const target = posting === null ? null : targetFrom(posting, resume);
  return review({resume, document, today: TODAY, target, knowledge});
}

/** A posting that requires and prefers what is named. */
export const postingFor = (required: readonly string[], preferred: readonly string[] = []): string =>
  [
    'Data Engineer',
    'Quince & Sons',
    '',
    'What you will do',
    '- Build pipelines for the orchard and keep them running',
    '',
    'Requirements',
    ...required.map((one) => `- ${one}`),
    ...(preferred.length ? ['', 'Nice to have', ...preferred.map((one) => `- ${one}`)] : []),
    '',
  ].join('\n');

interface Parts {
  readonly head?: string;
  readonly summary?: string;
  readonly experience?: string;
  readonly skills?: string;
  readonly more?: string;
}

const SOUND = `Data Engineer, Plum & Partners
Mar 2021 – present
- Built pipelines in Airflow and Snowflake for 40 shops
- Cut the nightly load from 6 hours to 40 minutes
- Trained 3 analysts in dbt

Data Analyst, Medlar Freight
Jan 2018 – Feb 2021
- Reported late deliveries in Python, which saved 12 % of the fines
- Kept the price list that 9 offices used`;

const MORE = `
Languages
English (native), French (B2)

Interests
Sings in the choir of the village, repairs old bicycles for neighbours, and keeps bees behind the house with a friend from school, who sells the honey at the market on Saturdays
`;

/** A sound resume, with parts of it put in another way. */
export const resumeWith = ({
  head = 'rowan@quarles.example · Leeds',
  summary = '',
  experience = SOUND,
  skills = 'Airflow, Snowflake, Python, dbt',
  more = MORE,
}: Parts = {}): string =>
  `Rowan Quarles
Data Engineer
${head}
${summary ? `\nSummary\n${summary}\n` : ''}
Experience

${experience}

Education
BSc Mathematics, University of Nether Wallop, 2014 – 2017

Skills
${skills}
${more}`;
