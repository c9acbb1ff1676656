import {describe, expect, it} from 'vitest';
import {isMarkdown, markdownBody} from './markdown.ts';

const text = (source: string): string => markdownBody({text: source, part: ''}).piece.text;

describe('Markdown', () => {
  it.each([
    ['# Title', true],
    ['a **bold** word', true],
    ['see [here](https://example.com)', true],
    ['C\\+\\+', true],
    ['- a\n- b', false],
    ['#1 employer, C# and F#', false],
    ['5 * 3 * 2, snake_case_name', false],
    ['[Remote] Data scientist', false],
  ])('%j: %s', (source, expected) => {
    expect(isMarkdown(source)).toBe(expected);
  });

  it.each([
    ['## Tasks ##', 'Tasks'],
    ['**a** and *b* and __c__', 'a and b and c'],
    ['* a\n* b', '* a\n* b'],
    ['5 * 3 is snake_case_here', '5 * 3 is snake_case_here'],
    ['[a](https://b.example) ![i](x.png)c', 'a c'],
    ['`code` \\*star\\*', 'code *star*'],
    ['a\n---\nb', 'a\n\nb'],
    ['> quoted', 'quoted'],
    ['| When | What |\n|---|:--|\n| 2021 – now | **Analyst** |', 'When\tWhat\n\n2021 – now\tAnalyst'],
    ['|x| is a bar', '|x| is a bar'],
    ['```\n# not a heading\n```', '\n# not a heading\n'],
  ])('%j is %j', (source, expected) => {
    expect(text(source)).toBe(expected);
  });
});
