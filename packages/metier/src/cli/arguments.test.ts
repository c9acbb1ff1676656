import {describe, expect, it} from 'vitest';
import {argumentsOf} from './arguments.ts';
import {UsageError} from './options.ts';

const words = (line: string) => (line === '' ? [] : line.split(' '));

describe('argumentsOf', () => {
  it.each([
    ['', {do: 'help', about: 'metier'}],
    ['--help', {do: 'help', about: 'metier'}],
    ['help', {do: 'help', about: 'metier'}],
    ['help read', {do: 'help', about: 'read'}],
    ['read --help', {do: 'help', about: 'read'}],
    ['read a.txt -h', {do: 'help', about: 'read'}],
    ['--version', {do: 'version'}],
    ['-V', {do: 'version'}],
  ])('metier %s', (line, wanted) => {
    expect(argumentsOf(words(line))).toEqual(wanted);
  });

  it.each([
    ['read a.txt', {inputs: ['a.txt']}],
    ['read', {inputs: []}],
    ['read -', {inputs: ['-']}],
    ['--json read a.txt b.txt', {inputs: ['a.txt', 'b.txt'], json: true}],
    ['read a.txt --why pay', {inputs: ['a.txt'], why: 'pay'}],
    ['read a.txt --why=compensation', {inputs: ['a.txt'], why: 'pay'}],
    ['read a.txt --why employmentTypes', {inputs: ['a.txt'], why: 'terms'}],
    ['read a.txt --color always', {inputs: ['a.txt'], color: 'always'}],
    ['read a.txt -j 3', {inputs: ['a.txt'], jobs: 3}],
    ['read -- --odd-name.txt', {inputs: ['--odd-name.txt']}],
  ])('metier %s', (line, read) => {
    const usual = {json: false, why: null, color: 'auto', jobs: null};
    expect(argumentsOf(words(line))).toEqual({do: 'read', read: {...usual, ...read}});
  });

  it.each([
    ['reed a.txt', 'There is no command reed. Did you mean read?'],
    ['summarise', 'There is no command summarise. To read a posting, say: metier read FILE'],
    ['posting.pdf', 'To read posting.pdf, say: metier read posting.pdf'],
    ['https://example.com/1', 'To read https://example.com/1, say: metier read https://example.com/1'],
    ['read a --jsno', 'There is no option --jsno. Did you mean --json? See: metier read --help'],
    ['read a --colour always', 'There is no option --colour. Did you mean --color? See: metier read --help'],
    ['read a -x', 'There is no option -x. See: metier read --help'],
    ['read a --json=yes', '--json takes no value.'],
    ['read a --color', '--color needs a value: auto, always or never.'],
    ['read a --color --json', '--color needs a value: auto, always or never.'],
    ['read a --color blue', '--color is auto, always or never, not blue.'],
    ['read a --jobs 0', '--jobs is a number from 1 to 64, not 0.'],
    ['read a --jobs many', '--jobs is a number from 1 to 64, not many.'],
    ['read - -', 'Standard input (-) can be read only once.'],
    ['read a --json --why pay', '--json already holds the evidence of every field; leave out --why.'],
    ['--json', 'What to do with it? Say: metier read FILE'],
    [
      'read a --why luck',
      'There is no field luck. Fields: title, employer, role, specialisms, level, requirements, tasks, pay, place, terms, visa, benefits, notes',
    ],
  ])('metier %s is wrong', (line, message) => {
    expect(() => argumentsOf(words(line))).toThrow(new UsageError(message));
  });
});
