import {describe, expect, it} from 'vitest';
import {blocksOf, type Hint} from './blocks.ts';

const SIGNS = {heading: '#', paragraph: '¶', item: '•', cell: '|', field: '='};
const show = (text: string, hints: readonly Hint[] = []) =>
  blocksOf(text, hints).map(({kind, from, to}) => `${SIGNS[kind]} ${text.slice(from, to).replace(/\s+/g, ' ')}`);

describe('blocks', () => {
  it.each([
    ['hyphens', '- Python\n- SQL', ['• Python', '• SQL']],
    ['stars', '* Python\n* SQL', ['• Python', '• SQL']],
    ['dots, glued or not', '•Python\n• SQL\n· dbt', ['• Python', '• SQL', '• dbt']],
    ['ticks and arrows', '✓ Python\n➤ SQL\n→ dbt', ['• Python', '• SQL', '• dbt']],
    ['pictures', '🔹 Python\n🔸 SQL', ['• Python', '• SQL']],
    ['signs of a symbol font', '\uf0b7 Python\n\uf0a7 SQL', ['• Python', '• SQL']],
    ['numbers', '1. Python\n2) SQL\n10. dbt', ['• Python', '• SQL', '• dbt']],
    ['the letter o of an old word processor', 'o Python\no SQL', ['• Python', '• SQL']],
    ['two bullets in a row', '• - Python\n• - SQL', ['• Python', '• SQL']],
    ['a bullet alone says nothing', '-\n- SQL', ['• SQL']],
    ['a figure is no number of an item', '3.5 years of work', ['¶ 3.5 years of work']],
    ['a hyphenated word is no item', 'state-of-the-art', ['¶ state-of-the-art']],
  ])('bullets: %s', (_why, text, blocks) => expect(show(text)).toEqual(blocks));

  it.each([
    [
      'capitals',
      'REQUIREMENTS\nYou know SQL well and like it.',
      ['# REQUIREMENTS', '¶ You know SQL well and like it.'],
    ],
    ['a colon', 'What you bring:\n- SQL', ['# What you bring', '• SQL'].map((line) => line.replace('bring', 'bring:'))],
    ['title case before items', 'Your Profile\n- SQL', ['# Your Profile', '• SQL']],
    [
      'alone between blank lines',
      'Some words here.\n\nYour tasks\n\nYou write a lot of long sentences about data.',
      ['¶ Some words here.', '# Your tasks', '¶ You write a lot of long sentences about data.'],
    ],
    ['hash signs, with their depth', '## Profile\nYou know SQL.', ['# Profile', '¶ You know SQL.']],
    ['bold', '**Profile**\nYou know SQL.', ['# Profile', '¶ You know SQL.']],
    ['a question', 'Who are you?\n- SQL', ['# Who are you?', '• SQL']],
    ['marks alone are none', '**\n##\nYou know SQL.', ['¶ You know SQL.']],
    ['a sentence is none', 'You know SQL.\n- SQL', ['¶ You know SQL.', '• SQL']],
    ['the last line is none', 'You know SQL.\n\nApply now', ['¶ You know SQL.', '¶ Apply now']],
    ['an address is none', 'https://example.com/jobs:\n- SQL', ['¶ https://example.com/jobs:', '• SQL']],
  ])('headings: %s', (_why, text, blocks) => expect(show(text)).toEqual(blocks));

  it('joins lines that were wrapped by hand, and their items', () => {
    const text = [
      'We are a small team that helps gardeners to water their',
      'plants at the right time of the day, and we want to help',
      'many more of them to do so with data and with models that',
      'know when it rains and when it does not rain for a while.',
      'You will build these models and bring them to our',
      'customers in the whole of the country. You like plants.',
      '- Knowledge of Python and of the tools that people use',
      '  with it',
      '- SQL',
    ].join('\n');
    expect(show(text)).toEqual([
      `¶ ${text.split('\n').slice(0, 6).join(' ')}`,
      '• Knowledge of Python and of the tools that people use with it',
      '• SQL',
    ]);
  });

  it.each([
    [
      'dots, with what announces them',
      'Your tasks: • build pipelines • run pipelines • mend pipelines',
      ['# Your tasks:', '• build pipelines', '• run pipelines', '• mend pipelines'],
    ],
    [
      'the announcement may end a longer text',
      'We sell bread to bakers. We like them all. Tasks: • bake bread • sell bread',
      ['¶ We sell bread to bakers. We like them all.', '# Tasks:', '• bake bread', '• sell bread'],
    ],
    [
      'hyphens before capitals',
      'You know all of these - Python - SQL and databases - Docker',
      ['¶ You know all of these', '• Python', '• SQL and databases', '• Docker'],
    ],
    [
      'two dashes are a thought',
      'Our team - the best one - Builds models that people use',
      ['¶ Our team - the best one - Builds models that people use'],
    ],
  ])('running bullets in one line: %s', (_why, text, blocks) => expect(show(text)).toEqual(blocks));

  it('keeps the kinds that the source tells', () => {
    const text = 'Data Engineer\nProfile\nPython and SQL\nloose words';
    const hints: Hint[] = [
      {kind: 'field', name: 'title', from: 0, to: 13},
      {kind: 'heading', depth: 2, from: 14, to: 21},
      {kind: 'item', from: 22, to: 36},
    ];
    expect(show(text, hints)).toEqual(['= Data Engineer', '# Profile', '• Python and SQL', '¶ loose words']);
    expect(blocksOf(text, hints)[1]).toMatchObject({depth: 2});
  });

  it('gives blocks in order that never overlap and hold no white space at their ends', () => {
    for (const text of ['', '\n\n', '**', ' - \n•', 'a\n\n\nB:\n- c\n  - d', '# \n- x']) {
      let at = 0;
      for (const {from, to} of blocksOf(text)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
        at = to;
      }
    }
  });
});
