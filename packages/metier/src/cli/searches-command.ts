import type {Engine} from '../market/engine.ts';
import {atomOf, jsonFeedOf} from '../market/feeds.ts';
import {homeOf} from '../market/home.ts';
import {feedOf} from '../market/search/feed-of.ts';
import {inOrder, type News, NOTHING_TOLD, newsOf} from '../market/search/news.ts';
import {type SavedSearch, SavedSearches} from '../market/search/saved.ts';
import {nameOfMarket, placeOf} from '../market/store.ts';
import {nearest} from '../operations/nearest.ts';
import {SEARCH} from '../operations/search.ts';
import {withNotes} from '../operations/search-notes.ts';
import {colorOf} from './arguments.ts';
import {jsonOf, kept, MARKET_OPTIONS, marked, SAMPLE_OPTION, withMarket} from './market-open.ts';
import {count, many} from './market-words.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {SHOW_HELP, SHOW_OPTIONS} from './search-arguments.ts';
import {found} from './search-command.ts';
import type {Found} from './search-fits.ts';
import {hitLines} from './search-report.ts';
import {commandOf} from './search-words.ts';
import {type Terminal, terminalOf, wantsColor} from './terminal.ts';
import {writeOut} from './write-out.ts';

const OPTIONS = {
  ...SHOW_OPTIONS,
  again: {},
  keep: {},
  format: {value: 'atom or json'},
} as const;
type Options = Given<keyof typeof OPTIONS>;

/** What `metier searches --help` says. */
export const SEARCHES_HELP = `metier searches: searches that you gave a name, and what is new to them.

Usage
  metier search WORDS --save NAME   keeps a search; what it finds then is known
  metier searches                   the saved searches
  metier searches run NAME          all that it finds
  metier searches new [NAME…]       what came to this market since you looked
  metier searches feed NAME         the newest 50 as a feed for a feed reader
  metier searches remove NAME       forgets it

new
  --limit N          so many of each search; by default 50. The others stay new.
  --keep             what is shown stays new
  --again            what the last look showed
  --json             as data

feed
  --format FORMAT    atom (default) or json
  --output FILE      into a file; by default on standard output

run
${SHOW_HELP}

${MARKET_OPTIONS}
${SAMPLE_OPTION}
  --color WHEN       auto (default), always or never
  -h, --help         this text

A job is new once: a repeat of a known one is not. What was shown counts as seen
when all of it was written out; --again shows it once more.
`;

/** What a command says, and what is to be done once all of it was written out. */
export interface Told {
  readonly text: string;
  readonly faults: readonly string[];
  readonly written?: () => void;
}

const ACTIONS = ['list', 'run', 'new', 'feed', 'remove'];
const LIMIT = 50;

/** Works with saved searches. Throws `UsageError` and `Fault`. */
export async function searchesCommand(
  words: readonly string[],
  outside: Surroundings,
  today: string,
): Promise<string | Told> {
  const given = optionsIn(words, OPTIONS, 'metier searches --help');
  if (given.has('help')) return SEARCHES_HELP;
  const [action = 'list', ...names] = given.plain;
  const searches = new SavedSearches(homeOf(outside.env));
  switch (action) {
    case 'list':
      return list(kept(() => searches.all()));
    case 'new':
      return news(searches, names, given, outside);
    case 'run': {
      const search = kept(() => searches.get(nameIn(names, action)));
      return found(search, given, outside, today);
    }
    case 'feed':
      return feed(
        kept(() => searches.get(nameIn(names, action))),
        given,
        outside,
      );
    case 'remove': {
      const name = nameIn(names, action);
      kept(() => searches.remove(name));
      return `${name} is removed.\n`;
    }
  }
  const meant = nearest(action, ACTIONS);
  throw new UsageError(
    `metier searches takes no ${action}.${meant ? ` Did you mean ${meant}?` : ''} See: metier searches --help`,
  );
}

