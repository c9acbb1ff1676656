import {SENIORITIES} from '../kb/seniority.ts';
import type {Filter} from '../market/filter.ts';
import {countryOf, payOf, roleOf, skillNamed} from './names.ts';
import {choice, day, one, several, text, type ValuesOf} from './parameter.ts';

const EMPLOYMENT = ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'freelance', 'permanent'] as const;

const skill = {
  shown: 'SKILL',
  value: 'a skill',
  schema: {type: 'string', minLength: 1, maxLength: 200},
  example: 'python',
  read: skillNamed,
};

/** Which postings a question or a search looks at. */
export const FILTER = {
  role: several({
    shown: 'ROLE',
    value: 'a role',
    help: 'what the work is, by role id, code or name',
    schema: {type: 'string', minLength: 1, maxLength: 200},
    example: 'data-engineer',
    read: roleOf,
  }),
  skill: several({...skill, help: 'names this skill; several: all of them'}),
  required: several({...skill, help: 'requires it'}),
  not: several({...skill, help: 'does not name it'}),
  'not-required': several({...skill, help: 'does not require it; it may be a plus'}),
  level: several({
    shown: 'LEVEL',
    value: 'a level such as senior',
    help: SENIORITIES.join(', '),
    example: 'senior',
    ...choice(SENIORITIES),
  }),
  country: several({
    shown: 'CODE',
    value: 'a country code such as DE',
    help: 'DE, US, GB …; several: any of them',
    schema: {type: 'string', pattern: '^[A-Za-z]{2}$'},
    example: 'DE',
    read: countryOf,
  }),
  city: several({shown: 'CITY', value: 'a city', help: 'Berlin, …', example: 'Berlin', ...text(200)}),
  work: several({
    shown: 'KIND',
    value: 'onsite, hybrid or remote',
    help: 'onsite, hybrid or remote',
    example: 'remote',
    ...choice(['onsite', 'hybrid', 'remote']),
  }),
  employment: several({
    shown: 'KIND',
    value: 'a kind such as full-time',
    help: EMPLOYMENT.join(', '),
    example: 'full-time',
    ...choice(EMPLOYMENT),
  }),
  employer: several({
    shown: 'NAME',
    value: 'the name of an employer',
    help: 'of this employer',
    example: 'Acme',
    ...text(200),
  }),
  from: one({
    shown: 'DATE',
    value: 'a date such as 2026-01-31',
    help: 'first day of posting',
    example: '2026-01-31',
    ...day('from'),
  }),
  to: one({
    shown: 'DATE',
    value: 'a date such as 2026-01-31',
    help: 'last day of posting',
    example: '2026-11-20',
    ...day('to'),
  }),
  pay: one({
    shown: 'N',
    value: 'US dollars a year, such as 120000',
    help: 'pays at least so many US dollars a year',
    schema: {type: 'string', pattern: '^[0-9][0-9,.]{0,11}[kK]?$'},
    example: '120000',
    read: payOf,
  }),
  language: several({
    shown: 'CODE',
    value: 'a language code such as de',
    help: 'written in this language',
    example: 'de',
    schema: text(20).schema,
    read: (word) => word.toLowerCase(),
  }),
  visa: several({
    shown: 'WORD',
    value: 'offered or not-offered',
    help: 'offered or not-offered',
    example: 'offered',
    ...choice(['offered', 'not-offered']),
  }),
  source: several({
    shown: 'NAME',
    value: 'the name of a source',
    help: 'of this source',
    example: 'greenhouse',
    ...text(200),
  }),
  open: one({
    shown: 'WORD',
    value: 'yes or no',
    help: 'yes: a board still lists it; no: none does any more',
    example: 'yes',
    ...choice(['yes', 'no']),
  }),
};

/** The filter that values say. */
export const filterOf = (values: ValuesOf<typeof FILTER>): Filter => ({
  roles: values.role,
  skills: values.skill,
  required: values.required,
  withoutSkills: values.not,
  notRequired: values['not-required'],
  seniority: values.level,
  countries: values.country,
  cities: values.city,
  arrangement: values.work,
  employment: values.employment,
  employers: values.employer,
  sources: values.source,
  languages: values.language,
  visa: values.visa,
  from: values.from,
  to: values.to,
  pay: values.pay,
  open: values.open === null ? null : values.open === 'yes',
});
