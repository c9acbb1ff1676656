import type {Change} from '../../../packages/metier/src/market/clustered.ts';
import type {RoleId} from '../reading.ts';
import type {Figure, Picture, ShareRow} from '../roles/figure.ts';
import {
  baseLine,
  country,
  differenceWords,
  isSmall,
  months,
  pay,
  percent,
  roleInline,
  titleCase,
  whole,
} from '../roles/format.ts';
import {type Interval, wilson} from '../roles/limits.ts';
import type {FigureWords} from '../roles/role-figures.ts';
import type {Cell, Column, Table} from '../roles/table.ts';
import type {Words} from '../words/en.ts';
import type {MarketWords} from '../words/market-en.ts';
import type {Answer} from './api.ts';
import {skillName} from './skill-names.ts';

/** What figures of the market are told in, and of what. */
export interface Told extends FigureWords {
  readonly market: MarketWords;
  /** Which postings, in words and for the names of files. */
  readonly subject: string;
  readonly about: readonly string[];
  /** What the postings are, in one line. */
  readonly source: string;
  /** A skill whose course is asked for. */
  readonly skill: string | null;
}

/** What differs from question to question. */
type Drawn = Pick<Figure, 'finding' | 'measure' | 'table' | 'picture'> & {readonly note?: string};
type Row = Answer['rows'][number];

const DRAWN: Readonly<Record<string, (answer: Answer, told: Told) => Drawn | null>> = {
  skills,
  changes,
  trend,
  worth,
  'remote-pay': remotePay,
  'pay-said': (answer, told) => saying(answer, told, 'pay-said', 'said'),
  education: (answer, told) => saying(answer, told, 'education', 'none'),
  arrangement: (answer, told) => saying(answer, told, 'arrangement', 'remote'),
  titles,
  employers,
};

/** The figures of an answer: one, but of pay one a currency; none where there is nothing to draw. */
export function figuresOf(answer: Answer, told: Told): readonly Figure[] {
  if (answer.question === 'pay') return payFigures(answer, told);
  const drawn = answer.rows.length > 0 ? DRAWN[answer.question]?.(answer, told) : null;
  return drawn ? [figure(answer, told, drawn)] : [];
}

function figure(answer: Answer, {own, market, subject, about, source}: Told, drawn: Drawn): Figure {
  const mark = answer.sample ? `${market.sample.mark} ` : '';
  return {
    name: answer.sample ? `sample-${answer.question}` : answer.question,
    about,
    subject: `${mark}${subject}`,
    base: `${mark}${baseLine(answer.coverage, own)}; ${market.ask.eachOnce}`,
    method: answer.notes.join(' '),
    note: '',
    covered: [{of: null, coverage: answer.coverage, source}],
    postings: answer.coverage.postings,
    ...drawn,
  };
}

const share = (row: Row, key = 'share'): Interval => row[key] as Interval;
const count = (row: Row, key: string): number => Number(row[key] ?? 0);
const text = (row: Row, key: string): string => String(row[key] ?? '');
const shareColumn = (label: string): Column => ({label, kind: 'share'});

const shares = (rows: readonly ShareRow[], postings: number): Picture => ({
  ...{is: 'shares', postings, stacked: false, rings: false},
  groups: [{heading: null, rows}],
});

const shareTable = (label: string, {chart}: Told['own'], rows: readonly (readonly Cell[])[], lang?: string): Table => ({
  columns: [
    {label, kind: 'text', lang},
    ...[chart.named, chart.low, chart.high].map(shareColumn),
    {label: chart.postings, kind: 'count'},
  ],
  rows,
});

