import {describe, expect, test} from 'vitest';
import {COMPENSATION_CUES, compensationOf} from './compensation.ts';
import {pageForTest} from './page-for-test.ts';

const pay = (text: string, location?: string) =>
  compensationOf(pageForTest({title: 'Data Engineer', location, text}, COMPENSATION_CUES)).map(
    ({value: {min, max, currency, period}}) => `${min ?? ''}-${max ?? ''} ${currency}/${period}`,
  );

describe('compensationOf', () => {
  test.each([
    ['Base salary: $120,000 - $150,000 a year.', ['120000-150000 USD/year']],
    ['Pay: $60/hr - $80/hr for this role', ['60-80 USD/hour']],
    ['Salary: up to 48K€', ['-48000 EUR/year']],
    ['Gehalt ab 55.000 € brutto im Jahr', ['55000- EUR/year']],
    ['Jahresgehalt: CHF 120’000', ['120000-120000 CHF/year']],
    ['Rémunération : 45 à 55 k€ brut annuel', ['45000-55000 EUR/year']],
    ['Salaire : 1.800 € brut/mois', ['1800-1800 EUR/month']],
    ['Rate: £600 per day', ['600-600 GBP/day']],
    ['CTC: 12 LPA', ['1200000-1200000 INR/year']],
    ['Salary range: $171,000  -  $214,000', ['171000-214000 USD/year']],
    ['Pay: $210K OTE - $290K OTE', ['210000-290000 USD/year']],
    ['We raised $45M. Budget of $2,000 for learning. 401(k) with 4% match.', []],
  ])('%s', (text, expected) => expect(pay(text)).toEqual(expected));

  test('the place decides what "$" is', () => {
    expect(pay('Salary range: $100,000 - $130,000', 'Toronto, Canada')).toEqual(['100000-130000 CAD/year']);
    expect(pay('Salary range: $100,000 - $130,000', 'Austin, TX, USA')).toEqual(['100000-130000 USD/year']);
  });

  test('an implied period is not a stated one', () => {
    const [stated] = compensationOf(pageForTest({text: 'Annual salary: $90,000 - $110,000'}, COMPENSATION_CUES));
    const [implied] = compensationOf(pageForTest({text: 'Salary: $90,000 - $110,000'}, COMPENSATION_CUES));
    expect([stated?.certainty, implied?.certainty]).toEqual(['stated', 'implied']);
  });

  test('unbelievable pay is kept and marked', () => {
    const [claim] = compensationOf(pageForTest({text: 'Annual salary: USD 1111111K'}, COMPENSATION_CUES));
    expect(claim?.value).toMatchObject({min: 1_111_111_000, believable: false});
  });

  test('one figure for two places is one claim for both', () => {
    const text =
      'For Berlin roles: The base pay is $100,000 - $120,000.\n\nFor Paris roles: The base pay is $100,000 - $120,000.';
    const claims = compensationOf(pageForTest({text}, COMPENSATION_CUES));
    expect(claims.map(({value}) => value.appliesTo)).toEqual(['Berlin; Paris']);
    expect(claims[0]?.evidence).toHaveLength(2);
  });

  test('time is linear in runs of figures', () => {
    const page = pageForTest({text: `salary $ ${'1 '.repeat(200_000)}`}, COMPENSATION_CUES);
    const start = performance.now();
    compensationOf(page);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
