import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {documentOfText} from '../text/index.ts';

const reader = new Reader();
const read = (text: string) => reader.read(documentOfText(text));
const tasks = (text: string) => read(text).posting.tasks.map(({value}) => value);

describe('tasks', () => {
  it.each([
    [
      'items under a heading',
      'Your tasks\n- Mend the pipelines of shops\n- Sell tea to them',
      ['Mend the pipelines of shops', 'Sell tea to them'],
    ],
    [
      'sentences that open as duties do',
      'Responsibilities\nYou will mend the pipelines of shops. Tea is good. You’ll sell it to many.',
      ['You will mend the pipelines of shops.', 'You’ll sell it to many.'],
    ],
    [
      'German',
      'Deine Aufgaben\n- Aufbau der Datenpipelines für Läden\n- Betreuung der Läden',
      ['Aufbau der Datenpipelines für Läden', 'Betreuung der Läden'],
    ],
    [
      'French',
      'Vos missions\n- Concevoir des pipelines de données\n- Vendre du thé aux clients',
      ['Concevoir des pipelines de données', 'Vendre du thé aux clients'],
    ],
    ['none among the demands', 'Requirements\n- Knowledge of pipelines and SQL', []],
    ['none of a word or two', 'Your tasks\n- Pipelines\n- Sell tea to all of them', ['Sell tea to all of them']],
  ])('%s', (_why, text, expected) => expect(tasks(text)).toEqual(expected));

  it('say which words they are', () => {
    const text = 'Your tasks\n- Mend the\n  pipelines of shops';
    for (const {value, evidence} of read(text).posting.tasks)
      expect(evidence[0]?.quote.replace(/\s+/g, ' ')).toBe(value);
  });
});

describe('asides', () => {
  it('are the parts that ask for nothing, each run once, with the reason', () => {
    const text =
      'Data Engineer\n\nAbout us\nWe sell tea to shops. We like it.\n\nRequirements\n- SQL and Python\n\nBenefits\n- Tea every day\n- Bread every week\n\nHow to apply\nWrite a letter to us.';
    expect(read(text).asides.map(({kind, from, to}) => [kind, text.slice(from, to).split('\n')[0]])).toEqual([
      ['about', 'About us'],
      ['benefits', 'Benefits'],
      ['process', 'How to apply'],
    ]);
  });
});