function skills({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn {
  const first = rows[0] as Row;
  const part = (row: Row, key: string): string => percent(count(row, key) / postings, 0, own.code);
  return {
    finding: market.skills.finding(skillName(text(first, 'skill')), percent(share(first).share, postings, own.code)),
    measure: market.skills.measure,
    table: {
      columns: [
        {label: own.chart.item, kind: 'text', lang: 'en'},
        ...[own.chart.named, own.chart.low, own.chart.high].map(shareColumn),
        ...[own.chart.required, own.chart.preferred, own.chart.postings, own.chart.employers].map(
          (label): Column => ({label, kind: 'count'}),
        ),
      ],
      rows: rows.map((row) => [
        skillName(text(row, 'skill')),
        ...[share(row).share, share(row).low, share(row).high],
        ...['required', 'preferred', 'postings', 'employers'].map((key) => count(row, key)),
      ]),
    },
    picture: shares(
      rows.map((row) => ({
        label: skillName(text(row, 'skill')),
        lang: 'en',
        dot: share(row),
        figure: percent(share(row).share, 0, own.code),
        note: market.skills.levels(part(row, 'required'), part(row, 'preferred')),
      })),
      postings,
    ),
  };
}

function changes({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn {
  const change = (row: Row): Change => row.change as Change;
  const points = (row: Row): string => differenceWords(change(row).points, undefined, own).replace(/ \S+$/, '');
  const up = rows.find((row) => change(row).points > 0);
  const down = [...rows].reverse().find((row) => change(row).points < 0);
  const words = market.changes;
  return {
    finding: [
      up && words.finding(skillName(text(up, 'skill')), points(up)),
      down && words.fell(skillName(text(down, 'skill')), points(down)),
    ]
      .filter(Boolean)
      .join(' '),
    measure: words.measure,
    table: {
      columns: [
        {label: words.skill, kind: 'text', lang: 'en'},
        ...[words.change, own.chart.low, own.chart.high].map((label): Column => ({label, kind: 'points'})),
        ...[words.before, words.now].map(shareColumn),
      ],
      rows: rows.map((row) => {
        const {points: by, low, high} = change(row);
        return [skillName(text(row, 'skill')), by, low, high, count(row, 'before'), count(row, 'after')];
      }),
    },
    picture: {
      is: 'differences',
      codes: [words.now, words.before],
      sides: [words.rises, words.falls],
      small: isSmall(postings),
      rows: rows.map((row) => ({
        label: skillName(text(row, 'skill')),
        a: percent(count(row, 'after'), 0, own.code),
        b: percent(count(row, 'before'), 0, own.code),
        share: change(row).points,
        low: change(row).low,
        high: change(row).high,
      })),
    },
  };
}

function trend({rows, coverage}: Answer, {own, market, skill}: Told): Drawn | null {
  if (!skill || rows.length < 2) return null;
  const words = market.trend;
  const day = (row: Row): Date => new Date(text(row, 'quarter'));
  const quarter = (row: Row): string => words.quarterOf(day(row).getUTCMonth() / 3 + 1, day(row).getUTCFullYear());
  const figureOf = (row: Row): string => percent(share(row).share, 0, own.code);
  const [first, last] = [rows[0] as Row, rows.at(-1) as Row];
  const isOpen = (row: Row): boolean => {
    const end = new Date(Date.UTC(day(row).getUTCFullYear(), day(row).getUTCMonth() + 3, 0)).toISOString().slice(0, 10);
    return coverage.to !== null && coverage.to < end;
  };
  return {
    finding: words.finding(skillName(skill), figureOf(first), figureOf(last), quarter(first), quarter(last)),
    measure: words.measure,
    table: {
      ...shareTable(
        words.quarter,
        own,
        rows.map((row) => [quarter(row), share(row).share, share(row).low, share(row).high, count(row, 'postings')]),
      ),
    },
    picture: {
      is: 'trend',
      points: rows.map((row) => ({
        ...share(row),
        label: quarter(row),
        time: day(row).getTime(),
        figure: figureOf(row),
        small: isSmall(count(row, 'postings')),
        unfinished: isOpen(row),
      })),
    },
  };
}

interface Premium {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

function worth(answer: Answer, told: Told): Drawn {
  const {market} = told;
  const sure = answer.rows.filter((row) => (row.premium as Premium).low > 1);
  const best = sure[0];
  const finding = best
    ? market.worth.finding(skillName(text(best, 'skill')), premiumWords(best, told))
    : market.worth.none;
  return premiums(answer, told, finding, (row) => skillName(text(row, 'skill')));
}

function remotePay(answer: Answer, told: Told): Drawn {
  const {market} = told;
  const name = (row: Row): string => market.arrangement.values[text(row, 'work')] ?? text(row, 'work');
  const finding = answer.rows.map((row) => market['remote-pay'].finding(name(row), premiumWords(row, told))).join(' ');
  return premiums(answer, told, finding, name);
}

const premiumWords = (row: Row, {own}: Told): string =>
  differenceWords((row.premium as Premium).ratio - 1, 'percent', own);

function premiums({rows}: Answer, {own, market}: Told, finding: string, name: (row: Row) => string): Drawn {
  const words = market.worth;
  return {
    finding,
    measure: words.measure,
    table: {
      columns: [
        {label: own.chart.item, kind: 'text'},
        ...[own.chart.difference, own.chart.low, own.chart.high].map(shareColumn),
        ...[words.with, words.without, own.chart.employers].map((label): Column => ({label, kind: 'count'})),
      ],
      rows: rows.map((row) => {
        const {ratio, low, high} = row.premium as Premium;
        return [
          name(row),
          ratio - 1,
          low - 1,
          high - 1,
          count(row, 'with'),
          count(row, 'without'),
          count(row, 'employers'),
        ];
      }),
    },
    picture: {
      is: 'differences',
      codes: [words.with, words.without],
      sides: [words.more, words.less],
      unit: 'percent',
      small: false,
      rows: rows.map((row) => {
        const {ratio, low, high} = row.premium as Premium;
        return {
          label: name(row),
          a: whole(count(row, 'with'), own.code),
          b: whole(count(row, 'without'), own.code),
          ...{share: ratio - 1, low: low - 1, high: high - 1},
        };
      }),
    },
  };
}

/** Shares of what postings say; the finding names that of `most`. */
function saying(
  {rows, coverage: {postings}}: Answer,
  {own, market}: Told,
  name: 'pay-said' | 'education' | 'arrangement',
  most: string,
): Drawn {
  const words = market[name];
  const said = rows.filter((row) => share(row).share > 0);
  const label = (row: Row): string => words.values[text(row, 'says')] ?? text(row, 'says');
  const first = rows.find((row) => row.says === most) as Row;
  return {
    finding: words.finding(percent(share(first).share, postings, own.code)),
    measure: 'measure' in words ? words.measure : market['pay-said'].measure,
    table: shareTable(
      own.chart.what,
      own,
      rows.map((row) => [label(row), share(row).share, share(row).low, share(row).high, count(row, 'postings')]),
    ),
    picture: shares(
      said.map((row) => ({label: label(row), dot: share(row), figure: percent(share(row).share, postings, own.code)})),
      postings,
    ),
  };
}

const MOST_TITLES = 10;

interface Work {
  readonly role: RoleId | null;
  readonly postings: number;
}

function titles({rows, coverage: {postings}}: Answer, {ui, own, market}: Told): Drawn | null {
  const words = market.titles;
  const told = rows.flatMap((row) =>
    row.work
      ? [{title: titleCase(text(row, 'title')), of: count(row, 'postings'), row, work: row.work as readonly Work[]}]
      : [],
  );
  const first = told[0];
  if (!first) return null;
  const name = ({role}: Work): string => (role ? ui.roles[role].short : words.unsure);
  const most = first.work[0] as Work;
  return {
    finding: words.finding(
      first.title,
      most.role ? roleInline(most.role, ui, own) : words.unsure,
      percent(most.postings / first.of, 0, own.code),
    ),
    measure: words.measure,
    note: words.independent,
    table: {
      columns: [
        ...[words.title, words.role].map((label): Column => ({label, kind: 'text'})),
        ...[own.chart.named, own.chart.low, own.chart.high].map(shareColumn),
        {label: own.chart.postings, kind: 'count'},
      ],
      rows: told.flatMap(({title, of, work}) =>
        work.map((one) => {
          const {share: part, low, high} = wilson(one.postings, of);
          return [title, name(one), part, low, high, one.postings];
        }),
      ),
    },
    picture: {
      ...{is: 'shares', postings, stacked: false, rings: false},
      groups: told.slice(0, MOST_TITLES).map(({title, of, row, work}) => ({
        heading: words.heading(title, whole(of, own.code), whole(count(row, 'employers'), own.code)),
        rows: work.map((one) => ({
          label: name(one),
          dot: wilson(one.postings, of),
          figure: percent(one.postings / of, 0, own.code),
        })),
      })),
    },
  };
}

function employers({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn {
  const words = market.employers;
  const first = rows[0] as Row;
  const of = (row: Row): number => count(row, 'postings') / postings;
  return {
    finding: words.finding(text(first, 'employer'), whole(count(first, 'postings'), own.code)),
    measure: words.measure,
    table: {
      columns: [
        {label: words.employer, kind: 'text'},
        {label: own.chart.postings, kind: 'count'},
        {label: words.sayPay, kind: 'count'},
        {label: words.newest, kind: 'text'},
      ],
      rows: rows.map((row) => [text(row, 'employer'), count(row, 'postings'), count(row, 'paid'), text(row, 'last')]),
    },
    picture: shares(
      rows.map((row) => ({
        label: text(row, 'employer'),
        dot: {share: of(row), low: of(row), high: of(row)},
        figure: whole(count(row, 'postings'), own.code),
        note: words.paid(whole(count(row, 'paid'), own.code)),
      })),
      postings,
    ),
  };
}

const MOST_STRIPS = 12;
const QUANTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** One figure a currency: strips of one scale. What all groups have in common is left out of their names. */
function payFigures(answer: Answer, told: Told): readonly Figure[] {
  const {ui, own, market} = told;
  const varies = (key: string): boolean => new Set(answer.rows.map((row) => text(row, key))).size > 1;
  const [roles, lands] = [varies('role'), varies('country')];
  const name = (row: Row): string =>
    [
      roles && ui.roles[row.role as RoleId].short,
      text(row, 'seniority') === ALL_LEVELS
        ? market.pay.allLevels
        : text(row, 'seniority')
          ? (ui.said.seniority[text(row, 'seniority')] ?? text(row, 'seniority'))
          : market.pay.anyLevel,
      lands && country(text(row, 'country'), own.code),
    ]
      .filter(Boolean)
      .join(', ');
  const currencies = [...new Set(answer.rows.map((row) => text(row, 'currency')))];
  return currencies.map((currency) => {
    const rows = answer.rows.filter((row) => text(row, 'currency') === currency);
    const first = rows[0] as Row;
    const postings = rows.reduce((sum, row) => sum + (isPart(row, rows) ? 0 : count(row, 'postings')), 0);
    const base = figure(answer, told, {
      finding: market.pay.finding(pay(count(first, 'p50'), currency, own.code, 1000), name(first)),
      measure: market.pay.measure(currency),
      table: {
        currency,
        columns: [
          {label: own.chart.group, kind: 'text'},
          ...[own.chart.postings, own.chart.employers].map((label): Column => ({label, kind: 'count'})),
          ...QUANTILES.map((label): Column => ({label, kind: 'pay'})),
        ],
        rows: rows.map((row) => [
          name(row),
          count(row, 'postings'),
          count(row, 'employers'),
          ...QUANTILES.map((key) => count(row, key)),
        ]),
      },
      picture: {
        is: 'pay',
        strips: inOrder(rows.slice(0, MOST_STRIPS)).map((row) => ({
          label: name(row),
          country: text(row, 'country'),
          currency,
          postings: count(row, 'postings'),
          employers: count(row, 'employers'),
          ...(Object.fromEntries(QUANTILES.map((key) => [key, count(row, key)])) as Record<
            (typeof QUANTILES)[number],
            number
          >),
        })),
      },
    });
    const dates = months(answer.coverage.from, answer.coverage.to, own.code);
    const mark = answer.sample ? `${market.sample.mark} ` : '';
    return {
      ...base,
      about: [...base.about, currency],
      base: `${mark}${own.chart.base(whole(postings, own.code), '', dates)}`,
    };
  });
}

/** What stands for all levels together. */
const ALL_LEVELS = '*';

/** Whether a row of all levels of its role and country holds this one's postings, too. */
const isPart = (row: Row, rows: readonly Row[]): boolean =>
  text(row, 'seniority') !== ALL_LEVELS &&
  rows.some((one) => text(one, 'seniority') === ALL_LEVELS && one.role === row.role && one.country === row.country);

const LEVELS = [ALL_LEVELS, 'intern', 'entry', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'];

/** By role, then country, then level from below. */
const inOrder = (rows: readonly Row[]): readonly Row[] => {
  const first = (key: string, row: Row): number => rows.findIndex((one) => one[key] === row[key]);
  return [...rows].sort(
    (a, b) =>
      first('role', a) - first('role', b) ||
      first('country', a) - first('country', b) ||
      LEVELS.indexOf(text(a, 'seniority')) - LEVELS.indexOf(text(b, 'seniority')),
  );
};

/** Which postings an address means, in words: "AI engineer, Senior, Germany". */
export function subjectOf(params: URLSearchParams, ui: Words, market: MarketWords): string {
  const names = chosenNames(params, ui, market);
  return names.length > 0 ? names.join(', ') : market.ask.allPostings;
}

/** The name of a value of a facet. */
export function valueName(facet: string, value: string, ui: Words): string {
  if (facet === 'role') return ui.roles[value as RoleId]?.short ?? value;
  if (facet === 'level') return ui.said.seniority[value] ?? value;
  if (facet === 'work') return ui.said.arrangement[value] ?? value;
  if (facet === 'visa') return ui.said.visa[value] ?? value;
  if (facet === 'country') return nameIn('region', value, ui.code);
  if (facet === 'language') return nameIn('language', value, ui.code);
  return facet === 'skill' || facet === 'not' ? skillName(value) : value;
}

/** The words of the browser for a code; the code itself where it is none. */
function nameIn(type: 'region' | 'language', value: string, code: string): string {
  try {
    return new Intl.DisplayNames(code, {type}).of(value) ?? value;
  } catch {
    return value;
  }
}

function chosenNames(params: URLSearchParams, ui: Words, {controls}: MarketWords): readonly string[] {
  return [...params].flatMap(([name, value]) => {
    if (name === 'not') return [controls.withoutSkill(valueName(name, value, ui))];
    if (name === 'skill') return [controls.withSkill(valueName(name, value, ui))];
    if (name === 'months') return [controls.lastMonths(Number(value))];
    return ['role', 'level', 'country', 'city', 'work', 'language', 'visa', 'employer', 'source'].includes(name)
      ? [valueName(name, value, ui)]
      : [];
  });
}
