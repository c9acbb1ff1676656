import {describe, expect, test} from 'vitest';
import {ARRANGEMENT_CUES, arrangementOf} from './arrangement.ts';
import {EMPLOYMENT_CUES, employmentOf} from './employment.ts';
import {LOCATION_CUES, locationsOf} from './locations.ts';
import {pageForTest} from './page-for-test.ts';
import {VISA_CUES, visaOf} from './visa.ts';

describe('arrangementOf', () => {
  const of = (text: string, location?: string) =>
    arrangementOf(pageForTest({title: 'Analyst', location, text}, ARRANGEMENT_CUES))?.value ?? null;

  test.each([
    ['This role is remote within Spain.', undefined, 'remote'],
    ['We work in person from our Boston office.', undefined, 'onsite'],
    ['Come to the office three days a week.', 'Remote', 'hybrid'],
    ['Five days a week in the office.', 'Lyon', 'onsite'],
    ['#LI-Hybrid', 'Leeds', 'hybrid'],
    ['Sorry, no remote work.', 'Leeds', 'onsite'],
    ['Models for remote sensing on a hybrid cloud.', 'Leeds', null],
    ['Offices in Leeds and a home office stipend.', 'Leeds', null],
  ])('%s (%s)', (text, location, expected) => expect(of(text, location)).toBe(expected));
});

describe('locationsOf', () => {
  const of = (record: {title?: string; location?: string; text: string}) =>
    locationsOf(pageForTest(record, LOCATION_CUES)).map(({value}) => `${value.city ?? ''}/${value.country ?? ''}`);

  test('the location field comes first', () => {
    expect(of({title: 'Analyst', location: 'Berlin, Germany', text: 'We have offices in Paris and Rome.'})).toEqual([
      'Berlin/DE',
    ]);
  });
  test('a header in pipes', () => {
    expect(of({title: 'Acme | ML Engineer | Munich, Germany | ONSITE', text: 'Join us.'})).toEqual(['Munich/DE']);
  });
  test('a label and a sentence about the job', () => {
    expect(of({title: 'Analyst', text: 'Location: Vienna, Austria\n\nMore words here.'})).toEqual(['Vienna/AT']);
    expect(of({title: 'Analyst', text: 'This role is based in Lisbon or Madrid.'})).toEqual(['Lisbon/PT', 'Madrid/ES']);
  });
  test.each([
    [
      'behind title and employer',
      'Data Engineer\n\nMoorland Tea\n\nMünchen, Berlin\n\nWir verkaufen.',
      ['München/DE', 'Berlin/DE'],
    ],
    ['as French boards write it', 'Data Engineer\n\nThé Lagune\n\n69 - LYON\n\nOn vend du thé.', ['Lyon/FR']],
    [
      'an employer called like a city stands before it',
      'Data Engineer\nLeeds\nManchester, UK\n\nHello.',
      ['Manchester/GB'],
    ],
    ['a name that is no place', 'Data Engineer\nMoorland Tea\nHello there.', []],
    ['far down it may be any city', 'Data Engineer\nA.\nB.\nC.\nLeeds\n\nHello.', []],
  ])('a line of places alone: %s', (_why, text, expected) => expect(of({text})).toEqual(expected));
  test('a remote country is a country', () => {
    expect(of({title: 'Analyst', location: 'Remote (US)', text: 'Hello.'})).toEqual(['/US']);
  });
});

describe('employmentOf', () => {
  const of = (text: string, title = 'Analyst') =>
    employmentOf(pageForTest({title, text}, EMPLOYMENT_CUES)).map(({value}) => value);

  test.each([
    ['Employment type: Full-time, permanent.', ['full-time', 'permanent']],
    ['Poste à temps plein en CDI à Lyon', ['full-time', 'permanent']],
    ['Benefits for full-time employees include lunch.', []],
    ['This is a 6-month contract.', ['contract']],
    ['You negotiate data contracts.', []],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected));

  test('a title says internship', () => expect(of('Join us.', 'Research Intern')).toEqual(['internship']));
  test('internal is not intern', () => expect(of('Internal tools.', 'Internal Tools Engineer')).toEqual([]));
});

describe('visaOf', () => {
  const of = (text: string) => visaOf(pageForTest({text}, VISA_CUES))?.value ?? null;
  test('offered, refused, silent', () => {
    expect(of('We offer visa sponsorship and relocation.')).toBe('offered');
    expect(of('Unfortunately we are unable to sponsor visas.')).toBe('not-offered');
    expect(of('Payments by Visa card.')).toBeNull();
  });
});
