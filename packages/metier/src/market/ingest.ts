import type {Engine} from './engine.ts';
import {JobFinder} from './job-finder.ts';
import type {Prepared} from './prepare.ts';
import {type FactRow, momentOf, type Versions} from './row.ts';

/** What came of postings that were stored. */
export interface Stored {
  /** Not seen before. */
  new: number;
  /** Seen before, with other words. */
  changed: number;
  /** Seen before, with the same words. */
  same: number;
  /** Of the new and changed ones, those that offer a job which another posting offers too. */
  repeats: number;
}

/** What is known of a posting that is in the market already. */
interface Known {
  readonly id: string;
  readonly digest: string;
  readonly first_seen: string;
  readonly seen_at: string;
  readonly cluster: string;
  readonly closed_at: string;
  readonly version: string;
}

/**
 * Stores postings by their source identity: what is new or changed is written, what is the same is marked as seen. When `add`
 * resolves, its postings are kept; adding them again changes nothing. Call it for one batch after another.
 */
export class Ingest {
  readonly #engine: Engine;
  readonly #versions: Versions;
  readonly #now: string;
  readonly #version: number;
  readonly #finder: JobFinder;

  constructor(engine: Engine, versions: Versions, now: number) {
    this.#engine = engine;
    this.#versions = versions;
    this.#now = momentOf(now);
    this.#version = now;
    this.#finder = new JobFinder(engine);
  }

  /** With `seen` false the postings come from the market itself, and were not seen anew. */
  async add(postings: readonly Prepared[], seen = true): Promise<Stored> {
    const each = [...new Map(postings.map((one) => [one.id, one])).values()];
    const known = await this.#known(each);
    // What a later sync stored already stays, though this one comes to its end after it.
    const last = each.filter(({id}) => !(Number(known.get(id)?.version) > this.#version));
    const fresh = last.filter(({id, digest}) => known.get(id)?.digest !== digest);
    const clusters = await this.#finder.clustersOf(fresh.filter(({id}) => known.get(id)?.cluster !== id));
    const rows = last.map((one) => {
      const before = known.get(one.id);
      return this.#row(one, before, clusters.get(one.id) ?? before?.cluster ?? one.id, seen);
    });
    await this.#write(fresh);
    await this.#engine.insert('metier.fact', linesOf(rows));
    const added = fresh.filter(({id}) => !known.has(id)).length;
    return {
      new: added,
      changed: fresh.length - added,
      same: postings.length - fresh.length,
      repeats: fresh.filter(({id}) => (clusters.get(id) ?? id) !== id).length,
    };
  }

  async #known(postings: readonly Prepared[]): Promise<Map<string, Known>> {
    if (!postings.length) return new Map();
    const ids = postings.map(({id}) => id).join(',');
    const rows = await this.#engine.rows<Known>(
      `SELECT id, digest, first_seen, seen_at, cluster, closed_at, version FROM metier.fact FINAL WHERE id IN (${ids})`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  #row(
    {id, identity, digest, read, posted}: Prepared,
    before: Known | undefined,
    cluster: string,
    seen: boolean,
  ): FactRow {
    const first = before?.first_seen ?? this.#now;
    return {
      id,
      source: identity.source,
      source_key: identity.key,
      ...read,
      posted_at: posted ?? first,
      posted_by: posted ? 'published' : 'first-seen',
      first_seen: first,
      seen_at: seen ? this.#now : (before?.seen_at ?? this.#now),
      digest,
      cluster,
      ...this.#versions,
      version: this.#version,
      // What is seen is open; what is only read again stays as it was.
      ...(seen || !before ? {} : {closed_at: before.closed_at}),
    };
  }

  /** The text and what finds it, before the fact: a fact never stands without them. */
  async #write(fresh: readonly Prepared[]): Promise<void> {
    const version = this.#version;
    await this.#engine.insert('metier.body', linesOf(fresh.map(({body}) => ({...body, version}))));
    await this.#engine.insert(
      'metier.signature',
      linesOf(fresh.map(({id, minhash}) => ({id, minhash: [...minhash], version}))),
    );
    await this.#engine.insert(
      'metier.band',
      linesOf(fresh.flatMap(({id, bands}) => bands.map((band) => ({band, id})))),
    );
  }
}

const linesOf = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
