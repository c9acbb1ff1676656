import {describe, expect, it} from 'vitest';
import {parseLocation} from './location-field.ts';

const read = (field: string) =>
  parseLocation(field).map(
    ({city, region, country, countryStated}) =>
      `${city ?? '-'}/${region ?? '-'}/${country ?? '-'}${countryStated ? '!' : ''}`,
  );

/** [field, places]; `!` marks a country that is written, the others follow from the city. */
describe('parseLocation', () => {
  it.each([
    ['San Francisco, CA', ['San Francisco/California/US!']],
    ['Toronto, CA', ['Toronto/-/CA!']], // no Toronto in California: CA is the country
    ['London, ON', ['London/Ontario/CA!']],
    ['Paris, TX', ['Paris/Texas/US!']],
    ['Munich, DE', ['Munich/-/DE!']], // Germany, not Delaware
    ['Atlanta, Georgia', ['Atlanta/Georgia/US!']],
    ['Tbilisi, Georgia', ['Tbilisi/-/GE!']],
    ['New York, New York, United States', ['New York/New York/US!']],
    ['Washington, D.C.', ['Washington/District of Columbia/US!']],
    ['Redmond, Washington', ['Redmond/Washington/US!']],
    ['Vienna, Vienna, Austria', ['Vienna/-/AT!']], // the state repeats the city
    ['Remote (United States | Canada)', ['-/-/US!', '-/-/CA!']],
    ['Melbourne or Sydney, Australia', ['Melbourne/-/AU!', 'Sydney/-/AU!']], // the country holds for both
    ['Australia - Sydney/Melbourne/remote', ['Sydney/-/AU!', 'Melbourne/-/AU!']],
    ['Berlin, Germany; London, UK', ['Berlin/-/DE!', 'London/-/GB!']],
    ['NYC / Remote', ['New York City/-/US']],
    ['Hybrid - Austin, TX', ['Austin/Texas/US!']],
    ['D-80331 München', ['München/-/DE']],
    ['Frankfurt/Main, Köln', ['Frankfurt/Main/-/DE', 'Köln/-/DE']],
    ['Frankfurt (Main)', ['Frankfurt (Main)/-/DE']],
    ['Unterhaching (bei München)', ['Unterhaching/-/DE']], // near is not in
    ['bundesweit', ['-/-/DE!']],
    ['Hamburg, Berlin', ['Hamburg/-/DE', 'Berlin/-/DE']], // cities, although both are states too
    ['75 - Paris 9e Arrondissement', ['Paris/Paris/FR']],
    ['31 - TOULOUSE', ['Toulouse/Haute-Garonne/FR']],
    ['78 - VELIZY VILLACOUBLAY', ['Vélizy-Villacoublay/Yvelines/FR']],
    ['33 - Gironde', ['-/Gironde/FR']],
    ['Kharadi, IND', ['Kharadi/-/IN!']], // unknown words stand where a city stands
    ['Victoria, Australia', ['-/Victoria/AU!']], // the state: no large city of the name there
    ['EMEA', ['-/EMEA/-']],
    ['Remote - Global', []],
    ['Headquarters', []],
    ['CET +/- 3', []],
    ['', []],
  ])('%s', (field, places) => expect(read(field)).toEqual(places));

  it('leaves out what may be no place when asked for known places only', () => {
    const known = (words: string) => parseLocation(words, {}, {known: true}).map(({city, country}) => [city, country]);
    expect(known('Acme AI | ML Engineer, Mobile | SF or Remote (UK) | sea view')).toEqual([
      ['San Francisco', 'US'],
      [null, 'GB'],
    ]);
    expect(known('Mobile, AL')).toEqual([['Mobile', 'US']]);
  });

  it('gives the span of the words', () => {
    const field = 'Hybrid - Austin, TX (HQ)';
    const [place] = parseLocation(field);
    expect(field.slice(place?.from, place?.to)).toBe('Austin, TX');
  });

  it('takes time in proportion to its length', () => {
    for (const text of ['Berlin, ', '(', 'New ', 'Remote ', 'a-', '9']) {
      const start = performance.now();
      parseLocation(text.repeat(4000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
