import {type RoleId, roleOfTitle, roles} from './roles.ts';

/** What words say of a role: the role itself, several that they may mean, or none. */
export type NamedRole = {readonly role: RoleId} | {readonly either: readonly RoleId[]} | {readonly none: true};

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that mean two roles alike. */
const EITHER: Readonly<Record<string, readonly RoleId[]>> = {
  'data scientist': ['data-scientist-analytics', 'data-scientist-modelling'],
};

/** The role that a person means by an id, a code, a name in English, German or French, or a title. */
export function roleNamed(words: string): NamedRole {
  const wanted = plain(words);
  for (const {id, code, words: names} of roles) {
    if (id === 'other') continue;
    const known = [id, code, ...Object.values(names).flatMap(({person, work, short}) => [person, work, short])];
    if (known.some((name) => plain(name) === wanted)) return {role: id};
  }
  const either = EITHER[wanted];
  if (either) return {either};
  const titled = roleOfTitle(words);
  return titled?.weight === 'exact' && titled.role !== 'other' ? {role: titled.role} : {none: true};
}

/** Everything that `roleNamed` takes by its own name, for "did you mean". */
export const roleNames = (): string[] =>
  roles.flatMap(({id, code, words}) => (id === 'other' ? [] : [id, code.toLowerCase(), words.en.person.toLowerCase()]));
