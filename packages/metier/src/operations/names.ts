import {formSkills, formTexts} from '@metier/kb/skills';
import {roleNamed, roleNames} from '../kb/role-names.ts';
import type {RoleId} from '../kb/roles.ts';
import {skillCount, skillId, skillIndex, skillLabel} from '../kb/skills.ts';
import {fold} from '../text/tokens.ts';
import {nearest} from './nearest.ts';
import {UsageError} from './usage-error.ts';

/** The role that words name: an id, a code or a name. Throws a `UsageError` with what may have been meant. */
export function roleOf(word: string): RoleId {
  const named = roleNamed(word);
  if ('role' in named) return named.role;
  if ('either' in named) throw new UsageError(`${word} can be two roles: ${named.either.join(' or ')}. Name one.`);
  const meant = nearest(word.toLowerCase(), roleNames());
  throw new UsageError(`There is no role ${word}. ${meant ? `Did you mean ${meant}?` : 'All roles: metier roles'}`);
}

/** The id of the skill that words name: an id, a name or another name for it. Throws a `UsageError`. */
export function skillNamed(words: string): string {
  const wanted = fold(words).trim();
  if (skillIndex(wanted) >= 0) return wanted;
  for (let i = 0; i < skillCount; i++) if (fold(skillLabel(i)) === wanted) return skillId(i);
  const form = formTexts.findIndex((text) => fold(text) === wanted);
  if (form >= 0) return skillId(formSkills[form] as number);
  const meant = nearest(
    wanted,
    Array.from({length: skillCount}, (_, i) => fold(skillLabel(i))),
  );
  throw new UsageError(`There is no skill ${words}.${meant ? ` Did you mean ${meant}?` : ''}`);
}

/** The code of a country in capitals. Throws a `UsageError`. */
export function countryOf(word: string, called: string): string {
  const code = word.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code === 'UK' ? 'GB' : code;
  throw new UsageError(`${called} is a code of two letters such as DE, not ${word}.`);
}

/** US dollars a year: "120000", "120,000" or "120k". Throws a `UsageError`. */
export function payOf(word: string, called: string): number {
  const [, digits, thousands] = /^(\d{1,9})(k?)$/i.exec(word.replace(/[,.' ](?=\d{3}\b)/g, '')) ?? [];
  if (!digits) throw new UsageError(`${called} is US dollars a year, such as 120000, not ${word}.`);
  return Number(digits) * (thousands ? 1000 : 1);
}
