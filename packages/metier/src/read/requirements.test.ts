import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {documentOfText} from '../text/index.ts';
import type {Requirement, SkillQualification} from './reading.ts';

const reader = new Reader();
const LEAD = 'Data Engineer\n\nWhat you will do\n- You build pipelines and keep them running for our shops.\n\n';
const skills = (text: string): Requirement[] =>
  reader.read(documentOfText(LEAD + text)).posting.requirements.filter(({anyOf}) => anyOf[0]?.kind === 'skill');
const ways = (text: string) => skills(text).map(({anyOf}) => anyOf.map((one) => (one as SkillQualification).label));
const levels = (text: string) =>
  Object.fromEntries(
    skills(text).flatMap(({level, anyOf}) => anyOf.map((one) => [(one as SkillQualification).label, level])),
  );
const find = (text: string, label: string) =>
  skills(text)
    .flatMap(({anyOf}) => anyOf as SkillQualification[])
    .find((one) => one.label === label);

describe('alternatives', () => {
  it.each([
    ['or', '- Experience with Python or Scala', ['Python', 'Scala']],
    ['a list that ends in or', '- Experience with AWS, Google Cloud or Azure', ['AWS', 'Google Cloud', 'Azure']],
    ['slashes', '- Experience with AWS/GCP/Azure', ['AWS', 'Google Cloud', 'Azure']],
    ['German', '- Erfahrung mit Python oder Scala', ['Python', 'Scala']],
    ['French', '- Expérience avec Python ou Scala', ['Python', 'Scala']],
    [
      'examples in brackets',
      '- Experience with vector databases (e.g. Pinecone, Weaviate, Milvus)',
      ['vector databases', 'Pinecone', 'Weaviate', 'Milvus'],
    ],
    [
      'examples that end in “and”',
      '- Experience with deep learning frameworks such as PyTorch, TensorFlow, and JAX',
      ['deep learning frameworks', 'PyTorch', 'TensorFlow', 'JAX'],
    ],
    [
      'a list in brackets that goes on',
      '- Experience with BI tools (Tableau, Power BI, etc.)',
      ['BI tools', 'Tableau', 'Power BI'],
    ],
    ['German examples', '- Erfahrung mit BI-Tools wie Tableau oder Power BI', ['BI tools', 'Tableau', 'Power BI']],
  ])('%s: one requirement with several ways to meet it', (_why, line, expected) =>
    expect(ways(`Requirements\n${line}\n`)).toContainEqual(expected),
  );

  it.each([
    ['a kind with its examples', '- BI tools such as Tableau or Power BI', 'skill/examples'],
    ['a skill with examples behind it is one, too', '- BI tools (Tableau, etc.)', 'skill/examples'],
    ['alternatives are none', '- Tableau or Power BI', 'skill/known'],
    [
      'examples of the second of two are alternatives with the first',
      '- Python or BI tools like Tableau',
      'skill/known',
    ],
  ])('%s', (_why, line, rule) =>
    expect(skills(`Requirements\n${line}\n`).find(({anyOf}) => anyOf.length > 1)?.rule).toBe(rule),
  );

  it('whose a service is is no demand of its own', () => {
    const found = ways('Requirements\n- Message queues (e.g., RabbitMQ, AWS SQS)\n- AWS or Azure\n');
    expect(found).toContainEqual(['AWS', 'Azure']);
    expect(found.find(([kind]) => kind === 'message queues')).toEqual(['message queues', 'RabbitMQ', 'Amazon SQS']);
  });

  it('what belongs to a thing is no example of it', () =>
    expect(ways('Requirements\n- Python (pandas, NumPy, etc.)\n')).toEqual(
      expect.arrayContaining([['Python'], ['pandas'], ['NumPy']]),
    ));

  it('a list in brackets that ends is no list of examples', () =>
    expect(ways('Requirements\n- Experience with BI tools (Tableau, Power BI)\n')).toContainEqual(['Tableau']));

  it('are alternatives, too, where the duties named one of them before', () =>
    expect(ways('Your tasks\n- You build reports in Tableau\n\nRequirements\n- Tableau or Power BI\n- SQL\n')).toEqual(
      expect.arrayContaining([['Tableau', 'Power BI'], ['SQL']]),
    ));

  it('of two demands that share one are one', () =>
    expect(ways('Requirements\n- Python or R\n- Python or Scala\n')).toContainEqual(['Python', 'R', 'Scala']));

  it('what “and” joins to alternatives is none of them', () =>
    expect(ways('Requirements\n- Experience with Python or Scala and Kafka\n')).toEqual(
      expect.arrayContaining([['Python', 'Scala'], ['Apache Kafka']]),
    ));

  it('are not made of what is joined by “and”', () => {
    expect(ways('Requirements\n- Experience with Python and Scala\n')).toEqual(
      expect.arrayContaining([['Python'], ['Scala']]),
    );
  });

  it('nor across sentences', () => {
    expect(ways('Requirements\n- Experience with Python\n- Experience with Scala\n')).toEqual(
      expect.arrayContaining([['Python'], ['Scala']]),
    );
  });
});

