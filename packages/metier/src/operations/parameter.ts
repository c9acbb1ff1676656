import {nearest} from './nearest.ts';
import {UsageError} from './usage-error.ts';

/** JSON Schema (draft 2020-12) of a value, as far as parameters need it. */
export type ValueSchema = Readonly<Record<string, unknown>>;

/** Something that an operation is told: once for the command line, the query string and tools of agents. */
export interface Parameter<T = unknown, Many extends boolean = boolean> {
  /** The placeholder in a line of help: "ROLE". */
  readonly shown: string;
  /** What the value is, in words: "a role". */
  readonly value: string;
  /** What it does; one sentence without its end. */
  readonly help: string;
  /** Whether it may be given several times. */
  readonly many: Many;
  readonly schema: ValueSchema;
  readonly example: string;
  /** The value that a word says; `called` is what the door calls the parameter ("--role"). Throws a `UsageError`. */
  read(word: string, called: string): T;
}

// biome-ignore lint/suspicious/noExplicitAny: the value of a parameter is known where it is declared.
export type Parameters = Readonly<Record<string, Parameter<any>>>;

/** The values of parameters by name: a list where several may be given, else one or null. */
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer T, infer Many>
    ? Many extends true
      ? readonly T[]
      : T | null
    : never;
};

type Told<T> = Omit<Parameter<T>, 'many'>;

/** A parameter that is given once. */
export const one = <T>(told: Told<T>): Parameter<T, false> => ({...told, many: false});

/** A parameter that may be given several times. */
export const several = <T>(told: Told<T>): Parameter<T, true> => ({...told, many: true});

/** The values that words say. `words` are those given for a name, `called` how the door calls it. Throws a `UsageError`. */
export function valuesOf<P extends Parameters>(
  parameters: P,
  words: (name: keyof P & string) => readonly string[],
  called: (name: string) => string,
): ValuesOf<P> {
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const read = words(name).map((word) => parameter.read(word, called(name)));
    return [name, parameter.many ? read : (read.at(-1) ?? null)];
  });
  return Object.fromEntries(values) as ValuesOf<P>;
}

/** A word out of a few. */
export const choice = <T extends string>(known: readonly T[]): Pick<Parameter<T>, 'schema' | 'read'> => ({
  schema: {type: 'string', enum: known},
  read(word, called) {
    const folded = word.toLowerCase();
    const found = known.find((one) => one === folded);
    if (found !== undefined) return found;
    const meant = nearest(folded, known);
    throw new UsageError(
      `${called} is one of ${known.join(', ')}, not ${word}.${meant ? ` Did you mean ${meant}?` : ''}`,
    );
  },
});

/** A text of so many characters at most. */
export const text = (most: number): Pick<Parameter<string>, 'schema' | 'read'> => ({
  schema: {type: 'string', minLength: 1, maxLength: most},
  read(word, called) {
    if (word.length <= most) return word;
    throw new UsageError(`${called} has at most ${most} characters, not ${word.length}.`);
  },
});

/** A whole number in bounds; `of` says of what. */
export const whole = (least: number, most: number, of: string): Pick<Parameter<number>, 'schema' | 'read'> => ({
  schema: {type: 'integer', minimum: least, maximum: most},
  read(word, called) {
    const number = /^\d{1,9}$/.test(word) ? Number(word) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UsageError(`${called} is a number of ${of} from ${least} to ${most}, not ${word}.`);
  },
});

/** A day; a month or year stands for its first or last day. */
export const day = (end: 'from' | 'to'): Pick<Parameter<string>, 'schema' | 'read'> => ({
  schema: {type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'},
  read(word, called) {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(word) ?? [];
    const last = end === 'to' ? new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).getUTCDate() : 1;
    const text = `${year}-${month ?? (end === 'to' ? '12' : '01')}-${day ?? String(last).padStart(2, '0')}`;
    const time = Date.parse(text);
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
      throw new UsageError(`${called} is a date such as 2026-01-31, not ${word}.`);
    return text;
  },
});
