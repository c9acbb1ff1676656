import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lengthOf, monthOf, monthsTogether, monthWords} from './months.ts';

describe('months', () => {
  it('a year alone stands for its middle, so that 2018 – 2022 are 48', () =>
    expect(lengthOf({first: monthOf('2018', 'first'), last: monthOf('2022', 'last')})).toBe(48));
  it('a day is in its month', () => expect(monthWords(monthOf('2021-05-31', 'first'))).toBe('2021-05'));
  it.each(['', '21', '2021-13', 'May 2021', '2021-5'])('%j is no date', (date) =>
    expect(() => monthOf(date, 'first')).toThrow(RangeError),
  );
  it('none of none', () => expect(monthsTogether([null, null])).toBeNull());

  it('overlaps count once, in any order', () => {
    const stretches = fc.array(fc.record({first: fc.integer({min: 0, max: 60}), more: fc.nat(30)}), {minLength: 1});
    fc.assert(
      fc.property(stretches, (some) => {
        const ranges = some.map(({first, more}) => ({first, last: first + more}));
        const months = new Set(
          ranges.flatMap(({first, last}) => Array.from({length: last - first + 1}, (_, i) => first + i)),
        );
        expect(monthsTogether(ranges)).toBe(months.size);
        expect(monthsTogether([...ranges].reverse())).toBe(months.size);
      }),
    );
  });
});
