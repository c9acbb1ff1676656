import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, openDocuments} from '../text/index.ts';
import {lines, tinyPdf} from '../text/tiny-pdf.ts';
import {type Position, readResume} from './index.ts';
import {brokenQuotes} from './print-for-test.ts';

const TODAY = {today: '2026-11-20'};

async function opened(bytes: Uint8Array | string): Promise<Document> {
  const [document] = await openDocuments({bytes, name: 'resume'});
  if (!document || document instanceof DocumentError) throw document ?? new Error('nothing');
  return document;
}

async function fault(bytes: Uint8Array | string): Promise<string> {
  try {
    await opened(bytes);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return (error as Error).message;
  }
}

const told = ({title, employer, from, to}: Position) =>
  [title?.value, employer?.value, from?.value, to?.value].map((one) => one ?? '–').join(' | ');

const SIDE = [
  'CONTACT',
  'ada@fenwick.example',
  '+44 113 496 0123',
  'Leeds, UK',
  'SKILLS',
  'Python, SQL',
  'PyTorch, Docker',
  'LANGUAGES',
  'English (native)',
  'German (B2)',
];
const MAIN = [
  'EXPERIENCE',
  'Data Engineer, Tarnbeck Robotics GmbH',
  'May 2021 – present',
  '• Moves the sensor data of 40 warehouses through Kafka',
  '• Keeps the models of the robots in PyTorch',
  'Data Analyst, Feldspar Retail',
  'Jan 2019 – Apr 2021',
  '• Wrote the weekly figures of 40 shops in SQL',
  'EDUCATION',
  'BSc Mathematics, University of Ostrava-on-Sea',
  '2015 – 2018',
];

