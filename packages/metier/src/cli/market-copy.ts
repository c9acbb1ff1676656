import {type Copied, copyMarket} from '../market/copy.ts';
import {coverageOf} from '../market/coverage.ts';
import {homeOf} from '../market/home.ts';
import {baseOf} from '../roles/words.ts';
import {withMarket} from './market-open.ts';
import {count, many} from './market-words.ts';
import {UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';

/** Copies a market into another, between the folder of this machine and addresses; tells what it came to. Throws `UsageError` and `Fault`. */
export async function copyMarketTo(
  {from, to}: {readonly from: string | null; readonly to: string | null},
  outside: Surroundings,
): Promise<string> {
  if (from === null && to === null)
    throw new UsageError('Copy where? Say: metier market copy --to http://host:8123, or --from http://host:8123');
  if (from === to) throw new UsageError('--from and --to name the same market.');
  const here = {...outside, env: {...outside.env, METIER_MARKET_URL: undefined, METIER_MARKET_CLUSTER: undefined}};
  return withMarket(here, from, (source) =>
    withMarket(
      to === null ? here : {...outside, env: {...outside.env, METIER_MARKET_URL: undefined}},
      to,
      async (target) => {
        const copied = await copyMarket(source, target, outside.progress);
        outside.progress('');
        const place = (address: string | null) => address?.replace(/\/\/[^@/]*@/, '//') ?? homeOf(outside.env);
        const base = baseOf(await coverageOf(target));
        return `${[
          `From ${place(from)} to ${place(to)}:`,
          '',
          ...tableOf(copied),
          '',
          ...sentences(copied),
          `The market there: ${base}. Where it was copied from, nothing changed.`,
          ...(to === null ? [] : [`To use it: --market ${place(to)}, or METIER_MARKET_URL.`]),
        ].join('\n')}\n`;
      },
    ),
  );
}

function tableOf(copied: readonly Copied[]): string[] {
  const line = ([name = '', ...cells]: readonly string[]) =>
    `  ${name.padEnd(10)}${cells.map((cell, i) => cell.padStart(i < 3 ? 13 : 19)).join('')}`.trimEnd();
  return [
    line(['table', 'rows here', 'rows there', 'written', 'checksum here', 'checksum there']),
    ...copied.map(({table, here, there, written, sumHere, sumThere}) =>
      line([table, count(here), count(there), count(written), sumHere, sumHere === sumThere ? 'the same' : sumThere]),
    ),
  ];
}

function sentences(copied: readonly Copied[]): string[] {
  const newer = copied.reduce((sum, one) => sum + one.newer, 0);
  const more = copied.reduce((sum, one) => sum + Math.max(0, one.there - one.here), 0);
  const equal = copied.every(({sumHere, sumThere}) => sumHere === sumThere);
  return [
    ...(equal ? ['Both hold the same, row by row.'] : ['Every row is there.']),
    ...(newer ? [`${many(newer, 'row')} ${newer === 1 ? 'is' : 'are'} newer there and stayed.`] : []),
    ...(more ? [`${many(more, 'row')} ${more === 1 ? 'was' : 'were'} there before and stayed.`] : []),
  ];
}
