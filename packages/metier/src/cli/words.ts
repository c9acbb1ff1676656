import {roleEntry, type RoleId} from '../kb/roles.ts';
import type {Claim, Compensation, Place, Posting, Qualification, Requirement, RoleReading, Seniority} from '../read/reading.ts';

/** Sentences and names of the terminal's answer. The page has its own words in `web/src/words`. */

export const personOf = (role: string): string => capital(roleEntry(role as RoleId).words.en.person);
const workOf = (role: string): string => roleEntry(role as RoleId).words.en.work;
const personIn = (role: string): string => roleEntry(role as RoleId).words.en.person;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const article = (words: string): string => (/^[aeiou]/i.test(words) ? 'An' : 'A');

export const SIGNS: Record<RoleReading['verdict'], string> = {agrees: '=', partly: '≈', differs: '≠', unknown: '?'};

/** The answer in one sentence: what the work is, and whether the title says so. */
export function verdictSentence({role, title}: Pick<Posting, 'role' | 'title'>): string {
  const [first, second] = role.shares;
  if (!first) return 'The text does not say what the work is.';
  if (role.confidence < 0.5 && second) return `${personOf(first.role)} or ${personIn(second.role)}; the text does not settle it.`;
  if (first.role === 'other') {
    return role.titleRole && role.titleRole !== 'other' ? `The title says ${personIn(role.titleRole)}. The work is none of the 20 roles Metier knows.` : 'The work is none of the 20 roles Metier knows.';
  }
  if (role.verdict === 'agrees') return `${article(personIn(first.role))} ${personIn(first.role)} job, as the title says.`;
  if (role.verdict === 'partly') {
    if (second && second.share >= 0.3 && second.role !== 'other') return `Two jobs in one: ${workOf(first.role)} and ${workOf(second.role)}.`;
    return `The title is vague. The work is mostly ${workOf(first.role)}.`;
  }
  if (role.verdict === 'differs' && role.titleRole && role.titleRole !== first.role) return `The title says ${personIn(role.titleRole)}. The work is mostly ${workOf(first.role)}.`;
  return title ? `The work is mostly ${workOf(first.role)}.` : `${article(personIn(first.role))} ${personIn(first.role)} job.`;
}

/** How sure the verdict is, in words, with the rate that readings this sure have been right. */
export function surenessSentence({confidence, shares}: RoleReading): string {
  if (!shares.length) return '';
  const inTen = Math.round(confidence * 10);
  const rate = inTen >= 10 ? 'Of readings this sure, more than 9 in 10 are right.' : `Of readings this sure, about ${inTen} in 10 are right.`;
  return `${confidence >= 0.9 ? 'Sure.' : confidence >= 0.75 ? 'Fairly sure.' : 'Not sure.'} ${rate}`;
}

const DEGREES = {secondary: 'school certificate', associate: 'associate degree', bachelor: 'bachelor’s degree', master: 'master’s degree', doctorate: 'doctorate'} as const;
const languageName = new Intl.DisplayNames(['en'], {type: 'language'});
const countryName = new Intl.DisplayNames(['en'], {type: 'region'});

/** One way to meet a requirement, in a few words. */
export function qualificationWords(one: Qualification): string {
  switch (one.kind) {
    case 'skill':
      return one.years ? `${one.label} (${yearsWords(one.years)})` : one.label;
    case 'experience':
      return one.of ? `${yearsWords(one.years)}, ${one.of}` : yearsWords(one.years);
    case 'education':
      return `${DEGREES[one.degree]}${one.orEquivalent ? ' or equivalent' : ''}`;
    case 'language':
      return [languageName.of(one.language) ?? one.language, one.proficiency].filter(Boolean).join(', ');
    case 'credential':
      return one.label;
  }
}

function yearsWords({min, max}: {min: number | null; max: number | null}): string {
  if (min !== null && max !== null) return min === max ? plural(min) : `${min}–${max} years`;
  if (min !== null) return `${min}+ years`;
  return max === null ? 'several years' : `up to ${plural(max)}`;
}
const plural = (years: number) => `${years} ${years === 1 ? 'year' : 'years'}`;

export const requirementWords = ({anyOf}: Requirement): string => anyOf.map(qualificationWords).join(' or ');

const COMPONENTS = {base: 'base', bonus: 'bonus', equity: 'equity', total: 'total pay', ote: 'on-target earnings', unspecified: 'kind of pay not said'} as const;

/** "EUR 78,000–92,000 a year, base". */
export function payWords({value}: Claim<Compensation>): string {
  const {min, max, currency, period, component, appliesTo, believable} = value;
  const format = new Intl.NumberFormat('en', {style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 2, minimumFractionDigits: 0});
  const clean = (text: string) => text.replace(/\u00a0/g, ' ');
  const amount =
    min !== null && max !== null && min !== max
      ? `${clean(format.format(min))}–${new Intl.NumberFormat('en').format(max)}`
      : min !== null && max === null
        ? `from ${clean(format.format(min))}`
        : min === null && max !== null
          ? `up to ${clean(format.format(max))}`
          : clean(format.format((min ?? max) as number));
  const per = period === 'hour' ? 'an hour' : `a ${period}`;
  return [`${amount} ${per}`, COMPONENTS[component], appliesTo, believable ? null : 'hardly meant'].filter(Boolean).join(', ');
}

/** "Oslo, Norway". */
export const placeWords = ({value: {city, region, country}}: Claim<Place>): string =>
  [city, city && country === 'US' ? region : city ? null : region, country ? (countryName.of(country) ?? country) : null].filter(Boolean).join(', ');

export const SENIORITY: Record<Seniority, string> = {
  intern: 'intern',
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior',
  staff: 'staff or principal',
  lead: 'lead',
  manager: 'manager',
  director: 'director',
  executive: 'executive',
};

/** What a reader looks for in vain, for the line "Not said". */
export function silences(posting: Posting): string[] {
  const {compensation, locations, workArrangement, seniority, visaSponsorship, employmentTypes} = posting;
  return [
    compensation.length ? null : 'pay',
    locations.length || workArrangement?.value === 'remote' ? null : 'place',
    workArrangement ? null : 'remote or on site',
    seniority ? null : 'level',
    employmentTypes.length ? null : 'kind of contract',
    visaSponsorship ? null : 'visa',
  ].filter((word) => word !== null);
}
