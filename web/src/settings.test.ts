import {describe, expect, it} from 'vitest';
import {languageOf} from './settings.ts';
import {de} from './words/de.ts';
import {en} from './words/en.ts';
import {fr} from './words/fr.ts';

it('takes the first of the browser’s languages that the interface speaks', () => {
  expect(languageOf(['pt-BR', 'de-AT', 'en'])).toBe('de');
  expect(languageOf(['pt'])).toBe('en');
});

describe('language files', () => {
  const paths = (value: unknown, at = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
      : [at];
  const own = (list: string[]): string[] =>
    list.filter((path) => !/\.(some|because)$|^\.notes\.sentences/.test(path)).sort();

  it.each([de, fr])('$name has every word of English', (language) => {
    expect(own(paths(language))).toEqual(own(paths(en)));
  });

  it.each([de, fr])('$name has a sentence for every kind of note', ({notes}) => {
    expect(Object.keys(notes.sentences).sort()).toEqual(Object.keys(notes.names).sort());
  });
});
