import {describe, expect, it} from 'vitest';
import {bar, columnsOf, fit, oneLine, shorten, wantsColor, widthOf, wrap} from './terminal.ts';

describe('wantsColor', () => {
  it.each([
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, {NO_COLOR: '1'}, false],
    ['auto', true, {NO_COLOR: ''}, true],
    ['auto', true, {TERM: 'dumb'}, false],
    ['auto', false, {FORCE_COLOR: '1'}, true],
    ['auto', false, {FORCE_COLOR: ''}, true],
    ['auto', true, {FORCE_COLOR: '0'}, false],
    ['auto', false, {FORCE_COLOR: '1', NO_COLOR: '1'}, false],
    ['always', false, {NO_COLOR: '1'}, true],
    ['never', true, {FORCE_COLOR: '1'}, false],
  ] as const)('%s, terminal %s, %o: %s', (choice, isTerminal, environment, wanted) => {
    expect(wantsColor(choice, isTerminal, environment)).toBe(wanted);
  });
});

describe('widthOf', () => {
  it('takes the terminal, then COLUMNS, then 80; never under 40 or over 100', () => {
    expect(widthOf(72, {COLUMNS: '60'})).toBe(72);
    expect(widthOf(undefined, {COLUMNS: '60'})).toBe(60);
    expect(widthOf(undefined, {COLUMNS: 'wide'})).toBe(80);
    expect(widthOf(0, {})).toBe(80);
    expect(widthOf(12, {})).toBe(40);
    expect(widthOf(300, {})).toBe(100);
  });
});

describe('wrap', () => {
  it('breaks at spaces and indents what follows', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three', 7, 2)).toEqual(['one two', '  three']);
    expect(wrap('', 10)).toEqual([]);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrap('see https://example.com/a', 10)).toEqual(['see', 'https://ex', 'ample.com/', 'a']);
  });

  it('counts columns, not code units', () => {
    expect(wrap('数据 科学 家', 5)).toEqual(['数据', '科学', '家']);
  });
});

describe('fit and shorten', () => {
  it('fills or cuts to the width', () => {
    expect(fit('abc', 5)).toBe('abc  ');
    expect(fit('abcdef', 4)).toBe('abc…');
    expect(columnsOf(fit('数据科学家', 6))).toBeLessThanOrEqual(6);
  });

  it('cuts at the end of a word where it can', () => {
    expect(shorten('build the reports of the team', 22)).toBe('build the reports of…');
    expect(shorten('short', 22)).toBe('short');
  });
});

describe('oneLine', () => {
  it('leaves nothing that moves the cursor, changes colours or turns the text around', () => {
    expect(oneLine('a\u001b[31mred\u0007\r\n  b\u202ec\u200b')).toBe('a [31mred bc');
  });
});

describe('bar', () => {
  it('draws eighths of a column', () => {
    expect(bar(1, 4)).toBe('████');
    expect(bar(0.5, 3)).toBe('█▌');
    expect(bar(0, 4)).toBe('');
  });
});
