import type {MePart} from '../part.ts';
import {planAndOtherWords} from '../plan-words.svelte.ts';
import {targets} from '../targets.svelte.ts';

/** The way to what was chosen, step by step. */
export const planPart: MePart = {
  id: 'plan',
  name: ({parts}) => parts.plan,
  about: ({about}) => about.plan,
  load: () => import('../../components/me/Plan.svelte'),
  words: planAndOtherWords,
  open: () => targets.refresh(),
};
