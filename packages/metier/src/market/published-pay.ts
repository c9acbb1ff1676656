import {type OutlookGroup, sources as officialSources, outlookGroups} from '@metier/kb/guides';
import {type PublishedPay, paySources, publishedPay} from '@metier/kb/published-pay';
import {personOf} from '../roles/words.ts';
import type {Filter} from './filter.ts';
import type {Apart, Column, Row} from './questions/question.ts';
import {count, inCountry, monthWords} from './words.ts';

/** Pay that others have published: surveys and tables, apart from the postings here. Needs no market. */
export function publishedFor({roles = [], seniority = [], countries = []}: Filter): readonly Apart[] {
  const own = rowsFor(roles, seniority, countries);
  const others = !own.length && roles.length && countries.length ? rowsFor([], [], countries) : [];
  const rows = own.length ? own : others;
  const nothing = own.length ? [] : [nothingFor(roles, countries, others.length > 0)];
  return [
    {
      kind: 'survey',
      title: 'Published by others, not from postings here',
      columns: COLUMNS,
      rows,
      notes: [...nothing, ...notesOf(rows)],
    },
  ];
}

function rowsFor(roles: readonly string[], seniority: readonly string[], countries: readonly string[]): Row[] {
  const about = (own: readonly string[], country: string) =>
    (!roles.length || own.some((role) => roles.includes(role))) && (!countries.length || countries.includes(country));
  const wanted = publishedPay.filter(
    ({roles: own, country, level}) =>
      about(own, country) &&
      level !== '' &&
      (level === null || (seniority.length ? seniority.includes(level) : roles.length > 0)),
  );
  return [...newest(wanted).map(rowOf), ...officialRows(about)]
    .sort((a, b) => compare(a.about, b.about) || compare(a.source, b.source) || a.rank - b.rank)
    .map(({about: _about, rank: _rank, ...row}) => row);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The only official source of wages so far. */
const BLS = 'US BLS';

const COLUMNS: readonly Column[] = [
  {key: 'job', label: 'Title', kind: 'text'},
  {key: 'level', label: 'Level', kind: 'level'},
  {key: 'country', label: 'Country', kind: 'country'},
  {key: 'years', label: 'Year', kind: 'text'},
  {key: 'p10', label: '10%', kind: 'money'},
  {key: 'p25', label: '25%', kind: 'money', shown: 'wide'},
  {key: 'p50', label: 'Half', kind: 'money'},
  {key: 'p75', label: '75%', kind: 'money', shown: 'wide'},
  {key: 'p90', label: '90%', kind: 'money'},
  {key: 'currency', label: 'In', kind: 'text', shown: 'data'},
  {key: 'measure', label: 'Pay', kind: 'text'},
  {key: 'base', label: 'Base', kind: 'text'},
  {key: 'source', label: 'Source', kind: 'text'},
];

type Told = Row & {
  readonly about: string;
  readonly rank: number;
  readonly source: string;
};

/** Of one group the newest year that is large enough; all years together where none is. */
function newest(cells: readonly PublishedPay[]): PublishedPay[] {
  const best = new Map<string, PublishedPay>();
  for (const cell of cells) {
    const key = [cell.source, cell.roles.join('+'), cell.level ?? '*', cell.country].join('|');
    const known = best.get(key);
    if (!known || isBetter(cell, known)) best.set(key, cell);
  }
  return [...best.values()];
}

/** One year before several; the newer before the older, unless it has less than a tenth of its base. */
function isBetter(a: PublishedPay, b: PublishedPay): boolean {
  const [single, other] = [a.from === a.to, b.from === b.to];
  if (single !== other) return single;
  return a.to > b.to ? a.n * 10 >= b.n : b.n * 10 < a.n;
}

const LEVELS = [null, 'entry', 'mid', 'senior', 'staff', 'executive'];

function rowOf({source, roles, level, country, currency, from, to, n, p10, p25, p50, p75, p90}: PublishedPay): Told {
  const own = paySources.find(({id}) => id === source) as (typeof paySources)[number];
  return {
    about: `${roles[0]} ${country}`,
    rank: LEVELS.indexOf(level),
    job: roles.length > 1 ? 'Data scientist' : personOf(roles[0] as string),
    roles,
    level,
    country,
    years: from === to ? String(to) : `${from}–${to}`,
    p10,
    p25,
    p50,
    p75,
    p90,
    currency,
    n,
    base: `${count(n)} ${own.base}`,
    measure: own.measure,
    source: own.name,
  };
}

/** Wages of the official groups that stand for a role; they tell no level. */
function officialRows(about: (roles: readonly string[], country: string) => boolean): Told[] {
  return outlookGroups.flatMap((group) => {
    const roles = Object.keys(group.roles).filter((role) => about([role], group.country));
    return roles.length ? wagesOf(group, roles).map((wage) => officialRow(group, roles, wage)) : [];
  });
}

type Wage = OutlookGroup['wages'][number];

function wagesOf({wages, wageOf = {}}: OutlookGroup, roles: readonly string[]): readonly Wage[] {
  const own = roles.map((role) => (wageOf as Readonly<Record<string, string>>)[role]);
  return wages.filter(({of}) => own.every((one) => !one) || own.includes(of));
}

function officialRow({country, wageDate, jobs}: OutlookGroup, roles: readonly string[], wage: Wage): Told {
  return {
    about: `${roles[0]} ${country}`,
    rank: 0,
    job: wage.of.charAt(0).toUpperCase() + wage.of.slice(1),
    roles,
    level: null,
    country,
    years: wageDate.slice(0, 4),
    p10: wage.p10,
    p25: null,
    p50: wage.median,
    p75: null,
    p90: wage.p90,
    topCoded: wage.topCoded,
    currency: 'USD',
    n: null,
    base: `${count(jobs)} jobs`,
    measure: 'wage',
    source: BLS,
  };
}

function notesOf(rows: readonly Row[]): string[] {
  const named = new Set(rows.map(({source}) => source));
  const own = paySources.filter(({name}) => named.has(name));
  const official = named.has(BLS) ? outlookGroups[0] : undefined;
  return [
    ...own.map(
      ({name, of, published, licence, says, note}) => `${name} (${of}, ${published}, ${licence}): ${says}. ${note}`,
    ),
    ...(official
      ? [
          `${BLS} (${officialSources[official.source]?.of}): wages of ${monthWords(official.wageDate)}, a survey of employers; of an official group that is the nearest one, no figure for the role itself.`,
        ]
      : []),
    ...(rows.length
      ? [
          'Of your question only role, level and country apply here. Levels are the source’s own. A title that stands for both kinds of data scientist is shown for both.',
        ]
      : []),
  ];
}

function nothingFor(roles: readonly string[], countries: readonly string[], others: boolean): string {
  const who = roles.length ? ` for ${roles.map(personOf).join(', ')}` : '';
  const where = countries.length ? ` ${countries.map(inCountry).join(' or ')}` : '';
  return `No published table here has 20 or more${who}${where}.${others ? ' Above stand the other roles there.' : ''}`;
}
