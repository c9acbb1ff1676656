import {specialisms} from '@metier/kb/role-guides';
import {DEGREE_NAMES} from '../kb/degrees.ts';
import {type RoleId, roleEntry} from '../kb/roles.ts';
import {
  type Claim,
  type Compensation,
  type EmploymentType,
  EXAMPLES_RULE,
  type Place,
  type Posting,
  type Qualification,
  type Requirement,
  type RoleReading,
  type Seniority,
  type Verdict,
  type WorkArrangement,
  type Years,
} from '../read/reading.ts';
import {oneLine} from './terminal.ts';

/** Sentences and names of the terminal's answer. The page has its own words in `web/src/words`. */

export const personOf = (role: string): string => capital(personIn(role));
const workOf = (role: string): string => roleEntry(role as RoleId).words.en.work;
export const personIn = (role: string): string => roleEntry(role as RoleId).words.en.person;
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const withArticle = (words: string): string => `${/^(?:[aeiou]|ML\b)/i.test(words) ? 'an' : 'a'} ${words}`;

const SIGNS: Record<Verdict, string> = {agrees: '=', partly: '≈', differs: '≠', unknown: '?'};

/** The sign of a verdict; where the text does not settle the role, nothing is said of the title. */
export const signOf = ({role: {verdict, confidence, shares}}: Pick<Posting, 'role'>): string =>
  shares.length > 1 && !(confidence >= SETTLED) ? SIGNS.unknown : SIGNS[verdict];

const BUNDLED = 0.3;
const SETTLED = 0.5;
const FAIRLY_SURE = 0.75;
const SURE = 0.9;

/** Whether the verdict's sentence says that two jobs are in one. */
export function isBundled({role: {verdict, confidence, shares}}: Pick<Posting, 'role'>): boolean {
  const [first, second] = shares;
  if (!second || verdict !== 'partly' || !(confidence >= SETTLED)) return false;
  return second.share >= BUNDLED && first.role !== 'other' && second.role !== 'other';
}

/** The answer in one sentence: what the work is, and whether the title says so. */
export function verdictSentence(posting: Pick<Posting, 'role' | 'title'>): string {
  const {role, title} = posting;
  const [first, second] = role.shares;
  if (!first) return 'The text does not say what the work is.';
  if (!(role.confidence >= SETTLED) && second) return unsettled(first.role, second.role);
  const named =
    role.titleRole !== null && role.titleRole !== first.role && role.titleRole !== 'other' ? role.titleRole : null;
  const says = named ? `The title says ${personIn(named)}. ` : '';
  if (first.role === 'other' && role.verdict === 'agrees')
    return 'Other work, as the title says: none of the 20 roles Metier knows.';
  if (first.role === 'other') return `${says}The work is none of the 20 roles Metier knows.`;
  if (role.verdict === 'agrees') return `${capital(withArticle(personIn(first.role)))} job, as the title says.`;
  if (role.verdict === 'differs')
    return `${says || 'Not what the title says. '}The work is mostly ${workOf(first.role)}.`;
  if (role.verdict === 'partly') {
    if (second && isBundled(posting)) return `Two jobs in one: ${workOf(first.role)} and ${workOf(second.role)}.`;
    return `The title is vague. The work is mostly ${workOf(first.role)}.`;
  }
  return title ? `The work is mostly ${workOf(first.role)}.` : `${capital(withArticle(personIn(first.role)))} job.`;
}

function unsettled(first: string, second: string): string {
  if (second === 'other') return `${personOf(first)} or another job; the text does not settle it.`;
  if (first === 'other') return `${personOf(second)} or another job; the text does not settle it.`;
  return `${personOf(first)} or ${personIn(second)}; the text does not settle it.`;
}

/** How sure the verdict is, in words, with the rate that readings this sure have been right. */
export function surenessSentence({confidence, shares}: RoleReading): string {
  if (!shares.length) return '';
  if (!(confidence >= SETTLED)) return 'Not sure. Of readings this unsure, fewer than half are right.';
  return `${sureness(confidence, shares[1]?.role)} Of readings this sure, ${rate(confidence)} are right.`;
}

const rate = (confidence: number): string =>
  confidence >= 0.95 ? 'more than 9 in 10' : `about ${Math.round(confidence * 10)} in 10`;

function sureness(confidence: number, second: string | undefined): string {
  if (confidence >= SURE) return 'Sure.';
  if (confidence >= FAIRLY_SURE) return 'Fairly sure.';
  if (second === undefined) return 'Not sure.';
  return `Not sure. It could also be ${second === 'other' ? 'other work' : workOf(second)}.`;
}

const languageName = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});
const countryName = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'code'});

/** One way to meet a requirement, in a few words. */
export function qualificationWords(one: Qualification): string {
  switch (one.kind) {
    case 'skill':
      return one.years ? `${oneLine(one.label)} (${yearsWords(one.years)})` : oneLine(one.label);
    case 'experience':
      return `${yearsWords(one.years)} of ${experienceOf(one.of)}`;
    case 'education':
      return `${DEGREE_NAMES[one.degree]}${one.orEquivalent ? ' or equivalent' : ''}`;
    case 'language':
      return languageWords(one);
    case 'credential':
      return oneLine(one.label);
  }
}

