import {nearest} from '../operations/nearest.ts';
import {type Parameters, type ValuesOf, valuesOf} from '../operations/parameter.ts';
import {UsageError} from '../operations/usage-error.ts';

/** Names and words, in their order. */
export type Query = readonly (readonly [name: string, word: string])[];

/** So long a value of a parameter may be, and so often it may be given. */
const LONGEST = 500;
const MOST = 50;

/** The values that a query string says. Throws a `UsageError` that names what is wrong and the nearest right word. */
export function valuesOfQuery<P extends Parameters>(query: Query, parameters: P): ValuesOf<P> {
  for (const [name, word] of query) checkOne(name, word, parameters);
  return valuesOf(
    parameters,
    (name) => wordsOf(query, name, parameters[name]?.many ?? false),
    (name) => name,
  );
}

function checkOne(name: string, word: string, parameters: Parameters): void {
  if (!Object.hasOwn(parameters, name)) {
    const known = Object.keys(parameters);
    const meant = nearest(name, known);
    const instead = meant
      ? `Did you mean ${meant}?`
      : known.length
        ? `It takes ${known.join(', ')}.`
        : 'It takes none.';
    throw new UsageError(`There is no parameter ${name.slice(0, 60)}. ${instead}`);
  }
  if (word === '') throw new UsageError(`${name} needs a value: ${parameters[name]?.value}.`);
  if (word.length > LONGEST)
    throw new UsageError(`${name} has ${word.length} characters; at most ${LONGEST} are taken.`);
}

function wordsOf(query: Query, name: string, many: boolean): string[] {
  const words = query.filter(([one]) => one === name).map(([, word]) => word);
  if (words.length > 1 && !many) throw new UsageError(`${name} is given ${words.length} times; it is taken once.`);
  if (words.length > MOST) throw new UsageError(`${name} is given ${words.length} times; at most ${MOST} are taken.`);
  return words;
}
