import {execFile, execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {operations} from '../operations/operations.ts';
import {openApi} from '../serve/openapi.ts';
import {OWN_WORDS} from './arguments.ts';
import {commandsOf, completionCommand} from './completion-command.ts';
import {HELP} from './help.ts';

const BIN = fileURLToPath(new URL('../../bin/metier.mjs', import.meta.url));
const GUIDE = fileURLToPath(new URL('../../../../docs/guide/http.md', import.meta.url));

const helpOf = (name: string): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, [BIN, name, '--help'], (_, out) => done(out));
  });

describe('everything that Metier can do', () => {
  it('is a command of its name, and each command is on the list', () => {
    const commands = operations.filter(({usage}) => usage !== null).map(({name}) => name);
    expect([...commands].sort()).toEqual(['read', ...OWN_WORDS].sort());
    for (const {usage, name} of operations) if (usage !== null) expect(usage.split(' ')[0]).toBe(name);
  });

  it('stands in the help, in lines of 80 columns', () => {
    for (const {usage, summary} of operations)
      if (usage !== null) expect(HELP).toContain(`${`metier ${usage}`.padEnd(21)}   ${summary}`);
    for (const line of HELP.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('has in the help of its command the options of the list, and no others', async () => {
    for (const {name, options} of await commandsOf()) {
      const help = await helpOf(name);
      const named = [...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+(?:, --[a-z-]+)*)/gm)].flatMap(([, all]) =>
        (all as string).replaceAll('--', '').split(', '),
      );
      for (const option of named) expect(options, `${name} --help names --${option}`).toContain(option);
      for (const option of options) expect(help, `${name} takes --${option}`).toMatch(new RegExp(`--${option}\\b`));
    }
  }, 120_000);

  it('has its route described, with its parameters and documents', async () => {
    const {paths} = await openApi('0.0.0');
    const routed = operations.filter(({route}) => route);
    expect(Object.keys(paths).sort()).toEqual(routed.map(({route}) => `/api${route?.path}`).sort());
    for (const {route, load, documents} of routed) {
      const {parameters = {}} = (await load?.()) ?? {};
      for (const method of route?.methods ?? []) {
        const text = JSON.stringify(paths[`/api${route?.path}`]?.[method]);
        for (const name of Object.keys(parameters)) expect(text).toContain(`"name":"${name}"`);
        if (method === 'post') for (const {name} of documents) expect(text).toContain(`"${name}":{`);
      }
    }
  });

  it('has its route in the guide', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    for (const {route} of operations) if (route) expect(guide).toContain(`/api${route.path}`);
  });

  it('says what it takes and gives in words of the house', () => {
    for (const {name, title, summary, about, documents} of operations)
      for (const words of [title, summary, about, ...documents.map(({help}) => help)])
        expect(words, name).not.toMatch(/\bscore\b(?<!no single score)|job ad|vacanc|candidate|please/i);
  });
});

describe('completion', () => {
  it('knows the commands, their options, and the words of some', async () => {
    const script = await completionCommand(['bash']);
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _metier; echo "\${COMPREPLY[@]}"`,
          'bash',
          ...words,
        ],
        {encoding: 'utf8'},
      ).trim();
    expect(complete('metier', 'co')).toBe(
      'compare completion coach'
        .split(' ')
        .sort((a, b) => operations.findIndex(({name}) => name === a) - operations.findIndex(({name}) => name === b))
        .join(' '),
    );
    expect(complete('metier', 'ask', 'skills', '--lev')).toBe('--level');
    expect(complete('metier', 'ask', 'skills', '--level', 'se')).toBe('senior');
    expect(complete('metier', 'read', '--')).toBe('--color --help --jobs --json --why');
  });

  it.each(['zsh', 'fish'])('is written for %s with every command and option', async (shell) => {
    const script = await completionCommand([shell]);
    for (const {name, options} of await commandsOf()) {
      expect(script).toContain(name);
      for (const option of options) expect(script).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
    }
  });

  it.each([
    [[], 'metier completion bash'],
    [['bsh'], 'metier completion bash'],
    [['zhs'], 'metier completion zsh'],
    [['bash', 'zsh'], 'metier completion bash'],
  ])('%j is told what to say', async (words, instead) => {
    await expect(completionCommand(words)).rejects.toThrow(`For which shell? Say: ${instead}.`);
  });
});
