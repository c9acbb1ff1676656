import type {MePart} from '../part.ts';
import {planAndOtherWords} from '../plan-words.svelte.ts';
import {targets} from '../targets.svelte.ts';

/** What an interview will probe; `/me/interview/3` is that for one posting or role. */
export const interviewPart: MePart = {
  id: 'interview',
  name: ({parts}) => parts.interview,
  about: ({about}) => about.interview,
  load: () => import('../../components/me/Interview.svelte'),
  words: planAndOtherWords,
  open: () => targets.refresh(),
};
