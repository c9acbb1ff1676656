import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Document} from '../text/document.ts';
import type {Finding} from './finding.ts';
import {KNOWN, postingFor, resumeFrom, resumeWith, reviewFrom, TODAY, targetFrom} from './invented-for-test.ts';
import {namesIn} from './names.ts';
import {review} from './review.ts';
import {findingWords} from './words.ts';

const codes = (text: string, posting: string | null = null): string[] =>
  reviewFrom(text, posting).findings.map(({reason}) => reason.code);
const found = (text: string, code: string, posting: string | null = null): Finding | undefined =>
  reviewFrom(text, posting).findings.find(({reason}) => reason.code === code);
const said = (text: string, code: string, posting: string | null = null): string => {
  const finding = found(text, code, posting);
  return finding ? findingWords(finding.reason, namesIn(resumeFrom(text).resume)) : '';
};
const position = (dates: string, title = 'Data Engineer, Plum & Partners'): string =>
  `${title}\n${dates}\n- Built 4 pipelines in Airflow, used by 9 offices\n- Cut the load by 40 %`;

describe('a sound resume', () => {
  it('gets no finding', () => expect(codes(resumeWith())).toEqual([]));
  it('gets none either for a posting that it meets', () =>
    expect(codes(resumeWith(), postingFor(['Airflow', 'Snowflake'], ['dbt']))).toEqual([]));
});

describe('what may be there', () => {
  it('is asked where postings require it together with what a position names, with their base and both texts', () => {
    const finding = found(resumeWith(), 'together', postingFor(['Strong SQL', 'Airflow']));
    expect(finding?.reason).toMatchObject({
      asked: {skill: 'sql', level: 'required'},
      where: {position: 0, project: null},
      both: 30,
      of: 30,
    });
    expect(finding?.quotes.map(({of, quote}) => `${of}: ${quote}`)).toEqual(['resume: Airflow', 'posting: SQL']);
    expect(said(resumeWith(), 'together', postingFor(['Strong SQL']))).toBe(
      'Your position at Plum & Partners names Apache Airflow. Did that include SQL? The target requires it. Of 30 postings that require Apache Airflow, 30 require SQL too.',
    );
  });

  it.each([
    ['the skill is shown already', ['Airflow'], resumeWith()],
    [
      'nothing that goes with it is shown',
      ['Strong SQL'],
      resumeWith({experience: position('Mar 2021 – present').replace('Airflow', 'a notebook'), skills: 'dbt'}),
    ],
    ['too few postings require both', ['Java'], resumeWith()],
  ])('is not asked when %s', (_, required, resume) =>
    expect(codes(resume, postingFor(required)).filter((code) => code === 'together')).toEqual([]),
  );

  it('is asked where one needs it for what a position names', () => {
    const resume = resumeWith({
      experience: position('Mar 2021 – present').replace('Airflow', 'Kubernetes'),
    });
    expect(said(resume, 'needed', postingFor(['Docker']))).toContain('names Kubernetes, for which one needs Docker.');
  });

  it('is asked once where either of two is enough', () => {
    const resume = resumeWith({
      experience: position('Mar 2021 – present').replace('Airflow', 'Kubernetes'),
      skills: 'dbt',
    });
    expect(codes(resume, postingFor(['Python or Docker'])).filter((code) => code === 'needed')).toHaveLength(1);
  });

  it('is asked nowhere without a target', () => expect(codes(resumeWith())).not.toContain('together'));
});

describe('claims without proof', () => {
  it('are named when the target asks for them, required ones first', () => {
    const resume = resumeWith({skills: 'Airflow, Docker, Terraform, Kafka'});
    const {findings} = reviewFrom(resume, postingFor(['Docker', 'Kafka'], ['Terraform']));
    expect(findings.map(({reason}) => 'labels' in reason && reason.labels)).toEqual([
      ['Docker', 'Apache Kafka'],
      ['Terraform'],
    ]);
    expect(findings[0]?.quotes.map(({of, quote}) => `${of}: ${quote}`)).toContain('posting: Docker');
  });
  it('are counted when they are most of a long list', () => {
    const skills = 'Java, Scala, Rust, Kafka, Redis, MongoDB, Docker, Kubernetes, Terraform, Airflow';
    expect(found(resumeWith({skills}), 'many-list-only')?.reason).toMatchObject({count: 9, of: 10});
  });
  it('are no matter when most of the list is shown', () =>
    expect(codes(resumeWith({skills: 'Airflow, Snowflake, Python, dbt, Java, Rust'}))).toEqual([]));
});

