import {randomFrom} from '../random.ts';
import {type Engine, MarketError} from './engine.ts';
import {layoutOf} from './kept.ts';
import {bandsOf, minhash, ownWords} from './minhash.ts';
import {SampleFacts} from './sample-facts.ts';
import {sampleDocument} from './sample-text.ts';
import {tablesOf} from './schema.ts';

/** Another number when the sample becomes another: a folder with an older one is filled anew. */
const EDITION = 'sample-3';
const POSTINGS = 4000;
const SEED = 7;
const SEEDS = 0x7fffffffn;
const TABLES = ['fact', 'body', 'signature', 'band', 'progress'];

/** The sample in an engine of its own: fills it where it is empty, half-filled or of another edition, and lets nothing else in. */
export async function sampleIn(engine: Engine): Promise<Engine> {
  for (const statement of tablesOf({kind: 'single'})) await engine.run(statement);
  const marks = await engine.rows<{input: string}>('SELECT input FROM metier.progress FINAL WHERE done = 1');
  if (marks.length !== 1 || marks[0]?.input !== EDITION) await fill(engine);
  return new Sealed(engine);
}

/** Writes all postings, and last that it is done. */
async function fill(engine: Engine): Promise<void> {
  for (const table of TABLES) await engine.run(`TRUNCATE TABLE metier.${table}`);
  const drawn = new SampleFacts(randomFrom(SEED)).all(POSTINGS).map((fact) => {
    const document = sampleDocument(fact, randomFrom(Number(BigInt(fact.cluster) % SEEDS)));
    return {fact: {...fact, digest: document.digest}, document, signature: minhash(ownWords(document.text, []))};
  });
  const version = 1;
  const rows: Readonly<Record<string, readonly unknown[]>> = {
    body: drawn.map(({fact: {id, digest}, document}) => ({
      id,
      digest,
      body: document.text,
      layout: layoutOf(document),
      version,
    })),
    signature: drawn.map(({fact: {id}, signature}) => ({id, minhash: [...signature], version})),
    band: drawn.flatMap(({fact: {id}, signature}) => bandsOf(signature).map((band) => ({band, id}))),
    fact: drawn.map(({fact}) => fact),
    progress: [{input: EDITION, lines: drawn.length, done: 1, version}],
  };
  for (const [table, some] of Object.entries(rows)) await engine.insert(`metier.${table}`, linesOf(some));
}

const linesOf = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Answers questions and takes nothing in. */
class Sealed implements Engine {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  rows: Engine['rows'] = (sql, values) => this.#engine.rows(sql, values);

  parquet: Engine['parquet'] = (sql, values) => this.#engine.parquet(sql, values);

  run(): Promise<void> {
    return Promise.reject(sealed());
  }

  insert(): Promise<void> {
    return Promise.reject(sealed());
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}

const sealed = () =>
  new MarketError('The sample is invented and takes no postings. Yours go into the market: metier sync FILE…');
