import type {Kept, Kind} from './kept.ts';
import {openStorage, type Refusal, type Storage, type StoredRecord} from './storage.ts';

export interface KeptRecord<K extends Kind> extends StoredRecord {
  readonly kind: K;
  readonly value: Kept[K];
}

/** What another tab has done. */
type News = {readonly is: 'changed'} | {readonly is: 'deleted'};

const CHANNEL = 'metier-me';
const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

/**
 * All that is the person's own: in memory for the pages, in the database of this browser where that may be. Writing
 * changes both; of two tabs the newest write wins, and each sees what the other wrote.
 */
class Records {
  /** Where records are kept; `waiting` until the database was asked. */
  place = $state<'waiting' | 'browser' | Refusal>('waiting');
  /** Whether the last write did not fit. */
  full = $state(false);

  #all = $state.raw<ReadonlyMap<string, StoredRecord>>(new Map());
  #storage: Storage | null = null;
  #channel: BroadcastChannel | null = null;
  #opening: Promise<void> | null = null;
  #listeners = new Set<() => void>();

  open(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Calls back when another tab has changed something. */
  onForeignChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The records of a kind, the oldest first. */
  of<K extends Kind>(kind: K): readonly KeptRecord<K>[] {
    return [...this.#all.values()]
      .filter((record) => record.kind === kind)
      .sort((a, b) => a.written - b.written) as unknown as readonly KeptRecord<K>[];
  }

  get<K extends Kind>(kind: K, id: string): Kept[K] | null {
    return (this.#all.get(keyOf(kind, id))?.value as Kept[K] | undefined) ?? null;
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  all(): readonly StoredRecord[] {
    return [...this.#all.values()];
  }

  /** Keeps a value. `written` is given when a record is put back. */
  async put<K extends Kind>(kind: K, id: string, value: Kept[K], written = Date.now()): Promise<void> {
    await this.open();
    const record = {kind, id, value: $state.snapshot(value), written};
    this.#all = new Map(this.#all).set(keyOf(kind, id), record);
    await this.#write((storage) => storage.put(record));
  }

  async remove(kind: Kind, id: string): Promise<void> {
    await this.open();
    const rest = new Map(this.#all);
    rest.delete(keyOf(kind, id));
    this.#all = rest;
    await this.#write((storage) => storage.remove(kind, id));
  }

  /** Keeps what an export held; of the same thing the export's is kept. */
  async take(found: readonly StoredRecord[]): Promise<void> {
    for (const {kind, id, value, written} of found) await this.put(kind as Kind, id, value as Kept[Kind], written);
  }

  /** Deletes all that is kept, with the database itself; a new one is made when something is kept again. */
  async deleteAll(): Promise<void> {
    this.#all = new Map();
    this.full = false;
    const storage = this.#storage;
    this.#storage = null;
    this.#opening = null;
    this.#channel?.postMessage({is: 'deleted'} satisfies News);
    await storage?.destroy();
  }

  async #open(): Promise<void> {
    const storage = await openStorage(() => this.#lost());
    this.place = typeof storage === 'string' ? storage : 'browser';
    this.#storage = typeof storage === 'string' ? null : storage;
    if (!this.#channel && typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.addEventListener('message', ({data}: MessageEvent<News>) => void this.#hear(data));
    }
    await this.#load();
  }

  async #load(): Promise<void> {
    const records = await this.#storage?.all();
    if (records) this.#all = new Map(records.map((record) => [keyOf(record.kind, record.id), record]));
  }

  async #write(write: (storage: Storage) => Promise<void>): Promise<void> {
    if (!this.#storage) return;
    try {
      await write(this.#storage);
      this.full = false;
      this.#channel?.postMessage({is: 'changed'} satisfies News);
    } catch {
      // No room, or the database went away: what is shown stays in memory, and the page says so.
      this.full = true;
    }
  }

  async #hear(news: News): Promise<void> {
    if (news.is === 'deleted') this.#all = new Map();
    else await this.#load();
    for (const listener of this.#listeners) listener();
  }

  /** Another tab deletes or upgrades the database: it is opened again with the next write. */
  #lost(): void {
    this.#storage = null;
    this.#opening = null;
  }
}

export const records = new Records();
