import type {FitCount} from '../fit/fit.ts';
import {closedOn, dayWords, payWords, placeWords, roleWords} from '../market/hit-words.ts';
import type {Column, Row} from '../market/questions/question.ts';
import type {FacetValue} from '../market/search/facets.ts';
import {monthWords} from '../market/words.ts';
import {baseOf, money, personOf} from '../roles/words.ts';
import {count, skillWords} from './market-words.ts';
import type {Sought} from './search-arguments.ts';
import type {Finding} from './search-command.ts';
import type {Found} from './search-fits.ts';
import {optionWords} from './search-words.ts';
import {columnsOf, oneLine, shorten, type Terminal, wrap} from './terminal.ts';

/** What `--csv` gives of a posting. */
export const HIT_COLUMNS: readonly Column[] = (
  [
    'id',
    'title',
    'employer',
    'role',
    'title_role',
    'seniority',
    'city',
    'country',
    'arrangement',
    'employment',
    'posted',
    'first_seen',
    'closed',
    'pay_min',
    'pay_max',
    'pay_currency',
    'pay_period',
    'visa',
    'language',
    'required',
    'skills',
    'required_met',
    'required_of',
    'url',
    'source',
    'notes',
  ] as const
).map((key) => ({key, label: key, kind: 'text'}));

/** The cells of a posting. */
export const rowOf = ({fit, notes, ...hit}: Found): Row => ({
  ...hit,
  notes: notes.map(({message}) => message).join(' '),
  city: hit.cities.join('; '),
  country: hit.countries.join('; '),
  employment: hit.employment.join('; '),
  required: hit.required.join('; '),
  skills: hit.skills.join('; '),
  posted: hit.posted_by === 'published' ? hit.posted_at.slice(0, 10) : '',
  first_seen: hit.first_seen.slice(0, 10),
  closed: closedOn(hit),
  required_met: fit?.met,
  required_of: fit?.of,
});

const FACET_NAMES: Readonly<Record<string, string>> = {
  role: 'Role',
  level: 'Level',
  work: 'Work',
  country: 'Country',
  city: 'City',
  pay: 'Pays from',
  required: 'Requires',
  skill: 'Names',
  month: 'Posted',
  employer: 'Employer',
  employment: 'Contract',
  language: 'Language',
  visa: 'Visa',
  source: 'Source',
};
const LABEL = 10;
const HEAD_LINES = 2;

/** What was found: some lines a posting, then how many of all say what. */
export function searchReport(sought: Sought, finding: Finding, terminal: Terminal): string {
  const {hits, facets, coverage, fitted} = finding;
  const {color} = terminal;
  if (!hits.length) return nothingReport(sought, finding, terminal);
  const more = coverage.postings - hits.length;
  const lines = Object.entries(FACET_NAMES).flatMap(([facet, name]) => facetLine(facet, name, facets[facet], terminal));
  const isChosen = Object.values(facets).some((values) => values.some(({chosen}) => chosen));
  return `${[
    ...hits.flatMap((hit) => hitLines(hit, terminal)),
    ...(more > 0 ? [color.dim(`${count(more)} more: --limit, or narrow it down by what all say.`)] : []),
    ...lines,
    '',
    ...(isChosen ? [color.dim('Where a value is chosen, the line counts what its other values find, too.')] : []),
    ...(sought.order === 'fit' && fitted !== null && coverage.postings > fitted
      ? wrap(
          `The resume was fitted line by line to ${count(fitted)} of the ${count(coverage.postings)}: those whose required skills it shows best.`,
          terminal.width,
        ).map(color.dim)
      : []),
    color.dim(`${baseOf(coverage)}; each job once.`),
  ].join('\n')}\n`;
}

/** Nothing is found: what would be, without one of the conditions. */
function nothingReport({filter}: Sought, {loosened}: Finding, {width}: Terminal): string {
  if (!loosened.length) return 'No posting in the market is like that. What it holds: metier market\n';
  const without = loosened.map(({without: part, postings}) => {
    const words = part === 'words' ? 'the words' : optionWords(filter, part);
    return wrap(`Without ${words}: ${count(postings)}`, width - 2, 2)
      .map((line) => `  ${line}`)
      .join('\n');
  });
  return `No posting matches all of it.\n${without.join('\n')}\n`;
}

/** One line of a facet, with as many values as it holds. */
function facetLine(
  facet: string,
  name: string,
  values: readonly FacetValue[] = [],
  {width, color}: Terminal,
): readonly string[] {
  const only = values.length === 1 && !values[0]?.chosen;
  if (!values.length || (only && (facet === 'source' || facet === 'language'))) return [];
  let line = '';
  for (const {value, count: n, chosen} of values) {
    const words = `${valueWords(facet, value)} ${count(n)}${chosen ? ' (chosen)' : ''}`;
    const longer = line ? `${line} · ${words}` : words;
    if (line && columnsOf(longer) > width - LABEL) break;
    line = longer;
  }
  return [`${color.dim(name.padEnd(LABEL))}${shorten(line, width - LABEL)}`];
}

function valueWords(facet: string, value: string): string {
  switch (facet) {
    case 'skill':
    case 'required':
      return skillWords(value);
    case 'role':
      return personOf(value);
    case 'pay':
      return money(Number(value), 'USD');
    case 'month':
      return monthWords(value);
    case 'work':
    case 'employment':
    case 'visa':
      return value.replaceAll('-', ' ');
    default:
      return oneLine(value);
  }
}

/** A posting that was found: its title, what is said of it, and where it stands. */
export function hitLines(hit: Found, terminal: Terminal, more: readonly string[] = []): string[] {
  const {width, color} = terminal;
  const title = oneLine(hit.title) || 'without a title';
  const head = `${title}${hit.employer ? ` – ${oneLine(hit.employer)}` : ''}`;
  const closed = closedOn(hit);
  const parts = [
    roleWords(hit),
    hit.seniority,
    placeWords(hit),
    hit.arrangement,
    dayWords(hit),
    payWords(hit),
    hit.fit ? fitWords(hit.fit) : '',
    closed ? `no longer listed since ${closed}` : '',
  ].filter(Boolean);
  return [
    ...wrap(shorten(head, HEAD_LINES * (width - 2)), width, 2).map(color.bold),
    ...linesOf(parts, width - 3).map((line) => `   ${line}`),
    ...[...more, ...hit.notes.map(({message}) => oneLine(message))]
      .flatMap((line) => wrap(line, width - 3, 2))
      .map((line) => `   ${line}`),
    color.dim(`   ${oneLine(hit.url) || `id ${hit.id}`}`),
    '',
  ];
}

/** Parts side by side; a part that does not fit begins a line. */
function linesOf(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} · ${part}`;
    if (lines.length && columnsOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.flatMap((line) => wrap(line, width, 2));
}

const fitWords = ({met, partly, of}: FitCount): string =>
  of ? `${met} of ${of} required met${partly ? `, ${partly} partly` : ''}` : 'requires nothing by name';
