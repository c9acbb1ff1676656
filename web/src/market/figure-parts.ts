import type {Figure, Picture, ShareRow} from '../roles/figure.ts';
import {baseLine} from '../roles/format.ts';
import type {Interval} from '../roles/limits.ts';
import type {FigureWords} from '../roles/role-figures.ts';
import type {Cell, Column, Table} from '../roles/table.ts';
import type {MarketWords} from '../words/market-en.ts';
import type {Answer} from './api.ts';

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
export type Drawn = Pick<Figure, 'finding' | 'measure' | 'table' | 'picture'> & {readonly note?: string};
export type Row = Answer['rows'][number];

/** A figure between the ends of its interval, as far as they are known. */
export interface Between {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure with all that the figures of an answer have in common. */
export function figure(answer: Answer, {own, market, subject, about, source}: Told, drawn: Drawn): Figure {
  const mark = answer.sample ? `${market.sample.mark} ` : '';
  return {
    name: answer.sample ? `sample-${answer.question}` : answer.question,
    about,
    subject: `${mark}${subject}`,
    base: `${mark}${baseLine(answer.coverage, own)}; ${market.ask.eachOnce}`,
    method: answer.notes.join(' '),
    note: '',
    unlicensed: true,
    covered: [{of: null, coverage: answer.coverage, source}],
    postings: answer.coverage.postings,
    ...drawn,
  };
}

export const share = (row: Row, key = 'share'): Interval => row[key] as Interval;
export const count = (row: Row, key: string): number => Number(row[key] ?? 0);
export const text = (row: Row, key: string): string => String(row[key] ?? '');
export const shareColumn = (label: string): Column => ({label, kind: 'share'});

export const shares = (rows: readonly ShareRow[], postings: number): Picture => ({
  ...{is: 'shares', postings, stacked: false, rings: false},
  groups: [{heading: null, rows}],
});

export const shareTable = (
  label: string,
  {chart}: Told['own'],
  rows: readonly (readonly Cell[])[],
  lang?: string,
): Table => ({
  columns: [
    {label, kind: 'text', lang},
    ...[chart.named, chart.low, chart.high].map(shareColumn),
    {label: chart.postings, kind: 'count'},
  ],
  rows,
});

export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** The largest differences first: of a long list those are shown at once. */
export const largestFirst = <Row extends {readonly share: number}>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
