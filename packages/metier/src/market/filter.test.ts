import {expect, it} from 'vitest';
import {scopeOf} from './filter.ts';
import {homeOf} from './home.ts';
import {wantedOf, withWords} from './search/words.ts';

it('keeps the words of a user out of the statement', () => {
  const evil = "x') OR 1=1 --";
  const {where, values} = scopeOf({cities: [evil], skills: [evil], from: '2026-01-01', pay: 5});
  expect(where).not.toContain('1=1');
  expect(values).toMatchObject({
    cities: expect.arrayContaining([evil.toLowerCase()]),
    skills: [evil],
    from: '2026-01-01',
    pay: 5,
  });
  const words = withWords(scopeOf({}), {words: [evil], phrases: [`a ${evil}`], without: [evil]});
  expect(words.where).not.toContain('OR 1');
});

it('asks for everything without a filter', () => {
  expect(scopeOf({roles: [], from: null})).toEqual({where: '1', values: {}});
});

it.each([
  [['llm', 'vector database'], {words: ['llm'], phrases: ['vector database'], without: []}],
  [['"vector database" llm -sales'], {words: ['llm'], phrases: ['vector database'], without: ['sales']}],
  [['-"no visa" c++'], {words: ['c++'], phrases: [], without: ['no visa']}],
  [['scikit-learn', '""', '--'], {words: ['scikit-learn'], phrases: [], without: []}],
])('takes %j as typed', (typed, wanted) => {
  expect(wantedOf(typed)).toEqual(wanted);
});

it.each([
  ['METIER_HOME', {METIER_HOME: '/a/b', HOME: '/h'}, 'linux', '/a/b'],
  ['the folder of Linux', {HOME: '/h'}, 'linux', '/h/.local/share/metier'],
  ['XDG_DATA_HOME', {HOME: '/h', XDG_DATA_HOME: '/x'}, 'linux', '/x/metier'],
  ['the folder of macOS', {HOME: '/h'}, 'darwin', '/h/Library/Application Support/metier'],
] as const)('keeps the market in %s', (_, env, platform, folder) => {
  expect(homeOf(env, platform)).toBe(folder);
});

it.each([
  ['its own name in another case', 'BERLIN', ['berlin']],
  ['another language', 'Munich', ['munich', 'münchen', 'muenchen']],
  ['a short form', 'Frankfurt', ['frankfurt', 'frankfurt am main']],
  ['words that no city is called by', 'Groveville 7', ['groveville 7']],
])('looks for a city by %s', (_, words, names) => {
  expect(scopeOf({cities: [words]}).values.cities).toEqual(expect.arrayContaining(names));
});
