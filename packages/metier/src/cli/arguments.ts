import {nearest} from '../operations/nearest.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
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

export type Arguments =
  | {readonly do: 'help'; readonly about: 'metier' | 'read'}
  | {readonly do: 'version'}
  | {readonly do: 'read'; readonly read: ReadArguments}
  /** A command about roles, articles or resumes, with the words behind it. */
  | {readonly do: OwnCommand; readonly words: readonly string[]};

export const ROLE_COMMANDS = ['roles', 'compare', 'pivot', 'map'] as const;
export type RoleCommand = (typeof ROLE_COMMANDS)[number];
/** Commands that take their words themselves. */
export const OWN_WORDS = [
  ...ROLE_COMMANDS,
  'check',
  'resume',
  'fit',
  'plan',
  'interview',
  'review',
  'coach',
  'class',
  'sync',
  'sources',
  'search',
  'searches',
  'similar',
  'ask',
  'market',
  'work',
  'serve',
  'mcp',
  'completion',
] as const;
export type OwnCommand = (typeof OWN_WORDS)[number];

const COMMANDS = ['read', ...OWN_WORDS, 'help'];
const MOST_JOBS = 64;
const OPTIONS = {
  json: {},
  why: {value: `one of ${fieldNames.join(', ')}`},
  color: {value: 'auto, always or never'},
  jobs: {value: `a number from 1 to ${MOST_JOBS}`, short: 'j'},
  help: {short: 'h'},
  version: {short: 'V'},
} as const;
type ReadOptions = Given<keyof typeof OPTIONS>;

/** What the words after `metier` ask for. Throws a `UsageError` that names what is wrong and the nearest right word. */
export function argumentsOf(words: readonly string[]): Arguments {
  const about = words.findIndex((word) => !word.startsWith('-'));
  const own = OWN_WORDS.find((one) => one === words[about]);
  if (own) return {do: own, words: words.filter((_, i) => i !== about)};
  const given = optionsIn(words, OPTIONS, 'metier read --help');
  const [command, ...inputs] = given.plain;
  if (given.has('version')) return {do: 'version'};
  if (command === 'help') {
    const of = OWN_WORDS.find((one) => one === inputs[0]);
    return of ? {do: of, words: ['--help']} : {do: 'help', about: aboutOf(inputs[0])};
  }
  if (given.has('help')) return {do: 'help', about: aboutOf(command)};
  if (command === undefined) {
    if (!words.length) return {do: 'help', about: 'metier'};
    throw new UsageError('What to do with it? Say: metier read FILE');
  }
  if (command !== 'read') throw unknownCommand(command);
  return {do: 'read', read: readArguments(inputs, given)};
}

function aboutOf(command: string | undefined): 'metier' | 'read' {
  if (command !== undefined && !COMMANDS.includes(command)) throw unknownCommand(command);
  return command === 'read' ? 'read' : 'metier';
}

function unknownCommand(command: string): UsageError {
  if (/[./\\:]/.test(command) || command === '-')
    return new UsageError(`To read ${command}, say: metier read ${command}`);
  const meant = nearest(command, COMMANDS);
  return new UsageError(
    `There is no command ${command}. ${meant ? `Did you mean ${meant}?` : 'To read a posting, say: metier read FILE'}`,
  );
}

function readArguments(inputs: readonly string[], given: ReadOptions): ReadArguments {
  const json = given.has('json');
  const why = given.text('why');
  if (json && why !== null) throw new UsageError('--json already holds the evidence of every field; leave out --why.');
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-'))
    throw new UsageError('Standard input (-) can be read only once.');
  return {
    inputs,
    json,
    why: why === null ? null : whyOf(why),
    color: colorOf(given.text('color')),
    jobs: jobsOf(given.text('jobs')),
  };
}

function whyOf(word: string): string {
  const field = fieldOf(word);
  if (!field) throw new UsageError(`There is no field ${word}. Fields: ${fieldNames.join(', ')}`);
  return field;
}

export function colorOf(word: string | null, option = '--color'): ColorChoice {
  if (word === null) return 'auto';
  const choice = COLOR_CHOICES.find((one) => one === word);
  if (!choice) throw new UsageError(`${option} is auto, always or never, not ${word}.`);
  return choice;
}

/** A number of readers. Throws a `UsageError`. */
export function jobsOf(word: string | null, least = 1): number | null {
  if (word === null) return null;
  const jobs = /^\d{1,3}$/.test(word) ? Number(word) : -1;
  if (jobs < least || jobs > MOST_JOBS)
    throw new UsageError(`--jobs is a number from ${least} to ${MOST_JOBS}, not ${word}.`);
  return jobs;
}
