import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {MarketError} from '../engine.ts';
import type {Filter} from '../filter.ts';
import {hash64} from '../minhash.ts';
import {urnOf} from '../urn.ts';
import type {Order} from './hits.ts';
import type {Mark} from './news.ts';
import type {Wanted} from './words.ts';

/** A search that was given a name. */
export interface SavedSearch {
  readonly schema: 'metier/saved-search/1';
  readonly name: string;
  /** When it was saved, as an ISO moment. */
  readonly saved: string;
  readonly wanted: Wanted;
  readonly filter: Filter;
  readonly order: Order;
  /** The file with the resume that it fits; null without one. */
  readonly resume: string | null;
  /** What of each market was told already, by the market's name. */
  readonly marks: Readonly<Record<string, Mark>>;
}

const SCHEMA = 'metier/saved-search/1';
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,49}$/u;

/** The name of a search in its one spelling. Throws a `MarketError`. */
export function savedName(words: string): string {
  const name = words.normalize('NFC').toLowerCase();
  if (NAME.test(name)) return name;
  throw new MarketError(
    `${JSON.stringify(words)}: the name of a search is up to 50 letters, digits, - and _, such as berlin-remote.`,
  );
}

/** The identity of a saved search, the same for as long as it is saved: an IRI. */
export const idOfSaved = ({name, saved}: Pick<SavedSearch, 'name' | 'saved'>): string =>
  urnOf('search', hash64(`saved\0${name}\0${saved}`));

/** The saved searches of this machine, each a file of its own in `searches` of METIER_HOME. Throws a `MarketError`. */
export class SavedSearches {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = join(home, 'searches');
  }

  /** All of them, by name. */
  all(): SavedSearch[] {
    return this.#names().map((name) => this.get(name));
  }

  get(words: string): SavedSearch {
    const name = savedName(words);
    let text: string;
    try {
      text = readFileSync(this.#path(name), 'utf8');
    } catch {
      const names = this.#names();
      const known = names.length ? `Saved are: ${names.join(', ')}.` : 'None is saved.';
      throw new MarketError(`There is no saved search ${name}. ${known} To save one: metier search WORDS --save NAME`);
    }
    const saved = parsed(text);
    if (saved?.schema !== SCHEMA)
      throw new MarketError(
        `${this.#path(name)}: is no saved search of Metier. Move it away and save the search again.`,
      );
    return {...saved, name};
  }

  /** Keeps a new one; another of the same name has to be removed before. */
  add(search: SavedSearch): void {
    if (this.#names().includes(search.name))
      throw new MarketError(
        `There is a saved search ${search.name}. Take another name, or remove it: metier searches remove ${search.name}`,
      );
    this.#write(search);
  }

  remove(words: string): void {
    const {name} = this.get(words);
    rmSync(this.#path(name));
  }

  /** Remembers what was told of a market. */
  mark(name: string, market: string, mark: Mark): void {
    const search = this.get(name);
    this.#write({...search, marks: {...search.marks, [market]: mark}});
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length).normalize('NFC'))
        .sort();
    } catch {
      return [];
    }
  }

  #path = (name: string): string => join(this.#folder, `${name}.json`);

  /** Writes it whole, or leaves the old one. */
  #write(search: SavedSearch): void {
    const path = this.#path(search.name);
    try {
      mkdirSync(this.#folder, {recursive: true});
      writeFileSync(`${path}.new`, `${JSON.stringify(search)}\n`, {mode: 0o600});
      renameSync(`${path}.new`, path);
    } catch (error) {
      throw new MarketError(`${path}: could not be written (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
}

function parsed(text: string): SavedSearch | null {
  try {
    return JSON.parse(text) as SavedSearch;
  } catch {
    return null;
  }
}