describe('dates', () => {
  it.each<[string, string, string, Partial<Record<string, unknown>>]>([
    [
      'a gap of more than six months',
      'gap',
      `${position('Mar 2021 – present')}\n\n${position('Jan 2018 – Jan 2020', 'Data Analyst, Medlar Freight')}`,
      {from: '2020-02', to: '2021-02', months: 13, open: false},
    ],
    ['a gap up to today', 'gap', position('Mar 2018 – Jan 2025'), {from: '2025-02', months: 22, open: true}],
    [
      'an end before the beginning',
      'end-before-start',
      position('Dec 2021 – Jan 2021'),
      {position: 0, from: '2021-12', to: '2021-01'},
    ],
    [
      'an end in a year before the beginning',
      'end-before-start',
      position('Mar 2021 – Jan 2019'),
      {position: null, from: '2021', to: '2019'},
    ],
    ['a beginning in the future', 'future', position('Mar 2028 – present'), {from: '2028-03'}],
    [
      'two positions at one time',
      'overlap',
      `${position('Mar 2021 – present')}\n\n${position('Jan 2018 – Dec 2022', 'Data Analyst, Medlar Freight')}`,
      {positions: [0, 1], from: '2021-03', to: '2022-12', months: 22},
    ],
  ])('%s', (_, code, experience, values) =>
    expect(found(resumeWith({experience}), code)?.reason).toMatchObject(values),
  );

  it.each<[string, string]>([
    [
      'six months are no gap',
      `${position('Aug 2020 – present')}\n\n${position('Jan 2018 – Jan 2020', 'Data Analyst, Medlar Freight')}`,
    ],
    [
      'a handover of two months is no overlap',
      `${position('Mar 2021 – present')}\n\n${position('Jan 2018 – Apr 2021', 'Data Analyst, Medlar Freight')}`,
    ],
    [
      'part-time work may overlap',
      `${position('Mar 2021 – present')}\n\n${position('Jan 2018 – Dec 2022', 'Data Analyst (part-time), Medlar Freight')}`,
    ],
    [
      'a title may change with one employer',
      `${position('Mar 2021 – present')}\n\n${position('Jan 2018 – Dec 2021', 'Data Analyst, Plum & Partners')}`,
    ],
    [
      'years alone do not tell of overlaps',
      `${position('2021 – present')}\n\n${position('2018 – 2021', 'Data Analyst, Medlar Freight')}`,
    ],
    [
      'a study fills a gap',
      `${position('Sep 2017 – present')}\n\n${position('Jan 2013 – Aug 2014', 'Clerk, Medlar Freight')}`,
    ],
  ])('%s', (_, experience) => expect(codes(resumeWith({experience}))).toEqual([]));

  it.each<[string, string, number]>([
    ['more years than the dates have', 'Data engineer with 15 years of experience.', 1],
    ['more years of a skill', 'Has 14+ years of Python and likes clean data.', 1],
    ['years that the dates have', 'Data engineer with 8 years of experience.', 0],
    ['more years of a part than the dates of all have', 'With 15 years of experience in analytics.', 1],
    ['years of something that is no work', 'Sings in a choir for 15 years.', 0],
    ['a number of years of something else', 'Kept 20 years of price data.', 0],
  ])('a sentence says %s', (_, summary, count) =>
    expect(codes(resumeWith({summary})).filter((code) => code === 'years-said')).toHaveLength(count),
  );
});

describe('words for machines', () => {
  it('a skill that lists repeat and nothing shows', () =>
    expect(
      found(resumeWith({skills: 'Kubernetes, Airflow\nKubernetes, Python\nKubernetes, dbt'}), 'repeated')?.reason,
    ).toMatchObject({label: 'Kubernetes', times: 3}));
  it('lists that nobody reads', () => {
    const many = Array.from({length: 70}, (_, i) => `Tool${String.fromCharCode(97 + (i % 26))}${i}`).join(', ');
    expect(found(resumeWith({skills: many}), 'many-skills')?.reason).toMatchObject({count: 70, most: 60});
  });
  const sentence = 'You turn the muddy logs of forty orchards into tables that growers can trust every morning';
  it('a sentence of the posting', () => {
    const copied = found(
      resumeWith({summary: `${sentence}.`}),
      'copied',
      `${postingFor(['Airflow'])}\n- ${sentence}\n`,
    );
    expect(copied?.reason).toMatchObject({words: 16, sentences: 1});
    expect(copied?.quotes.map(({of}) => of)).toEqual(['resume', 'posting']);
  });
  it('a few words of the posting are no copy', () =>
    expect(
      codes(
        resumeWith({summary: 'Turns the muddy logs of forty orchards into tables.'}),
        `${postingFor(['Airflow'])}\n- ${sentence}\n`,
      ),
    ).toEqual([]));
});

