import type {ReadDocument} from '../reading.ts';
import {session} from '../session.svelte.ts';
import {ui} from '../ui.svelte.ts';
import {held, isPosting} from './held.svelte.ts';
import {comparisonAt, type Side, withPostings} from './sides.ts';
import {rolesWords} from './words.svelte.ts';

/** A posting that was just put in a place, and what was compared before. */
export interface Taken {
  readonly posting: string;
  readonly before: readonly Side[];
}

class Compared {
  /** What the page offers other places for. */
  taken = $state.raw<Taken | null>(null);

  /** Puts postings among what is compared, `before` as it stands; an id that is `null` is a posting that is gone. */
  async take(
    documents: readonly ReadDocument[],
    ids: readonly (string | null)[],
    before: readonly Side[],
  ): Promise<void> {
    const postings = documents.filter(isPosting).map((document) => held.hold(document).id);
    if (postings.length === 0) {
      ui.status = rolesWords().compare.noPosting;
      return;
    }
    ui.status = '';
    this.taken = postings.length === 1 ? {posting: postings[0] as string, before} : null;
    await session.go(comparisonAt(withPostings(ids, postings)));
  }
}

export const compared = new Compared();
