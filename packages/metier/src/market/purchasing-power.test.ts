import {expect, it} from 'vitest';
import {samePower} from './purchasing-power.ts';

it.each([
  ['where prices are as in the United States nothing changes', 100_000, 'USD', 'US', 100_000],
  ['where prices are lower the same pay buys more', 70_240, 'EUR', 'DE', 100_000],
  ['the euro buys more in Portugal than in Ireland', 55_500, 'EUR', 'PT', 100_000],
  ['pay in another currency than the country’s is left out', 100_000, 'USD', 'DE', null],
  ['a country that the table lacks is left out', 100_000, 'EUR', 'XX', null],
])('%s', (_, amount, currency, country, wanted) => {
  const found = samePower(amount, currency, country);
  if (wanted === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(wanted, -2);
});