describe('a skill', () => {
  it('that is named three times is one, with all its places', () => {
    const text = 'Requirements\n- Strong Python\n- Testing in Python with pytest\n\nNice to have\n- Python packaging\n';
    const python = find(text, 'Python');
    expect(
      skills(text).filter(({anyOf}) =>
        anyOf.some((one) => one === python || (one as SkillQualification).label === 'Python'),
      ),
    ).toHaveLength(1);
    expect(python?.evidence.length).toBeGreaterThanOrEqual(2);
  });

  it('carries the years that stand right before it', () => {
    expect(find('Requirements\n- 4+ years of Python\n- Kafka\n', 'Python')?.years).toEqual({min: 4, max: null});
    expect(find('Requirements\n- 4+ years of Python\n- Kafka\n', 'Apache Kafka')?.years).toBeNull();
  });

  it.each([
    ['right behind it', '- Python (5+ years), SQL (3 years)', {Python: 5, SQL: 3}],
    ['with a word more', '- Proficient with Python (4+ years preferred)', {Python: 4}],
    ['with “at least”', '- Python (at least 2 years) and SQL', {Python: 2, SQL: null}],
    ['German', '- Kafka (3 Jahre)', {'Apache Kafka': 3}],
    ['brackets with more than years are no bracket of years', '- Python (5+ years of SQL)', {Python: null, SQL: 5}],
  ])('carries the years in brackets: %s', (_why, line, expected) => {
    const text = `Requirements\n${line}\n`;
    expect(
      Object.fromEntries(Object.keys(expected).map((label) => [label, find(text, label)?.years?.min ?? null])),
    ).toEqual(expected);
  });

  it.each([
    ['the fields of a degree', '- Bachelor’s degree in statistics, machine learning or a related field', []],
    ['in brackets', '- Master’s degree (in machine learning or statistics)', []],
    ['German', '- Abgeschlossenes Studium der Statistik oder Wirtschaftsinformatik', []],
    [
      'but what stands beside the degree',
      '- MSc in statistics and experience with machine learning',
      ['machine learning'],
    ],
    ['and what is named elsewhere', '- BSc in statistics\n- Sound statistics and Python', ['Python', 'statistics']],
  ])('is none where it is a field of study: %s', (_why, line, expected) =>
    expect(
      ways(`Requirements\n${line}\n`)
        .flat()
        .filter((label) => /statisti|machine|informat|Python/i.test(label))
        .sort(),
    ).toEqual(expected),
  );

  it('is asked for by no blurb, benefit, notice or appended analysis', () => {
    const text =
      'About us\nOur platform is written in Haskell and customers like it.\n\nBenefits\n- A course in Rust\n\nLayer B — Behavioural Analysis\nCandidates need Fortran.\n';
    expect(
      ways(text)
        .flat()
        .filter((label) => /Haskell|Rust|Fortran/.test(label)),
    ).toEqual([]);
  });
});

