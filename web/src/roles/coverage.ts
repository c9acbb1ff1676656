import type {RolesWords} from '../words/roles-en.ts';
import type {Covered, Figure} from './figure.ts';
import {whole} from './format.ts';
import type {Table} from './table.ts';

/** Under which licence figures are given on; that of the data (packages/kb/NOTICE). */
export const LICENCE = 'CC BY 4.0';

const MOST = 6;

/** The postings behind a figure by a count: "English 540 · French 60 · others 12". */
export function countsLine(
  counts: Readonly<Record<string, number>>,
  of: number,
  nameOf: (id: string) => string,
  words: RolesWords,
): string {
  const all = Object.entries(counts);
  const rest = all.slice(MOST).reduce((sum, [, count]) => sum + count, 0);
  const silent = of - all.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...all.slice(0, MOST).map(([id, count]) => `${nameOf(id)} ${whole(count, words.code)}`),
    ...(rest > 0 ? [words.chart.rest(whole(rest, words.code))] : []),
    ...(silent > 0 ? [words.chart.notSaid(whole(silent, words.code))] : []),
  ].join(' · ');
}

/** The language's name in the language of the interface; "und" stands for one that was not recognised. */
export const languageOf = (id: string, {code, chart}: RolesWords): string =>
  id === 'und' ? chart.unknownLanguage : (new Intl.DisplayNames(code, {type: 'language'}).of(id) ?? id);

/** All that stands behind a figure, as the second file beside its values. */
export function coverageTable(
  {subject, finding, measure, method, covered, unlicensed}: Figure,
  {chart}: RolesWords,
): Table {
  const about = [
    [chart.item, subject],
    [chart.figure, finding],
    [chart.what, measure],
    ...(method ? [[chart.method, method]] : []),
    ...(unlicensed ? [] : [[chart.licence, LICENCE]]),
  ];
  return {
    columns: [chart.group, chart.what, chart.value].map((label) => ({label, kind: 'text'})),
    rows: [
      ...about.map(([what, value]) => ['', what as string, value as string]),
      ...covered.flatMap((one) => linesOf(one, chart)),
    ],
  };
}

function linesOf({of, coverage, source}: Covered, chart: RolesWords['chart']) {
  const {postings, employers, from, to, languages, countries} = coverage;
  const counts = (label: string, all: Readonly<Record<string, number>>) =>
    Object.entries(all).map(([id, count]) => [of ?? '', `${label}: ${id}`, count]);
  return [
    [of ?? '', chart.source, source],
    [of ?? '', chart.postings, postings],
    [of ?? '', chart.employers, employers],
    [of ?? '', chart.from, from],
    [of ?? '', chart.to, to],
    ...counts(chart.languages, languages),
    ...counts(chart.countries, countries),
  ];
}
