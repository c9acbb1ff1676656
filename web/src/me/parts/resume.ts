import type {MePart} from '../part.ts';
import {resumeWords} from '../resume-words.svelte.ts';

/** What the resume shows, beside its words. */
export const resumePart: MePart = {
  id: 'resume',
  name: ({parts}) => parts.resume,
  about: ({about}) => about.resume,
  load: () => import('../../components/me/Resume.svelte'),
  words: resumeWords,
  keys: ['next-fact', 'previous-fact', 'go', 'back', 'next-place', 'previous-place', 'download'],
};
