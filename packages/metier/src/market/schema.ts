/** How tables are laid out: in one place, or over the shards of a cluster. */
export type Layout =
  | {readonly kind: 'single'}
  /** Data in `metier_local` of each shard; tables of the same names in `metier` lead to all of them. */
  | {readonly kind: 'cluster'; readonly cluster: string; readonly replicated: boolean};

/** A table of the market. */
export interface Table {
  readonly name: string;
  /** Columns and indexes, as they stand in CREATE TABLE. */
  readonly columns: readonly string[];
  /** Arguments of ReplacingMergeTree. */
  readonly newest: string;
  /** What the rows of a table are told apart by, and sorted by. */
  readonly key: readonly string[];
  /** A number of 64 bits that cuts the table into even parts. */
  readonly slice: string;
  readonly settings: string;
  /** What decides the shard; everything of one posting lies on one. */
  readonly shard: string;
}

const SMALL_GRANULES = 'index_granularity = 1024';
const DURABLE = 'fsync_after_insert = 1, fsync_part_directory = 1';

export const TABLES: readonly Table[] = [
  {
    name: 'fact',
    columns: [
      'id UInt64',
      'source LowCardinality(String)',
      'source_key String CODEC(ZSTD(1))',
      'url String CODEC(ZSTD(1))',
      'title String CODEC(ZSTD(1))',
      'title_core LowCardinality(String)',
      'employer LowCardinality(String)',
      'employer_key LowCardinality(String)',
      'employer_id UInt64 MATERIALIZED cityHash64(employer_key) CODEC(NONE)',
      'language LowCardinality(String)',
      "posted_at DateTime('UTC') CODEC(Delta, ZSTD(1))",
      'posted_by LowCardinality(String)',
      "first_seen DateTime('UTC') CODEC(Delta, ZSTD(1))",
      "seen_at DateTime('UTC') CODEC(Delta, ZSTD(1))",
      "closed_at DateTime('UTC') DEFAULT 0 CODEC(Delta, ZSTD(1))",
      'roles Array(LowCardinality(String))',
      'role_weights Array(Float32)',
      'role LowCardinality(String)',
      'title_role LowCardinality(String)',
      'verdict LowCardinality(String)',
      'specialisms Array(LowCardinality(String))',
      'skills Array(LowCardinality(String))',
      'skill_levels Array(UInt8)',
      'seniority LowCardinality(String)',
      'employment Array(LowCardinality(String))',
      'arrangement LowCardinality(String)',
      'countries Array(LowCardinality(String))',
      'regions Array(LowCardinality(String))',
      'cities Array(LowCardinality(String))',
      'visa LowCardinality(String)',
      'degree LowCardinality(String)',
      'degree_level LowCardinality(String)',
      'years Nullable(Float32)',
      'pay_min Nullable(Float64)',
      'pay_max Nullable(Float64)',
      'pay_currency LowCardinality(String)',
      'pay_period LowCardinality(String)',
      'pay_component LowCardinality(String)',
      'pay_country LowCardinality(String)',
      'pay_year Nullable(Float64)',
      'pay_usd Nullable(Float64)',
      'notes Array(LowCardinality(String))',
      'digest String',
      'cluster UInt64',
      'rules LowCardinality(String)',
      'knowledge LowCardinality(String)',
      'version UInt64',
      'is_deleted UInt8 DEFAULT 0',
      'INDEX ix_url url TYPE bloom_filter(0.01) GRANULARITY 1',
    ],
    newest: 'version, is_deleted',
    key: ['id'],
    slice: 'id',
    settings: `enable_block_number_column = 1, enable_block_offset_column = 1, ${DURABLE}`,
    shard: 'cityHash64(id)',
  },
  {
    name: 'body',
    columns: [
      'id UInt64',
      'digest String',
      'body String CODEC(ZSTD(3))',
      'layout String CODEC(ZSTD(3))',
      'version UInt64',
      'INDEX ix_words lowerUTF8(body) TYPE text(tokenizer = splitByNonAlpha)',
    ],
    newest: 'version',
    key: ['id'],
    slice: 'id',
    settings: `${SMALL_GRANULES}, ${DURABLE}`,
    shard: 'cityHash64(id)',
  },
  {
    name: 'signature',
    columns: ['id UInt64', 'minhash Array(UInt32) CODEC(NONE)', 'version UInt64'],
    newest: 'version',
    key: ['id'],
    slice: 'id',
    settings: `${SMALL_GRANULES}, ${DURABLE}`,
    shard: 'cityHash64(id)',
  },
  {
    name: 'band',
    columns: ['band UInt64 CODEC(NONE)', 'id UInt64 CODEC(NONE)'],
    newest: '',
    key: ['band', 'id'],
    slice: 'band',
    settings: `${SMALL_GRANULES}, ${DURABLE}`,
    shard: 'cityHash64(id)',
  },
  {
    name: 'listing',
    columns: ['id UInt64', 'board LowCardinality(String)', 'missed UInt16', 'missed_since UInt64', 'version UInt64'],
    newest: 'version',
    key: ['id'],
    slice: 'id',
    settings: DURABLE,
    shard: 'cityHash64(id)',
  },
  {
    name: 'progress',
    columns: ['input String', 'lines UInt64', 'done UInt8', 'version UInt64'],
    newest: 'version',
    key: ['input'],
    slice: 'cityHash64(input)',
    settings: DURABLE,
    shard: 'cityHash64(input)',
  },
];

