import {cityNamed, citySpellings} from '../kb/places.ts';
import {foldTitle} from '../kb/roles.ts';
import type {Posting, Reading} from '../read/reading.ts';
import {degreeAsked, roleCounted, skillsAsked, yearsAsked} from '../roles/asked.ts';
import {employerKey} from '../roles/coverage.ts';
import {COUNTRY_OF_CURRENCY} from '../roles/pay.ts';
import {coreOfTitle} from '../roles/titles.ts';
import type {Document, FieldName} from '../text/document.ts';
import {fold} from '../text/tokens.ts';
import {hash64} from './minhash.ts';
import {type PostedPay, payOf} from './posted-pay.ts';

/** Whose posting it is, and which: the same identity is the same posting, whatever it says now. */
export interface Identity {
  /** A feed ("greenhouse"), or what the user calls the collection. */
  readonly source: string;
  /** What the source calls the posting. */
  readonly key: string;
}

/** The versions that a reading was made with. */
export interface Versions {
  readonly rules: string;
  readonly knowledge: string;
}

/** What a reading says, as columns of `metier.fact`. Times are "2026-11-20 13:30:00" in UTC; "" and [] are silence. */
export interface Read extends PostedPay {
  readonly url: string;
  readonly title: string;
  readonly title_core: string;
  readonly employer: string;
  /** One for the spellings of a name; a posting that names none counts as an employer of its own. */
  readonly employer_key: string;
  readonly language: string;
  readonly roles: readonly string[];
  readonly role_weights: readonly number[];
  /** What most of the work is, if that is sure enough to count. */
  readonly role: string;
  readonly title_role: string;
  readonly verdict: string;
  readonly specialisms: readonly string[];
  readonly skills: readonly string[];
  /** For each skill: 1 required, 2 preferred, 3 named. */
  readonly skill_levels: readonly number[];
  readonly seniority: string;
  readonly employment: readonly string[];
  readonly arrangement: string;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly cities: readonly string[];
  readonly visa: string;
  /** The lowest degree asked for, "none" for none; its level. */
  readonly degree: string;
  readonly degree_level: string;
  readonly years: number | null;
  readonly pay_country: string;
  readonly notes: readonly string[];
}

/** One row of `metier.fact`. */
export interface FactRow extends Read, Versions {
  readonly id: string;
  readonly source: string;
  readonly source_key: string;
  readonly posted_at: string;
  /** Who says when: the posting, or the day that it was first seen here. */
  readonly posted_by: 'published' | 'first-seen';
  readonly first_seen: string;
  readonly seen_at: string;
  readonly digest: string;
  /** The id of the first posting of the same job; its own when it is the first. */
  readonly cluster: string;
  readonly version: number;
}

/** The id of a posting in the market. */
export const idOf = ({source, key}: Identity): string => hash64(`${source}\0${key}`);

/** A moment as the columns have it. */
export const momentOf = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** When a posting says it was posted, in milliseconds; null when it does not say, or says a day to come. */
export function postedAt(document: Document, now: number): number | null {
  const words = fieldOf(document, 'posted');
  if (!words) return null;
  const iso = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(words)?.[0];
  const given = (iso ?? words).replace(' ', iso ? 'T' : ' ');
  const time = Date.parse(/T.*\d$/.test(given) && !/[+-]\d\d:?\d\d$/.test(given) ? `${given}Z` : given);
  return Number.isNaN(time) || time > now + A_DAY || time < EARLIEST ? null : time;
}

const A_DAY = 24 * 60 * 60 * 1000;
const EARLIEST = Date.UTC(1995, 0);

/** The value of a field block; null when the document has none. */
export function fieldOf({blocks, text}: Document, field: FieldName): string | null {
  const block = blocks.find(({name}) => name === field);
  return block ? text.slice(block.from, block.to) : null;
}

/** What a reading says, for the market; `year` is that of the posting, for its currency. */
export function readOf(reading: Reading, document: Document, id: string, year: number): Read {
  const {posting} = reading;
  const employer = posting.employer?.value ?? '';
  const title = posting.title?.value ?? '';
  const places = placesOf(posting);
  const pay = payOf(posting, year);
  return {
    url: fieldOf(document, 'url') ?? '',
    title,
    title_core: coreOfTitle(title) || foldTitle(title),
    employer,
    employer_key: (employer && employerKey(employer)) || `?${id}`,
    language: reading.document.language,
    ...rolesOf(posting),
    specialisms: posting.specialisms.map((one) => one.id),
    ...skillColumns(posting),
    seniority: posting.seniority?.value ?? '',
    employment: [...new Set(posting.employmentTypes.map(({value}) => value))],
    arrangement: posting.workArrangement?.value ?? '',
    ...places,
    visa: posting.visaSponsorship?.value ?? '',
    ...demandsOf(posting),
    ...pay,
    pay_country: pay.pay_currency ? (places.countries[0] ?? COUNTRY_OF_CURRENCY[pay.pay_currency] ?? '') : '',
    notes: [...new Set(reading.notes.map(({kind}) => kind))],
  };
}

function rolesOf(posting: Posting) {
  const {shares, titleRole, verdict} = posting.role;
  return {
    roles: shares.map(({role}) => role),
    role_weights: shares.map(({share}) => Math.round(share * 1000) / 1000),
    role: roleCounted(posting) ?? '',
    title_role: titleRole ?? '',
    verdict,
  };
}

function skillColumns(posting: Posting) {
  const asked = [...skillsAsked(posting)].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  return {skills: asked.map(([skill]) => skill), skill_levels: asked.map(([, rank]) => rank + 1)};
}

function placesOf({locations}: Posting) {
  const distinct = (values: readonly (string | null)[]) => [...new Set(values.filter((one) => one !== null))];
  return {
    countries: distinct(locations.map(({value}) => value.country)),
    regions: distinct(locations.map(({value}) => value.region)),
    cities: distinct(locations.map(({value}) => cityNamed(value))),
  };
}

function demandsOf(posting: Posting) {
  const degree = degreeAsked(posting);
  return {degree: degree?.way.degree ?? 'none', degree_level: degree?.level ?? '', years: yearsAsked(posting)};
}

/** The words of a title that tell the job: without places, numbers, marks of gender and words for where one works. */
export function titleKey({
  title,
  cities,
  countries,
  regions,
}: Pick<Read, 'title' | 'cities' | 'countries' | 'regions'>): string {
  const places = new Set(
    [...cities.flatMap(citySpellings), ...regions, ...countries].flatMap((place) => fold(place).split(/[^\p{L}]+/u)),
  );
  return foldTitle(title)
    .split(/[^\p{L}+#]+/u)
    .filter((word) => word && !places.has(word) && !NOISE.has(word))
    .sort()
    .join(' ');
}

const NOISE = new Set(
  'remote hybrid onsite on site office home new urgent hiring now open position job opening role fulltime full time permanent m f d w x h a an the in at and of for us uk eu'.split(
    ' ',
  ),
);
