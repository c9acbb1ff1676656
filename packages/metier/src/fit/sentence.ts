import {isCommonName} from '../kb/skills.ts';
import {becauseOf} from './because.ts';
import type {Reason} from './reason.ts';

/** The English sentence of a reason; common words that it opens with have a capital, names keep their spelling. */
export function sentenceOf(reason: Reason): string {
  const sentence = becauseOf(reason);
  const labels = ['narrower' in reason ? reason.narrower : null, 'skill' in reason ? reason.skill : null];
  const opens = labels.find((label) => label !== null && sentence.startsWith(label));
  return opens && isCommonName(opens) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
