import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Requirement} from '../read/reading.ts';
import {namesIn, review} from '../review/index.ts';
import {KNOWN, postingFor, resumeFrom, TODAY, targetFrom} from '../review/invented-for-test.ts';
import {
  type Comments,
  coachPage,
  commentsIn,
  commentsTemplate,
  englishWords,
  idsOf,
  mergeComments,
  pseudonymsFor,
  SESSION_MINUTES,
  type SessionStep,
  sessionOf,
} from './index.ts';

const labelsOf = ({anyOf}: Requirement): string =>
  anyOf.map((way) => ('label' in way ? way.label : way.kind)).join(' or ');
const TEXT = `Philippa Ravensworth
Data Analyst
Date of birth: 3 May 1990
philippa@ravensworth.example · +44 7700 900123 · Hexham · github.com/p-ravensworth · https://ravensworth.example/cv

Experience

Data Analyst, Thistledown Freight Ltd, Hexham
Mar 2021 – present
- Built Airflow pipelines on Snowflake for 40 depots of Thistledown Freight
- Philippa trained 3 analysts of Thistledown in dbt

Data Clerk, Quagmire & Sons GmbH
Jan 2018 – Feb 2021
- Moved the price lists of Quagmire & Sons to PostgreSQL, which saved 12 hours a week

Education
BSc Mathematics, University of Nether Wallop, 2014 – 2017

Skills
Airflow, Snowflake, PostgreSQL, dbt, Docker
`;
const SECRETS = [
  'Philippa Ravensworth',
  'Philippa',
  'Ravensworth',
  'philippa@ravensworth.example',
  '7700 900123',
  'github.com/p-ravensworth',
  'p-ravensworth',
  'ravensworth.example/cv',
  'Thistledown Freight Ltd',
  'Thistledown',
  'Quagmire & Sons GmbH',
  'Quagmire',
  'University of Nether Wallop',
  'Nether Wallop',
  'Hexham',
  '3 May 1990',
];
const POSTING = postingFor(
  ['Strong SQL', 'Docker', 'Kubernetes', '5+ years of experience', "Bachelor's degree in mathematics"],
  ['Airflow'],
);
const STEPS: SessionStep[] = [
  {skill: 'kubernetes', label: 'Kubernetes', hours: [20, 40], notes: ['Learn: run three services.']},
  {skill: 'sql', label: 'SQL', hours: [10, 20], notes: []},
];
const words = englishWords(({requirement}) => labelsOf(requirement));

function made(
  hidden: boolean,
  {text = TEXT, posting = POSTING, comments = [] as readonly Comments[], steps = STEPS} = {},
) {
  const {document, resume} = resumeFrom(text);
  const target = targetFrom(posting, resume);
  const session = sessionOf({
    today: TODAY,
    target: {name: target.name, about: 'A posting'},
    fit: target.fit,
    review: review({resume, document, today: TODAY, target, knowledge: KNOWN}),
    steps,
    weekly: 5,
    questions: [{id: 'interview/sql', question: 'What does a join do?', good: 'It says which rows go together.'}],
  });
  const open = {names: namesIn(resume), hide: (words: string) => words};
  const pseudonyms = hidden ? pseudonymsFor(resume, `${text}\n${posting}`, words.pseudonyms) : open;
  return {session, resume, page: coachPage(session, {words, pseudonyms, hidden, comments: mergeComments(comments)})};
}
const textOf = (page: string): string =>
  page
    .replace(/<(?:style|script)>[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('a page without names', () => {
  const plain = textOf(made(true).page).toLowerCase();
  it.each(SECRETS)('does not hold %s', (secret) => {
    expect(TEXT).toContain(secret);
    expect(plain).not.toContain(secret.toLowerCase());
    expect(made(true).page.toLowerCase()).not.toContain(secret.toLowerCase());
  });
  it('names employers and schools by letters', () => {
    expect(plain).toContain('the position at employer a');
  });
  it('says that it does, and that it cannot know every name', () =>
    expect(plain).toContain('read it before you share it'));
  it('with names holds them', () => expect(textOf(made(false).page)).toContain('Thistledown'));

  it('hides whatever a resume gives as a name, school or employer', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{4,9}x$/);
    fc.assert(
      fc.property(name, name, name, name, (first, last, employer, school) => {
        const own = TEXT.replaceAll('Philippa', first)
          .replaceAll('Ravensworth', last)
          .replaceAll('Thistledown', employer)
          .replaceAll('Nether Wallop', school);
        const {page, resume} = made(true, {text: own});
        const told = [
          resume.name,
          ...resume.positions.map((one) => one.employer),
          ...resume.education.map((one) => one.institution),
        ];
        for (const claim of told) if (claim) expect(page).not.toContain(claim.value);
        for (const one of [first, last, employer]) expect(page).not.toContain(one);
      }),
      {numRuns: 25},
    );
  });
});