/** The columns of a table that a market of an older Metier lacks, as statements that add them. */
export function additionsOf(layout: Layout, {name, columns}: Table, present: ReadonlySet<string>): string[] {
  const missing = columns.filter((column) => !/^INDEX /.test(column) && !present.has(column.split(' ')[0] as string));
  const add = (table: string, everywhere: string) =>
    missing.map((column) => `ALTER TABLE ${table}.${name}${everywhere} ADD COLUMN IF NOT EXISTS ${column}`);
  if (layout.kind === 'single') return add('metier', '');
  const everywhere = everywhereOf(layout);
  return [...add('metier_local', everywhere), ...add('metier', everywhere)];
}

const everywhereOf = (layout: Layout): string =>
  layout.kind === 'cluster' && layout.replicated ? ` ON CLUSTER ${layout.cluster}` : '';

/** The statements that make the tables where they are missing. */
export function tablesOf(layout: Layout): string[] {
  if (layout.kind === 'single')
    return ['CREATE DATABASE IF NOT EXISTS metier', ...TABLES.map((table) => local(table, 'metier', '', false))];
  const everywhere = everywhereOf(layout);
  return [
    `CREATE DATABASE IF NOT EXISTS metier_local${everywhere}`,
    `CREATE DATABASE IF NOT EXISTS metier${everywhere}`,
    ...TABLES.map((table) => local(table, 'metier_local', everywhere, layout.replicated)),
    ...TABLES.map(
      ({name, shard}) =>
        `CREATE TABLE IF NOT EXISTS metier.${name}${everywhere} AS metier_local.${name} ENGINE = Distributed(${layout.cluster}, metier_local, ${name}, ${shard})`,
    ),
  ];
}

function local(
  {name, columns, newest, key, settings}: Table,
  database: string,
  everywhere: string,
  replicated: boolean,
): string {
  const path = `'/clickhouse/tables/{shard}/metier/${name}', '{replica}'`;
  const engine = replicated
    ? `ReplicatedReplacingMergeTree(${[path, newest].filter(Boolean).join(', ')})`
    : `ReplacingMergeTree(${newest})`;
  return `CREATE TABLE IF NOT EXISTS ${database}.${name}${everywhere} (${columns.join(', ')}) ENGINE = ${engine} ORDER BY (${key.join(', ')}) SETTINGS ${settings}`;
}
