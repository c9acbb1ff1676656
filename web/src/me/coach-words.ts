import {type CoachWords, englishWords} from 'metier/coach';
import {becauseOf, type FitLine} from 'metier/fit';
import {findingIn, type Names} from 'metier/review/words';
import {wayLabel} from '../labels.ts';
import type {Way} from '../reading.ts';
import type {Words} from '../words/en.ts';
import {coachDe} from '../words/me-coach-de.ts';
import {coachFr} from '../words/me-coach-fr.ts';
import type {MeReviewWords} from '../words/me-review-en.ts';

/** The words of a page for a session, in the language of the interface. */
export function coachWords(words: Words, review: MeReviewWords): CoachWords {
  const asked = ({requirement}: FitLine): string =>
    [...new Set(requirement.anyOf.map((way) => plain(wayLabel(way as Way, words))))].join(` ${words.said.or} `);
  const english = englishWords(asked);
  const own = review.code === 'de' ? coachDe(asked) : review.code === 'fr' ? coachFr(asked) : {};
  return {
    ...english,
    because: becauseOf,
    ...own,
    kinds: review.kinds,
    quote: review.quote,
    finding: ({reason}, names: Names) => findingIn(review.findings, reason, names),
  };
}

const plain = ({text, tail = ''}: ReturnType<typeof wayLabel>): string => `${text}${tail}`;
