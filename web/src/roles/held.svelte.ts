import type {ReadDocument} from '../reading.ts';
import {rolesWords} from './words.svelte.ts';

/** A posting of this session; kept as long as the page is open, and nowhere else. */
export interface HeldPosting {
  /** "posting-1": what stands in the address in its place. */
  readonly id: string;
  /** The title of the posting; `null` when it has none. */
  readonly name: string | null;
  readonly language: string;
  readonly document: ReadDocument;
}

const ID = /^posting-\d+$/;

/** Whether an id stands for a posting, held or no longer. */
export const isPostingId = (id: string): boolean => ID.test(id);

/** A resume is the reader's own; a posting has its title, or none. */
const nameOf = ({reading: {kind, posting}}: ReadDocument): string | null =>
  kind === 'resume' ? rolesWords().roles.yourResume : (posting.title?.value ?? null);

/** Resumes and articles ask for nothing. */
export const isPosting = ({reading: {kind}}: ReadDocument): boolean => kind === 'posting' || kind === 'unknown';

class Held {
  #all = $state.raw<readonly HeldPosting[]>([]);

  /** Those that can be compared, the newest last. */
  get postings(): readonly HeldPosting[] {
    return this.#all.filter(({document}) => isPosting(document));
  }

  /** Keeps a document; one that is kept already keeps its id. */
  hold(document: ReadDocument): HeldPosting {
    const known = this.#all.find((one) => one.document === document);
    if (known) return known;
    const {language} = document.reading.document;
    const one = {id: `posting-${this.#all.length + 1}`, name: nameOf(document), language, document};
    this.#all = [...this.#all, one];
    return one;
  }

  find(id: string): HeldPosting | null {
    return this.#all.find((one) => one.id === id) ?? null;
  }
}

export const held = new Held();
