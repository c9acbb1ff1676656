import type {Evidence, ReadDocument, Reading} from '../src/reading.ts';

const TEXT = `Data Wizard
Quillfeather Ltd, Ghent

Your work
- Write the monthly sales report
- Train a model of demand

We ask
- 3+ years of SQL
- Python or R
- BSc and 4 years, or MSc and 2 years
- Dutch would be nice

We pay €50,000 to €60,000 a year. We were founded in 1990.`;

/** The words in the invented posting, as evidence. */
export function words(quote: string, text: string = TEXT): Evidence {
  const from = text.indexOf(quote);
  if (from < 0) throw new RangeError(`not in the text: ${quote}`);
  return {from, to: from + quote.length, quote};
}

const stated = <V>(value: V, ...quotes: string[]) => ({
  value,
  certainty: 'stated' as const,
  evidence: quotes.map((quote) => words(quote)),
  rule: 'test',
});

/** A reading of the invented posting, with every kind of fact. */
export const reading: Reading = {
  schema: 'metier/reading/1',
  document: {name: 'invented', format: 'text', language: 'en', repairs: []},
  kind: 'posting',
  posting: {
    title: stated('Data Wizard', 'Data Wizard'),
    employer: stated('Quillfeather Ltd', 'Quillfeather Ltd'),
    role: {
      shares: [
        {role: 'data-analyst', share: 0.7, evidence: [words('Write the monthly sales report')]},
        {role: 'data-scientist-modelling', share: 0.3, evidence: [words('Train a model of demand')]},
      ],
      confidence: 0.81,
      titleRole: 'data-scientist-modelling',
      verdict: 'differs',
      because: 'Because one of two duties is a report, such as “Write the monthly sales report”.',
    },
    specialisms: [{id: 'forecasting', evidence: [words('model of demand')]}],
    seniority: null,
    managesPeople: null,
    requirements: [
      {
        level: 'preferred',
        certainty: 'stated',
        rule: 'test',
        anyOf: [{kind: 'language', language: 'nl', proficiency: null, evidence: [words('Dutch')]}],
      },
      {
        level: 'required',
        certainty: 'stated',
        rule: 'test',
        anyOf: [{kind: 'skill', skill: 'sql', label: 'SQL', years: {min: 3, max: null}, evidence: [words('SQL')]}],
      },
      {
        level: 'required',
        certainty: 'stated',
        rule: 'test',
        anyOf: [
          {kind: 'skill', skill: 'python', label: 'Python', years: null, evidence: [words('Python')]},
          {
            kind: 'skill',
            skill: null,
            label: 'R',
            years: null,
            evidence: [{from: words('or R').to - 1, to: words('or R').to, quote: 'R'}],
          },
        ],
      },
      {
        level: 'required',
        certainty: 'stated',
        rule: 'test',
        anyOf: [
          {
            kind: 'education',
            degree: 'bachelor',
            field: null,
            orRelated: false,
            orEquivalent: false,
            evidence: [words('BSc and 4 years')],
          },
          {
            kind: 'education',
            degree: 'master',
            field: null,
            orRelated: false,
            orEquivalent: false,
            evidence: [words('MSc and 2 years')],
          },
        ],
      },
    ],
    tasks: [
      stated('Write the monthly sales report', 'Write the monthly sales report'),
      stated('Train a model of demand', 'Train a model of demand'),
    ],
    compensation: [
      stated(
        {
          component: 'base' as const,
          min: 50000,
          max: 60000,
          currency: 'EUR',
          period: 'year' as const,
          appliesTo: null,
          believable: true,
        },
        '€50,000 to €60,000 a year',
      ),
    ],
    employmentTypes: [],
    workArrangement: null,
    locations: [stated({city: 'Ghent', region: null, country: 'BE'}, 'Ghent')],
    visaSponsorship: null,
    benefits: [],
  },
  asides: [{...words('We were founded in 1990.'), kind: 'about'}],
  notes: [
    {
      kind: 'title-differs',
      severity: 'warning',
      message: '“Data Wizard” here means reports.',
      evidence: [words('Data Wizard')],
    },
  ],
};

/** The invented posting with its reading; its blocks are its lines. */
export const invented: ReadDocument = {text: TEXT, blocks: [], reading};
