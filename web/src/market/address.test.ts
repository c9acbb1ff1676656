import {describe, expect, it} from 'vitest';
import {addressOf, asked, chosen, meantBy, monthsBefore, setOnly, shared, without, withValue} from './address.ts';

const of = (search: string) => new URLSearchParams(search);

describe('the address of the market', () => {
  it('drops what has no meaning, so that no stray word reaches the server', () => {
    expect(meantBy('?role=ai-engineer&utm_source=x&resume=cv.pdf&level=').toString()).toBe('role=ai-engineer');
  });

  it.each<[string, string, () => URLSearchParams, string]>([
    ['adds a value of a facet', 'role=a', () => withValue(of('role=a'), 'role', 'b'), 'role=a&role=b'],
    ['adds none twice', 'role=a', () => withValue(of('role=a'), 'role', 'a'), 'role=a'],
    [
      'puts a single value in the place of the last',
      'sort=pay',
      () => withValue(of('sort=pay'), 'sort', 'date'),
      'sort=date',
    ],
    ['takes one value away', 'role=a&role=b', () => without(of('role=a&role=b'), 'role', 'a'), 'role=b'],
    ['sets a facet to one value', 'role=a&role=b', () => setOnly(of('role=a&role=b'), 'role', 'c'), 'role=c'],
    ['takes a facet away', 'role=a', () => setOnly(of('role=a'), 'role', ''), ''],
    [
      'closes the open posting when others are meant',
      'posting=1',
      () => withValue(of('posting=1'), 'role', 'a'),
      'role=a',
    ],
    [
      'keeps which postings are meant from page to page',
      '',
      () => shared(of('role=a&words=x&market=sample&sort=pay&view=table&posting=1')),
      'role=a&market=sample',
    ],
  ])('%s', (_, _before, change, wanted) => {
    expect(change().toString()).toBe(wanted);
  });

  it('says nothing where nothing is chosen', () => {
    expect(addressOf('/market', of(''))).toBe('/market');
    expect(chosen(of('not=dbt&role=a&sort=pay'))).toEqual([
      ['role', 'a'],
      ['not', 'dbt'],
    ]);
  });

  it.each([
    ['2026-10-31', 12, '2025-11-01'],
    ['2026-10-15', 6, '2026-04-16'],
    ['2026-02-28', 24, '2024-03-01'],
    ['2026-08-30', 6, '2026-02-28'],
  ])('%s: %d months begin on %s', (day, months, first) => {
    expect(monthsBefore(day, months)).toBe(first);
  });

  it('asks the server for days before the newest posting, and for nothing that is the page’s own', () => {
    expect(asked(of('role=a&months=12&view=table&posting=1&sort=pay&market=sample'), '2026-10-31').toString()).toBe(
      'role=a&market=sample&from=2025-11-01',
    );
    expect(asked(of('months=13'), '2026-10-31').toString()).toBe('');
    expect(asked(of('months=12'), null).toString()).toBe('');
  });
});
