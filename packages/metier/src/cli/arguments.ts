import {parseArgs} from 'node:util';
import {nearest} from './nearest.ts';
import {COLOR_CHOICES, type ColorChoice} from './terminal.ts';
import {fieldNames, fieldOf} from './why.ts';

/** What `metier read` was told. */
export interface ReadArguments {
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly why: string | null;
  readonly color: ColorChoice;
  /** How many readers work at once; null leaves it to the machine. */
  readonly jobs: number | null;
}

/** What `metier check` was told. */
export interface CheckArguments {
  readonly input: string;
  readonly json: boolean;
  /** A file of role profiles; null takes ours. */
  readonly profiles: string | null;
  readonly color: ColorChoice;
}

export type Arguments =
  | {readonly do: 'help'; readonly about: HelpAbout}
  | {readonly do: 'check'; readonly check: CheckArguments}
  | {readonly do: 'version'}
  | {readonly do: 'read'; readonly read: ReadArguments};

/** The command was written wrong; the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type HelpAbout = 'metier' | 'read' | 'check';
const COMMANDS = ['read', 'check', 'help'];
const OPTIONS = {
  json: {type: 'boolean'},
  why: {type: 'string'},
  color: {type: 'string'},
  profiles: {type: 'string'},
  jobs: {type: 'string', short: 'j'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'V'},
} as const;
type OptionName = keyof typeof OPTIONS;
const OPTION_NAMES = Object.keys(OPTIONS);
const MOST_JOBS = 64;

/** What the words after `metier` ask for. Throws a `UsageError` that names what is wrong and the nearest right word. */
export function argumentsOf(words: readonly string[]): Arguments {
  const {tokens} = parseArgs({args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true});
  const given = new Map<OptionName, string | true>();
  const plain: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind === 'option') given.set(...optionOf(token));
  }
  const [command, ...inputs] = plain;
  if (given.has('version')) return {do: 'version'};
  if (command === 'help') return {do: 'help', about: aboutOf(inputs[0])};
  if (given.has('help')) return {do: 'help', about: aboutOf(command)};
  if (command === undefined) {
    if (!given.size) return {do: 'help', about: 'metier'};
    throw new UsageError('What to do with it? Say: metier read FILE');
  }
  if (command === 'check') return {do: 'check', check: checkArguments(inputs, given)};
  if (command !== 'read') throw unknownCommand(command);
  return {do: 'read', read: readArguments(inputs, given)};
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

function optionOf({name, rawName, value, inlineValue}: OptionToken): [OptionName, string | true] {
  if (!Object.hasOwn(OPTIONS, name)) {
    const meant = name.length > 1 ? nearest(name, OPTION_NAMES) : undefined;
    throw new UsageError(
      `There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''} See: metier read --help`,
    );
  }
  const option = name as OptionName;
  if (OPTIONS[option].type === 'boolean') {
    if (inlineValue) throw new UsageError(`${rawName} takes no value.`);
    return [option, true];
  }
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
    throw new UsageError(`${rawName} needs a value: ${VALUES[option as keyof typeof VALUES]()}.`);
  return [option, value];
}

const VALUES = {
  why: () => `one of ${fieldNames.join(', ')}`,
  color: () => 'auto, always or never',
  profiles: () => 'a file of role profiles',
  jobs: () => `a number from 1 to ${MOST_JOBS}`,
};

function aboutOf(command: string | undefined): HelpAbout {
  if (command !== undefined && !COMMANDS.includes(command)) throw unknownCommand(command);
  return command === 'read' || command === 'check' ? command : 'metier';
}

function unknownCommand(command: string): UsageError {
  if (/[./\\:]/.test(command) || command === '-')
    return new UsageError(`To read ${command}, say: metier read ${command}`);
  const meant = nearest(command, COMMANDS);
  return new UsageError(
    `There is no command ${command}. ${meant ? `Did you mean ${meant}?` : 'To read a posting, say: metier read FILE'}`,
  );
}

function readArguments(inputs: readonly string[], given: ReadonlyMap<OptionName, string | true>): ReadArguments {
  if (given.has('profiles')) throw new UsageError('--profiles belongs to metier check.');
  const json = given.has('json');
  const why = textOf(given, 'why');
  if (json && why !== null) throw new UsageError('--json already holds the evidence of every field; leave out --why.');
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-'))
    throw new UsageError('Standard input (-) can be read only once.');
  return {
    inputs,
    json,
    why: why === null ? null : whyOf(why),
    color: colorOf(textOf(given, 'color')),
    jobs: jobsOf(textOf(given, 'jobs')),
  };
}

function checkArguments(inputs: readonly string[], given: ReadonlyMap<OptionName, string | true>): CheckArguments {
  const [input, ...more] = inputs;
  if (input === undefined) throw new UsageError('What to check? Say: metier check ARTICLE. See: metier check --help');
  if (more.length) throw new UsageError('metier check takes one article at a time.');
  for (const option of ['why', 'jobs'] as const)
    if (given.has(option)) throw new UsageError(`--${option} belongs to metier read.`);
  return {input, json: given.has('json'), profiles: textOf(given, 'profiles'), color: colorOf(textOf(given, 'color'))};
}

const textOf = (given: ReadonlyMap<OptionName, string | true>, name: OptionName): string | null => {
  const value = given.get(name);
  return typeof value === 'string' ? value : null;
};

function whyOf(word: string): string {
  const field = fieldOf(word);
  if (!field) throw new UsageError(`There is no field ${word}. Fields: ${fieldNames.join(', ')}`);
  return field;
}

function colorOf(word: string | null): ColorChoice {
  if (word === null) return 'auto';
  const choice = COLOR_CHOICES.find((one) => one === word);
  if (!choice) throw new UsageError(`--color is auto, always or never, not ${word}.`);
  return choice;
}

function jobsOf(word: string | null): number | null {
  if (word === null) return null;
  const jobs = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not ${word}.`);
  return jobs;
}
