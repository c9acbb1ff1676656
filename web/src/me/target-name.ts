import {roleName} from '../roles/format.ts';
import type {Words} from '../words/en.ts';
import type {RolesWords} from '../words/roles-en.ts';
import type {Target} from './targets.svelte.ts';

/** What a target is called: the title of a posting in its own words, or a role in ours. */
export interface TargetName {
  readonly text: string;
  /** Words of the document, in its language. */
  readonly quoted: boolean;
  readonly lang: string | undefined;
  readonly employer: string | null;
}

export function targetName(target: Target, words: Words, own: RolesWords, untitled: string): TargetName {
  if (target.is === 'role')
    return {text: roleName(target.role, words, own), quoted: false, lang: undefined, employer: null};
  const {posting, document} = target.document.reading;
  return {
    text: posting.title?.value ?? untitled,
    quoted: posting.title !== null,
    lang: posting.title ? document.language : undefined,
    employer: posting.employer?.value ?? null,
  };
}
