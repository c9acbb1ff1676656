import {describe, expect, it} from 'vitest';
import {check, language} from './cases-for-test.ts';
import {levelOf} from './proficiency.ts';
import type {Shown} from './shown.ts';

const speaks = (code: string, proficiency: string | null): Partial<Shown> => ({
  languages: [{language: code, proficiency, evidence: [{from: 0, to: 1, quote: '…'}]}],
});

describe('languages', () => {
  check([
    ['named, and no level asked', language('de'), speaks('de', null), 'met', 'language-shown'],
    ['basic, and no level asked', language('de'), speaks('de', 'basic'), 'met', 'language-shown'],
    ['the level', language('de', 'B2'), speaks('de', 'B2'), 'met', 'language-level'],
    [
      'a higher one',
      language('de', 'B2'),
      speaks('de', 'C1'),
      'met',
      'language-level',
      {asked: {words: 'B2', level: 'B2'}, shown: {words: 'C1', level: 'C1'}},
    ],
    ['one level below', language('de', 'C1'), speaks('de', 'B2'), 'partly-met', 'language-level'],
    ['two levels below', language('de', 'C1'), speaks('de', 'B1'), 'unmet', 'language-level'],
    ['C1 for a mother tongue', language('de', 'native'), speaks('de', 'C2'), 'partly-met', 'language-level'],
    [
      'a mother tongue is enough for everything',
      language('de', 'C2'),
      speaks('de', 'Muttersprache'),
      'met',
      'language-level',
    ],
    [
      '… even for words that name no level',
      language('de', 'for our customers'),
      speaks('de', 'native'),
      'met',
      'language-level',
    ],
    [
      'words that name no level',
      language('de', 'for our customers'),
      speaks('de', 'C1'),
      'partly-met',
      'language-level',
    ],
    ['a resume that says no level', language('de', 'B2'), speaks('de', null), 'partly-met', 'language-no-level'],
    ['in words of two languages', language('de', 'fließend'), speaks('de', 'fluent'), 'met', 'language-level'],
    ['words for less', language('fr', 'fluent'), speaks('fr', 'basic'), 'unmet', 'language-level'],
    ['the language of the resume, no level asked', language('en'), {}, 'met', 'language-written'],
    ['the language of the resume, a level asked', language('en', 'C1'), {}, 'partly-met', 'language-written'],
    [
      'what the resume says comes before what it is written in',
      language('en', 'C1'),
      speaks('en', 'B1'),
      'unmet',
      'language-level',
    ],
    ['not named', language('nl'), speaks('de', 'native'), 'not-shown', 'language-silent'],
    ['a language of another name', language('nl', 'C1'), {}, 'not-shown', 'language-silent'],
  ]);
});

it.each([
  ['native or bilingual proficiency', 'native'],
  ['zweisprachig', 'native'],
  ['verhandlungssicheres', 'C1'],
  ['sehr gute', 'C1'],
  ['ausgezeichnete', 'C1'],
  ['fluency', 'C1'],
  ['full professional proficiency', 'C1'],
  ['courant', 'C1'],
  ['gute', 'B2'],
  ['professional working', 'B2'],
  ['upper-intermediate', 'B2'],
  ['limited working proficiency', 'B1'],
  ['conversational', 'B1'],
  ['intermediate', 'B1'],
  ['Grundkenntnisse', 'A2'],
  ['elementary', 'A2'],
  ['B2+', 'B2'],
  ['C1 / C2', 'C1'],
  ['b1 - c1', 'B1'],
  ['with pleasure', null],
])('“%s” is %s', (words, level) => expect(levelOf(words)).toBe(level));
