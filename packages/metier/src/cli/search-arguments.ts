import type {Filter} from '../market/filter.ts';
import {type Order, type Wanted, wantedOf} from '../market/search.ts';
import {SEARCH} from '../operations/search.ts';
import {dateOf, FILTER_HELP, FILTER_OPTIONS, filterOf} from './market-filter.ts';
import {MARKET_OPTIONS, SAMPLE_OPTION} from './market-open.ts';
import {type Given, UsageError} from './options.ts';

/** Options that say how what is found is given. */
export const SHOW_OPTIONS = {
  limit: {value: 'a number of postings'},
  json: {},
  csv: {},
  output: {value: 'a file'},
  today: {value: 'a date such as 2026-11-20'},
  market: {value: 'the address of a ClickHouse'},
  sample: {},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

export const SEARCH_OPTIONS = {
  ...FILTER_OPTIONS,
  without: {value: 'a word'},
  since: {value: 'a date such as 2026-11-20'},
  sort: {value: 'date, new, pay or fit'},
  resume: {value: 'a file with a resume'},
  save: {value: 'a name'},
  ...SHOW_OPTIONS,
} as const;

/** What `--help` says of how what is found is given. */
export const SHOW_HELP = `  --limit N          so many postings; by default 20, in a file 10,000
  --json, --csv      what is found as data; --json with facets and base
  --output FILE      into a file: .parquet, .csv, .json or .jsonl`;

/** What `metier search --help` says. */
export const SEARCH_HELP = `metier search: find postings in the market.

Usage
  metier search [WORDS…] [options]

All words have to stand in the text. Words in quotes stand side by side:
metier search "vector database" llm

Which postings
${FILTER_HELP}
  --without WORD     this word or phrase is not in the text
  --since DATE       new to this market since that day

Options
  --sort ORDER       date (default), new (to this market), pay, or fit with
                     --resume
  --resume FILE      a resume: says of each posting how many of its required
                     lines are met
  --save NAME        keep the search: metier searches new NAME tells what comes
                     after
${SHOW_HELP}
${MARKET_OPTIONS}
${SAMPLE_OPTION}
  --color WHEN       auto (default), always or never
  -h, --help         this text

A job that was posted several times is found once.
`;

/** What is looked for. */
export interface Sought {
  readonly wanted: Wanted;
  readonly filter: Filter;
  readonly order: Order;
  /** The file with the resume that what is found is fitted to. */
  readonly resume: string | null;
}

/** What words and options look for. Throws a `UsageError`. */
export function soughtOf(given: Given<keyof typeof SEARCH_OPTIONS>): Sought {
  const wanted = wantedOf(given.plain);
  const resume = given.text('resume');
  return {
    wanted: {...wanted, without: [...wanted.without, ...given.texts('without')]},
    filter: {...filterOf(given), since: dateOf('since', given.text('since'))},
    order: orderOf(given.text('sort'), resume !== null),
    resume,
  };
}

const ORDERS: readonly Order[] = ['date', 'new', 'pay', 'fit'];

function orderOf(word: string | null, hasResume: boolean): Order {
  const order = ORDERS.find((one) => one === (word ?? (hasResume ? 'fit' : 'date')));
  if (!order) throw new UsageError(`--sort is date, new, pay or fit, not ${word}.`);
  if (order === 'fit' && !hasResume) throw new UsageError('--sort fit needs a resume: --resume FILE');
  return order;
}

/** How what is found is given. */
export interface Shape {
  readonly limit: number;
  readonly output: {readonly path: string; readonly ending: Ending} | null;
  readonly as: 'table' | 'json' | 'csv';
}

const ENDINGS = ['parquet', 'csv', 'json', 'jsonl'] as const;
export type Ending = (typeof ENDINGS)[number];
const ON_SCREEN = 20;
const IN_FILE = 10_000;
/** Fitting reads each posting again: a file of fits holds no more unless it is asked for. */
export const FITTED = 200;

/** How what is found is given. Throws a `UsageError`. */
export function shapeOf(given: Given<keyof typeof SHOW_OPTIONS>, isFitted: boolean): Shape {
  const path = given.text('output');
  const ending = ENDINGS.find((one) => path?.toLowerCase().endsWith(`.${one}`));
  if (path !== null && !ending)
    throw new UsageError(`--output ${path}: end its name in .parquet, .csv, .json or .jsonl.`);
  if ([given.has('json'), given.has('csv'), path !== null].filter(Boolean).length > 1)
    throw new UsageError('Name one of --json, --csv and --output.');
  return {
    limit: SEARCH.limit.read(
      given.text('limit') ?? String(path === null ? ON_SCREEN : isFitted ? FITTED : IN_FILE),
      '--limit',
    ),
    output: path !== null && ending ? {path, ending} : null,
    as: given.has('json') ? 'json' : given.has('csv') ? 'csv' : 'table',
  };
}
