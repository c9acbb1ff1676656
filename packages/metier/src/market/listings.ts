import {type Change, closingOf, type Known, type Standing} from './closing.ts';
import type {Engine} from './engine.ts';
import {type FactRow, momentOf} from './row.ts';

interface ListingRow {
  readonly id: string;
  readonly missed: number;
  readonly missed_since: string;
}

interface SeenRow {
  readonly id: string;
  readonly first_seen: string;
  readonly seen_at: string;
  readonly closed_at: string;
}

type Stored = FactRow & {readonly closed_at: string};

/** What a run changed on its board. */
export interface Closed {
  readonly closed: number;
  /** Not listed this time; looked for again before they are closed. */
  readonly missed: number;
}

const OPEN = '1970-01-01 00:00:00';
const LOOKUP = 5_000;

/** Which postings a board lists, and which it lists no more. Ids are those of `metier.fact`. */
export class Listings {
  readonly #engine: Engine;
  readonly #version: number;

  constructor(engine: Engine, version: number) {
    this.#engine = engine;
    this.#version = version;
  }

  /** Takes what a run said of a board; to be called when its postings are stored. */
  async take(board: string, standing: Standing): Promise<Closed> {
    const known = await this.#known(board);
    const changes = closingOf(known, standing);
    const before = new Set(known.map(({key}) => key));
    const fresh = [...standing.keys].filter((id) => !before.has(id));
    await this.#write(board, [...changes, ...fresh.map((key): Change => ({key, is: 'seen'}))]);
    const closed = changes.filter(({is}) => is === 'closed').map(({key}) => key);
    const seen = standing.outcome === 'unchanged' ? changes.filter(({is}) => is === 'seen').map(({key}) => key) : [];
    await this.#rewrite(closed, {closed_at: momentOf(standing.now)});
    await this.#rewrite(seen, {seen_at: momentOf(standing.now)});
    return {closed: closed.length, missed: changes.filter(({is}) => is === 'missed').length};
  }

  /** Whether anything is known of a board. */
  async knows(board: string): Promise<boolean> {
    const [found] = await this.#engine.rows('SELECT id FROM metier.listing WHERE board = {board:String} LIMIT 1', {
      board,
    });
    return found !== undefined;
  }

  async #known(board: string): Promise<Known[]> {
    const listed = await this.#engine.rows<ListingRow>(
      'SELECT id, missed, missed_since FROM metier.listing FINAL WHERE board = {board:String}',
      {board},
    );
    const facts = new Map<string, SeenRow>();
    for (const ids of portions(listed.map(({id}) => id)))
      for (const row of await this.#engine.rows<SeenRow>(
        `SELECT id, first_seen, seen_at, closed_at FROM metier.fact FINAL WHERE id IN (${ids.join(',')})`,
      ))
        facts.set(row.id, row);
    return listed.flatMap(({id, missed, missed_since}): Known[] => {
      const fact = facts.get(id);
      if (!fact) return [];
      return [
        {
          key: id,
          open: fact.closed_at === OPEN,
          firstSeen: timeOf(fact.first_seen),
          lastSeen: timeOf(fact.seen_at),
          missed: Number(missed),
          missedSince: Number(missed_since) || null,
        },
      ];
    });
  }

  async #write(board: string, changes: readonly Change[]): Promise<void> {
    const rows = changes.map((change) => ({
      id: change.key,
      board,
      missed: change.is === 'missed' ? change.missed : 0,
      missed_since: change.is === 'missed' ? change.since : 0,
      version: this.#version,
    }));
    await this.#engine.insert('metier.listing', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }

  /** Facts with other values in some columns, as a newer version of themselves. */
  async #rewrite(ids: readonly string[], values: Partial<Stored>): Promise<void> {
    for (const portion of portions(ids)) {
      const rows = await this.#engine.rows<Stored>(
        `SELECT * FROM metier.fact FINAL WHERE id IN (${portion.join(',')})`,
      );
      const version = Math.max(this.#version, ...rows.map((row) => Number(row.version) + 1));
      await this.#engine.insert(
        'metier.fact',
        rows.map((row) => `${JSON.stringify({...row, ...values, version})}\n`).join(''),
      );
    }
  }
}

const timeOf = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}Z`);

function* portions(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += LOOKUP) yield ids.slice(from, from + LOOKUP);
}