/** What years are of, without the little words that the text may begin it with. */
const experienceOf = (of: string | null): string =>
  oneLine(of ?? '').replace(/^(?:(?:of|in|with|as|and)(?: |$))+/i, '') || 'experience';

/** "German B2"; "English (business fluent)", in the words of the text. */
function languageWords({language, proficiency}: Extract<Qualification, {kind: 'language'}>): string {
  const name = languageName.of(language) ?? language;
  if (!proficiency) return name;
  return /^[ABC][12]\b/.test(proficiency)
    ? `${name} ${proficiency}`
    : `${name} (${oneLine(proficiency).toLowerCase()})`;
}

/** "5+ years", "2–4 years", "up to 3 years", "half a year". */
function yearsWords({min, max}: Years): string {
  if (min === null && max === null) return 'several years';
  if (min === null || min === 0) return max === null ? 'any years' : `up to ${plural(max)}`;
  if (max === null) return `${number.format(min)}+ ${min >= 1 ? 'years' : 'year'}`;
  return min === max ? plural(min) : `${number.format(min)}–${plural(max)}`;
}
const number = new Intl.NumberFormat('en', {maximumFractionDigits: 2});
const plural = (years: number) => `${number.format(years)} ${years <= 1 ? 'year' : 'years'}`;

export const requirementWords = ({anyOf, rule}: Requirement): string => waysWords(anyOf, rule);

/** "Python or R"; "BI tools such as Tableau, Looker or Power BI", each way once. */
function waysWords(anyOf: readonly Qualification[], rule: string): string {
  const ways = [...new Set(anyOf.map(qualificationWords))];
  const [kind, ...examples] = ways;
  if (rule !== EXAMPLES_RULE || examples.length === 0) return ways.join(' or ');
  const last = examples.pop();
  return `${kind} such as ${[examples.join(', '), last].filter(Boolean).join(' or ')}`;
}

/**
 * The words of requirements, each once. Years that are said of a whole sentence ("5+ years of Java and Spring") are not
 * said again of each skill in it.
 */
export function askedWords(requirements: readonly Requirement[]): string[] {
  const told = requirements.flatMap(({anyOf}) => anyOf.filter((one) => one.kind === 'experience'));
  const words = requirements.flatMap(({anyOf, rule}) => {
    const ways = anyOf.map((one) =>
      one.kind === 'skill' && one.years && told.some((all) => isOf(all, one)) ? {...one, years: null} : one,
    );
    const [only] = ways;
    const again =
      ways.length === 1 && only.kind === 'skill' && told.some(({of}) => of?.toLowerCase() === only.label.toLowerCase());
    return again ? [] : [waysWords(ways, rule)];
  });
  return words.filter((one, i) => words.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === i);
}

type Of<Kind> = Extract<Qualification, {kind: Kind}>;

const isOf = ({of, years}: Of<'experience'>, skill: Of<'skill'>): boolean =>
  years.min === skill.years?.min &&
  years.max === skill.years?.max &&
  !!of?.toLowerCase().includes(skill.label.toLowerCase());

const COMPONENTS: Record<Compensation['component'], string | null> = {
  base: 'base',
  bonus: 'bonus',
  equity: 'equity',
  total: 'in all',
  ote: 'on-target earnings',
  unspecified: null,
};

/** "EUR 78,000–92,000 a year, base". */
export function payWords({value}: Claim<Compensation>): string {
  const {period, component, appliesTo, believable} = value;
  const per = `${amountWords(value)} ${period === 'hour' ? 'an hour' : `a ${period}`}`;
  return [per, COMPONENTS[component], appliesTo && oneLine(appliesTo), believable ? null : 'hardly meant']
    .filter(Boolean)
    .join(', ');
}

function amountWords({min, max, currency}: Compensation): string {
  if (min !== null && max !== null && min !== max) return `${currency} ${number.format(min)}–${number.format(max)}`;
  if (max === null) return `from ${currency} ${number.format(min as number)}`;
  return `${min === null ? 'up to ' : ''}${currency} ${number.format(max)}`;
}

/** "Oslo, Norway"; "Austin, TX". */
export function placeWords({value: {city, region, country}}: Pick<Claim<Place>, 'value'>): string {
  const land = country ? (countryName.of(country) ?? country) : null;
  const inRegion = region !== null && region !== city && (country === 'US' || country === 'CA' || city === null);
  const parts = [city === land ? null : city, inRegion ? region : null, city && inRegion ? null : land];
  return parts
    .filter(Boolean)
    .map((part) => oneLine(part as string))
    .join(', ');
}

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
export const ARRANGEMENTS: Record<WorkArrangement, string> = {onsite: 'on site', hybrid: 'hybrid', remote: 'remote'};
export const VISA = {offered: 'sponsorship offered', 'not-offered': 'no sponsorship'} as const;
export const employmentWords = (type: EmploymentType): string => type.replace('-', ' ');

const specialismNames = new Map(specialisms.map(({id, labels}) => [id as string, labels.en]));
export const specialismWords = (id: string): string => specialismNames.get(id) ?? id;

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
