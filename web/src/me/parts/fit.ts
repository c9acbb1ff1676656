import {session} from '../../session.svelte.ts';
import {fitAndRoleWords, fitWords} from '../fit-words.svelte.ts';
import type {MePart} from '../part.ts';
import {targets} from '../targets.svelte.ts';

/** The resume against postings and roles; `/me/fit/3` is one of them. */
export const fitPart: MePart = {
  id: 'fit',
  name: ({parts}) => parts.fit,
  about: ({about}) => about.fit,
  load: () => import('../../components/me/Fit.svelte'),
  words: fitAndRoleWords,
  keys: ['next-fact', 'previous-fact', 'go', 'back'],
  open: () => targets.refresh(),
  take: async (source) => {
    const ids = await targets.addSource(source);
    if (ids.length > 0) await session.go(ids.length === 1 ? `/me/fit/${ids[0]}` : '/me/fit');
  },
  drop: () => fitWords.words().choose.drop,
};