function nameIn([name, ...more]: readonly string[], action: string): string {
  if (!name) throw new UsageError(`Which search? Say: metier searches ${action} NAME. All of them: metier searches`);
  if (more.length) throw new UsageError(`One search at a time; leave out ${more.join(' ')}.`);
  return name;
}

function list(searches: readonly SavedSearch[]): string {
  if (!searches.length) return 'No search is saved. To save one: metier search WORDS --save NAME\n';
  const widest = Math.max(...searches.map(({name}) => name.length));
  return searches
    .map((search) => `${search.name.padEnd(widest)}  ${search.saved.slice(0, 10)}  ${commandOf(search)}\n`)
    .join('');
}

interface NewsOfOne extends Omit<News, 'hits'> {
  readonly hits: readonly Found[];
  readonly search: SavedSearch;
}

async function news(
  searches: SavedSearches,
  names: readonly string[],
  given: Options,
  outside: Surroundings,
): Promise<string | Told> {
  const asked = kept(() => (names.length ? names.map((name) => searches.get(name)) : searches.all()));
  if (!asked.length) return list(asked);
  const sample = given.has('sample');
  const market = sample ? 'sample' : nameOfMarket(placeOf(outside.env, given.text('market')));
  const limit = SEARCH.limit.read(given.text('limit') ?? String(LIMIT), '--limit');
  const look = async (engine: Engine): Promise<NewsOfOne[]> => {
    const told: NewsOfOne[] = [];
    for (const search of asked) {
      const mark = search.marks[market] ?? NOTHING_TOLD;
      const found = given.has('again')
        ? {hits: await inOrder(engine, mark.last), more: 0, mark}
        : await newsOf(engine, search, mark, Date.now(), limit);
      const hits = await withNotes(engine, found.hits, outside.year);
      told.push({...found, search, hits: hits.map((hit) => ({...hit, fit: null}))});
    }
    return told;
  };
  const all = await withMarket(outside, given.text('market'), look, sample);
  const isKept = given.has('keep') || given.has('again');
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  return {
    text: given.has('json')
      ? jsonOf(newsOfAll(all), sample)
      : marked(all.map((one) => newsReport(one, given.has('again'), terminal)).join('\n'), sample),
    faults: [],
    ...(isKept ? {} : {written: () => kept(() => mark(searches, market, all))}),
  };
}

function mark(searches: SavedSearches, market: string, all: readonly NewsOfOne[]): void {
  for (const {search, mark} of all) searches.mark(search.name, market, mark);
}

const newsOfAll = (all: readonly NewsOfOne[]) => ({
  schema: 'metier/searches-new/1',
  searches: all.map(({search, hits, more}) => ({name: search.name, hits, more})),
});

function newsReport({search: {name}, hits, more}: NewsOfOne, isAgain: boolean, terminal: Terminal): string {
  if (!hits.length) return `${name}: ${isAgain ? 'nothing was shown yet' : 'nothing new'}.\n`;
  const head = isAgain ? `${many(hits.length, 'posting')} of the last look.` : `${count(hits.length + more)} new.`;
  const rest = more ? [`${count(more)} more stay new: metier searches new ${name}`, ''] : [];
  return [terminal.color.bold(`${name}: ${head}`), '', ...hits.flatMap((hit) => hitLines(hit, terminal)), ...rest].join(
    '\n',
  );
}

async function feed(search: SavedSearch, given: Options, outside: Surroundings): Promise<string> {
  const format = given.text('format') ?? 'atom';
  if (format !== 'atom' && format !== 'json') throw new UsageError(`--format is atom or json, not ${format}.`);
  const about = `What this finds, newest to the market first: ${commandOf({...search, order: 'date', resume: null})}`;
  const make = (engine: Engine) => feedOf(engine, search, {about});
  const made = await withMarket(outside, given.text('market'), make, given.has('sample'));
  const text = format === 'atom' ? atomOf(made) : jsonFeedOf(made);
  const path = given.text('output');
  if (path === null) return text;
  await writeOut(path, text);
  return `${path}: ${many(made.entries.length, 'posting')}.\n`;
}
