import {existsSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Engine} from '../packages/metier/src/market/engine.ts';

/** What of DuckDB's client is used. */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{getRowObjects(): unknown[]}>;
}

/** DuckDB with the rows of a market. */
export interface Duck {
  /** Runs statements one after another, and reads all their rows. */
  ask(statements: readonly string[]): Promise<unknown[][]>;
}

/** Columns that the statements need: the same rows in both. */
const COLUMNS =
  'id, cluster, source, url, title, title_core, employer, employer_key, language, posted_at, posted_by, role, seniority, arrangement, visa, degree, degree_level, skills, skill_levels, countries, cities, pay_min, pay_max, pay_currency, pay_period, pay_country, pay_year, pay_usd';

/** Opens DuckDB from the folder that it is installed in, with the rows of the market in a file beside it. */
export async function openDuck(folder: string, home: string, market: Engine): Promise<Duck> {
  const {DuckDBInstance} = createRequire(join(folder, 'package.json'))('@duckdb/node-api');
  const file = join(home, 'market.duckdb');
  const isNew = !existsSync(file);
  const instance = await DuckDBInstance.create(file, {threads: '2'});
  const connection: Connection = await instance.connect();
  if (isNew) {
    for (const [table, columns] of [
      ['fact', COLUMNS],
      ['body', 'id, body'],
    ] as const) {
      const rows = join(home, `${table}.parquet`);
      rmSync(rows, {force: true});
      await market.run(
        `INSERT INTO FUNCTION file('${rows}', Parquet) SELECT ${columns} FROM metier.${table} FINAL ORDER BY id SETTINGS max_execution_time = 0`,
      );
      await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_parquet('${rows}')`);
      rmSync(rows);
    }
    await connection.run('CREATE UNIQUE INDEX ids ON fact (id)');
    await connection.run('CREATE VIEW jobs AS SELECT * FROM fact WHERE id = cluster');
  }
  return {
    async ask(statements) {
      const all = [];
      for (const statement of statements) all.push((await connection.runAndReadAll(statement)).getRowObjects());
      return all;
    },
  };
}

const coverage = (where = 'true'): string[] => [
  `SELECT count(*), count(DISTINCT employer_key), min(posted_at) FILTER (posted_by = 'published'), max(posted_at) FILTER (posted_by = 'published') FROM jobs WHERE ${where}`,
  `SELECT language, countries[1] AS land, count(*) FROM jobs WHERE ${where} GROUP BY ALL`,
];

/** Sums over employers of rows with `n` postings of which `y` say something. */
const SUMS = 'sum(y) AS said, sum(y * y) AS yy, sum(y * n) AS yn';
const WHOLE = 'count(*) AS employers, sum(n) AS postings, sum(n * n) AS nn';

function skills(where: string, by: string): string[] {
  const key = by ? `${by}, ` : '';
  const unfolded = `(SELECT ${key}employer_key, unnest(skills) AS skill, unnest(skill_levels) AS level FROM jobs WHERE ${where})`;
  const most = `(SELECT skill FROM ${unfolded} GROUP BY skill ORDER BY count(*) DESC, skill LIMIT 20)`;
  const each = `SELECT ${key}employer_key, count(*) AS n FROM jobs WHERE ${where} GROUP BY ALL`;
  return [
    ...coverage(where),
    `SELECT ${key}${WHOLE} FROM (${each}) ${by ? 'GROUP BY ALL' : ''}`,
    `SELECT ${key}skill, ${SUMS}, sum(r), sum(p), count(*) FROM (
  SELECT ${key}employer_key, skill, count(*) AS y, count(*) FILTER (level = 1) AS r, count(*) FILTER (level = 2) AS p FROM ${unfolded} WHERE skill IN ${most} GROUP BY ALL)
JOIN (${each}) USING (${key}employer_key) GROUP BY ALL`,
  ];
}

const SAID = ['bachelor', 'master', 'doctorate', 'associate', 'secondary'].flatMap((degree) =>
  ['required', 'preferred'].map((level) => `degree = '${degree}' AND degree_level = '${level}'`),
);
const HAVE = "['python','sql','machine-learning','docker','git','pytorch']";
const ASKED = 'list_filter(list_zip(skills, skill_levels), x -> x[2] = 1)';
const WORDS = "regexp_matches(body, '(?i)\\bpytorch\\b') AND regexp_matches(body, '(?i)\\btableau\\b')";
const HIT =
  'id, title, employer, url, source, posted_at, posted_by, role, seniority, arrangement, countries, cities, skills, pay_min, pay_max, pay_currency, pay_period, pay_usd';
const facets = (jobs: string): string[] => [
  ...['role', 'seniority', 'arrangement', 'language', 'source', 'visa', 'employer'].map(
    (one) => `SELECT ${one}, count(*) AS n FROM ${jobs} GROUP BY ALL ORDER BY n DESC, 1 LIMIT 8`,
  ),
  ...['countries', 'cities', 'skills'].map(
    (one) =>
      `SELECT value, count(*) AS n FROM (SELECT unnest(${one}) AS value FROM ${jobs}) GROUP BY ALL ORDER BY n DESC, 1 LIMIT 8`,
  ),
];

/** What the product asks, for DuckDB: the same figures. */
export const DUCKDB = {
  coverage: coverage(),
  skills: skills('true', ''),
  comparison: skills("role IN ('machine-learning-engineer', 'data-scientist-modelling')", 'role'),
  trend: [
    ...coverage(),
    `SELECT quarter, ${WHOLE}, ${SUMS} FROM (
  SELECT date_trunc('quarter', posted_at) AS quarter, employer_key, count(*) AS n, count(*) FILTER (list_contains(skills, 'python')) AS y
  FROM jobs WHERE posted_by = 'published' GROUP BY ALL) GROUP BY quarter ORDER BY quarter`,
  ],
  education: [
    ...coverage(),
    `SELECT ${WHOLE}, ${SAID.map((_, i) => `sum(y${i}), sum(y${i} * y${i}), sum(y${i} * n)`).join(', ')} FROM (
  SELECT employer_key, count(*) AS n, ${SAID.map((condition, i) => `count(*) FILTER (${condition}) AS y${i}`).join(', ')} FROM jobs GROUP BY ALL)`,
  ],
  employers: [
    ...coverage(),
    "SELECT arg_max(employer, posted_at), count(*) AS n, count(*) FILTER (pay_min IS NOT NULL OR pay_max IS NOT NULL), max(posted_at) FROM jobs WHERE employer != '' GROUP BY employer_key ORDER BY n DESC, employer_key LIMIT 20",
  ],
  facets: [
    `SELECT ${HIT} FROM jobs ORDER BY posted_by = 'published' DESC, posted_at DESC, id LIMIT 20`,
    ...facets('jobs'),
    ...coverage(),
  ],
  words: [
    `CREATE OR REPLACE TEMP TABLE hits AS SELECT * FROM jobs WHERE seniority = 'senior' AND id IN (SELECT id FROM body WHERE ${WORDS})`,
    `SELECT ${HIT} FROM hits ORDER BY posted_by = 'published' DESC, posted_at DESC, id LIMIT 20`,
    ...facets('hits'),
  ],
  match: [
    `SELECT ${HIT}, ${ASKED} AS asked FROM jobs ORDER BY len(asked) = 0, len(list_filter(asked, x -> list_contains(${HAVE}, x[1]))) / greatest(len(asked), 1) DESC, len(asked) DESC, posted_at DESC, id LIMIT 20`,
    ...facets('jobs'),
    ...coverage(),
  ],
  posting: ['SELECT * FROM fact WHERE id = 12345678901234567890'],
} as const;