describe('the names of an employer', () => {
  const {resume} = resumeFrom(TEXT);
  const hide = (employer: string, line: string): string => {
    const positions = resume.positions.map((one, i) =>
      i || !one.employer ? one : {...one, employer: {...one.employer, value: employer}},
    );
    return pseudonymsFor({...resume, positions}, line, words.pseudonyms).hide(line);
  };
  it.each([
    ['in a sentence', 'Thistledown Freight Ltd', '40 depots of Thistledown Freight', '40 depots of Employer A'],
    ['by its own word', 'Thistledown Freight Ltd', 'trained 3 of Thistledown', 'trained 3 of Employer A'],
    [
      'a word that is common stays a word',
      'Open Orchard Ltd',
      'Kept Open lists, open to all, at Open Orchard',
      'Kept Open lists, open to all, at Employer A',
    ],
    ['in capitals', 'Thistledown Freight', 'THISTLEDOWN FREIGHT had 9 depots', 'Employer A had 9 depots'],
    ['across a line end', 'Thistledown Freight', 'for Thistledown\nFreight', 'for Employer A'],
    ['not inside another word', 'Thistle', 'Thistledown is another', 'Thistledown is another'],
    [
      'with signs of patterns',
      'Plum (UK) + Co.',
      'Lists for Plum (UK) + Co. and others',
      'Lists for Employer A and others',
    ],
  ])('%s', (_, employer, line, expected) => expect(hide(employer, line)).toBe(expected));
});

describe('the agenda', () => {
  it('begins with what decides the fit and the largest gap, and names the next two steps', () =>
    expect(made(true).session.agenda.map(({about}) => about)).toEqual([
      'decides',
      'gap',
      'questions',
      'step',
      'step',
      'agree',
    ]));
  it('has 30 minutes, whatever there is to talk about', () => {
    for (const posting of [POSTING, postingFor(['Airflow'])])
      for (const steps of [[], STEPS.slice(0, 1), STEPS]) {
        const {agenda} = made(true, {posting, steps}).session;
        expect(agenda.reduce((sum, {minutes}) => sum + minutes, 0)).toBe(SESSION_MINUTES);
        expect(Math.min(...agenda.map(({minutes}) => minutes))).toBeGreaterThan(1);
      }
  });
  it('takes the gap that takes most hours for the largest', () => {
    const gap = made(true).session.agenda.find((item) => item.about === 'gap');
    expect(gap?.about === 'gap' && labelsOf(gap.line.requirement)).toBe('Kubernetes');
  });
});

