import {describe, expect, it} from 'vitest';
import {distance, nearest} from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['reed', 'read'],
    ['raed', 'read'],
    ['hlep', 'help'],
    ['h', undefined],
    ['he', 'help'],
    ['summarise', undefined],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, ['read', 'help'])).toBe(meant);
  });

  it('counts letters added, left out, changed and swapped', () => {
    expect(distance('', 'abc')).toBe(3);
    expect(distance('json', 'jsno')).toBe(1);
    expect(distance('colour', 'color')).toBe(1);
    expect(distance('kitten', 'sitting')).toBe(3);
  });
});
