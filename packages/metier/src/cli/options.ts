import {parseArgs} from 'node:util';
import {nearest} from '../operations/nearest.ts';
import {UsageError} from '../operations/usage-error.ts';

export {UsageError};

/** An option of a command: whether it takes a value, and which, in words. */
export interface Option {
  readonly short?: string;
  /** What the value is ("a file"); without it the option takes none. */
  readonly value?: string;
}

export interface Given<Name extends string> {
  /** Words that are no options, in order. */
  readonly plain: readonly string[];
  has(name: Name): boolean;
  /** The value of an option, the last one given; null when it was not given. */
  text(name: Name): string | null;
  /** All values of an option that may be given several times. */
  texts(name: Name): readonly string[];
}

/** Parts the words of a command into options and the rest. Throws a `UsageError` that names what is wrong and the nearest right word. */
export function optionsIn<Name extends string>(
  words: readonly string[],
  options: Readonly<Record<Name, Option>>,
  help: string,
): Given<Name> {
  const shapes = Object.fromEntries(
    Object.entries<Option>(options).map(([name, {short, value}]) => [
      name,
      {type: value ? ('string' as const) : ('boolean' as const), ...(short ? {short} : {})},
    ]),
  );
  const {tokens} = parseArgs({args: [...words], options: shapes, strict: false, allowPositionals: true, tokens: true});
  const given = new Map<string, string | true>();
  const every = new Map<string, string[]>();
  const plain: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value, inlineValue} = token;
    const option = Object.hasOwn(options, name) ? options[name as Name] : undefined;
    if (!option) {
      const meant = name.length > 1 ? nearest(name, Object.keys(options)) : undefined;
      throw new UsageError(`There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''} See: ${help}`);
    }
    if (!option.value && inlineValue) throw new UsageError(`${rawName} takes no value.`);
    if (option.value && (value === undefined || value === '' || (!inlineValue && /^-./.test(value))))
      throw new UsageError(`${rawName} needs a value: ${option.value}.`);
    given.set(name, option.value ? (value as string) : true);
    if (option.value) every.set(name, [...(every.get(name) ?? []), value as string]);
  }
  return {
    plain,
    has: (name) => given.has(name),
    text: (name) => {
      const value = given.get(name);
      return typeof value === 'string' ? value : null;
    },
    texts: (name) => every.get(name) ?? [],
  };
}
