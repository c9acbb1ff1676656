import {type Fit, fit} from '../fit/fit.ts';
import {impliedBy} from '../fit/skill-fit.ts';
import type {Engine, Rows} from '../market/engine.ts';
import {keptDocument} from '../market/kept.ts';
import {bodiesOf, type Hit, type Order, search, wantedOf} from '../market/search.ts';
import {SEARCH} from '../operations/search.ts';
import {shownBy} from '../resume/index.ts';
import {answerCsv} from './answer-report.ts';
import {colorOf} from './arguments.ts';
import {dateOf, FILTER_HELP, FILTER_OPTIONS, filterOf} from './market-filter.ts';
import {jsonOf, MARKET_OPTIONS, marked, SAMPLE_OPTION, tableOf, withMarket} from './market-open.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {withNotes} from './search-notes.ts';
import {type Found, HIT_COLUMNS, rowOf, searchReport} from './search-report.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  ...FILTER_OPTIONS,
  without: {value: 'a word'},
  since: {value: 'a date such as 2026-11-20'},
  sort: {value: 'date, pay or fit'},
  resume: {value: 'a file with a resume'},
  limit: {value: 'a number of postings'},
  json: {},
  csv: {},
  today: {value: 'a date such as 2026-11-20'},
  market: {value: 'the address of a ClickHouse'},
  sample: {},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

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
  --sort ORDER       date (default), pay, or fit with --resume
  --resume FILE      a resume: says of each posting how many of its required
                     lines are met
  --limit N          so many postings; by default 20
  --json, --csv      what is found as data; --json with facets and base
${MARKET_OPTIONS}
${SAMPLE_OPTION}
  --color WHEN       auto (default), always or never
  -h, --help         this text

A job that was posted several times is found once.
`;

const ORDERS: readonly Order[] = ['date', 'pay', 'fit'];
/** So many postings whose required skills a resume shows best are fitted line by line. */
const FITTED = 200;
const LIMIT = 20;

/** Searches the market; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function searchCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier search --help');
  if (given.has('help')) return SEARCH_HELP;
  const file = given.text('resume');
  const order = orderOf(given.text('sort'), file !== null);
  const today = dayOf(given.text('today') ?? now);
  const limit = SEARCH.limit.read(given.text('limit') ?? String(LIMIT), '--limit');
  const wanted = wantedOf(given.plain);
  const filter = {...filterOf(given), since: dateOf('from', given.text('since'))};
  const shown = file === null ? null : shownBy((await resumeOf(file, today, outside)).resume, today);
  const have = [...new Set(shown?.skills.flatMap(({skill}) => [skill, ...impliedBy(skill)]) ?? [])];
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const sample = given.has('sample');
  const find = async (engine: Engine) => {
    const found = await search(engine, {
      wanted: {...wanted, without: [...wanted.without, ...given.texts('without')]},
      filter,
      order,
      have,
      limit: order === 'fit' ? Math.max(FITTED, limit) : limit,
    });
    const fits = shown ? await fitsOf(engine, found.hits, shown, outside.year) : new Map<string, Fit>();
    const hits = found.hits.map((hit) => ({...hit, fit: fits.get(hit.id)?.required ?? null}));
    const best = (order === 'fit' ? hits.sort(byFit) : hits).slice(0, limit);
    return {...found, hits: await withNotes(engine, best, outside.year)};
  };
  const result = await withMarket(outside, given.text('market'), find, sample);
  if (given.has('json')) return jsonOf({schema: 'metier/search/1', ...result}, sample);
  if (given.has('csv')) return answerCsv(tableOf({columns: HIT_COLUMNS, rows: result.hits.map(rowOf)}, sample));
  return marked(searchReport(result, terminal), sample);
}

function orderOf(word: string | null, hasResume: boolean): Order {
  const order = ORDERS.find((one) => one === (word ?? (hasResume ? 'fit' : 'date')));
  if (!order) throw new UsageError(`--sort is date, pay or fit, not ${word}.`);
  if (order === 'fit' && !hasResume) throw new UsageError('--sort fit needs a resume: --resume FILE');
  return order;
}

/** Reads what was found again and fits the resume to it, line by line. */
async function fitsOf(
  engine: Rows,
  hits: readonly Hit[],
  shown: Parameters<typeof fit>[1],
  year: number,
): Promise<Map<string, Fit>> {
  const bodies = await bodiesOf(
    engine,
    hits.map(({id}) => id),
  );
  const {Reader} = await import('../reader.ts');
  const reader = new Reader();
  return new Map(
    [...bodies].map(([id, {body, layout, digest}]) => [
      id,
      fit(reader.read(keptDocument(body, layout, digest), {year}).posting, shown),
    ]),
  );
}

/** The larger share of required lines met first, then the more lines; postings that require nothing come last. */
function byFit(a: Omit<Found, 'notes'>, b: Omit<Found, 'notes'>): number {
  const [left, right] = [a.fit, b.fit];
  if (!left?.of || !right?.of) return Number(!left?.of) - Number(!right?.of);
  const share = (one: NonNullable<Found['fit']>) => (one.met + one.partly / 2) / one.of;
  return share(right) - share(left) || right.of - left.of || (a.posted_at < b.posted_at ? 1 : -1);
}
