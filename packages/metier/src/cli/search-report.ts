import type {FitCount} from '../fit/fit.ts';
import type {Column, Row} from '../market/questions/question.ts';
import type {Hit, SearchResult} from '../market/search.ts';
import {baseOf, money, personOf} from '../roles/words.ts';
import {count, skillWords} from './market-words.ts';
import type {HitNote} from './search-notes.ts';
import {oneLine, shorten, type Terminal, wrap} from './terminal.ts';

/** A posting that was found, with how a resume stands to what it requires. */
export interface Found extends Hit {
  readonly fit: FitCount | null;
  /** What its history and its words say of whether a job is open. */
  readonly notes: readonly HitNote[];
}

/** What `--csv` gives of a posting. */
export const HIT_COLUMNS: readonly Column[] = (
  [
    'id',
    'title',
    'employer',
    'role',
    'seniority',
    'city',
    'country',
    'arrangement',
    'posted',
    'pay_min',
    'pay_max',
    'pay_currency',
    'pay_period',
    'required_met',
    'required',
    'url',
    'source',
    'notes',
  ] as const
).map((key) => ({key, label: key, kind: 'text'}));

/** The cells of a posting. */
export const rowOf = ({fit, cities, countries, posted_at, notes, ...hit}: Found): Row => ({
  ...hit,
  notes: notes.map(({message}) => message).join(' '),
  city: cities.join('; '),
  country: countries.join('; '),
  posted: hit.posted_by === 'published' ? posted_at.slice(0, 10) : '',
  required_met: fit?.met,
  required: fit?.of,
});

const FACET_NAMES: Readonly<Record<string, string>> = {
  role: 'Role',
  level: 'Level',
  work: 'Work',
  country: 'Country',
  city: 'City',
  skill: 'Skill',
  employer: 'Employer',
};
const LABEL = 10;

/** What was found: two lines a posting, then how many of all say what. */
export function searchReport(
  {hits, facets, coverage}: Omit<SearchResult, 'hits'> & {readonly hits: readonly Found[]},
  terminal: Terminal,
): string {
  const {width, color} = terminal;
  if (!hits.length) return 'No posting in the market is like that. What it holds: metier market\n';
  const lines = Object.entries(FACET_NAMES).flatMap(([facet, name]) => {
    const values = (facets[facet] ?? []).map(({value, count: n}) => `${wordsOf(facet, value)} ${count(n)}`);
    const [first, ...rest] = wrap(values.join(' · '), width - LABEL);
    return first
      ? [`${color.dim(name.padEnd(LABEL))}${first}`, ...rest.map((line) => `${' '.repeat(LABEL)}${line}`)]
      : [];
  });
  const more = coverage.postings - hits.length;
  return `${[
    ...hits.flatMap((hit) => hitLines(hit, terminal)),
    color.dim(
      more > 0
        ? `${count(more)} more: --limit, or narrow it down by what all ${count(coverage.postings)} say:`
        : 'What they say:',
    ),
    ...lines,
    '',
    color.dim(`${baseOf(coverage)}; each job once.`),
  ].join('\n')}\n`;
}

function wordsOf(facet: string, value: string): string {
  if (facet === 'skill') return skillWords(value);
  return facet === 'role' ? personOf(value) : oneLine(value);
}

function hitLines(hit: Found, {width, color}: Terminal): string[] {
  const title = oneLine(hit.title) || 'without a title';
  const head = `${title}${hit.employer ? ` – ${oneLine(hit.employer)}` : ''}`;
  const place = [...hit.cities.slice(0, 3), ...hit.countries.slice(0, 2)].join(', ');
  const parts = [place, hit.arrangement, dayWords(hit), payWords(hit), fitWords(hit)].filter(Boolean);
  return [
    color.bold(shorten(head, width)),
    ...wrap(parts.join(' · '), width - 3).map((line) => `   ${line}`),
    ...hit.notes.flatMap(({message}) => wrap(oneLine(message), width - 3).map((line) => `   ${line}`)),
    ...(hit.url ? [color.dim(`   ${oneLine(hit.url)}`)] : []),
    '',
  ];
}

const dayWords = ({posted_at, posted_by}: Hit): string =>
  `${posted_by === 'published' ? '' : 'first seen '}${posted_at.slice(0, 10)}`;

function payWords({pay_min: min, pay_max: max, pay_currency: currency, pay_period: period}: Hit): string {
  const [low, high] = [min ?? max, max ?? min];
  if (low === null || high === null) return '';
  const range = low === high ? money(low, currency) : `${money(low, currency)}–${money(high, currency)}`;
  return `${min === null ? 'up to ' : max === null ? 'from ' : ''}${range} a ${period}`;
}

const fitWords = ({fit}: Found): string =>
  !fit ? '' : fit.of ? `${fit.met} of ${fit.of} required lines met` : 'requires nothing by name';
