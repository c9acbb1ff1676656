import {type Parameters, type ValuesOf, valuesOf} from '../operations/parameter.ts';
import type {Given, Option} from './options.ts';
import {wrap} from './terminal.ts';

/** The options of the command line for parameters. */
export const optionsFor = <P extends Parameters>(parameters: P): Readonly<Record<keyof P & string, Option>> =>
  Object.fromEntries(Object.entries(parameters).map(([name, {value}]) => [name, {value}])) as Record<
    keyof P & string,
    Option
  >;

const WIDTH = 79;
const COLUMN = 21;

/** The lines of a help text for parameters. */
export const helpFor = (parameters: Parameters): string =>
  Object.entries(parameters)
    .map(([name, {shown, help}]) => {
      const [first = '', ...more] = wrap(help, WIDTH - COLUMN);
      const start = `  --${name} ${shown}`;
      return [`${start.padEnd(COLUMN - 1)} ${first}`, ...more.map((line) => ' '.repeat(COLUMN) + line)].join('\n');
    })
    .join('\n');

/** The values that options say. Throws a `UsageError`. */
export const valuesGiven = <P extends Parameters>(parameters: P, given: Given<keyof P & string>): ValuesOf<P> =>
  valuesOf(
    parameters,
    (name) => given.texts(name),
    (name) => `--${name}`,
  );