describe('what came of the work', () => {
  const duties = (lines: readonly string[]) =>
    resumeWith({
      experience: `Data Engineer, Plum & Partners\nMar 2018 – present\n${lines.map((line) => `- ${line}`).join('\n')}`,
    });
  const plain = [
    'Responsible for Airflow',
    'Works with Snowflake',
    'Attends meetings of the team',
    'Writes Python and dbt',
    'Looks after the servers',
  ];
  it('is counted, with one of the own lines that names it', () => {
    const finding = found(duties([...plain, 'Cut the cost of storage by 30 %']), 'outcomes');
    expect(finding?.reason).toEqual({code: 'outcomes', count: 1, of: 6});
    expect(finding?.quotes[0]?.quote).toBe('Cut the cost of storage by 30 %');
  });
  it('without such a line has no example', () => expect(found(duties(plain), 'outcomes')?.quotes).toEqual([]));
  it.each([
    ['three lines are too few to count', plain.slice(0, 3)],
    ['amounts in words count', ['Led twelve people', 'Served forty offices', ...plain.slice(0, 3)]],
    [
      'years and versions are no amounts, German words count',
      ['Kosten um die Hälfte gesenkt', 'Laufzeit verkürzt', ...plain.slice(0, 3)],
    ],
  ])('%s', (_, lines) => {
    expect(codes(duties(lines))).not.toContain('outcomes');
  });
  it('years and versions are no amounts', () =>
    expect(found(duties(['Moved to Python 3 in 2021', ...plain]), 'outcomes')?.reason).toMatchObject({count: 0}));
});

describe('the layout', () => {
  const reviewWith = (traits: Document['traits'], text = resumeWith()): string[] => {
    const {document, resume} = resumeFrom(text);
    const origin = document.origin.bind(document);
    const own = {...document, blocks: document.blocks, origin, traits: traits ?? []};
    return review({resume, document: own, today: TODAY, target: null, knowledge: KNOWN}).findings.map(
      ({reason}) => reason.code,
    );
  };
  it.each<[string, Document['traits'], string[]]>([
    ['columns', [{kind: 'columns', part: 'page 2', characters: 900}], ['columns']],
    ['a stray line beside others is no column', [{kind: 'columns', part: 'page 1', characters: 30}], []],
    ['much in the margin', [{kind: 'margin', part: 'page 1', characters: 60}], ['margin-text']],
    ['a name in the margin is no matter', [{kind: 'margin', part: 'page 1', characters: 19}], []],
    ['hidden words', [{kind: 'white', part: 'page 1', characters: 300}], ['hidden-text']],
    ['a few hidden signs are no matter', [{kind: 'white', part: 'page 1', characters: 3}], []],
  ])('%s', (_, traits, expected) => expect(reviewWith(traits)).toEqual(expected));
  it('a margin that may hold the address for answers', () =>
    expect(
      reviewWith([{kind: 'margin', part: 'word/header1.xml', characters: 19}], resumeWith({head: 'Leeds'})),
    ).toEqual(['no-contact', 'margin-text']));
  it('signs of icons', () =>
    expect(codes(resumeWith({head: '\ue001 rowan@quarles.example \ue002 Leeds'}))).toEqual(['icons']));
  it('dates lines away from their title', () => {
    const experience =
      'Data Engineer\nPlum & Partners\nLeeds\nWest Yorkshire\nUnited Kingdom\nMar 2018 – present\n- Built 4 pipelines in Airflow, used by 9 offices\n- Cut the load by 40 %';
    expect(codes(resumeWith({experience}))).toEqual(['dates-apart']);
  });
});

describe('personal data', () => {
  it.each([
    ['Date of birth: 3 May 1990', 'birth-date'],
    ['Geboren am 03.05.1990 in Soest', 'birth-date'],
    ['Née le 3 mai 1990', 'birth-date'],
    ['Familienstand: ledig', 'marital-status'],
    ['Nationalité : française', 'nationality'],
    ['Age: 34', 'age'],
    ['34 years old', 'age'],
    ['Religion: none', 'religion'],
  ])('%s', (line, what) =>
    expect(found(resumeWith({head: `rowan@quarles.example\n${line}`}), 'personal')?.reason).toEqual({
      code: 'personal',
      what: [what],
    }),
  );
  it.each([
    'Moved 34 services, 20 years old, to Airflow',
    'Languages: German (native)',
    'Wrote the age: a column of 3 tables',
  ])('is not seen in "%s"', (line) => expect(codes(resumeWith({summary: `${line}.`}))).not.toContain('personal'));
});

