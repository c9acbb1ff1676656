import type {Interval} from '../../roles/interval.ts';
import {withInterval} from '../../roles/words.ts';
import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import {brokenBy} from './by.ts';
import type {Question} from './question.ts';
import {largeEnough, sumsOf} from './shares.ts';

interface Part {
  readonly name: string;
  readonly condition: string;
}

interface Saying {
  readonly name: string;
  readonly summary: string;
  readonly label: string;
  readonly parts: readonly Part[];
  readonly note?: string;
  /** Of which part alone groups are told, where one is enough. */
  readonly grouped?: string;
  /** The answer in a sentence, from the shares by their names. */
  readonly finding: (shares: ReadonlyMap<string, Interval>) => string;
}

/** A question for how many postings say something. */
const saying = ({name, summary, label, parts: all, note, grouped, finding}: Saying): Question => ({
  name,
  summary,
  by: ['month', 'quarter', 'seniority', 'country', 'role'],
  async find(engine, scope, {by}) {
    const broken = brokenBy(by);
    const parts = broken.by.length && grouped ? all.filter((part) => part.name === grouped) : all;
    const conditions = parts.map(({condition}) => condition);
    const groups = await sumsOf(engine, scope, conditions, broken);
    const {shown, notes} = largeEnough(groups, ({sums}) => sums[0]?.employers ?? 0);
    const said = shown.flatMap(({group, n, sums}) =>
      sums.map((one, i) => ({
        ...group,
        says: parts[i]?.name as string,
        share: shareOf(one),
        postings: one.y,
        ...(broken.by.length ? {of: n} : {}),
      })),
    );
    const rows = broken.by.length ? said.filter(({postings}) => postings > 0) : said;
    return {
      finding: broken.by.length || !rows.length ? null : finding(new Map(rows.map(({says, share}) => [says, share]))),
      columns: [
        ...broken.columns,
        {key: 'says', label, kind: 'text'},
        {key: 'share', label: 'Share', kind: 'share'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        ...(broken.by.length ? [{key: 'of', label: 'Of', kind: 'count'} as const] : []),
      ],
      rows,
      notes: [...(note ? [note] : []), SHARE_SOURCE, ...notes],
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

const at = (shares: ReadonlyMap<string, Interval>, name: string): string => withInterval(shares.get(name) as Interval);

/** Which degree postings really ask for. */
export const education = saying({
  name: 'education',
  summary: 'which degrees are really asked for',
  label: 'Lowest degree asked for',
  parts: [
    {name: 'none', condition: "degree = 'none'"},
    ...DEGREES.flatMap(([degree, words]) => [
      {name: `${words}, required`, condition: `degree = '${degree}' AND degree_level = 'required'`},
      {name: `${words}, preferred`, condition: `degree = '${degree}' AND degree_level = 'preferred'`},
    ]),
  ],
  note: 'The lowest degree at its highest level: “a bachelor’s, better a master’s” asks for a bachelor’s.',
  finding: (shares) =>
    `${at(shares, 'none')} of the postings name no degree; ${at(shares, 'bachelor’s degree, required')} require a bachelor’s, ${at(shares, 'master’s degree, required')} a master’s and ${at(shares, 'doctorate, required')} a doctorate at least.`,
});

/** Where one works. */
export const arrangement = saying({
  name: 'arrangement',
  summary: 'on site, hybrid or remote',
  label: 'Work',
  parts: [
    ...['onsite', 'hybrid', 'remote'].map((one) => ({name: one, condition: `arrangement = '${one}'`})),
    {name: 'not said', condition: "arrangement = ''"},
  ],
  finding: (shares) =>
    `${at(shares, 'remote')} of the postings offer remote work, ${at(shares, 'hybrid')} hybrid; ${at(shares, 'not said')} do not say.`,
});

/** How many postings say what they pay. */
export const paySaid = saying({
  name: 'pay-said',
  summary: 'how many postings say what they pay',
  label: 'Pay',
  parts: [
    {name: 'said', condition: '(pay_min IS NOT NULL OR pay_max IS NOT NULL)'},
    {name: 'not said', condition: '(pay_min IS NULL AND pay_max IS NULL)'},
  ],
  grouped: 'said',
  finding: (shares) => `${at(shares, 'said')} of the postings say what they pay.`,
});
