import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {documentOfText} from '../text/index.ts';
import {type Position, type Resume, readResume} from './index.ts';
import {brokenQuotes} from './print-for-test.ts';

const TODAY = '2026-11-20';
const read = (text: string): Resume => readResume(documentOfText(text), {today: TODAY});
const told = ({title, employer, from, to}: Position) =>
  [title?.value, employer?.value, from?.value, to?.value].map((one) => one ?? '–').join(' | ');
const heldIn = (lines: string) =>
  read(`Ada Fenwick\nada@fenwick.example\n\nExperience\n\n${lines}\n`).positions.map(told);

describe('titles, employers and dates in all orders', () => {
  const wanted = [
    'Data Engineer | Tarnbeck Robotics GmbH | 2021-05 | present',
    'Data Analyst | Feldspar Retail | 2019-01 | 2021-04',
  ];
  it.each([
    [
      'title, employer / dates',
      'Data Engineer, Tarnbeck Robotics GmbH\nMay 2021 - present\n- x\nData Analyst, Feldspar Retail\nJan 2019 - Apr 2021\n- y',
    ],
    [
      'employer / title, dates',
      'Tarnbeck Robotics GmbH\nData Engineer, May 2021 - present\n- x\nFeldspar Retail\nData Analyst, Jan 2019 - Apr 2021\n- y',
    ],
    [
      'employer, dates / title',
      'Tarnbeck Robotics GmbH (May 2021 - present)\nData Engineer\n- x\nFeldspar Retail (Jan 2019 - Apr 2021)\nData Analyst\n- y',
    ],
    [
      'dates / title / employer',
      'May 2021 - present\nData Engineer\nTarnbeck Robotics GmbH\n\nJan 2019 - Apr 2021\nData Analyst\nFeldspar Retail',
    ],
    [
      'dates before',
      'May 2021 - present: Data Engineer, Tarnbeck Robotics GmbH\nJan 2019 - Apr 2021: Data Analyst, Feldspar Retail',
    ],
    [
      'bars',
      'Data Engineer | Tarnbeck Robotics GmbH | May 2021 - present\nData Analyst | Feldspar Retail | Jan 2019 - Apr 2021',
    ],
    [
      'dashes',
      'Tarnbeck Robotics GmbH — Data Engineer, May 2021 - present\nFeldspar Retail — Data Analyst, Jan 2019 - Apr 2021',
    ],
    [
      'at',
      'Data Engineer at Tarnbeck Robotics GmbH (May 2021 - present)\nData Analyst at Feldspar Retail (Jan 2019 - Apr 2021)',
    ],
    [
      'tabs',
      'Data Engineer\tMay 2021 - present\nTarnbeck Robotics GmbH\tBerlin, Germany\n- x\nData Analyst\tJan 2019 - Apr 2021\nFeldspar Retail\tYork, UK\n- y',
    ],
    [
      'bullets',
      '- Data Engineer, Tarnbeck Robotics GmbH (May 2021 - present)\n- Data Analyst, Feldspar Retail (Jan 2019 - Apr 2021)',
    ],
    [
      'a table',
      '| | |\n|---|---|\n| May 2021 - present | Data Engineer, Tarnbeck Robotics GmbH |\n| Jan 2019 - Apr 2021 | Data Analyst, Feldspar Retail |',
    ],
  ])('%s', (_why, lines) => expect(heldIn(lines)).toEqual(wanted));

  it('one employer over several positions, each a promotion', () => {
    const {positions} = read(
      'Ada Fenwick\n\nExperience\n\nAcorn Corporation\nStaff Engineer, Platform\tAug 2024 - Present\n- x\nSenior Engineer, Payments\tJul 2022 - Aug 2024\n- y\nEngineer\tAug 2020 - Jul 2022\n- z\n',
    );
    expect(positions.map(told)).toEqual([
      'Staff Engineer, Platform | Acorn Corporation | 2024-08 | present',
      'Senior Engineer, Payments | Acorn Corporation | 2022-07 | 2024-08',
      'Engineer | Acorn Corporation | 2020-08 | 2022-07',
    ]);
    expect(positions.map(({promotedFrom}) => promotedFrom)).toEqual([1, 2, null]);
    expect(positions.every(({concurrentWith}) => concurrentWith.length === 0)).toBe(true);
  });

  it('a position that tells no dates has none', () => {
    const [position] = read(
      'Ada Fenwick\n\nExperience\n\nProduction Intern\nExample Opera Company\n- Sold tickets\n',
    ).positions;
    expect(position).toMatchObject({from: null, to: null, months: null});
    expect(position?.employer?.value).toBe('Example Opera Company');
  });
});