describe('PDF', () => {
  it('with two columns', async () => {
    const document = await opened(
      tinyPdf([
        {
          words: [
            {x: 50, y: 800, text: 'Ada Fenwick', size: 22},
            ...lines(50, 765, SIDE, {size: 9}, 19),
            ...lines(240, 760, MAIN),
          ],
        },
      ]),
    );
    const resume = readResume(document, TODAY);
    expect(brokenQuotes(resume, document.text)).toEqual([]);
    expect(resume.name?.value).toBe('Ada Fenwick');
    expect([resume.email?.value, resume.phone?.value, resume.location?.value]).toEqual([
      'ada@fenwick.example',
      '+44 113 496 0123',
      'Leeds, UK',
    ]);
    expect(resume.positions.map(told)).toEqual([
      'Data Engineer | Tarnbeck Robotics GmbH | 2021-05 | present',
      'Data Analyst | Feldspar Retail | 2019-01 | 2021-04',
    ]);
    expect(resume.education.map(({degree, institution}) => [degree?.value, institution?.value])).toEqual([
      ['BSc', 'University of Ostrava-on-Sea'],
    ]);
    expect(resume.languages.map(({language}) => language)).toEqual(['en', 'de']);
    expect(resume.skills.filter(({shown}) => shown === 'claimed').map(({label}) => label)).toEqual([
      'Python',
      'Docker',
    ]);
  });

  it('whose lines a reader joins: they come apart at what they name', async () => {
    const words = [
      {x: 50, y: 800, text: 'Ada Fenwick', size: 22},
      ...lines(50, 760, ['Experience'], {size: 15}),
      ...lines(50, 740, ['Staff Engineer'], {bold: true}),
      ...lines(430, 740, ['Jan 2020 – Mar 2023']),
      ...lines(50, 726, ['Globex Corporation']),
      ...lines(50, 712, ['• Rebuilt the billing of a shop that sells lamps']),
    ];
    expect(readResume(await opened(tinyPdf([{words}])), TODAY).positions.map(told)).toEqual([
      'Staff Engineer | Globex Corporation | 2020-01 | 2023-03',
    ]);
  });

  it('that is a scan says that it holds no text', async () => {
    expect(await fault(tinyPdf([{words: []}, {words: []}]))).toContain('holds pictures of text, no text');
  });

  it('that is locked says so', async () => {
    expect(await fault(tinyPdf([{words: lines(50, 700, ['Ada'])}], {locked: true}))).toContain(
      'locked with a password',
    );
  });

  it('of 500 pages is read to its limit', async () => {
    const page = {words: lines(50, 700, ['Data Analyst, Feldspar Retail', 'Jan 2019 – Apr 2021', '• Wrote figures'])};
    const start = performance.now();
    const document = await opened(tinyPdf(Array.from({length: 500}, () => page)));
    const resume = readResume(document, TODAY);
    expect(brokenQuotes(resume, document.text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

const EXPORT = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Geo Location\nAda,Fenwick,,,,Data engineer,"Moves data, keeps it.",Robots,"Leeds, England"\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nTarnbeck Robotics GmbH,Data Engineer,"Kafka and PyTorch\nfor 40 warehouses","Berlin, Germany",May 2021,\nFeldspar Retail,Data Analyst,SQL,York,Jan 2019,Apr 2021\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Ostrava-on-Sea,2015,2018,,"BSc, Mathematics",\n',
  'Skills.csv': 'Name\nPython\nApache Kafka\nBeekeeping\n',
  'Languages.csv': 'Name,Proficiency\nEnglish,Native or bilingual proficiency\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\nCertified Kubernetes Administrator,https://example.com/c,CNCF,May 2022,,\n',
  'Email Addresses.csv': 'Email Address,Confirmed,Primary,Updated On\nada@fenwick.example,Yes,Yes,1/1/20\n',
  'Connections.csv': 'First Name,Last Name\nSomebody,Else\n',
};
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

describe('a LinkedIn export', () => {
  it('tells positions, studies, skills and the rest by the names of its tables', async () => {
    const document = await opened(zipped(EXPORT));
    const resume = readResume(document, TODAY);
    expect(brokenQuotes(resume, document.text)).toEqual([]);
    expect([resume.name?.value, resume.label?.value, resume.email?.value, resume.location?.value]).toEqual([
      'Ada Fenwick',
      'Data engineer',
      'ada@fenwick.example',
      'Leeds, England',
    ]);
    expect(resume.positions.map(told)).toEqual([
      'Data Engineer | Tarnbeck Robotics GmbH | 2021-05 | present',
      'Data Analyst | Feldspar Retail | 2019-01 | 2021-04',
    ]);
    expect(resume.skills.find(({skill}) => skill === 'apache-kafka' || skill === 'kafka')).toMatchObject({
      shown: 'demonstrated',
      months: 67,
    });
    expect(resume.skills.find(({label}) => label === 'Beekeeping')).toMatchObject({skill: null, shown: 'claimed'});
    expect(resume.education[0]?.institution?.value).toBe('University of Ostrava-on-Sea');
    expect(resume.credentials.map(({name, date}) => [name.value, date?.value])).toEqual([
      ['Certified Kubernetes Administrator', '2022-05'],
    ]);
    expect(resume.languages[0]?.language).toBe('en');
    expect(document.text).not.toContain('Somebody');
  });

  it('paths in the archive lead nowhere', async () => {
    const document = await opened(
      zipped({
        '../../../etc/Skills.csv': EXPORT['Skills.csv'],
        '/etc/passwd': 'root',
        'a/b/Positions.csv': EXPORT['Positions.csv'],
      }),
    );
    expect(readResume(document, TODAY).positions.length).toBe(2);
    expect(document.text).not.toContain('root');
  });

  it('a bomb is refused before it is unpacked', async () => {
    expect(await fault(zipped({'Positions.csv': `Title\n${'a'.repeat(30_000_000)}`}))).toContain('unpacks to far more');
  });

  it('another archive is none', async () => {
    expect(await fault(zipped({'cat.txt': 'miaow'}))).toContain('ZIP archive');
  });
});

describe('hostile texts', () => {
  it('scripts and hidden words of a page are not read', async () => {
    const document = await opened(
      '<html><body><script>Chief Robot, Evil Corp, 2001 – 2020</script><h1>Ada Fenwick</h1><h2>Experience</h2><p style="display:none">President, Moon Inc, 1990 – 2000</p><p>Data Analyst, Feldspar Retail<br>Jan 2019 – Apr 2021</p></body></html>',
    );
    expect(readResume(document, TODAY).positions.map(told)).toEqual([
      'Data Analyst | Feldspar Retail | 2019-01 | 2021-04',
    ]);
  });

  it.each([
    ['dates', '2019 – 2020 '],
    ['entries', 'Data Analyst, Feldspar Retail\n2019 – 2020\n- x\n\n'],
    ['commas', 'a, '],
    ['tabs', 'a\t'],
    ['brackets', '('],
    ['names', 'Ada Fenwick, PhD, '],
    ['addresses', 'a@b.example '],
    ['links', 'https://github.com/a '],
    ['numbers', '0123 '],
    ['headings', 'Experience\n\nEducation\n\n'],
    ['one word', 'engineer'],
  ])('many %s take time in proportion', async (_what, scrap) => {
    const time = async (length: number) => {
      const document = await opened(
        `Ada Fenwick\nada@fenwick.example\n\nExperience\n\n${scrap.repeat(Math.ceil(length / scrap.length))}`,
      );
      const start = performance.now();
      readResume(document, TODAY);
      return performance.now() - start;
    };
    await time(2000);
    const short = Math.min(await time(20_000), await time(20_000));
    expect(await time(160_000)).toBeLessThan(Math.max(2500, short * 8 * 6));
  });
});
