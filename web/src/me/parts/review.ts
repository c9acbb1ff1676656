import {session} from '../../session.svelte.ts';
import type {MePart} from '../part.ts';
import {reviewAndFitWords, reviewWords} from '../review-words.svelte.ts';
import {targets} from '../targets.svelte.ts';

/** What a careful reader of the resume would point out; `/me/review/3` is for one posting or role. */
export const reviewPart: MePart = {
  id: 'review',
  name: ({parts}) => parts.review,
  about: ({about}) => about.review,
  load: () => import('../../components/me/Review.svelte'),
  words: reviewAndFitWords,
  keys: ['next-fact', 'previous-fact', 'next-place', 'previous-place', 'back'],
  open: () => targets.refresh(),
  take: async (source) => {
    const [id] = await targets.addSource(source);
    if (id !== undefined) await session.go(`/me/review/${id}`);
  },
  drop: () => reviewWords.words().drop,
};
