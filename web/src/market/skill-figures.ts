import type {Change} from '../../../packages/metier/src/market/clustered.ts';
import {differenceWords, isSmall, percent} from '../roles/format.ts';
import type {Column} from '../roles/table.ts';
import type {Answer} from './api.ts';
import {
  count,
  type Drawn,
  largestFirst,
  type Row,
  share,
  shareColumn,
  shares,
  shareTable,
  type Told,
  text,
} from './figure-parts.ts';
import {skillName} from './skill-names.ts';

export function skills({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn {
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

export function changes({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn {
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
      rows: largestFirst(
        rows.map((row) => ({
          label: skillName(text(row, 'skill')),
          a: percent(count(row, 'after'), 0, own.code),
          b: percent(count(row, 'before'), 0, own.code),
          share: change(row).points,
          low: change(row).low,
          high: change(row).high,
        })),
      ),
    },
  };
}

export function trend({rows, coverage}: Answer, {own, market, skill}: Told): Drawn | null {
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
