import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {boards as starters} from '@metier/kb/boards';
import {homeOf} from '../market/home.ts';
import type {Source, Validators} from '../sources/index.ts';
import {Fault} from './answer.ts';

/** A board that the user added. */
export interface OwnBoard {
  readonly source: string;
  readonly board: string;
  readonly employer: string | null;
}

/** How the last run of a board ended. */
export interface LastRun {
  readonly at: number;
  readonly outcome: string;
  readonly because: string | null;
  readonly postings: number;
  /** Whether the site said that its texts may not be used to train models. */
  readonly noTraining?: boolean;
}

interface Pages {
  readonly schema: 'metier/sources/1';
  boards: OwnBoard[];
  removed: string[];
  on: string[];
  off: string[];
  keys: Record<string, Record<string, string>>;
  /** By board. */
  runs: Record<string, LastRun>;
  /** By source: when its server may be asked again, in milliseconds since 1970. */
  banned: Record<string, number>;
  validators: Record<string, Validators>;
}

const EMPTY: Pages = {
  schema: 'metier/sources/1',
  boards: [],
  removed: [],
  on: [],
  off: [],
  keys: {},
  runs: {},
  banned: {},
  validators: {},
};

/** How a board is called: "greenhouse/acme". */
export const nameOfBoard = ({source, board}: Pick<OwnBoard, 'source' | 'board'>): string => `${source}/${board}`;

/**
 * Which boards are asked, and what is remembered of them; kept in sources.json of METIER_HOME. Another process may write there
 * meanwhile: what is saved is what was changed here. Throws a `Fault`.
 */
export class SourceBook {
  readonly path: string;
  readonly #pages: Pages;
  #changes: ((pages: Pages) => void)[] = [];

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.path = join(homeOf(env), 'sources.json');
    this.#pages = pagesIn(this.path);
  }

  #change(change: (pages: Pages) => void): void {
    change(this.#pages);
    this.#changes.push(change);
  }

  isOn(source: Source): boolean {
    const {on, off} = this.#pages;
    return on.includes(source.id) || (source.offBecause === null && !off.includes(source.id));
  }

  switch(source: Source, isOn: boolean): void {
    this.#change((pages) => {
      const {on, off} = pages;
      pages.on = isOn ? [...new Set([...on, source.id])] : on.filter((id) => id !== source.id);
      pages.off = isOn ? off.filter((id) => id !== source.id) : [...new Set([...off, source.id])];
    });
  }

  /** The boards of a source: those that ship with Metier but for the removed ones, and the user's own. */
  boardsOf(source: Source): OwnBoard[] {
    const own = this.#pages.boards.filter((one) => one.source === source.id);
    const names = new Set(own.map(nameOfBoard));
    const shipped = starters.filter(
      (one) =>
        one.source === source.id && !names.has(nameOfBoard(one)) && !this.#pages.removed.includes(nameOfBoard(one)),
    );
    const one = source.boards === 'one' && !own.length ? [{source: source.id, board: 'all', employer: null}] : [];
    return [...own, ...shipped, ...one];
  }

  /** Whether it was new. */
  add(board: OwnBoard): boolean {
    const name = nameOfBoard(board);
    const isNew = !this.#pages.boards.some((one) => nameOfBoard(one) === name);
    this.#change((pages) => {
      pages.boards = [...pages.boards.filter((one) => nameOfBoard(one) !== name), board];
      pages.removed = pages.removed.filter((one) => one !== name);
    });
    return isNew && !starters.some((one) => nameOfBoard(one) === name);
  }

  /** Whether it was there. */
  remove(name: string): boolean {
    const isShipped = starters.some((one) => nameOfBoard(one) === name);
    const isOwn = this.#pages.boards.some((one) => nameOfBoard(one) === name);
    this.#change((pages) => {
      pages.boards = pages.boards.filter((one) => nameOfBoard(one) !== name);
      if (isShipped && !pages.removed.includes(name)) pages.removed.push(name);
    });
    return isShipped || isOwn;
  }

  keysOf(source: Source): Readonly<Record<string, string>> {
    return this.#pages.keys[source.id] ?? {};
  }

  setKey(source: Source, name: string, value: string): void {
    this.#change(({keys}) => {
      keys[source.id] = {...keys[source.id], [name]: value};
    });
  }

  lastRunOf(name: string): LastRun | null {
    return this.#pages.runs[name] ?? null;
  }

  noteRun(name: string, run: LastRun): void {
    this.#change(({runs}) => {
      runs[name] = run;
    });
  }

  /** What servers said last, by address, so that one can ask for changes alone. */
  get validators(): ReadonlyMap<string, Validators> {
    return new Map(Object.entries(this.#pages.validators));
  }

  noteValidators(found: ReadonlyMap<string, Validators>): void {
    this.#change(({validators}) => Object.assign(validators, Object.fromEntries(found)));
  }

  /** Until when a source is left alone; null when it may be asked. */
  bannedUntil(source: Source, now: number): number | null {
    const until = this.#pages.banned[source.id] ?? 0;
    return until > now ? until : null;
  }

  ban(source: Source, until: number): void {
    this.#change(({banned}) => {
      banned[source.id] = until;
    });
  }

  /** Writes it whole, or leaves the old one. */
  save(): void {
    const pages = pagesIn(this.path);
    for (const change of this.#changes) change(pages);
    const draft = `${this.path}.${process.pid}.new`;
    try {
      mkdirSync(dirname(this.path), {recursive: true});
      writeFileSync(draft, `${JSON.stringify(pages, null, 1)}\n`, {mode: 0o600});
      renameSync(draft, this.path);
      this.#changes = [];
    } catch (error) {
      throw new Fault(`${this.path}: could not be written (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
}

function pagesIn(path: string): Pages {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return structuredClone(EMPTY);
    throw new Fault(`${path}: could not be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    const pages = JSON.parse(text) as Partial<Pages>;
    if (pages.schema === EMPTY.schema) return {...structuredClone(EMPTY), ...pages};
  } catch {
    // Said below.
  }
  throw new Fault(`${path}: is not the list of sources that Metier keeps. Move it away, and a new one is made.`);
}
