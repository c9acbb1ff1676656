import {describe, expect, it} from 'vitest';
import {documentOfText} from '../text/index.ts';
import {type Position, readResume} from './index.ts';

const read = (text: string) => readResume(documentOfText(text), {today: '2026-11-20'});
const HEAD = 'Ada Fenwick\nada@fenwick.example\n\n';
const told = ({title, employer, location, from, to}: Position) =>
  [title?.value, employer?.value, location?.value, from?.value, to?.value].map((one) => one ?? '–').join(' | ');
const heldIn = (lines: string) =>
  read(`${HEAD}EXPERIENCE\n\n${lines}\n\nEDUCATION\n\nBSc Physics, University of York, 2012\n`).positions.map(told);

describe('positions however they are laid out', () => {
  it.each([
    [
      'labels tell what each line is',
      'Company: Kaveri Works\nDesignation: Wrangling Two\nDuration: June 2019 to till date\nLocation: Mysuru\n- Spark',
      ['Wrangling Two | Kaveri Works | Mysuru | 2019-06 | present'],
    ],
    [
      'an employer before a colon, the place behind the dates',
      'Brindlewick: Data Analyst (2014 - 2020, York)\n- SQL',
      ['Data Analyst | Brindlewick | York | 2014 | 2020'],
    ],
    [
      'a town alone beside the dates',
      'Data Analyst, Brindlewick\nFeb 2020 – present · York\n- SQL',
      ['Data Analyst | Brindlewick | York | 2020-02 | present'],
    ],
    [
      'a department goes with its employer',
      'Lecturer, Department of Music, University of York, 2015 – 2019',
      ['Lecturer | Department of Music, University of York | – | 2015 | 2019'],
    ],
    [
      'a title of two parts',
      'Intern, Business Intelligence, Brindlewick\nJun 2019 – Aug 2019\n- SQL',
      ['Intern, Business Intelligence | Brindlewick | – | 2019-06 | 2019-08'],
    ],
    [
      'an employer over several titles, with how long in all',
      'Brindlewick\n4 years 3 months\nSenior Analyst\nSeptember 2022 - Present (2 years)\n- SQL\n\nAnalyst\nJune 2020 - August 2022 (2 years 3 months)\n- dbt',
      ['Senior Analyst | Brindlewick | – | 2022-09 | present', 'Analyst | Brindlewick | – | 2020-06 | 2022-08'],
    ],
    [
      'names closed with a full stop are no sentence',
      '2019–2022  Lead Statistician, Brindlewick Biometrics, York.\n- Stan',
      ['Lead Statistician | Brindlewick Biometrics | York | 2019 | 2022'],
    ],
    [
      'days before months, told by one of them',
      '01/10/2020 – present\nAnalyst, Brindlewick\n\n15/01/2017 – 30/09/2020\nClerk, Brindlewick',
      ['Analyst | Brindlewick | – | 2020-10 | present', 'Clerk | Brindlewick | – | 2017-01 | 2020-09'],
    ],
    [
      'years as ’12',
      "Analyst, Brindlewick (Mar '21 – now)\n- SQL\nClerk, Brindlewick ('12 – '16)\n- Excel",
      ['Analyst | Brindlewick | – | 2021-03 | present', 'Clerk | Brindlewick | – | 2012 | 2016'],
    ],
    [
      'a time without work is no position',
      'Analyst, Brindlewick\nMar 2021 – present\n- SQL\n\nParental leave\nJun 2020 – Feb 2021\n\nElternzeit\n06/2018 – 09/2018',
      ['Analyst | Brindlewick | – | 2021-03 | present'],
    ],
    [
      'a comma in brackets parts nothing',
      'Data Analyst (part-time, 16 hours), Brindlewick, February 2025 – present',
      ['Data Analyst (part-time, 16 hours) | Brindlewick | – | 2025-02 | present'],
    ],
    [
      'an employer with all the time there is no position beside its titles',
      'Brindlewick PLC\t2012 – 2023\nHead of Analytics\tApr 2019 – Nov 2023\n- SQL\nAnalyst\tSep 2012 – Mar 2019\n- R',
      [
        'Head of Analytics | Brindlewick PLC | – | 2019-04 | 2023-11',
        'Analyst | Brindlewick PLC | – | 2012-09 | 2019-03',
      ],
    ],
    [
      'a legal form at the end of a row closes no sentence',
      '2019-01 – 2022-03\tSite Reliability Engineer\tBrindlewick Hosting S.r.l.',
      ['Site Reliability Engineer | Brindlewick Hosting S.r.l. | – | 2019-01 | 2022-03'],
    ],
    [
      'bullets without dates',
      '- Economist, Harbour Institute\n- Tutor, University of York',
      ['Economist | Harbour Institute | – | – | –', 'Tutor | University of York | – | – | –'],
    ],
  ])('%s', (_what, lines, wanted) => expect(heldIn(lines)).toEqual(wanted));

  it('a list of duties without dates is no list of positions', () => {
    expect(heldIn('- Led analysts, clerks and one cook\n- Wrote reports, letters and songs')).toEqual([]);
  });

  it('the way of the first section holds where a later one tells nothing', () => {
    const {positions} = read(
      `${HEAD}EXPERIENCE\n\nBrindlewick\nYork, UK\nData Analyst\n2016 to 2019\n\nVOLUNTEER EXPERIENCE\n\nDesert Shelter\nYork, UK\nDog Walker\n2018 to 2020\n`,
    );
    expect(positions.map(told)).toEqual([
      'Data Analyst | Brindlewick | York, UK | 2016 | 2019',
      'Dog Walker | Desert Shelter | York, UK | 2018 | 2020',
    ]);
  });

  it('a table’s row of column names is no position', () => {
    const {positions, skills} = read(
      '# Ada Fenwick\n\n## Work\n\n| Period | Role | Company | City |\n|---|---|---|---|\n| 2021 – now | Data Engineer | Harmattan | York |\n\n## Skills\n\n| Area | Tools |\n|---|---|\n| Pipelines | dbt, Kafka |\n| Stores | DuckDB |\n',
    );
    expect(positions.map(told)).toEqual(['Data Engineer | Harmattan | York | 2021 | present']);
    expect(skills.flatMap(({evidence}) => evidence.map(({quote}) => quote))).toEqual(['dbt', 'Kafka', 'DuckDB']);
  });
});

