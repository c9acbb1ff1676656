import {readFileSync} from 'node:fs';

/** Counts of read postings (no texts), see packages/kb. */
interface Profile {
  readonly role: string;
  readonly coverage: {readonly postings: number; readonly countries: Counts};
  readonly skills: readonly {
    readonly skill: string;
    readonly required: number;
    readonly preferred: number;
    readonly named: number;
  }[];
  readonly seniority: Counts;
  readonly arrangement: Counts;
  readonly titles: readonly {readonly title: string; readonly count: number}[];
}
type Counts = Readonly<Record<string, number>>;

const {roles} = JSON.parse(readFileSync(new URL('../packages/kb/source/profiles.json', import.meta.url), 'utf8')) as {
  roles: readonly Profile[];
};

/** So many skills of a role can be named. */
const MOST_SKILLS = 60;
/** Places of a table that a value is drawn from: shares to one in a thousand. */
const PLACES = 1000;
/** Skills of a posting of the corpus, in the mean, where its role's most named ones are drawn alone. */
const MORE = 1.15;
const EMPLOYERS = 60_000;
const WORDS = 30_000;
const CITIES: Counts = {US: 12, DE: 8, FR: 6, GB: 4, IN: 5};

const quoted = (words: readonly string[]): string =>
  `[${words.map((word) => `'${word.replace(/'/g, "\\'")}'`).join(',')}]`;
const numbers = (list: readonly number[]): string => `[${list.join(',')}]`;

/** A table of `PLACES` values in which each stands as often as it is counted. */
function tableOf(counts: Counts): string[] {
  const sum = Object.values(counts).reduce((all, one) => all + one, 0);
  const table: string[] = [];
  let passed = 0;
  for (const [value, count] of Object.entries(counts)) {
    passed += count;
    while (table.length < Math.round((passed / sum) * PLACES)) table.push(value);
  }
  return table;
}

const drawn = (counts: Counts, hash: string): string => `${quoted(tableOf(counts))}[1 + ${hash} % ${PLACES}]`;
const byRole = (table: (profile: Profile) => string): string => `[${roles.map(table).join(',')}]`;
const added = (list: readonly Counts[]): Counts => {
  const all: Record<string, number> = {};
  for (const counts of list) for (const [value, n] of Object.entries(counts)) all[value] = (all[value] ?? 0) + n;
  return all;
};

const skillNames = [
  ...new Set(roles.flatMap(({skills}) => skills.slice(0, MOST_SKILLS).map(({skill}) => skill))),
].sort();
const place = new Map(skillNames.map((skill, i) => [skill, i + 1]));
/** For each role its skills in the order of the names: place, chance of being named and of being required, of 65,536. */
const chances = byRole(({skills, coverage}) => {
  const own = skills
    .slice(0, MOST_SKILLS)
    .map(({skill, required, preferred, named}) => {
      const all = required + preferred + named;
      const chance = Math.min(0.95, (all / coverage.postings) * MORE);
      return [place.get(skill) as number, Math.round(chance * 65535), Math.round((required / all) * 65535)] as const;
    })
    .sort((a, b) => a[0] - b[0]);
  return `[${own.map((one) => `(${one.join(',')})`).join(',')}]`;
});

const NO_ROLE = 0.22;
const COUNTRIES = added(roles.map(({coverage}) => coverage.countries));
const LEVELS = added(roles.map(({seniority}) => seniority));
const TITLES = added(
  roles.map(({titles}) => Object.fromEntries(titles.slice(0, 12).map(({title, count}) => [title, count]))),
);
const ARRANGEMENTS = {...added(roles.map(({arrangement}) => arrangement)), '': 1500};
const CURRENCIES = `transform(country, ['US','DE','FR','GB','IN','NL','CA'], ['USD','EUR','EUR','GBP','INR','EUR','CAD'], '')`;

/** A hash of the row and a number, the same for the same seed. */
const h = (k: number): string => `sipHash64(i, ${k})`;
/** The same as a number of [0, 1). */
const u = (k: number): string => `(${h(k)} / 18446744073709551616.)`;

/** So many kinds of postings there are: a role, its skills and how they are asked for. */
const KINDS = 100_000;
/** So many pieces of text there are, of so many words. */
const PIECES = 200_000;
const PIECE = 25;

const LONG = 'SETTINGS max_execution_time = 0, max_insert_threads = 2';

/** What rows are drawn from: tables that stand in memory while the bench fills the market. */
export const POOLS: readonly string[] = [
  'CREATE DATABASE IF NOT EXISTS bench',
  `CREATE TABLE bench.kinds ENGINE = Memory AS SELECT toUInt64(i) AS k, if(${u(107)} < ${NO_ROLE}, '', ${quoted(roles.map(({role}) => role))}[r]) AS role,
  arrayMap(one -> names[one.1], own) AS skills,
  arrayMap(one -> toUInt8(multiIf(sipHash64(i, one.1 + 1000) % 65536 < one.3, 1, sipHash64(i, one.1) % 3 = 0, 2, 3)), own) AS levels
FROM (WITH ${chances} AS tables SELECT number AS i, 1 + sipHash64(number, 120) % ${roles.length} AS r, ${quoted(skillNames)} AS names,
  arrayFilter((one, at) -> sipHash64(i, at) % 65536 < one.2, tables[r], arrayEnumerate(tables[r])) AS own FROM numbers(${KINDS})) ${LONG}`,
  `CREATE TABLE bench.pieces ENGINE = Memory AS SELECT number AS k,
  arrayStringConcat(arrayMap(j -> (toUInt32(pow(${WORDS}, sipHash64(number, j) / 18446744073709551616.)) AS w,
    concat(char(97 + w % 26), char(97 + intDiv(w, 26) % 26), char(97 + intDiv(w, 676) % 26), if(w % 3 = 0, 'ing', 'er'))).2, range(${PIECE})), ' ') AS words
FROM numbers(${PIECES}) ${LONG}`,
  `CREATE DICTIONARY bench.kind (k UInt64, role String, skills Array(String), levels Array(UInt8)) PRIMARY KEY k
SOURCE(CLICKHOUSE(DB 'bench' TABLE 'kinds')) LAYOUT(FLAT(MAX_ARRAY_SIZE 1000000)) LIFETIME(0)`,
  `CREATE DICTIONARY bench.piece (k UInt64, words String) PRIMARY KEY k
SOURCE(CLICKHOUSE(DB 'bench' TABLE 'pieces')) LAYOUT(FLAT(MAX_ARRAY_SIZE 1000000)) LIFETIME(0)`,
];

