import type {Engine} from '../market/engine.ts';
import {homeOf} from '../market/home.ts';
import {parquetOf} from '../market/search/hits.ts';
import {type Loosened, loosened} from '../market/search/loosened.ts';
import {allTold} from '../market/search/news.ts';
import {SavedSearches, savedName} from '../market/search/saved.ts';
import {type SearchResult, search} from '../market/search.ts';
import {nameOfMarket, placeOf} from '../market/store.ts';
import {withNotes} from '../operations/search-notes.ts';
import {answerCsv} from './answer-report.ts';
import {colorOf} from './arguments.ts';
import {jsonOf as jsonText, kept, marked, tableOf, withMarket} from './market-open.ts';
import {count, many} from './market-words.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {
  type Ending,
  FITTED,
  SEARCH_HELP,
  SEARCH_OPTIONS,
  type SHOW_OPTIONS,
  type Shape,
  type Sought,
  shapeOf,
  soughtOf,
} from './search-arguments.ts';
import {byFit, type Fitted, type Found, fitsOf, type Shows, showsOf} from './search-fits.ts';
import {HIT_COLUMNS, rowOf, searchReport} from './search-report.ts';
import {terminalOf, wantsColor} from './terminal.ts';
import {writeOut} from './write-out.ts';

/** Searches the market; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function searchCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, SEARCH_OPTIONS, 'metier search --help');
  if (given.has('help')) return SEARCH_HELP;
  const sought = soughtOf(given);
  const name = given.text('save');
  if (name !== null && given.has('sample'))
    throw new UsageError('--save keeps a search of your own market: leave out --sample.');
  return found(sought, given, outside, now, name === null ? null : saving(name, sought, given.text('market'), outside));
}

/** What a search found, with how many were fitted line by line, and what it would find with less. */
export interface Finding extends Omit<SearchResult, 'hits'> {
  readonly hits: readonly Found[];
  readonly fitted: number | null;
  readonly loosened: readonly Loosened[];
}

/** Searches and gives what is found in the shape that options ask for; `after` says a last line. Throws `UsageError` and `Fault`. */
export async function found(
  sought: Sought,
  given: Given<keyof typeof SHOW_OPTIONS>,
  outside: Surroundings,
  now: string,
  after: ((engine: Engine) => Promise<string>) | null = null,
): Promise<string> {
  const shape = shapeOf(given, sought.resume !== null);
  const today = dayOf(given.text('today') ?? now);
  const shows = sought.resume === null ? null : await showsOf(sought.resume, today, outside);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const sample = given.has('sample');
  const work = async (engine: Engine) => {
    const finding = await find(engine, sought, shows, shape, outside.year);
    const last = after ? await after(engine) : '';
    if (shape.output) {
      await writeOut(shape.output.path, await fileOf(shape.output.ending, finding, engine, sample));
      return `${writtenWords(finding, shape.output.path)}\n${last}`;
    }
    if (shape.as === 'json') return jsonOf(finding, sample);
    if (shape.as === 'csv') return csvOf(finding, sample);
    return marked(searchReport(sought, finding, terminal), sample) + last;
  };
  return withMarket(outside, given.text('market'), work, sample);
}

async function find(
  engine: Engine,
  {wanted, filter, order}: Sought,
  shows: Shows | null,
  {limit}: Shape,
  year: number,
): Promise<Finding> {
  const result = await search(engine, {
    wanted,
    filter,
    order,
    have: shows?.have ?? [],
    limit: order === 'fit' ? Math.max(FITTED, limit) : limit,
  });
  const fits = shows && (await fitsOf(engine, result.hits, shows, year));
  const hits: Fitted[] = result.hits.map((hit) => ({...hit, fit: fits?.get(hit.id)?.required ?? null}));
  return {
    ...result,
    hits: await withNotes(engine, (order === 'fit' ? hits.sort(byFit) : hits).slice(0, limit), year),
    fitted: fits?.size ?? null,
    loosened: hits.length ? [] : await loosened(engine, filter, wanted),
  };
}

const jsonOf = ({hits, facets, coverage, fitted}: Finding, sample: boolean): string =>
  jsonText({schema: 'metier/search/1', hits, facets, coverage, ...(fitted === null ? {} : {fitted})}, sample);

const csvOf = ({hits}: Finding, sample: boolean): string =>
  answerCsv(tableOf({columns: HIT_COLUMNS, rows: hits.map(rowOf)}, sample));

async function fileOf(ending: Ending, finding: Finding, engine: Engine, sample: boolean): Promise<string | Uint8Array> {
  switch (ending) {
    case 'csv':
      return csvOf(finding, sample);
    case 'json':
      return jsonOf(finding, sample);
    case 'jsonl':
      return finding.hits.map((hit) => `${JSON.stringify(hit)}\n`).join('');
    case 'parquet': {
      const fits = finding.hits.flatMap(({id, fit}) => (fit ? [[id, fit] as const] : []));
      return parquetOf(engine, finding.hits, new Map(fits));
    }
  }
}

function writtenWords({hits, coverage}: Finding, path: string): string {
  const rest = coverage.postings - hits.length;
  const more = rest ? ` ${count(rest)} more are found: --limit` : '';
  return `${path}: ${many(hits.length, 'posting')}.${more}`;
}

/** Keeps a search under a name, with what it finds now as known. */
function saving(words: string, sought: Sought, address: string | null, outside: Surroundings) {
  const name = kept(() => savedName(words));
  return async (engine: Engine): Promise<string> => {
    const now = Date.now();
    const market = nameOfMarket(placeOf(outside.env, address));
    new SavedSearches(homeOf(outside.env)).add({
      schema: 'metier/saved-search/1',
      name,
      saved: new Date(now).toISOString(),
      ...sought,
      marks: {[market]: await allTold(engine, sought, now)},
    });
    return `Saved as ${name}. What comes after: metier searches new ${name}\n`;
  };
}
