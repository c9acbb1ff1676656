import {type CoachWords, englishWords} from 'metier/coach';
import {type FitLine, reasonIn} from 'metier/fit';
import {findingIn, type Names} from 'metier/review/words';
import type {Words} from '../words/en.ts';
import {coachDe} from '../words/me-coach-de.ts';
import {coachFr} from '../words/me-coach-fr.ts';
import type {MeFitWords} from '../words/me-fit-en.ts';
import type {MeReviewWords} from '../words/me-review-en.ts';
import {askedLabel} from './fit-lines.ts';

/** The words of a page for a session, in the language of the interface. */
export function coachWords(words: Words, {reasons}: MeFitWords, review: MeReviewWords): CoachWords {
  const asked = (line: FitLine): string => askedLabel(line, words);
  const english = englishWords(asked);
  const own = review.code === 'de' ? coachDe(asked) : review.code === 'fr' ? coachFr(asked) : {};
  return {
    ...english,
    ...own,
    because: (reason) => (reasons ? reasonIn(reasons, reason) : english.because(reason)),
    kinds: review.kinds,
    quote: review.quote,
    finding: ({reason}, names: Names) => findingIn(review.findings, reason, names),
  };
}
