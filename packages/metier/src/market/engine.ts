import {Readable} from 'node:stream';
import type {ClickHouseClient} from '@clickhouse/client';

/** Values of the `{name:Type}` places in a statement. */
export type Values = Readonly<Record<string, unknown>>;

/** What answers questions. */
export interface Rows {
  /** The rows of a question. 64-bit integers come as strings. */
  rows<Row>(sql: string, values?: Values): Promise<Row[]>;
}

/** What runs statements: ClickHouse inside a process of ours, or a server. Both take the same SQL. */
export interface Engine extends Rows {
  /** Runs a statement that has no rows. */
  run(sql: string): Promise<void>;
  /** Stores rows, one JSON object a line. When it resolves they are kept; when it throws, sending them again does no harm. */
  insert(table: string, lines: string): Promise<void>;
  /** The rows of a question as a Parquet file. */
  parquet(sql: string, values?: Values): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What keeps a market from answering. */
export type MarketFault = 'engine-missing' | 'market-in-use' | 'market-unavailable';

/** Something about the market that a user can mend; the message is one line. */
export class MarketError extends Error {
  override readonly name = 'MarketError';
  readonly code: MarketFault;

  constructor(message: string, code: MarketFault = 'market-unavailable') {
    super(message);
    this.code = code;
  }
}

/**
 * Sent with every question (measured, see docs/decisions/0006): look-ups by key stay fast with FINAL; newest-first stays
 * fast with a word index; a sub-question runs whole; numbers over 2^53 stay exact; a question ends after a minute.
 */
const READING = {
  optimize_move_to_prewhere_if_final: 1,
  use_top_k_dynamic_filtering: 0,
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_denormals: 1,
  max_execution_time: 60,
  max_query_size: '8388608',
} as const;

/** A field that the schema lacks is a fault; rows wait for the shard that they belong to. */
const WRITING = {
  input_format_skip_unknown_fields: 0,
  input_format_parallel_parsing: 0,
  distributed_foreground_insert: 1,
} as const;

/** Runs statements over the client of ClickHouse. */
export class ClientEngine implements Engine {
  readonly #client: ClickHouseClient;

  constructor(client: ClickHouseClient) {
    this.#client = client;
  }

  async rows<Row>(sql: string, values: Values = {}): Promise<Row[]> {
    const answer = await this.#client.query({
      query: sql,
      query_params: {...values},
      format: 'JSONEachRow',
      clickhouse_settings: READING,
    });
    return answer.json<Row>() as Promise<Row[]>;
  }

  async run(sql: string): Promise<void> {
    await this.#client.command({query: sql});
  }

  async insert(table: string, lines: string): Promise<void> {
    if (!lines) return;
    const {stream} = await this.#client.exec({
      query: `INSERT INTO ${table} FORMAT JSONEachRow`,
      values: Readable.from([Buffer.from(lines)], {objectMode: false}),
      clickhouse_settings: WRITING,
    });
    for await (const _ of stream);
  }

  async parquet(sql: string, values: Values = {}): Promise<Uint8Array> {
    const {stream} = await this.#client.exec({
      query: `${sql} FORMAT Parquet`,
      query_params: {...values},
      clickhouse_settings: READING,
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }

  async close(): Promise<void> {
    await this.#client.close();
  }
}
