import type {Source} from '../reader.ts';
import type {ReadDocument, RoleId} from '../reading.ts';
import {failureLine, session} from '../session.svelte.ts';
import {ui} from '../ui.svelte.ts';
import {me} from './me.svelte.ts';
import type {Output} from './operations.ts';
import {prepared} from './prepare.ts';
import {type KeptRecord, records} from './records.svelte.ts';
import {type StoredSource, sourceOf, storedOf} from './stored.ts';
import {meWords} from './words.svelte.ts';

/** What the resume is held against. Its id is a number for a posting, as in `/me/fit/3`, and the role's for a role. */
export type Target =
  | {readonly id: string; readonly is: 'posting'; readonly document: ReadDocument}
  | {readonly id: string; readonly is: 'role'; readonly role: RoleId};

/** The postings and roles that the person chose, for all parts of Me. */
class Targets {
  /** In the order in which they were chosen; what is stored of postings is read again when Me is opened. */
  all = $state.raw<readonly Target[]>([]);
  #read = new Map<string, ReadDocument>();

  constructor() {
    records.onForeignChange(() => void this.refresh());
  }

  of(id: string): Target | null {
    return this.all.find((target) => target.id === id) ?? null;
  }

  /** Reads what is stored and was not read yet. */
  async refresh(): Promise<void> {
    await records.open();
    const kept = records.of('target');
    for (const id of this.#read.keys()) if (!kept.some((record) => record.id === id)) this.#read.delete(id);
    const unread = kept.filter(({id, value}) => value.is === 'posting' && !this.#read.has(id));
    if (unread.length > 0) {
      await prepared();
      const found = await this.#readAll(unread.map(({value}) => (value as {source: StoredSource}).source));
      for (const [n, documents] of (found ?? []).entries()) {
        const [document] = documents;
        if (document && 'reading' in document) this.#read.set(unread[n].id, document);
      }
    }
    this.all = kept.flatMap((record) => this.#targetOf(record));
  }

  /** Adds the postings of a source; resolves to their ids. What cannot be read is said beside the field. */
  async addSource(source: Source): Promise<readonly string[]> {
    await Promise.all([prepared(), this.refresh()]);
    const parts = storedOf(source);
    const found = await this.#readAll(parts);
    if (!found) return [];
    const [[first] = []] = found;
    if (found.length === 1 && first && 'reading' in first && first.reading.kind === 'resume') {
      await me.give(source);
      return [];
    }
    const ids: string[] = [];
    for (const [n, documents] of found.entries())
      for (const item of documents) {
        // Of a file with several postings each is kept as its text.
        const own: StoredSource = documents.length > 1 && 'text' in item ? {kind: 'text', text: item.text} : parts[n];
        if ('reading' in item) ids.push(await this.#add(item, own));
      }
    const failures = found.flat().filter((item) => 'code' in item);
    if (ids.length === 0) session.fail(failures.map(failureLine));
    await this.refresh();
    return ids;
  }

  /** Adds a posting that was read already. */
  async addDocument(document: ReadDocument, source: Source): Promise<string> {
    await this.refresh();
    const [stored] = storedOf(source);
    const isOnly = source.kind === 'text' || source.files.length === 1;
    const id = await this.#add(document, isOnly && stored ? stored : {kind: 'text', text: document.text});
    await this.refresh();
    return id;
  }

  async addRole(role: RoleId): Promise<void> {
    await records.put('target', role, {is: 'role', role});
    await this.refresh();
  }

  async remove(id: string): Promise<void> {
    const kept = records.of('target').find((record) => record.id === id);
    if (!kept) return;
    await records.remove('target', id);
    await this.refresh();
    ui.offerUndo(meWords().status.targetRemoved, () => void this.#putBack(kept));
  }

  async #putBack({id, value, written}: KeptRecord<'target'>): Promise<void> {
    await records.put('target', id, value, written);
    await this.refresh();
  }

  async #readAll(parts: readonly StoredSource[]): Promise<Output<'postings'> | null> {
    try {
      return await session.run('postings', parts.map(sourceOf));
    } catch (fault) {
      session.fail([ui.words.error.fault], fault instanceof Error ? fault.message : String(fault));
      return null;
    }
  }

  async #add(document: ReadDocument, source: StoredSource): Promise<string> {
    const same = this.all.find((target) => target.is === 'posting' && target.document.text === document.text);
    if (same) return same.id;
    const numbers = records
      .of('target')
      .map(({id}) => Number(id))
      .filter(Number.isInteger);
    const id = String(Math.max(0, ...numbers) + 1);
    this.#read.set(id, document);
    await records.put('target', id, {is: 'posting', source});
    return id;
  }

  #targetOf({id, value}: KeptRecord<'target'>): readonly Target[] {
    if (value.is === 'role') return [{id, is: 'role', role: value.role}];
    const document = this.#read.get(id);
    return document ? [{id, is: 'posting', document}] : [];
  }
}

export const targets = new Targets();
