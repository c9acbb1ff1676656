import {existsSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {brokenReading} from '../broken-reading.ts';
import type {Article, ArticleClaim} from '../read/reading.ts';
import {Reader} from '../reader.ts';
import {documentOfText, openDocuments} from '../text/index.ts';
import {articles} from './articles.ts';

const reader = new Reader(articles);
const articleOf = (text: string): Article => reader.readArticle(documentOfText(text, 'article'));

/** Claims in few words: "data-analyst needs sql". */
const claimsIn = (text: string): string[] =>
  articleOf(text).roles.flatMap(({role, claims}) => claims.map((claim) => `${role} ${wordsOf(claim)}`));

function wordsOf(claim: ArticleClaim): string {
  const data =
    claim.kind === 'pays'
      ? [claim.min, claim.max, claim.currency, claim.period]
      : claim.kind === 'outlook'
        ? [claim.growth, claim.period, claim.group]
        : claim.kind === 'education'
          ? claim.degrees
          : 'skills' in claim
            ? [...claim.skills.map(({skill}) => skill), ...(claim.soft ? ['soft'] : [])]
            : [];
  return [claim.kind, claim.always ? 'always' : '', data.map(String).join(' ')].filter(Boolean).join(' ');
}

describe('a sentence speaks of', () => {
  it.each([
    ['A data analyst is the person who asks why a number moved.', ['data-analyst is']],
    ['As a research scientist, you need Python.', ['research-scientist needs python']],
    [
      'Both ML engineers and data engineers need SQL.',
      ['machine-learning-engineer needs sql', 'data-engineer needs sql'],
    ],
    ['Every data analyst must know SQL.', ['data-analyst needs always sql']],
    ['Unlike data analysts, data engineers build pipelines.', ['data-engineer does']],
    ['An AI engineer, on the other hand, works with LLMs.', ['ai-engineer uses large-language-models']],
    ['A data analyst builds reports. They use Tableau.', ['data-analyst does', 'data-analyst uses tableau']],
    ['A data engineer does not need Tableau.', []],
    ['I worked as a data analyst and used Excel.', []],
    [
      'Data scientists ask questions in R, while data engineers mend tables in Scala.',
      ['data-scientist-modelling uses r', 'data-engineer uses scala'],
    ],
    ['A data engineer works in a market that will grow 30% by 2030.', ['data-engineer does']],
    ['Data analysts earn $60,000 to $85k a year.', ['data-analyst pays 60000 85000 USD year']],
    ['Statisticians are paid up to EUR 90.000 per year.', ['statistician pays null 90000 EUR year']],
    [
      'Employment of computer hardware engineers is projected to grow 7 percent from 2024 to 2034.',
      ['null outlook 7 2024–34 computer hardware engineers'],
    ],
    [
      'Employment of software developers (which includes AI engineers) is projected to grow 22% from 2019-29.',
      ['ai-engineer outlook 22 2019–29 software developers'],
    ],
    ['Demand for data scientists will rise by 30%.', ['data-scientist-modelling outlook 30 null data scientists']],
    ['Most research scientists have a PhD.', ['research-scientist education doctorate']],
    ['A data analyst needs a bachelor’s or master’s degree.', ['data-analyst education master bachelor']],
    ['Data analysts need no degree.', []],
    ['Data analysts need strong communication.', ['data-analyst needs soft']],
    ['What do data analysts need?', []],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

describe('in German and French', () => {
  const de = 'Berufe\n\nIn diesem Artikel geht es um die Rollen und was sie bei der Arbeit für das Team tun.\n\n';
  const fr = 'Métiers\n\nDans cet article, nous parlons des rôles et de ce que font les gens pour une équipe.\n\n';
  it.each([
    [de, 'Data Analysts nutzen SQL und Excel.', ['data-analyst uses sql microsoft-excel']],
    [de, 'Ein Data Analyst muss SQL beherrschen.', ['data-analyst needs always sql']],
    [de, 'Datenanalysten brauchen kein Fortran, aber SQL.', ['data-analyst needs sql']],
    [de, 'Ein Data Analyst verdient 55.000 Euro im Jahr.', ['data-analyst pays 55000 55000 EUR year']],
    [
      de,
      'Data Analyst\n\nGehalt\n\n- zwischen 4.000 und 5.500 Euro pro Monat',
      ['data-analyst pays 4000 5500 EUR month'],
    ],
    [
      de,
      'Data Analyst\n\nWerkzeuge\n\n- SQL\n\nAusbildung\n\n- Bachelor',
      ['data-analyst uses sql', 'data-analyst education bachelor'],
    ],
    // Each clause speaks of its own subject; what is said against another says nothing.
    [
      de,
      'Data Analysts nutzen SQL, während Data Engineers Spark nutzen.',
      ['data-analyst uses sql', 'data-engineer uses apache-spark'],
    ],
    [de, 'Im Gegensatz zu Data Analysts nutzen Data Engineers Scala.', []],
    [de, 'Wir nutzen als Data Analysts gern Julia.', []],
    // Duties are read in English alone.
    [de, 'Ein Data Analyst baut Dashboards für die Leitung.', []],
    [fr, 'Les data analysts utilisent SQL et Excel.', ['data-analyst uses sql microsoft-excel']],
    [fr, 'Un analyste de données a besoin de SQL, mais pas de Scala.', ['data-analyst needs sql']],
    [fr, 'Un data analyst gagne entre 45 000 et 60 000 euros par an.', ['data-analyst pays 45000 60000 EUR year']],
    [fr, 'Ingénieur machine learning\n\nOutils\n\n- PyTorch', ['machine-learning-engineer uses pytorch']],
    [fr, 'Data analyst\n\nFormation\n\n- Bac+5', ['data-analyst education master']],
    [fr, 'Contrairement aux data analysts, les data engineers utilisent Kafka.', []],
  ])('%s%s', (around, text, claims) => {
    expect(claimsIn(around + text)).toEqual(claims);
  });

  it('nothing is read in a language that Metier does not read', () => {
    const es = 'En este artículo vamos a comparar los roles que hay en las empresas con datos para el futuro.\n\n';
    expect(claimsIn(`${es}Data Analyst\n\nTools\n\n- SQL\n`)).toEqual([]);
  });
});

describe('headings', () => {
  const byKind =
    'Skills\n\nData Analyst\n\n- SQL\n\nData Engineer\n\n- Spark\n\nTools\n\nData Analyst\n\n- Excel\n\nData Engineer\n\n- Airflow\n';
  const byRole =
    'Data Analyst\n\nSkills\n\n- SQL\n\nTools\n\n- Excel\n\nData Engineer\n\nSkills\n\n- Spark\n\nTools\n\n- Airflow\n';
  const both = [
    'data-analyst needs sql',
    'data-analyst uses microsoft-excel',
    'data-engineer needs apache-spark',
    'data-engineer uses apache-airflow',
  ];

  it('tell the role and the kind, whichever stands above the other', () => {
    expect(claimsIn(byRole)).toEqual(both);
    expect(claimsIn(byKind)).toEqual(both);
  });

  it('name the role where the title of the whole article does', () => {
    expect(claimsIn('How to Become a Data Engineer\n\nSkills\n\n- SQL\n\nConclusion\n\n- Rust\n')).toEqual([
      'data-engineer needs sql',
    ]);
  });

  it('give one list to two roles', () => {
    expect(claimsIn('Research Scientist/Engineer\n\nTools\n\n- PyTorch\n')).toEqual([
      'research-scientist uses pytorch',
      'research-engineer uses pytorch',
    ]);
  });

  it('stand in the line itself, before a colon', () => {
    const lines = 'Key skills: SQL, Python\n\nAverage salary: $70,000 a year\n\nEducation: Bachelor’s degree\n\n';
    expect(claimsIn(`Data Analyst\n\n${lines}Job outlook: 9% growth from 2023 to 2033\n`)).toEqual([
      'data-analyst needs sql python',
      'data-analyst pays 70000 70000 USD year',
      'data-analyst education bachelor',
      'data-analyst outlook 9 2023–33 null',
    ]);
  });

  it('name a role that the knowledge base lacks, among numbered ones', async () => {
    const markdown =
      '# Jobs\n\n## 1. Data Analyst\n\n### Tools\n\n- SQL\n\n## 2. AI Ethicist\n\n### Tools\n\n- Python\n';
    const [document] = await openDocuments({bytes: new TextEncoder().encode(markdown), name: 'jobs.md'});
    if (!document || document instanceof Error) throw new Error('not read');
    expect(reader.readArticle(document).roles.map(({role, heading}) => [role, heading.quote])).toEqual([
      ['data-analyst', 'Data Analyst'],
      [null, 'AI Ethicist'],
    ]);
  });

  it('end the article, with what stands below', () => {
    const end = 'Frequently asked questions\n\nWhat tools do data analysts use?\n\n- Fortran\n';
    expect(claimsIn(`Data Analyst\n\nTools\n\n- SQL\n\n${end}`)).toEqual(['data-analyst uses sql']);
  });

  it('do not make a role of a posting advertised below', () => {
    const advert = 'Featured Job\n\nData Engineer\n\n@ Brindlewick | Leeds\n\nFull Time USD 60K - 120K\n';
    expect(claimsIn(`Data Analyst\n\nSkills\n\n- SQL\n\n${advert}`)).toEqual(['data-analyst needs sql']);
  });
});

it('a duty that names tools says what is used, one that names a field what is done', () => {
  expect(
    claimsIn('Data Analyst\n\nResponsibilities\n\n- Query tables with SQL\n- Guard data used in ML systems\n'),
  ).toEqual(['data-analyst uses sql', 'data-analyst does']);
});

it('a genus before its examples is no claim', () => {
  expect(claimsIn('Data Analyst\n\nSkills\n\n- Programming languages such as Python or R\n')).toEqual([
    'data-analyst needs python r',
  ]);
});

describe('a reworded article', () => {
  const text = readFileSync(new URL('../golden/article-list-spun.txt', import.meta.url), 'utf8');
  const {roles} = articleOf(text);

  it('is read as meant, and quoted as written', () => {
    expect(roles.map(({role, heading}) => [role, heading.quote])).toEqual([
      ['data-scientist-modelling', 'Knowledge Scientist'],
      ['machine-learning-engineer', 'Machine Studying Engineer'],
      ['ai-engineer', 'AI Engineer'],
      ['research-scientist', 'Analysis Scientist/Engineer'],
      ['research-engineer', 'Analysis Scientist/Engineer'],
    ]);
    const quoted = roles.flatMap(({claims}) => claims.flatMap((claim) => ('skills' in claim ? claim.skills : [])));
    const of = (id: string) => quoted.find(({skill}) => skill === id)?.evidence.quote;
    expect([of('k-means'), of('prompt-engineering'), of('fine-tuning')]).toEqual([
      'Ok-means clustering',
      'Immediate engineering',
      'Wonderful tuning',
    ]);
  });
});

describe('properties', () => {
  const pieces = [
    'Data Analyst',
    'Machine Learning Engineer vs. AI Scientist',
    'Analysis Scientist/Engineer',
    'Tools',
    'What do they use?',
    '- Ok-means and machine studying fashions',
    'Every ML engineer must know Python, earns $90k and will grow 15% by 2030.',
    'They use things like: ',
    '@ Somewhere | Here',
    '| | Data Analyst | Data Scientist |\n|---|---|---|\n| Tools | SQL, R | **Python** |',
    'Aspect\tDatenanalyst\tML engineer\nGehalt\t55.000 Euro im Jahr\t$90k\nAufgaben\tDashboards bauen\tDeploys models',
    'Ein Data Analyst und die Kollegen nutzen SQL, während der Data Engineer mit Spark arbeitet.',
    'They deploy models, monitor ML systems and build dashboards.',
    'immediate engineering, wonderful tuning',
    '“—” é 👀 (',
    '- PhD',
    '\n',
  ];

  it('every quote is exact, whatever the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 30})), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (lines) => {
        const words = `x\n${lines.join('\n')}`;
        const document = documentOfText(words, 'article');
        const reading = {...reader.read(document), article: reader.readArticle(document)};
        expect(brokenReading(reading, document)).toBeNull();
        for (const {claims, heading} of reading.article.roles) {
          expect(heading.quote).not.toBe('');
          for (const {evidence} of claims) expect(evidence.length).toBeGreaterThan(0);
        }
      }),
      {numRuns: 150, seed: 20260},
    );
  });
});

const folder = new URL('../../../../../shared/documents/', import.meta.url);
const real = existsSync(folder);

describe.skipIf(!real)(`real articles${real ? '' : ' (skipped: ../shared/documents is not there)'}`, () => {
  const open = async (name: string) => {
    const [document] = await openDocuments({bytes: readFileSync(new URL(name, folder)), name});
    if (!document || document instanceof Error) throw new Error(name);
    return reader.read(document).article as Article;
  };
  const toolsOf = ({roles}: Article) =>
    roles.map(({role, claims}) => [
      role,
      ...new Set(claims.flatMap((claim) => ('skills' in claim ? claim.skills.map(({skill}) => skill) : []))),
    ]);

  it('a reworded copy has the same roles and tools', async () => {
    const [written, copy] = [await open('top-ml-jobs.wordpress.json'), await open('top-ml-jobs.spun.txt')];
    expect(written.roles.map(({role}) => role)).toEqual([
      'data-scientist-modelling',
      'machine-learning-engineer',
      'ai-engineer',
      'research-scientist',
      'research-engineer',
    ]);
    expect(toolsOf(copy)).toEqual(toolsOf(written));
  });

  it('two roles are compared section by section', async () => {
    const {roles} = await open('mle-vs-ai-scientist.txt');
    expect(roles.map(({role}) => role)).toEqual(['machine-learning-engineer', 'research-scientist']);
    const growth = roles.map(({claims}) =>
      claims.flatMap((claim) => (claim.kind === 'outlook' && claim.growth ? [[claim.growth, claim.period]] : [])),
    );
    expect(growth).toEqual([[[22, '2019–29']], [[15, '2019–29']]]);
  });
});
