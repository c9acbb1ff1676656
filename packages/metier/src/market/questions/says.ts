import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import type {Question} from './question.ts';
import {sumsOf} from './shares.ts';

interface Part {
  readonly name: string;
  readonly condition: string;
}

/** A question for how many postings say something. */
const saying = (name: string, summary: string, label: string, parts: readonly Part[], note?: string): Question => ({
  name,
  summary,
  async find(engine, scope) {
    const sums = await sumsOf(
      engine,
      scope,
      parts.map(({condition}) => condition),
    );
    return {
      columns: [
        {key: 'says', label, kind: 'text'},
        {key: 'share', label: 'Share', kind: 'share'},
        {key: 'postings', label: 'Postings', kind: 'count'},
      ],
      rows: sums.map((one, i) => ({says: parts[i]?.name, share: shareOf(one), postings: one.y})),
      notes: [...(note ? [note] : []), SHARE_SOURCE],
    };
  },
});

const DEGREES = [
  ['bachelor', 'bachelor’s degree'],
  ['master', 'master’s degree'],
  ['doctorate', 'doctorate'],
  ['associate', 'associate degree'],
  ['secondary', 'school-leaving certificate'],
] as const;

/** Which degree postings really ask for. */
export const education = saying(
  'education',
  'which degrees are really asked for',
  'Lowest degree asked for',
  [
    {name: 'none', condition: "degree = 'none'"},
    ...DEGREES.flatMap(([degree, words]) => [
      {name: `${words}, required`, condition: `degree = '${degree}' AND degree_level = 'required'`},
      {name: `${words}, preferred`, condition: `degree = '${degree}' AND degree_level = 'preferred'`},
    ]),
  ],
  'The lowest degree at its highest level: “a bachelor’s, better a master’s” asks for a bachelor’s.',
);

/** Where one works. */
export const arrangement = saying('arrangement', 'on site, hybrid or remote', 'Work', [
  ...['onsite', 'hybrid', 'remote'].map((one) => ({name: one, condition: `arrangement = '${one}'`})),
  {name: 'not said', condition: "arrangement = ''"},
]);

/** How many postings say what they pay. */
export const paySaid = saying('pay-said', 'how many postings say what they pay', 'Pay', [
  {name: 'said', condition: '(pay_min IS NOT NULL OR pay_max IS NOT NULL)'},
  {name: 'not said', condition: '(pay_min IS NULL AND pay_max IS NULL)'},
]);