describe('an appended analysis', () => {
  const analysis =
    'Requirements\n- Kafka\n\n## Layer B — Behavioural Analysis\n**Requirements:** they want Fortran.\n\n**ATS keywords:**\n- Haskell\n- Rust\n\n**Requirements:**\n- Cobol\n';

  const named = (text: string) =>
    ways(text)
      .flat()
      .filter((label) => /Kafka|Fortran|Haskell|Rust|Cobol|Scala/i.test(label))
      .sort();

  it('is not ended by labels of its own', () => {
    expect(named(`## ${analysis}`)).toEqual(['Apache Kafka']);
  });

  it('is ended by a heading as deep as its own', () => {
    expect(named(`## ${analysis}\n## Requirements\n- Scala\n`)).toEqual(['Apache Kafka', 'Scala']);
  });
});

describe('how much a skill is asked for', () => {
  it.each([
    [
      'by its section: required',
      'Requirements\n- Experience with Kafka and SQL\n',
      {'Apache Kafka': 'required', SQL: 'required'},
    ],
    [
      'by its section: preferred',
      'Requirements\n- SQL\n\nNice to have\n- Kafka\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
    [
      'the nearer words win: a wish among the demands',
      'Requirements\n- Strong SQL\n- Experience with Kafka is a plus\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
    [
      'a wish that opens the sentence, though the duties name the same',
      'Your tasks\n- Build pipelines with Kafka\n\nRequired qualifications\n- Strong SQL\n- Ideally you have worked with Kafka\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
    [
      'the same in German',
      'Deine Aufgaben\n- Du baust Pipelines mit Kafka\n\nDein Profil\n- Sehr gute SQL-Kenntnisse\n- Idealerweise hast du Erfahrung mit Kafka\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
    [
      'each by its own words, where one sentence demands and wishes',
      'Requirements\n- Kafka required, Spark nice to have\n',
      {'Apache Kafka': 'required', 'Apache Spark': 'preferred'},
    ],
    [
      'a wish speaks of what follows it',
      'Requirements\n- Kafka and ideally Spark\n',
      {'Apache Kafka': 'required', 'Apache Spark': 'preferred'},
    ],
    [
      'a wish beyond a semicolon is another clause',
      'Requirements\n- Experience with Kafka; Spark is a bonus\n',
      {'Apache Kafka': 'required', 'Apache Spark': 'preferred'},
    ],
    [
      'a wish in brackets speaks of what stands in them',
      'Requirements\n- Good knowledge of Kafka (Spark preferred)\n',
      {'Apache Kafka': 'required', 'Apache Spark': 'preferred'},
    ],
    [
      'brackets with the wish alone speak of what stands before them',
      'Requirements\n- Strong SQL\n- Kafka (nice to have)\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
    [
      'an example in brackets does not part a thing from its wish',
      'Requirements\n- Strong SQL\n- Experience with streaming (Kafka, Flink) is a plus\n',
      {SQL: 'required', 'stream processing': 'preferred', 'Apache Flink': 'preferred'},
    ],
    [
      'German',
      'Dein Profil\n- Sehr gute Kenntnisse in SQL\n- Kafka ist von Vorteil\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
    [
      'French',
      'Profil recherché\n- Maîtrise de SQL\n- La connaissance de Kafka serait un plus\n',
      {SQL: 'required', 'Apache Kafka': 'preferred'},
    ],
  ])('%s', (_why, text, expected) => expect(levels(text)).toMatchObject(expected));

  it('only named in the duties is unspecified', () => {
    expect(levels('Your tasks\n- Build pipelines with Airflow\n\nRequirements\n- Strong SQL\n')).toMatchObject({
      'Apache Airflow': 'unspecified',
      SQL: 'required',
    });
  });
});
