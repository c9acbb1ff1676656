import {describe, expect, it} from 'vitest';
import {piecesOf, sentencesOf} from './sentences.ts';

const cut = (text: string) => sentencesOf(text, {from: 0, to: text.length}).map(({from, to}) => text.slice(from, to));

describe('sentences', () => {
  it.each([
    [
      'stops, questions and calls end one',
      'Build models. Why? Because! We like it',
      ['Build models.', 'Why?', 'Because!', 'We like it'],
    ],
    [
      'a stop that is glued to the next ends one too',
      'You join a team.More follows.',
      ['You join a team.', 'More follows.'],
    ],
    ['so does one behind a figure', 'You have 5 years.We care.', ['You have 5 years.', 'We care.']],
    ['a stop inside a name does not', 'We use Node.js and scikit.learn.', ['We use Node.js and scikit.learn.']],
    ['nor one in a figure', 'You get 5.000 or 1.5 times that.', ['You get 5.000 or 1.5 times that.']],
    [
      'English abbreviations',
      'Clouds, e.g. AWS, in the U.S. or elsewhere, etc. as well. Dr. Quill approves.',
      ['Clouds, e.g. AWS, in the U.S. or elsewhere, etc. as well.', 'Dr. Quill approves.'],
    ],
    [
      'German abbreviations',
      'Erfahrung mit Datenbanken, z.B. Oracle bzw. Postgres, ca. 3 Jahre. Gerne mehr.',
      ['Erfahrung mit Datenbanken, z.B. Oracle bzw. Postgres, ca. 3 Jahre.', 'Gerne mehr.'],
    ],
    ['French abbreviations', 'Un outil, p.ex. Tableau. Env. 3 ans.', ['Un outil, p.ex. Tableau.', 'Env. 3 ans.']],
    [
      'degrees',
      'A Ph.D. in statistics or a B.Sc. in physics is fine.',
      ['A Ph.D. in statistics or a B.Sc. in physics is fine.'],
    ],
    [
      'a stop before a small letter goes on',
      'Tools (incl. dbt. and others) help.',
      ['Tools (incl. dbt. and others) help.'],
    ],
    ['dots that trail off', 'And more... We mean it.', ['And more...', 'We mean it.']],
    [
      'closing marks belong to the sentence',
      'He said “yes.” Then he left (twice.) Fine.',
      ['He said “yes.”', 'Then he left (twice.)', 'Fine.'],
    ],
    ['wide stops of Chinese and Japanese', '我们招人。请投简历！', ['我们招人。', '请投简历！']],
    ['nothing is nothing', '  \n ', []],
  ])('%s', (_why, text, sentences) => expect(cut(text)).toEqual(sentences));

  it('looks only into its span', () => {
    expect(sentencesOf('One. Two. Three.', {from: 5, to: 9})).toEqual([{from: 5, to: 9}]);
  });

  it('cuts what never ends, at blanks where there are any and never inside a pair', () => {
    const words = 'word '.repeat(3000);
    const pieces = sentencesOf(words, {from: 0, to: words.length});
    expect(pieces.length).toBeGreaterThan(5);
    for (const {from, to} of pieces) {
      expect(to - from).toBeLessThanOrEqual(2000);
      expect(words.slice(from, to)).toMatch(/^word.*word$/);
    }
    const faces = '👀'.repeat(3000);
    for (const {from, to} of piecesOf(faces, {from: 0, to: faces.length}))
      expect(faces.slice(from, to).isWellFormed()).toBe(true);
  });
});
