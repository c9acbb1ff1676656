import {nearest} from '../operations/nearest.ts';
import {Politeness, recogniseBoard, SOURCES, type Source, SourceFault, sourceOf} from '../sources/index.ts';
import {Fault} from './answer.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {send} from './send.ts';
import {nameOfBoard, type OwnBoard, SourceBook} from './source-book.ts';
import {oneLine, wrap} from './terminal.ts';

const OPTIONS = {
  employer: {value: 'the name of the employer'},
  boards: {},
  json: {},
  help: {short: 'h'},
} as const;

/** What `metier sources --help` says. */
export const SOURCES_HELP = `metier sources: where metier sync gathers postings.

Usage
  metier sources [--boards] [--json]  which are asked, and why others are not
  metier sources add URL              a careers page, a feed, a sitemap: Metier
                                      finds out what is behind it
  metier sources remove BOARD         such as greenhouse/acme
  metier sources on|off SOURCE        ask it, or leave it alone
  metier sources key SOURCE NAME KEY  your own key, for sources that need one

Options
  --employer NAME    with add: who hires there, where the source does not say it
  --boards           every board of every source
  --json             as data, without keys
  -h, --help         this text
`;

/** Shows and changes which sources are asked; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function sourcesCommand(words: readonly string[], outside: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier sources --help');
  if (given.has('help')) return SOURCES_HELP;
  const [verb, ...rest] = given.plain;
  const book = new SourceBook(outside.env);
  switch (verb) {
    case undefined:
      return given.has('json') ? asData(book) : listed(book, given.has('boards'), outside.width);
    case 'add':
      return add(rest, given.text('employer'), book, outside);
    case 'remove':
      return remove(rest, book);
    case 'on':
    case 'off':
      return turn(rest, verb === 'on', book);
    case 'key':
      return key(rest, book);
    default:
      throw new UsageError(`There is no metier sources ${verb}. See: metier sources --help`);
  }
}

async function add([address]: readonly string[], employer: string | null, book: SourceBook, {agent}: Surroundings) {
  if (!address) throw new UsageError('Which page? Say: metier sources add https://jobs.example.com');
  const manners = {agent, pace: 1000, validators: new Map()};
  try {
    const {source, board} = await recogniseBoard(
      address,
      SOURCES,
      new Politeness({send, wait, now: Date.now}).ask(manners),
    );
    const name = nameOfBoard({source: source.id, board});
    const isNew = book.add({source: source.id, board, employer});
    book.save();
    const off = book.isOn(source)
      ? ''
      : ` ${source.name} is off: ${source.offBecause ?? 'you switched it off'}. To ask it: metier sources on ${source.id}`;
    return `${name}: ${isNew ? 'added' : 'is there already'}, a board of ${source.name}.${off}\n${off ? '' : `Gather it with: metier sync ${name}\n`}`;
  } catch (fault) {
    throw fault instanceof SourceFault ? new Fault(fault.message) : fault;
  }
}

function remove([name]: readonly string[], book: SourceBook): string {
  if (!name) throw new UsageError('Which board? Say: metier sources remove greenhouse/acme');
  if (!book.remove(name)) throw new Fault(`${name}: there is no such board. See: metier sources --boards`);
  book.save();
  return `${name}: is not asked any more. Its postings stay in the market until they are closed.\n`;
}

function turn([id]: readonly string[], isOn: boolean, book: SourceBook): string {
  const source = sourceNamed(id);
  book.switch(source, isOn);
  book.save();
  const careful = isOn && source.offBecause ? ` Mind that ${source.offBecause}.` : '';
  return `${source.name}: is ${isOn ? 'on' : 'off'}.${careful}\n`;
}

function key([id, name, value]: readonly string[], book: SourceBook): string {
  const source = sourceNamed(id);
  const names = source.keys ?? (source.id === 'recruitee' ? ['token'] : []);
  if (!name || !value || !names.includes(name))
    throw new UsageError(
      names.length
        ? `${source.name} takes: ${names.join(', ')}. Say: metier sources key ${source.id} ${names[0]} …`
        : `${source.name} takes no key.`,
    );
  book.setKey(source, name, value);
  book.save();
  return `${source.name}: ${name} is kept in ${book.path}, which only you may read.\n`;
}

/** The source of that id. Throws a `UsageError` that names the nearest. */
export function sourceNamed(id: string | undefined): Source {
  if (!id) throw new UsageError('Which source? See: metier sources');
  const found = sourceOf(id);
  if (found) return found;
  const meant = nearest(
    id,
    SOURCES.map((source) => source.id),
  );
  throw new UsageError(`There is no source ${id}.${meant ? ` Did you mean ${meant}?` : ''} See: metier sources`);
}

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const WIDEST = Math.max(...SOURCES.map(({id}) => id.length));

function listed(book: SourceBook, withBoards: boolean, width: number): string {
  const lines = (sources: readonly Source[]) =>
    sources.flatMap((source) => {
      const boards = book.boardsOf(source);
      const head = `  ${source.id.padEnd(WIDEST)}  ${oneLine(source.name)}${source.boards === 'many' ? `, ${boards.length} ${boards.length === 1 ? 'board' : 'boards'}` : ''}`;
      const why = [...(book.isOn(source) ? [] : [source.offBecause ?? 'you switched it off']), ...termsOf(source)].join(
        '; ',
      );
      const margin = ' '.repeat(WIDEST + 4);
      return [
        head,
        ...(why ? wrap(why, width - margin.length).map((line) => margin + line) : []),
        ...(withBoards ? boards.map((board) => `    ${boardLine(board, book)}`) : []),
      ];
    });
  const on = SOURCES.filter((source) => book.isOn(source));
  const off = SOURCES.filter((source) => !book.isOn(source));
  return `${['Asked by metier sync', ...lines(on), '', 'Not asked', ...lines(off), '', 'Gather all that is on: metier sync --all. One: metier sync greenhouse/anthropic'].join('\n')}\n`;
}

/** What is asked of those who use its postings. */
const termsOf = ({credit, noTraining}: Source): string[] => [
  ...(credit ? [`name ${credit} beside its postings`] : []),
  ...(noTraining ? [NO_TRAINING] : []),
];

const NO_TRAINING = 'its texts may be searched, and not used to train models';

function boardLine(board: OwnBoard, book: SourceBook): string {
  const name = nameOfBoard(board);
  const {noTraining} = book.lastRunOf(name) ?? {};
  return [name, board.employer ? oneLine(board.employer) : '', noTraining ? NO_TRAINING : '']
    .filter(Boolean)
    .join('  ');
}

const asData = (book: SourceBook): string =>
  `${JSON.stringify({
    schema: 'metier/sources/1',
    sources: SOURCES.map((source) => ({
      id: source.id,
      name: source.name,
      on: book.isOn(source),
      offBecause: source.offBecause,
      lists: source.lists,
      credit: source.credit,
      noTraining: source.noTraining ?? false,
      boards: book.boardsOf(source).map((board) => ({...board, lastRun: book.lastRunOf(nameOfBoard(board))})),
    })),
  })}\n`;
