import type {Engine} from '../market/engine.ts';
import {Listings} from '../market/listings.ts';
import {
  type Board,
  type Gathered,
  gather,
  Politeness,
  SOURCES,
  type Source,
  sourceOf,
  type Validators,
  type World,
} from '../sources/index.ts';
import {Fault} from './answer.ts';
import {count, many} from './market-words.ts';
import {type LastRun, nameOfBoard, type OwnBoard, type SourceBook} from './source-book.ts';
import type {SyncRun} from './sync-run.ts';

/** A board to be asked, with its source. */
export interface Errand {
  readonly source: Source;
  readonly board: OwnBoard;
}

/** What asking sources needs. */
export interface SourceJob {
  readonly engine: Engine;
  readonly run: SyncRun;
  readonly book: SourceBook;
  readonly world: World;
  readonly agent: string;
  readonly progress: (words: string) => void;
}

/** How many boards are asked at once; two of one host still wait for each other. */
const AT_ONCE = 6;
const MINUTE = 60_000;

/** What a word of `metier sync` asks for: a source ("greenhouse"), a board ("greenhouse/acme"), or neither. Throws a `Fault`. */
export function errandsOf(word: string, book: SourceBook): Errand[] | null {
  const [id = '', ...rest] = word.split('/');
  const source = sourceOf(id);
  if (!source) return null;
  if (!book.isOn(source))
    throw new Fault(
      `${source.name}: is off: ${source.offBecause ?? 'you switched it off'}. To ask it: metier sources on ${source.id}`,
    );
  const board = rest.join('/');
  const boards = book.boardsOf(source);
  if (!board) {
    if (!boards.length) throw new Fault(`${source.name}: there is no board yet. Say: metier sources add URL`);
    return boards.map((one) => ({source, board: one}));
  }
  const known = boards.find((one) => one.board.toLowerCase() === board.toLowerCase());
  return [{source, board: known ?? {source: source.id, board, employer: null}}];
}

/** Every board of every source that is on. */
export const allErrands = (book: SourceBook): Errand[] =>
  SOURCES.filter((source) => book.isOn(source)).flatMap((source) =>
    book.boardsOf(source).map((board) => ({source, board})),
  );

/** Asks boards, stores what they list and closes what they list no more; gives a line for each. */
export class SourceSync {
  readonly #job: SourceJob;
  readonly #politeness: Politeness;
  #done = 0;

  constructor(job: SourceJob) {
    this.#job = job;
    this.#politeness = new Politeness(job.world);
  }

  async sync(errands: readonly Errand[]): Promise<string[]> {
    const lines: string[] = [];
    const queue = [...errands];
    const work = async () => {
      for (let errand = queue.shift(); errand; errand = queue.shift()) {
        lines.push(await this.#board(errand));
        this.#job.book.save();
        this.#job.progress(`${++this.#done} of ${errands.length} boards`);
      }
    };
    await Promise.all(Array.from({length: Math.min(AT_ONCE, errands.length)}, work));
    return lines;
  }

  async #board({source, board}: Errand): Promise<string> {
    const {book, engine, world} = this.#job;
    const name = nameOfBoard(board);
    const resting = this.#restOf(source, name);
    if (resting) return `${name}: ${resting}`;
    const listings = new Listings(engine, world.now());
    // What the last run was answered is asked after only in a market that holds it.
    const known = (await listings.knows(name)) ? book.validators : new Map<string, Validators>();
    const validators = new Map(known);
    const {gathered, stored, ids, told} = await this.#gathered({source, board}, validators);
    const ended = judged(gathered, ids.size, told);
    if (ended.until !== null) book.ban(source, ended.until);
    const {outcome} = ended;
    const {closed, missed} = await listings.take(name, {outcome, keys: ids, lists: source.lists, now: world.now()});
    if (outcome === 'complete')
      book.noteValidators(new Map([...validators].filter(([url, one]) => one !== known.get(url))));
    book.noteRun(name, runOf(ended, ids.size, world.now()));
    return lineOf(name, ended, {...stored, closed, missed});
  }

  /** Asks a board and stores what it answers, as it comes. */
  async #gathered({source, board}: Errand, validators: Map<string, Validators>) {
    const {run, agent} = this.#job;
    const ask = this.#politeness.ask({agent, pace: source.pace, validators});
    const bodies = gather(source, this.#asked(board, source), ask);
    const ids = new Set<string>();
    const stored = {new: 0, changed: 0, same: 0};
    const from = {source: source.id, ...(source.ids === 'board' ? {board: board.board} : {})};
    let told = 0;
    let next = await bodies.next();
    for (; !next.done; next = await bodies.next()) {
      told += next.value.count;
      if (!next.value.count) continue;
      const came = await run.body(next.value, from);
      for (const id of came.ids) ids.add(id);
      for (const key of ['new', 'changed', 'same'] as const) stored[key] += came.stored[key];
    }
    return {gathered: next.value, stored, ids, told};
  }

  /** Why a source is left alone for now; null when it may be asked. */
  #restOf(source: Source, name: string): string | null {
    const {book, world} = this.#job;
    const until = book.bannedUntil(source, world.now());
    if (until !== null) return `wants to be left alone until ${momentWords(until)}.`;
    const last = book.lastRunOf(name);
    const ready = last && source.rest !== undefined ? last.at + source.rest * MINUTE : 0;
    return ready > world.now() ? `was asked a short while ago; it may be asked again at ${momentWords(ready)}.` : null;
  }

  #asked({board, employer}: OwnBoard, source: Source): Board {
    return {board, employer: employer ?? board, keys: this.#job.book.keysOf(source)};
  }
}

/** So large a part of the postings has to be readable for a run to prove that the others are gone. */
const READABLE = 0.95;

const judged = (gathered: Gathered, read: number, told: number): Gathered =>
  gathered.outcome === 'complete' && read < told * READABLE
    ? {...gathered, outcome: 'incomplete', because: `${told - read} of ${told} postings could not be read`}
    : gathered;

const runOf = ({outcome, because, noTraining}: Gathered, postings: number, at: number): LastRun => ({
  at,
  outcome,
  because,
  postings,
  noTraining,
});

const momentWords = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function lineOf(
  name: string,
  {outcome, because}: Gathered,
  {
    new: added,
    changed,
    same,
    closed,
    missed,
  }: Readonly<Record<'new' | 'changed' | 'same' | 'closed' | 'missed', number>>,
): string {
  const kept = added + changed + same;
  if (outcome === 'failed' || outcome === 'gone')
    return `${name}: failed. ${because} ${kept ? `What it told before is kept: ${many(kept, 'posting')}, ${count(added)} new.` : 'Nothing was changed.'}${closed ? ` Gone for two weeks: ${count(closed)} closed.` : ''}`;
  if (outcome === 'unchanged')
    return `${name}: has not changed.${closed ? ` Not listed at the second look: ${count(closed)} closed.` : ''}`;
  const gone = [closed ? `${count(closed)} closed` : '', missed ? `${count(missed)} not listed this time` : ''];
  const parts = [
    `${count(added)} new`,
    `${count(changed)} changed`,
    `${count(same)} as before`,
    ...gone.filter(Boolean),
  ];
  const note = outcome === 'incomplete' ? ` Not complete: ${because}.` : '';
  return `${name}: ${many(kept, 'posting')}: ${parts.join(', ')}.${note}`;
}