describe('length and what is missing', () => {
  it('an address for answers', () => expect(codes(resumeWith({head: 'Leeds'}))).toEqual(['no-contact']));
  it('dates of positions', () =>
    expect(
      found(
        resumeWith({
          experience: 'Data Engineer, Plum & Partners\n- Built 4 pipelines in Airflow, used by 9 offices\n\nMore\n',
        }),
        'no-dates',
      )?.reason,
    ).toMatchObject({positions: [0], of: 1}));
  it('a text of many words is long', () =>
    expect(
      found(resumeWith({more: `\nNotes\n${'Kept 4 lists in order. '.repeat(350)}`}), 'long')?.reason,
    ).toMatchObject({pages: null}));
});

describe('order', () => {
  it('required skills far behind others are named in the words of the list', () => {
    const finding = found(
      resumeWith({skills: 'Excel, Jira, Word, Trello, Slack, Notion, Airflow, Python'}),
      'skills-order',
      postingFor(['Apache Airflow']),
    );
    expect(finding?.reason).toEqual({code: 'skills-order', labels: ['Airflow'], behind: 6});
  });
  it('a line that shows a required skill stands behind others', () => {
    const experience = `Data Engineer, Plum & Partners\nMar 2018 – present\n- Led 4 people\n- Served 40 offices\n- Ran 9 workshops\n- Built 12 pipelines in Airflow`;
    expect(found(resumeWith({experience}), 'highlight-order', postingFor(['Airflow']))?.reason).toMatchObject({
      position: 0,
      place: 4,
      labels: ['Apache Airflow'],
    });
  });
  it('is no matter when what is required stands near the top', () =>
    expect(
      codes(resumeWith({skills: 'Excel, Airflow, Jira, Word, Trello, Slack'}), postingFor(['Airflow'])),
    ).not.toContain('skills-order'));
});

describe('every review', () => {
  const posting = postingFor(['Strong SQL', 'Docker', 'Python', 'Kafka'], ['Terraform']);
  const lines = [
    'Experience',
    'Skills',
    'Education',
    'Summary',
    'Rowan Quarles',
    'rowan@quarles.example',
    'Data Engineer, Plum & Partners',
    'Mar 2021 – Jan 2019',
    'Jan 2018 – present',
    '- Built Airflow pipelines on Snowflake',
    'Python, Docker, Kafka, Terraform, SQL, Excel, Jira',
    'Docker, Docker, Docker',
    'Date of birth: 3 May 1990',
    '15 years of experience',
    '- pandas',
    'Kubernetes',
    '\ue001 \ue002 mail',
    'Strong SQL',
    '',
  ];
  const texts = fc
    .array(fc.constantFrom(...lines), {minLength: 1, maxLength: 40})
    .map((some) => `${some.join('\n')}\n.`);

  it('quotes the texts to the character, has an id of its own for each finding, and is the same again', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const {document, resume} = resumeFrom(text);
        const target = targetFrom(posting, resume);
        const input = {resume, document, today: TODAY, target, knowledge: KNOWN};
        const {findings} = review(input);
        expect(new Set(findings.map(({id}) => id)).size).toBe(findings.length);
        for (const {quotes} of findings)
          for (const {of, from, to, quote} of quotes)
            expect((of === 'resume' ? document.text : target.text)?.slice(from, to)).toBe(quote);
        expect(review(input).findings).toEqual(findings);
      }),
      {numRuns: 60},
    ));

  it('does not depend on the order of the demands', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...KNOWN.demands], {minLength: 90}), (demands) => {
        expect(reviewFrom(resumeWith(), posting, {...KNOWN, demands})).toEqual(reviewFrom(resumeWith(), posting));
      }),
      {numRuns: 10},
    ));

  it('says nothing about the person that the texts do not say: what order it proposes is made of their own words', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const {findings} = reviewFrom(text, posting);
        const own = `${resumeFrom(text).document.text}\n${posting}`;
        for (const {reason} of findings)
          if (reason.code === 'skills-order') for (const label of reason.labels) expect(own).toContain(label);
        for (const {reason, quotes} of findings)
          if (reason.code === 'skills-order' || reason.code === 'highlight-order')
            expect(quotes.length).toBeGreaterThan(0);
      }),
      {numRuns: 40},
    ));
});

describe('texts that are no resumes', () => {
  it.each([
    ['one sign', '.'],
    ['only a list', 'Python, SQL, Docker, Kafka'],
    ['only dates', '2019 – 2020\n2020 – 2018\n'],
    [
      '500 positions',
      resumeWith({
        experience: Array.from({length: 500}, (_, i) =>
          position(`Jan ${1990 + (i % 30)} – Dec ${1991 + (i % 30)}`, `Engineer ${i}, Firm ${i}`),
        ).join('\n\n'),
      }),
    ],
  ])('%s', (_, text) => {
    const start = performance.now();
    expect(() => reviewFrom(text, postingFor(['Strong SQL', 'Docker']))).not.toThrow();
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