describe('the rest of a resume', () => {
  it.each<[string, string | null, string]>([
    ['Mobile: +1 (617) 555-0184', '+1 (617) 555-0184', 'a country of one digit'],
    ['Tel.: 0431 / 555 01 23', '0431 / 555 01 23', 'a slash between'],
    ['+31 6 5550 1234', '+31 6 5550 1234', 'a group of one digit'],
    ['Born 03.07.1988', null, 'a date'],
    ['2012 - 2016', null, 'years'],
  ])('phone of %s: %s (%s)', (line, wanted) =>
    expect(read(`Ada Fenwick\n${line}\n\nSkills\n\nSQL, Python\n`).phone?.value ?? null).toBe(wanted),
  );

  it.each([
    ['Search engineer. York, England. ada@fenwick.example', 'York, England'],
    ['Data engineer in Portland, Oregon. ada@fenwick.example', 'Portland, Oregon'],
    ['Address: Somerville, MA', 'Somerville, MA'],
    ['Via Roma 4, 35121 Padova (Italy)', '35121 Padova (Italy)'],
  ])('place of “%s”: %s', (line, wanted) =>
    expect(read(`Ada Fenwick\n${line}\n\nSkills\n\nSQL, Python\n`).location?.value).toBe(wanted),
  );

  it('who it is, where a column before it holds skills and languages', () => {
    const {name, email, positions} = read(
      '## Contact\n\nada@fenwick.example\n\n## Skills\n\nSQL\n\n## Certifications\n\nCertified Sailor\n\n# Ada Fenwick\n\nAnalyst\n\n## Experience\n\nAnalyst, Brindlewick\n2019 - 2020\n',
    );
    expect([name?.value, email?.value, positions.length]).toEqual(['Ada Fenwick', 'ada@fenwick.example', 1]);
  });

  it('a certificate that has ended keeps its name and has no date of its own', () => {
    const {credentials} = read(
      `${HEAD}Certifications\n\n- Certified Data Sailor – Specialty (expired 2023)\n- Certified Cook, 2022\n`,
    );
    expect(credentials.map(({name, date}) => [name.value, date?.value ?? null])).toEqual([
      ['Certified Data Sailor – Specialty', null],
      ['Certified Cook', '2022'],
    ]);
  });

  it.each([
    ['Swahili, Luo (native)', ['Swahili –', 'Luo native']],
    ['English, Swahili, Wuvulu', ['English –', 'Swahili –', 'Wuvulu –']],
    ['Breton : notions', ['Breton notions']],
  ])('languages of “%s”: %j', (line, wanted) =>
    expect(
      read(`${HEAD}Languages\n\n${line}\n`).languages.map(
        ({name, proficiency}) => `${name.value} ${proficiency?.value ?? '–'}`,
      ),
    ).toEqual(wanted),
  );

  it('a field of study that begins like a language is a skill', () => {
    const {languages, skills} = read(`${HEAD}Skills\n\nPraat\nArabic dialectology\n`);
    expect([languages.length, skills.map(({label}) => label)]).toEqual([0, ['Praat', 'Arabic dialectology']]);
  });

  it.each([
    ['Master of Science - MS, Business Analytics, HEC Montréal', 'Master of Science', 'Business Analytics'],
    ['Promotion (Dr. rer. nat.), Physik, Universität Kiel', 'Promotion', 'Physik'],
    ['BSc (Hons) Mathematics, University of Bath', 'BSc', 'Mathematics'],
    ['MSci Physics, Imperial Polytechnic', 'MSci', 'Physics'],
  ])('study of “%s”: %s, %s', (line, degree, field) => {
    const [study] = read(`${HEAD}Education\n\n${line}, 2012 – 2015\n`).education;
    expect([study?.degree?.value, study?.field?.value]).toEqual([degree, field]);
  });

  it('training that lists degrees is education, where nothing else is', () => {
    const {education, credentials} = read(`${HEAD}Training\n\nMSc Physics, University of York, 2010 – 2012\n`);
    expect([education.length, credentials.length]).toEqual([1, 0]);
  });

  it('a row that is called languages lists skills where they are no spoken ones', () => {
    const {skills, languages} = read(`${HEAD}Computer skills\n\nLanguages\tPython, Rust, C++\nTools\tGit, Docker\n`);
    expect(skills.map(({label}) => label)).toEqual(expect.arrayContaining(['Python', 'Rust', 'Docker']));
    expect(languages).toEqual([]);
  });

  it('headings with letters set apart', () => {
    const {positions, education} = read(
      `${HEAD}P R O F E S S I O N A L E X P E R I E N C E\n\nAnalyst, Brindlewick\n2019 – 2020\n\nE D U C AT I O N\n\nBSc Physics, University of York\n2012 – 2015\n`,
    );
    expect([positions.length, education.length]).toEqual([1, 1]);
  });
});
