import {brotliCompressSync, gzipSync, zstdCompressSync} from 'node:zlib';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, type Entry, openDocuments} from './index.ts';
import {openParquet, slicesOf} from './parquet.ts';

type Column = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];
type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>;

const TITLES = ['Data Engineer', 'Data Analyst', 'Statistician'];
const text = (i: number): string => `You count the apples of grove ${i} in SQL and tell the growers.`;
const column = (name: string, of: (row: number) => unknown, rest: Partial<Column> = {}, rows = 3): Column =>
  ({name, data: Array.from({length: rows}, (_, i) => of(i)), ...rest}) as Column;
const table = (columns: Column[], options: Options = {}): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({columnData: columns, ...options}));
const COLUMNS = [
  column('Job ID', (i) => BigInt(i + 1), {type: 'INT64'}),
  column('job_title', (i) => TITLES[i]),
  column('Company Name', (i) => `Orchard ${i}`),
  column('description', text),
  column('salary_min', (i) => 60_000 + i, {type: 'INT32'}),
  column('salary_max', () => 80_000, {type: 'INT32'}),
  column('currency', () => 'EUR'),
  column('posted_at', (i) => new Date(Date.UTC(2026, 9, i + 1)), {type: 'TIMESTAMP'}),
  column('skills', () => ['SQL', 'dbt'], {type: 'JSON'}),
  column('embedding', (i) => i / 7, {type: 'DOUBLE'}),
];

const entriesOf = (bytes: Uint8Array): Promise<Entry[]> => openDocuments({bytes, name: 'x.parquet'});
const field = ({blocks, text: words}: Document, name: string): string | undefined => {
  const block = blocks.find((one) => one.name === name);
  return block && words.slice(block.from, block.to);
};

describe('a Parquet file', () => {
  it('is its rows, by the names of its columns as in a .csv', async () => {
    const entries = (await entriesOf(table(COLUMNS))) as Document[];
    expect(entries.map(({id, format, name}) => [id, format, name])).toEqual(
      [0, 1, 2].map((i) => [String(i + 1), 'parquet', `x.parquet#/${i}`]),
    );
    const [first] = entries as [Document];
    expect(['title', 'employer', 'salary', 'posted', 'skills'].map((name) => field(first, name))).toEqual([
      'Data Engineer',
      'Orchard 0',
      'EUR 60000–80000',
      '2026-10-01T00:00:00.000Z',
      'SQL, dbt',
    ]);
    expect(first.text).toContain(text(0));
    const at = first.text.indexOf('apples');
    expect(first.origin({from: at, to: at + 6})).toEqual({part: '/0/description', from: 14, to: 20});
  });

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD'] as const)('packed as %s', async (codec) => {
    const compressors = {GZIP: gzipSync, BROTLI: brotliCompressSync, ZSTD: zstdCompressSync};
    const entries = (await entriesOf(table(COLUMNS, {codec, compressors}))) as Document[];
    expect(entries.map((one) => field(one, 'title'))).toEqual(TITLES);
  });

  it('says nothing of what a row does not say, and leaves out a row that says nothing', async () => {
    const rows = table([
      column('title', (i) => (i === 1 ? null : TITLES[i]), {nullable: true}),
      column('description', (i) => (i === 1 ? null : text(i)), {nullable: true}),
      column('location', () => null, {type: 'STRING', nullable: true}),
    ]);
    const entries = (await entriesOf(rows)) as Document[];
    expect(entries.map((one) => field(one, 'title'))).toEqual(['Data Engineer', 'Statistician']);
    expect(entries.every((one) => field(one, 'location') === undefined)).toBe(true);
  });

  it('a row with neither title nor text is a fault with its number', async () => {
    const rows = table([column('title', (i) => (i === 1 ? '' : TITLES[i])), column('location', () => 'Oslo')]);
    const [, second] = await entriesOf(rows);
    expect((second as DocumentError).message).toBe(
      'x.parquet: Row 2 has neither a title nor a text in a column that is known.',
    );
  });

  it('is read portion by portion over its row groups, from any row on', async () => {
    const many = Array.from({length: 2500}, (_, i) => i);
    const bytes = table([column('title', (i) => `Analyst ${i}`, {}, 2500), column('description', text, {}, 2500)], {
      rowGroupSize: [1000, 1000, 500],
    });
    const opened = await openParquet(slicesOf(bytes), 'x.parquet');
    expect(opened.size).toBe(2500);
    const titlesFrom = async (from: number) => {
      const titles: unknown[] = [];
      for await (const {rows, first} of opened.portions(from)) {
        expect(rows[0]?.title).toBe(`Analyst ${first}`);
        titles.push(...rows.map(({title}) => title));
      }
      return titles;
    };
    expect(await titlesFrom(0)).toEqual(many.map((i) => `Analyst ${i}`));
    expect(await titlesFrom(1234)).toEqual(many.slice(1234).map((i) => `Analyst ${i}`));
  });

  it('reads of the file no column that tells nothing of a posting', async () => {
    const wide = table([...COLUMNS, column('vector', () => 'x'.repeat(300_000))], {codec: 'UNCOMPRESSED'});
    let read = 0;
    const slices = slicesOf(wide);
    const opened = await openParquet(
      {
        ...slices,
        slice: (from, to = wide.length) => {
          read += to - from;
          return slices.slice(from, to);
        },
      },
      'x.parquet',
    );
    const atOpening = read;
    for await (const {rows} of opened.portions()) expect(rows[0]).not.toHaveProperty('vector');
    expect(read - atOpening).toBeLessThan(20_000);
  });
});

describe('a Parquet file that cannot be read', () => {
  const whole = table(COLUMNS);
  const faultOf = async (bytes: Uint8Array): Promise<DocumentError> => {
    try {
      const entries = await entriesOf(bytes);
      return entries.find((one) => one instanceof DocumentError) as DocumentError;
    } catch (error) {
      return error as DocumentError;
    }
  };
  const withBytes = (at: number, value: number, length = 1): Uint8Array => {
    const copy = whole.slice();
    copy.fill(value, at, at + length);
    return copy;
  };
  it.each([
    ['cut in the middle', whole.slice(0, whole.length >> 1), 'truncated', /cut off or damaged/],
    ['its first bytes alone', whole.slice(0, 6), 'truncated', /cut off or damaged/],
    ['a foot that lies about its length', withBytes(whole.length - 8, 0xff, 4), 'truncated', /cut off or damaged/],
    ['pages of noise', withBytes(8, 0xee, 400), 'malformed', /cannot be read from row 1 on/],
    ['an encrypted one', Uint8Array.from('PARE....PARE', (c) => c.charCodeAt(0)), 'encrypted', /is encrypted/],
    ['columns of something else', table([column('lat', () => 1, {type: 'DOUBLE'})]), 'not-a-posting', /it has lat/],
  ])('%s', async (_what, bytes, code, said) => {
    const fault = await faultOf(bytes);
    expect(fault).toBeInstanceOf(DocumentError);
    expect({code: fault.code, message: fault.message}).toMatchObject({code, message: expect.stringMatching(said)});
    expect(fault.message).toMatch(/^x\.parquet: [^\n]+\.$/);
  });

  it('is never an error of the program, whatever byte of it is another', async () => {
    for (let at = 4; at < whole.length; at += 37) {
      const fault = await faultOf(withBytes(at, 0xff));
      if (fault !== undefined) expect(fault).toBeInstanceOf(DocumentError);
    }
  });
});