describe('months', () => {
  it.each([
    ['May 2021 - Aug 2024', 40],
    ['May 2021 - May 2021', 1],
    ['2018 - 2022', 48],
    ['Nov 2025 - present', 13],
    ['2022', null],
  ])('%s', (dates, months) =>
    expect(
      read(`Ada Fenwick\n\nExperience\n\nData Analyst, Feldspar Retail\n${dates}\n- x\n`).positions[0]?.months,
    ).toBe(months),
  );

  it('months that overlap count once, in work and in skills', () => {
    const resume = read(
      'Ada Fenwick\n\nExperience\n\nData Analyst, Feldspar Retail\nJan 2020 - Dec 2020\n- SQL and Python\n\nConsultant, Tarnbeck Robotics\nJul 2020 - Jun 2021\n- Python\n\nSkills\n\nPython, SQL, Rust\n',
    );
    expect(resume.months).toBe(18);
    expect(resume.positions.map(({concurrentWith}) => concurrentWith)).toEqual([[1], [0]]);
    const skill = (id: string) => resume.skills.find((one) => one.skill === id);
    expect(skill('python')).toMatchObject({shown: 'demonstrated', months: 18, lastUse: '2021-06'});
    expect(skill('sql')).toMatchObject({shown: 'demonstrated', months: 12, lastUse: '2020-12'});
    expect(skill('rust')).toMatchObject({shown: 'claimed', months: null, lastUse: null, uses: []});
  });

  it('"present" is the day of reading, which has to be told', () => {
    const document = documentOfText(
      'Ada Fenwick\n\nExperience\n\nData Analyst, Feldspar Retail\nJan 2020 - present\n- x\n',
    );
    expect(readResume(document, {today: '2020-03'}).positions[0]?.months).toBe(3);
    expect(() => readResume(document, {today: 'now'})).toThrow(RangeError);
  });
});

const SECTIONS = [
  'Experience\n\nData Engineer, Tarnbeck Robotics GmbH\nMay 2021 - present\n- Python and Kafka\n\nData Analyst, Feldspar Retail\nJan 2019 - Apr 2021\n- SQL\n',
  'Education\n\nBSc Mathematics, University of Ostrava-on-Sea\n2015 - 2018\n',
  'Skills\n\nPython, SQL, Rust\n',
  'Languages\n\nEnglish (native), German (B2)\n',
  'Projects\n\ntidewatch (2022)\n- Forecasts of tides\n',
];

describe('properties', () => {
  it('shuffled sections give the same positions, studies and skills', () => {
    const facts = ({positions, education, skills, languages}: Resume) => [
      positions.map(told),
      education.map(({degree, field, institution}) => [degree?.value, field?.value, institution?.value]),
      skills.map(({label, shown, months}) => `${label} ${shown} ${months}`).sort(),
      languages.map(({language}) => language),
    ];
    const usual = facts(read(`Ada Fenwick\nada@fenwick.example\n\n${SECTIONS.join('\n')}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(SECTIONS, {minLength: SECTIONS.length}), (sections) => {
        expect(facts(read(`Ada Fenwick\nada@fenwick.example\n\n${sections.join('\n')}`))).toEqual(usual);
      }),
      {numRuns: 30},
    );
  });

  it('every quote is the text, whatever the text', () => {
    const scraps = fc.constantFrom(
      ...SECTIONS,
      'Ada Fenwick\n',
      '\n',
      '2019 – ',
      'seit 2020',
      '• ',
      '\t',
      ' | ',
      'Senior Engineer',
      ', ',
      'GmbH',
      'Education: ',
      'PhD in ',
      '(',
      ')',
      'ﬁ',
      '🧪',
      'https://github.com/ada',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string({unit: 'grapheme'})), {maxLength: 30}), (parts) => {
        const text = parts.join('');
        if (!/\S/.test(text)) return;
        let document: ReturnType<typeof documentOfText>;
        try {
          document = documentOfText(text);
        } catch {
          return;
        }
        expect(brokenQuotes(readResume(document, {today: TODAY}), document.text)).toEqual([]);
      }),
      {numRuns: 200},
    );
  });
});
