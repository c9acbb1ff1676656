import type {RoleId} from '../reading.ts';
import {isTooWide, percent, roleInline, titleCase, whole} from '../roles/format.ts';
import {type Interval, wilson} from '../roles/limits.ts';
import type {Column} from '../roles/table.ts';
import type {Answer} from './api.ts';
import {
  type Between,
  capital,
  count,
  type Drawn,
  type Row,
  share,
  shareColumn,
  shares,
  shareTable,
  type Told,
  text,
} from './figure-parts.ts';

/** Shares of what postings say; the finding names that of `most`. */
export function saying(
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
    finding: isTooWide(share(first))
      ? `${capital(own.chart.tooWide)}.`
      : words.finding(percent(share(first).share, postings, own.code)),
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

export function titles({rows, coverage: {postings}}: Answer, {ui, own, market}: Told): Drawn | null {
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

export function employers({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn {
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

const AFTER = [30, 60, 90] as const;

export function timeOpen({rows, coverage: {postings}}: Answer, {own, market}: Told): Drawn | null {
  const words = market['time-open'];
  const row = rows[0] as Row;
  const {value, low, high} = row.median as Between;
  const open = AFTER.flatMap((days) => {
    const left = row[`after${days}`] as Interval | null;
    return left ? [{days, left}] : [];
  });
  const [first] = open;
  if (!first) return null;
  return {
    finding:
      value === null
        ? words.open(percent(first.left.share, 0, own.code))
        : words.finding(
            String(value),
            String(low ?? value),
            high === null ? words.atLeast(String(value)) : String(high),
          ),
    measure: words.measure,
    table: {
      columns: [
        {label: own.chart.what, kind: 'text'},
        ...[own.chart.named, own.chart.low, own.chart.high].map(shareColumn),
      ],
      rows: open.map(({days, left}) => [words.after(days), left.share, left.low, left.high]),
    },
    picture: shares(
      open.map(({days, left}) => ({label: words.after(days), dot: left, figure: percent(left.share, 0, own.code)})),
      postings,
    ),
  };
}
