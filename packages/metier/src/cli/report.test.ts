import {describe, expect, it} from 'vitest';
import {claim, invented, requirement, share, skill} from './invented-reading.ts';
import {nameLine, report, reportLine} from './report.ts';
import {columnsOf, terminalOf} from './terminal.ts';

const plain = terminalOf(80, false);
const reading = invented(
  {
    title: claim('Data Scientist'),
    employer: claim('Lumen Orchards'),
    role: {
      shares: [share('data-analyst', 0.664), share('data-engineer', 0.306), share('statistician', 0.03)],
      confidence: 0.8,
      titleRole: 'data-scientist-modelling',
      verdict: 'differs',
      because: 'Because five of seven duties are data analysis, such as “Build the weekly report”.',
    },
    requirements: [
      requirement('required', skill('Python'), skill('R')),
      requirement('required', skill('SQL', 3)),
      requirement('preferred', skill('dbt')),
    ],
    compensation: [
      claim({
        component: 'base',
        min: 780_000,
        max: 920_000,
        currency: 'NOK',
        period: 'year',
        appliesTo: null,
        believable: true,
      }),
    ],
    locations: [claim({city: 'Oslo', region: null, country: 'NO'})],
    workArrangement: claim('hybrid'),
    seniority: claim('senior'),
  },
  {
    notes: [
      {kind: 'title-differs', severity: 'warning', message: 'The title differs.', evidence: []},
      {kind: 'unusual-ask', severity: 'warning', message: 'Rust is unusual for a data analyst.', evidence: []},
    ],
  },
);

describe('report', () => {
  it('answers in one screen', () => {
    expect(report(reading, plain)).toBe(`“Data Scientist” · Lumen Orchards
≠  The title says data scientist (modelling). The work is mostly data analysis.
   Because five of seven duties are data analysis, such as “Build the weekly
   report”.
   Fairly sure. Of readings this sure, about 8 in 10 are right.

   Data analyst   ██████████████████████████▌                66%
   Data engineer  ████████████▎                              31%
   Other roles    █▎                                          3%

   Required 2    Python or R · SQL (3+ years)
   Preferred 1   dbt

   Pay           NOK 780,000–920,000 a year, base
   Place         Oslo, Norway
   Terms         hybrid
   Level         senior
   Not said      kind of contract, visa

   ! Rust is unusual for a data analyst.

   Where it says so: --why role, pay, …
`);
  });

  it('fits every width', () => {
    const skills = Array.from({length: 60}, (_, i) => requirement('unspecified', skill(`a skill with number ${i}`)));
    const long = invented({...reading.posting, requirements: [...reading.posting.requirements, ...skills]});
    for (const width of [40, 47, 60, 80, 100]) {
      const lines = report(long, terminalOf(width, false)).split('\n');
      for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
      expect(lines.some((line) => line.includes('--why requirements'))).toBe(true);
    }
  });

  it('counts what it leaves out', () => {
    const requirements = Array.from({length: 40}, (_, i) => requirement('unspecified', skill(`skill ${i}`)));
    const text = report(invented({requirements}), plain);
    const left = Number(/… and (\d+) more: --why requirements/.exec(text.replace(/\n\s+/g, ' '))?.[1]);
    expect(text).toContain('Also named 40');
    expect(left).toBe(40 - (text.match(/skill \d+/g)?.length ?? 0));
  });

  it('says when the text does not say', () => {
    const text = report(invented(), plain);
    expect(text).toContain('boards/lumen.txt\n?  The text does not say what the work is.\n');
    expect(text).not.toMatch(/null|undefined|NaN/);
  });

  it('says when it is no posting', () => {
    const repairs = [{kind: 'mojibake', from: 0, to: 1, was: 'â€™'} as const];
    const text = report(
      invented({title: claim('Two roles compared')}, {kind: 'guide', document: {...reading.document, repairs}}),
      plain,
    );
    expect(text).toBe(
      '“Two roles compared”\n–  This is an article about jobs, not a posting.\n\n   · 1 damaged place in the text was repaired.\n',
    );
  });

  it('colours only when asked', () => {
    const code = /\p{Cc}\[\d+m/gu;
    expect(report(reading, plain)).not.toMatch(code);
    const colored = report(reading, terminalOf(80, true));
    expect(colored).toContain('\u001b[31m≠\u001b[39m');
    expect(colored.replace(code, '')).toBe(report(reading, plain));
  });

  it('lets no text of a document steer the terminal', () => {
    const evil = invented({title: claim('Data \u001b[2J Scientist\u0007')}, {notes: []});
    expect(report(evil, plain).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('reportLine', () => {
  it('is one line that fits', () => {
    expect(reportLine(reading, plain)).toBe('≠ Data Scientist                         Data analyst 66%');
    expect(reportLine(reading, plain, true)).toBe('≠ lumen.txt            Data Scientist           Data analyst 66%');
    expect(reportLine(reading, terminalOf(100, false))).toContain(
      'Data analyst 66%                 NOK 780,000–920,000 a',
    );
    for (const width of [40, 60, 80, 96, 100]) {
      for (const named of [false, true])
        expect(columnsOf(reportLine(reading, terminalOf(width, false), named))).toBeLessThanOrEqual(width);
    }
  });

  it('says when there is no title, no answer or no posting', () => {
    expect(reportLine(invented(), plain, true)).toBe(
      '? lumen.txt            no title                 The text does not say',
    );
    expect(reportLine(invented({}, {kind: 'resume'}), plain)).toContain('Resume, not a posting');
  });
});

describe('nameLine', () => {
  it('tells documents apart', () => {
    expect(nameLine(reading, false)).toBe('“Data Scientist”');
    expect(nameLine(reading, true)).toBe('“Data Scientist” · boards/lumen.txt');
    expect(nameLine(invented(), false)).toBe('boards/lumen.txt');
  });
});