/** Rows of `metier.fact`, drawn from what was counted over a corpus of read postings: `from` and `count` say which. */
export const factsOf = (from: number, count: number): string => `INSERT INTO metier.fact
SELECT sipHash64(i) AS id, ['greenhouse','lever','ashby','hacker-news'][1 + ${h(101)} % 4] AS source, toString(i) AS source_key,
  concat('https://jobs.example/', toString(i)) AS url, concat(title_core, ' ', toString(${h(102)} % 50)) AS title, ${drawn(TITLES, h(103))} AS title_core,
  if(e % 40 = 39, '', concat('Employer ', toString(e))) AS employer, if(e % 40 = 39, concat('?', toString(id)), concat('employer', toString(e))) AS employer_key,
  multiIf(${h(104)} % 10 < 7, 'en', ${h(104)} % 10 = 7, 'de', 'fr') AS language,
  toDateTime('2024-01-01 00:00:00', 'UTC') + toUInt32(sqrt(${u(105)}) * 970 * 86400) AS posted_at, if(${h(106)} % 12 = 0, 'first-seen', 'published') AS posted_by,
  posted_at AS first_seen, posted_at AS seen_at, toDateTime(0, 'UTC') AS closed_at,
  if(role = '', [], [role]) AS roles, if(role = '', [], [toFloat32(1)]) AS role_weights, dictGet('bench.kind', 'role', kind) AS role, role AS title_role, 'unknown' AS verdict, [] AS specialisms,
  dictGet('bench.kind', 'skills', kind) AS skills, dictGet('bench.kind', 'levels', kind) AS skill_levels,
  ${drawn(LEVELS, h(108))} AS seniority, if(${h(109)} % 3 = 0, ['full-time'], []) AS employment, ${drawn(ARRANGEMENTS, h(110))} AS arrangement,
  if(country = '', [], [country]) AS countries, [] AS regions,
  if(country = '', [], [concat('City ', country, toString(${h(111)} % transform(country, ${quoted(Object.keys(CITIES))}, ${numbers(Object.values(CITIES))}, 3)))]) AS cities,
  '' AS visa, ['none','bachelor','bachelor','master','doctorate'][1 + ${h(112)} % 5] AS degree, 'required' AS degree_level, NULL AS years,
  if(pays, paid - 10000, NULL) AS pay_min, if(pays, paid + 10000, NULL) AS pay_max, if(pays, ${CURRENCIES}, '') AS pay_currency,
  if(pays, 'year', '') AS pay_period, if(pays, 'base', '') AS pay_component, if(pays, country, '') AS pay_country, if(pays, paid, NULL) AS pay_year,
  if(pays, paid, NULL) AS pay_usd, [] AS notes, toString(i) AS digest,
  if(i % 20 = 19, sipHash64(i - 1 - ${h(114)} % least(i, 400)), id) AS cluster, 'r' AS rules, 'k' AS knowledge, toUInt64(1) AS version, toUInt8(0) AS is_deleted
FROM (SELECT number AS i, ${h(120)} % ${KINDS} AS kind, toUInt32(pow(${u(121)}, 3) * ${EMPLOYERS}) AS e,
  ${drawn(COUNTRIES, h(122))} AS country, ${h(123)} % 100 < 38 AND country IN ('US','DE','FR','GB','IN','NL','CA') AS pays,
  round([60000, 72000, 88000, 105000, 125000][1 + sipHash64(dictGet('bench.kind', 'role', kind)) % 5] * (0.7 + 0.6 * ${u(113)}) * if(country = 'US', 1.4, 1.)) AS paid
  FROM numbers(${from}, ${count})) ${LONG}`;

/** Their texts: the title, the names of the skills, and words of which some are frequent (Zipf). */
export const bodiesOf = (from: number, count: number, pieces: number): string => `INSERT INTO metier.body
SELECT sipHash64(i) AS id, toString(i) AS digest, concat(${drawn(TITLES, h(103))}, '. You use ', arrayStringConcat(dictGet('bench.kind', 'skills', ${h(120)} % ${KINDS}), ', '), '.'${Array.from({length: pieces}, (_, j) => `, ' ', dictGet('bench.piece', 'words', ${h(200 + j)} % ${PIECES})`).join('')}) AS body,
  '{}' AS layout, toUInt64(1) AS version
FROM (SELECT number AS i FROM numbers(${from}, ${count})) ${LONG}`;
