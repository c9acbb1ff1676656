import type {Source} from '../reader.ts';
import {failureLine, session} from '../session.svelte.ts';
import {ui} from '../ui.svelte.ts';
import {today} from './day.ts';
import type {ReadResume} from './operations/resume.ts';
import {prepared} from './prepare.ts';
import {records} from './records.svelte.ts';
import {isSame, type StoredSource, sourceOf, storedOf} from './stored.ts';
import {meWords} from './words.svelte.ts';

const STATUS_AFTER = 400;
/** There is one resume at a time. */
const MINE = 'mine';

/** The person's resume: given, read in the worker, kept in this browser. */
class Me {
  /** `opening` until it is known whether a resume is kept here. */
  state = $state<'opening' | 'open'>('opening');
  resume = $state.raw<ReadResume | null>(null);
  #shown: StoredSource | null = null;
  /** The resume that the present one took the place of. */
  #before: StoredSource | null = null;

  constructor() {
    records.onForeignChange(() => void this.refresh());
  }

  /** Reads what is kept here; called whenever a page of Me is shown. */
  async open(): Promise<void> {
    if (this.state === 'open') return;
    await records.open();
    await this.refresh();
    this.state = 'open';
  }

  /** What the resume was read from. */
  get source(): StoredSource | null {
    return records.get('resume', MINE);
  }

  /** Takes a source as the resume; what cannot be read is said beside the field, and the last resume stays. */
  async give(source: Source): Promise<void> {
    const [stored] = storedOf(source);
    if (!stored) return;
    await this.open();
    const read = await this.#readSource(stored);
    if (!read) return;
    const before = this.source;
    this.#before = before;
    this.resume = read;
    await records.put('resume', MINE, stored);
    this.#shown = this.source;
    if (before) ui.offerUndo(meWords().status.replaced, () => void this.#putBack(before));
    else ui.status = '';
  }

  async remove(): Promise<void> {
    const {source} = this;
    if (!source) return;
    this.#shown = null;
    this.resume = null;
    await records.remove('resume', MINE);
    ui.offerUndo(meWords().status.removed, () => void this.#putBack(source));
  }

  /** "Not right? Read as a posting": it is no longer kept here, and what it took the place of is. */
  async readAsPosting(): Promise<void> {
    const {source} = this;
    if (!source) return;
    const before = this.#before;
    this.#before = null;
    if (before) await this.#putBack(before);
    else await this.remove();
    await session.readAsPosting(sourceOf(source));
  }

  async #putBack(source: StoredSource): Promise<void> {
    await records.put('resume', MINE, source);
    await this.refresh();
  }

  /** Reads the kept resume anew when it is another one than is shown. */
  async refresh(): Promise<void> {
    const {source} = this;
    if (isSame(source, this.#shown)) return;
    this.#shown = source;
    this.resume = source && (await this.#readSource(source));
  }

  async #readSource(stored: StoredSource): Promise<ReadResume | null> {
    const {status} = ui.words;
    const wait = setTimeout(() => {
      session.busy = status.loading;
    }, STATUS_AFTER);
    try {
      // Nothing is asked for once there is something personal: all that may be needed comes first.
      await prepared();
      if (session.busy) session.busy = status.reading;
      const read = await session.run('resume', {source: sourceOf(stored), today: today()});
      if (read && 'code' in read) session.fail([failureLine(read)]);
      return read && 'resume' in read ? read : null;
    } catch (fault) {
      session.fail([meWords().status.fault], fault instanceof Error ? fault.message : String(fault));
      return null;
    } finally {
      clearTimeout(wait);
      session.busy = '';
    }
  }
}

export const me = new Me();
