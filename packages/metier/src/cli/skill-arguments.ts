import {skillCount, skillId, skillIndex, skillLabel} from '../kb/skills.ts';
import {nearest} from '../operations/nearest.ts';
import {UsageError} from './options.ts';

/** The id of the skill that a word of a command names, by its id or label. Throws a `UsageError` with what may have been meant. */
export function skillOf(word: string): string {
  if (skillIndex(word) >= 0) return word;
  const wanted = word.toLowerCase();
  const all = Array.from({length: skillCount}, (_, index) => skillLabel(index).toLowerCase());
  const found = all.indexOf(wanted);
  if (found >= 0) return skillId(found);
  const meant = nearest(wanted, all);
  throw new UsageError(`There is no skill ${word}.${meant ? ` Did you mean ${meant}?` : ''}`);
}
