import {formSkills, formTexts} from '@metier/kb/skills';
import {skillCount, skillId, skillIndex, skillLabel} from '../kb/skills.ts';
import type {Filter} from '../market/filter.ts';
import {fold} from '../text/tokens.ts';
import {nearest} from './nearest.ts';
import {type Given, UsageError} from './options.ts';
import {roleOf} from './role-arguments.ts';

/** Options that say which postings are meant. */
export const FILTER_OPTIONS = {
  role: {value: 'a role'},
  skill: {value: 'a skill'},
  required: {value: 'a skill'},
  not: {value: 'a skill'},
  'not-required': {value: 'a skill'},
  level: {value: 'a level such as senior'},
  country: {value: 'a country code such as DE'},
  city: {value: 'a city'},
  work: {value: 'onsite, hybrid or remote'},
  employment: {value: 'a kind such as full-time'},
  employer: {value: 'the name of an employer'},
  from: {value: 'a date such as 2026-01-31'},
  to: {value: 'a date such as 2026-01-31'},
  pay: {value: 'US dollars a year, such as 120000'},
  language: {value: 'a language code such as de'},
  visa: {value: 'offered or not-offered'},
  source: {value: 'the name of a source'},
  open: {},
} as const;

/** What `--help` says of them. */
export const FILTER_HELP = `  --role ROLE        what the work is, by role id, code or name
  --skill SKILL      names this skill; several: all of them
  --required SKILL   requires it
  --not SKILL        does not name it
  --not-required SKILL  does not require it; it may be a plus
  --level LEVEL      intern, entry, mid, senior, staff, lead, manager, director,
                     executive
  --country CODE     DE, US, GB …; several: any of them
  --city CITY        Berlin, …
  --work KIND        onsite, hybrid or remote
  --employment KIND  full-time, part-time, contract, temporary, internship,
                     freelance or permanent
  --employer NAME    of this employer
  --from, --to DATE  days of posting
  --pay N            pays at least so many US dollars a year
  --language CODE    written in this language
  --visa WORD        offered or not-offered
  --source NAME      of this source
  --open             not what its job board lists no more`;

const LEVELS = ['intern', 'entry', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'];

const EMPLOYMENT = ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'freelance', 'permanent'];

/** The filter that options name. Throws a `UsageError`. */
export function filterOf(given: Given<keyof typeof FILTER_OPTIONS>): Filter {
  return {
    roles: given.texts('role').map(roleOf),
    skills: given.texts('skill').map(skillNamed),
    required: given.texts('required').map(skillNamed),
    withoutSkills: given.texts('not').map(skillNamed),
    notRequired: given.texts('not-required').map(skillNamed),
    seniority: given.texts('level').map((word) => oneOf('--level', word, LEVELS)),
    countries: given.texts('country').map(countryOf),
    cities: given.texts('city'),
    arrangement: given.texts('work').map((word) => oneOf('--work', word, ['onsite', 'hybrid', 'remote'])),
    employment: given.texts('employment').map((word) => oneOf('--employment', word, EMPLOYMENT)),
    employers: given.texts('employer'),
    sources: given.texts('source'),
    languages: given.texts('language').map((word) => word.toLowerCase()),
    visa: given.texts('visa').map((word) => oneOf('--visa', word, ['offered', 'not-offered'])),
    from: dateOf('from', given.text('from')),
    to: dateOf('to', given.text('to')),
    pay: payOf(given.text('pay')),
    ...(given.has('open') ? {open: true} : {}),
  };
}

/** The id of the skill that words name: an id, a name or another name for it. Throws a `UsageError`. */
export function skillNamed(words: string): string {
  const wanted = fold(words).trim();
  if (skillIndex(wanted) >= 0) return wanted;
  for (let i = 0; i < skillCount; i++) if (fold(skillLabel(i)) === wanted) return skillId(i);
  const form = formTexts.findIndex((text) => fold(text) === wanted);
  if (form >= 0) return skillId(formSkills[form] as number);
  const meant = nearest(
    wanted,
    Array.from({length: skillCount}, (_, i) => fold(skillLabel(i))),
  );
  throw new UsageError(`There is no skill ${words}.${meant ? ` Did you mean ${meant}?` : ''}`);
}

function oneOf(option: string, word: string, known: readonly string[]): string {
  const folded = word.toLowerCase();
  if (known.includes(folded)) return folded;
  const meant = nearest(folded, known);
  throw new UsageError(
    `${option} is one of ${known.join(', ')}, not ${word}.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
}

function countryOf(word: string): string {
  const code = word.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code === 'UK' ? 'GB' : code;
  throw new UsageError(`--country is a code of two letters such as DE, not ${word}.`);
}

/** A day, or the first or last of a month or year. Throws a `UsageError`. */
export function dateOf(end: 'from' | 'to' | 'since', word: string | null): string | null {
  if (word === null) return null;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(word) ?? [];
  const last = end === 'to' ? new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).getUTCDate() : 1;
  const text = `${year}-${month ?? (end === 'to' ? '12' : '01')}-${day ?? String(last).padStart(2, '0')}`;
  const time = Date.parse(text);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UsageError(`--${end} is a date such as 2026-01-31, not ${word}.`);
  return text;
}

function payOf(word: string | null): number | null {
  if (word === null) return null;
  const [, digits, thousands] = /^(\d{1,9})(k?)$/i.exec(word.replace(/[,.' ](?=\d{3}\b)/g, '')) ?? [];
  if (!digits) throw new UsageError(`--pay is US dollars a year, such as 120000, not ${word}.`);
  return Number(digits) * (thousands ? 1000 : 1);
}
