import {differenceWords, whole} from '../roles/format.ts';
import type {Column} from '../roles/table.ts';
import type {Answer} from './api.ts';
import {count, type Drawn, largestFirst, type Row, shareColumn, type Told, text} from './figure-parts.ts';
import {skillName} from './skill-names.ts';

interface Premium {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export function worth(answer: Answer, told: Told): Drawn {
  const {market} = told;
  const sure = answer.rows.filter((row) => (row.premium as Premium).low > 1);
  const best = sure[0];
  const finding = best
    ? market.worth.finding(skillName(text(best, 'skill')), premiumWords(best, told))
    : market.worth.none;
  return premiums(answer, told, finding, (row) => skillName(text(row, 'skill')));
}

export function remotePay(answer: Answer, told: Told): Drawn {
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
      rows: largestFirst(
        rows.map((row) => {
          const {ratio, low, high} = row.premium as Premium;
          return {
            label: name(row),
            a: whole(count(row, 'with'), own.code),
            b: whole(count(row, 'without'), own.code),
            ...{share: ratio - 1, low: low - 1, high: high - 1},
          };
        }),
      ),
    },
  };
}
