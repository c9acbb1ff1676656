import type {Engine, Rows} from '../market/engine.ts';
import {scopeOf} from '../market/filter.ts';
import {JobFinder} from '../market/job-finder.ts';
import {prepare} from '../market/prepare.ts';
import {type Like, likeById, likeByUrl, similarTo} from '../market/search/similar.ts';
import {SEARCH} from '../operations/search.ts';
import {withNotes} from '../operations/search-notes.ts';
import {Fault} from './answer.ts';
import {answerCsv} from './answer-report.ts';
import {colorOf} from './arguments.ts';
import {FILTER_HELP, FILTER_OPTIONS, filterOf} from './market-filter.ts';
import {jsonOf, MARKET_OPTIONS, marked, SAMPLE_OPTION, tableOf, withMarket} from './market-open.ts';
import {optionsIn, UsageError} from './options.ts';
import {readWithText, type Surroundings} from './read-one.ts';
import {type NotedNeighbours, SIMILAR_COLUMNS, similarReport, similarRow} from './similar-report.ts';
import {identityOf} from './sync-reader.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  ...FILTER_OPTIONS,
  limit: {value: 'a number of postings'},
  json: {},
  csv: {},
  market: {value: 'the address of a ClickHouse'},
  sample: {},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier similar --help` says. */
export const SIMILAR_HELP = `metier similar: postings of the market that ask for most of what one asks for.

Usage
  metier similar POSTING [options]

POSTING is the id or the address of a posting in the market, or whatever metier
read opens: a file, an address on the web, - for standard input.

Which postings
${FILTER_HELP}

Options
  --limit N          so many postings; by default 10
  --json, --csv      what is found as data
${MARKET_OPTIONS}
${SAMPLE_OPTION}
  --color WHEN       auto (default), always or never
  -h, --help         this text

Skills count by how rare they are in the market and how much they are asked for,
then what the work is, then the level. Repeats of the same job are left out.

Examples
  metier similar posting.pdf --country DE --work remote
  metier similar https://jobs.example/42
`;

const LIMIT = 10;

/** Finds postings like one; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function similarCommand(words: readonly string[], outside: Surroundings, now: number): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier similar --help');
  if (given.has('help')) return SIMILAR_HELP;
  const [input, ...more] = given.plain;
  if (!input) throw new UsageError('Like what? Say: metier similar POSTING. See: metier similar --help');
  if (more.length) throw new UsageError(`One posting at a time; leave out ${more.join(' ')}.`);
  if (given.has('json') && given.has('csv')) throw new UsageError('Name one of --json and --csv.');
  const scope = scopeOf(filterOf(given));
  const limit = SEARCH.limit.read(given.text('limit') ?? String(LIMIT), '--limit');
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const sample = given.has('sample');
  const find = async (engine: Engine): Promise<[Like, NotedNeighbours]> => {
    const one = await likeOf(engine, input, outside, now);
    const {similar, own} = await similarTo(engine, one, scope, limit);
    return [one, {similar: await withNotes(engine, similar, outside.year), own}];
  };
  const [like, found] = await withMarket(outside, given.text('market'), find, sample);
  if (given.has('json')) return jsonOf({schema: 'metier/similar/1', to: like.title, ...found}, sample);
  if (given.has('csv'))
    return answerCsv(tableOf({columns: SIMILAR_COLUMNS, rows: found.similar.map(similarRow)}, sample));
  return marked(similarReport(like, found, terminal), sample);
}

/** The posting that an id, an address or an input names. Throws a `Fault`. */
async function likeOf(engine: Engine, input: string, outside: Surroundings, now: number): Promise<Like> {
  if (/^\d{15,20}$/.test(input)) {
    const like = await likeById(engine, input);
    if (!like) throw new Fault(`The market holds no posting with the id ${input}. Ids stand in: metier search --json`);
    return like;
  }
  const known = /^https?:/i.test(input) ? await likeByUrl(engine, input) : null;
  return known ?? readLike(engine, input, outside, now);
}

async function readLike(engine: Rows, input: string, outside: Surroundings, now: number): Promise<Like> {
  const {document} = await readWithText(input, outside);
  const {Reader} = await import('../reader.ts');
  const reader = new Reader();
  const identity = identityOf(document, null, {name: input, many: false});
  const prepared = prepare(document, identity, (one) => reader.read(one), now);
  if (!prepared) throw new Fault(`${input}: this is no posting.`);
  const clusters = await new JobFinder(engine).clustersOf([prepared]);
  return {...prepared.read, cluster: clusters.get(prepared.id) ?? prepared.id};
}
