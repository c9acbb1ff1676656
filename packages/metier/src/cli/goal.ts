import {type Goal, postingGoal, roleGoal} from '../operations/goal.ts';
import type {Profiles} from '../roles/index.ts';
import {readWithText, type Surroundings} from './read-one.ts';
import {isRole, roleOf} from './role-arguments.ts';

/** The goal that a word of a command names: a role, else a file or address of a posting. Throws a `Fault`. */
export async function goalOf(word: string, profiles: Profiles, outside: Surroundings): Promise<Goal> {
  if (isRole(word)) return roleGoal(roleOf(word), profiles);
  const {document, reading} = await readWithText(word, outside);
  return postingGoal(word, document, reading);
}
