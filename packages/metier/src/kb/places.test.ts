import {describe, expect, it} from 'vitest';
import {cityNamed, placeAt, resolvePlace, shownCity} from './places.ts';

const short = (place: {city: string | null; region: string | null; country: string | null} | null) =>
  place && [place.city, place.region, place.country].map((part) => part ?? '-').join(' / ');

describe('resolvePlace', () => {
  it.each([
    ['Köln', 'Köln / - / DE'],
    ['Muenchen', 'Muenchen / - / DE'], // exonyms and other spellings lead to the city and keep the posting's form
    ['NYC', 'New York City / - / US'], // but short names in capitals are spelled out
    ['TOULOUSE', 'Toulouse / - / FR'],
    ['Georgia', '- / Georgia / US'],
    ['UK', '- / - / GB'],
    ['us', null], // the pronoun
    ['CA', '- / California / US'],
    ['EMEA', '- / EMEA / -'],
    ['Cambridge', 'Cambridge / - / -'], // neither Cambridge is much larger: the country stays open
    ['London', 'London / - / GB'],
    ['Singapore', 'Singapore / - / SG'],
    ['Luxembourg', 'Luxembourg / - / LU'],
    ['Berlin', 'Berlin / - / DE'], // the city rather than the state
    ['Ontario', '- / Ontario / CA'], // the province rather than the city in California
    ['Kubernetes', null],
  ])('%s', (words, expected) => expect(short(resolvePlace(words))).toBe(expected));

  it('lets the neighbours decide', () => {
    expect(short(resolvePlace('London', {region: 'Ontario'}))).toBe('London / Ontario / CA');
    expect(short(resolvePlace('Paris', {country: 'US'}))).toBe('Paris / - / US');
    expect(short(resolvePlace('Cambridge', {country: 'GB'}))).toBe('Cambridge / - / GB');
  });
});

describe('placeAt', () => {
  it('takes the longest name that begins at a place', () => {
    expect(placeAt('in San Francisco Bay Area or', 3)).toMatchObject({region: 'San Francisco Bay Area', to: 25});
    expect(placeAt('Frankfurt am Main, Germany', 0)).toMatchObject({city: 'Frankfurt am Main', to: 17});
  });

  it('marks names that are also words', () => {
    expect(placeAt('Reading papers', 0)).toMatchObject({city: 'Reading', common: true});
    expect(placeAt('Berlin calls', 0)).toMatchObject({common: false});
  });

  it('finds nothing inside other words', () => expect(placeAt('Python, SQL', 0)).toBe(null));
});

describe('shownCity', () => {
  it.each([
    ['NEUILLY SUR SEINE', 'Neuilly sur Seine'],
    ['München', 'München'],
  ])('%s → %s', (words, shown) => expect(shownCity(words, null)).toBe(shown));
});

describe('cityNamed', () => {
  it.each([
    ['München', null, 'Munich'],
    ['Frankfurt (Main)', 'DE', 'Frankfurt am Main'],
    ['New York', 'US', 'New York City'],
    ['Cambridge', null, 'Cambridge'],
    ['Groveville', 'US', 'Groveville'],
  ])('%s in %s is %s', (city, country, name) => expect(cityNamed({city, region: null, country})).toBe(name));
  it('is silent where no city is said', () => expect(cityNamed({city: null, region: null, country: 'DE'})).toBeNull());
});
