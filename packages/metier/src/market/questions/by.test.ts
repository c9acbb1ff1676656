import {expect, it} from 'vitest';
import {type By, brokenBy, inOrder} from './by.ts';

const row = (group: Record<string, string>, n: number) => ({group, n});

it.each<[string, By[], ReturnType<typeof row>[], string[]]>([
  [
    'months by date',
    ['month'],
    [row({month: '2026-02-01'}, 9), row({month: '2025-11-01'}, 30)],
    ['2025-11-01', '2026-02-01'],
  ],
  [
    'levels by rank, what is not said last',
    ['seniority'],
    [row({seniority: ''}, 90), row({seniority: 'senior'}, 5), row({seniority: 'entry'}, 1)],
    ['entry', 'senior', ''],
  ],
  [
    'countries by size',
    ['country'],
    [row({country: 'AT'}, 3), row({country: 'US'}, 40), row({country: 'DE'}, 8)],
    ['US', 'DE', 'AT'],
  ],
  [
    'a country’s levels together',
    ['country', 'seniority'],
    [
      row({country: 'DE', seniority: 'senior'}, 5),
      row({country: 'US', seniority: 'mid'}, 4),
      row({country: 'DE', seniority: 'mid'}, 2),
      row({country: 'US', seniority: 'senior'}, 9),
    ],
    ['US mid', 'US senior', 'DE mid', 'DE senior'],
  ],
])('orders %s', (_, by, rows, wanted) => {
  expect(inOrder(by, rows).map(({group}) => Object.values(group).join(' '))).toEqual(wanted);
});

it('leaves out postings that do not say what they are broken down by', () => {
  const {where, names, columns} = brokenBy(['month', 'country']);
  expect(where).toBe("posted_by = 'published' AND notEmpty(countries)");
  expect(names).toBe('by_month, by_country, ');
  expect(columns.map(({label}) => label)).toEqual(['Month', 'Country']);
  expect(brokenBy().where).toBe('1');
});