describe('the page', () => {
  it('says what the steps take in hours and weeks', () =>
    expect(textOf(made(true).page)).toContain('About 30–60 hours; at 5 hours a week 6–12 weeks.'));
  const {page, session} = made(true);
  it('allows its own style and script and nothing else', () => {
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? '';
    for (const [kind, tag] of [
      ['style-src', 'style'],
      ['script-src', 'script'],
    ] as const) {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(inside).digest('base64');
      expect(policy).toContain(`${kind} 'sha256-${hash}'`);
    }
    expect(policy).toMatch(/^default-src 'none'/);
    expect(page).not.toMatch(/(?:src|href)=|@import|url\(|https?:/);
  });
  it('can be read without its script', () => expect(page.match(/hidden data-saving/g)).toHaveLength(1));
  it('has a place for a remark on each thing, each with an id of its own', () => {
    const ids = [...page.matchAll(/data-on="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(idsOf(session));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('does not take words of a resume for markup', () => {
    const text = TEXT.replace('for 40 depots', 'for <script>alert(1)</script> "40" depots');
    const own = made(false, {text}).page;
    expect(own).not.toContain('<script>alert');
  });
});

describe('remarks', () => {
  const of = (author: string, ...comments: readonly (readonly [string, string])[]): Comments => ({
    schema: 'metier/comments/1',
    author,
    comments: comments.map(([on, text]) => ({on, text})),
  });
  it('of two people on one thing stand side by side, with their names', () => {
    const {page} = made(true, {
      comments: [of('Ida', ['fit/sql', 'Ask about PostgreSQL.']), of('Bo', ['fit/sql', 'SQL is fine.'])],
    });
    expect(textOf(page).replace(/\s+/g, ' ')).toContain('Bo SQL is fine. Ida Ask about PostgreSQL.');
  });
  it('on what is no longer here are kept', () =>
    expect(textOf(made(true, {comments: [of('Ida', ['fit/cobol', 'Why not?'])]}).page).replace(/\s+/g, ' ')).toContain(
      'Remarks on what is no longer here fit/cobol Ida Why not?',
    ));
  it('are no markup', () =>
    expect(made(true, {comments: [of('<b>', ['fit/sql', '<img src=x>'])]}).page).not.toMatch(/<img|<b>/));

  const file = fc.record({
    author: fc.constantFrom('Ida', 'Bo', ''),
    comments: fc.array(
      fc.record({on: fc.constantFrom('fit/sql', 'plan/sql', 'gone'), text: fc.constantFrom('One.', 'Two.', 'Three.')}),
      {maxLength: 6},
    ),
  });
  it('lose none and do not depend on the order of files', () =>
    fc.assert(
      fc.property(fc.array(file, {maxLength: 4}), (files) => {
        const all = files.map(({author, comments}): Comments => ({schema: 'metier/comments/1', author, comments}));
        const merged = mergeComments(all);
        for (const {author, comments} of all)
          for (const {on, text} of comments) expect(merged.get(on)).toContainEqual({author, on, text});
        expect([...mergeComments([...all].reverse())]).toEqual([...merged]);
        expect([...mergeComments([...all, ...all])]).toEqual([...merged]);
      }),
    ));
  it('are read from what is saved and written, and from nothing else', () => {
    expect(commentsIn(JSON.stringify(of('Ida', ['a', 'b'])))).toEqual(of('Ida', ['a', 'b']));
    expect(commentsIn(commentsTemplate(['a', 'b']))).toEqual(of(''));
    for (const wrong of [
      '',
      '{}',
      '[]',
      'null',
      '{"schema":"metier/comments/1"}',
      '{"schema":"metier/fit/1","comments":[]}',
    ])
      expect(commentsIn(wrong)).toBeNull();
  });
});

describe('ids', () => {
  it('are the same for the same requirement in another session', () =>
    expect(made(true, {posting: postingFor(['Kubernetes', 'Strong SQL'])}).session.lines.map(({id}) => id)).toEqual([
      'fit/kubernetes',
      'fit/sql',
    ]));
  it('hold no words of the person', () => {
    for (const id of idsOf(made(true).session))
      for (const secret of SECRETS) expect(id.toLowerCase()).not.toContain(secret.toLowerCase());
  });
});
