import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {documentOfPosting, type PostingRecord} from '../text/index.ts';
import {coverageOf} from './coverage.ts';
import {isInstalled} from './engines/chdb.ts';
import {Ingest} from './ingest.ts';
import {keptDocument} from './kept.ts';
import {type TestMarket, testMarket} from './market-for-test.ts';
import {prepare} from './prepare.ts';
import {Changes, stalePostings, storeAgain} from './reread.ts';
import type {FactRow} from './row.ts';
import {openMarket} from './store.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 5, 1);
const VERSIONS = {rules: 'one', knowledge: 'one'};
const reader = new Reader();
const read = (document: Parameters<Reader['read']>[0]) => reader.read(document);

const TEXT = `About the job
You build pipelines that carry soil readings from ten thousand fields into our warehouse, and you keep them running.
You model the tables that agronomists query each morning in SQL, with dbt and Snowflake.
Requirements
3+ years with Python and SQL. Apache Airflow. A bachelor's degree.
Nice to have: Kafka and Terraform.
Salary: EUR 70,000 - 85,000 a year.
Contact: Mara Vent, mara@lumen.example`;
const OTHER = `The work
You train models that tell weeds from wheat on pictures of drones, and you bring them onto the machines in the field.
You measure what the models miss, label hard pictures with the growers, and read papers on detection.
Requirements
PyTorch, computer vision, C++ and five years of experience. A master's degree in computer science.`;

const record = (more: Partial<PostingRecord> = {}): PostingRecord => ({
  id: '1',
  title: 'Data Engineer',
  company: 'Lumen Fields GmbH',
  location: 'Berlin, Germany',
  posted: '2026-05-01',
  text: TEXT,
  ...more,
});

const prepared = (one: PostingRecord, source = 'board', now = NOW) => {
  const posting = prepare(documentOfPosting(one), {source, key: String(one.id)}, read, now);
  if (!posting) throw new Error('no posting');
  return posting;
};

describe.skipIf(!isInstalled())('Ingest (needs the engine: metier market install)', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await testMarket();
  });
  afterAll(() => market.stop());

  const add = (records: readonly PostingRecord[], now = NOW, source = 'board') =>
    new Ingest(market.engine, VERSIONS, now).add(records.map((one) => prepared(one, source, now)));
  const fact = async (key: string, source = 'board'): Promise<FactRow> =>
    (
      await market.engine.rows<FactRow>(
        'SELECT * FROM metier.fact FINAL WHERE source = {source:String} AND source_key = {key:String}',
        {source, key},
      )
    )[0] as FactRow;

  it('keeps what a posting says', async () => {
    expect(await add([record()])).toEqual({new: 1, changed: 0, same: 0, repeats: 0});
    const row = await fact('1');
    expect(row).toMatchObject({
      title: 'Data Engineer',
      employer: 'Lumen Fields GmbH',
      employer_key: 'lumenfields',
      role: 'data-engineer',
      cities: ['Berlin'],
      countries: ['DE'],
      posted_at: '2026-05-01 00:00:00',
      posted_by: 'published',
      first_seen: '2026-06-01 00:00:00',
      pay_min: 70_000,
      pay_max: 85_000,
      pay_currency: 'EUR',
      pay_period: 'year',
      pay_year: 77_500,
      degree: 'bachelor',
      years: 3,
      ...VERSIONS,
    });
    expect(row.skills).toEqual(expect.arrayContaining(['python', 'sql', 'apache-airflow']));
    expect(row.skill_levels[row.skills.indexOf('python')]).toBe(1);
  });

  it('keeps nothing that leads to a person', async () => {
    const [kept] = await market.engine.rows<{body: string; layout: string}>(
      'SELECT body, layout FROM metier.body FINAL LIMIT 1',
    );
    expect(kept?.body).toContain('soil readings');
    expect(`${kept?.body}${kept?.layout}`).not.toMatch(/Mara|Vent|lumen\.example/);
  });

  it('keeps a posting once, and remembers when it was first seen', async () => {
    const later = NOW + 7 * DAY;
    expect(await add([record()], later)).toEqual({new: 0, changed: 0, same: 1, repeats: 0});
    expect(await fact('1')).toMatchObject({first_seen: '2026-06-01 00:00:00', seen_at: '2026-06-08 00:00:00'});
    const changed = record({text: TEXT.replace('70,000 - 85,000', '75,000 - 90,000')});
    expect(await add([changed], later + DAY)).toMatchObject({new: 0, changed: 1});
    expect(await fact('1')).toMatchObject({first_seen: '2026-06-01 00:00:00', pay_year: 82_500});
    expect((await coverageOf(market.engine)).postings).toBe(1);
  });

  it('takes the last of one identity that comes twice in a batch', async () => {
    const twice = [
      record({id: '2', title: 'Weed Vision Engineer', text: OTHER}),
      record({id: '2', title: 'Machine Learning Engineer', text: OTHER}),
    ];
    expect(await add(twice)).toMatchObject({new: 1});
    expect((await fact('2')).title).toBe('Machine Learning Engineer');
  });

  it('counts a job once, and leaves other cities and other roles apart', async () => {
    const stored = await add(
      [
        record({id: 'again', posted: '2026-05-20'}),
        record({id: 'munich', location: 'Munich, Germany'}),
        record({id: 'senior', title: 'Senior Data Engineer'}),
        record({id: 'vision', title: 'Machine Learning Engineer', text: OTHER, location: 'Hamburg, Germany'}),
      ],
      NOW + 9 * DAY,
    );
    expect(stored).toMatchObject({new: 4, repeats: 1});
    const own = (await fact('1')).id;
    expect((await fact('again')).cluster).toBe(own);
    for (const key of ['munich', 'senior', 'vision']) expect((await fact(key)).cluster).toBe((await fact(key)).id);
    expect(await add([record({id: 'copy', company: undefined})], NOW + 10 * DAY, 'aggregator')).toMatchObject({
      repeats: 1,
    });
    expect((await fact('copy', 'aggregator')).cluster).toBe(own);
    expect(await add([record({id: 'rival', company: 'Quillmark'})], NOW + 11 * DAY)).toMatchObject({repeats: 0});
  });

  it('knows a city by all of its names', async () => {
    const stored = await add([record({id: 'münchen', location: 'München, Deutschland'})], NOW + 12 * DAY);
    expect(stored).toMatchObject({new: 1, repeats: 1});
    expect(await fact('münchen')).toMatchObject({cities: ['Munich'], cluster: (await fact('munich')).id});
  });

  it('reads again what older rules read, and says what changed', async () => {
    const {engine} = market;
    const before = (await fact('1')).seen_at;
    const closed = {...(await fact('2')), closed_at: '2026-06-15 00:00:00', version: NOW + 20 * DAY};
    await engine.insert('metier.fact', `${JSON.stringify(closed)}\n`);
    const now = {rules: 'two', knowledge: 'two'};
    const version = NOW + 30 * DAY;
    const changes = new Changes();
    const to = {engine, ingest: new Ingest(engine, now, version), changes, version};
    for await (const stale of stalePostings(engine, now, 3)) {
      const again = stale.map(({body, layout, digest, source, source_key}) =>
        prepare(keptDocument(body, layout, digest), {source, key: source_key}, read, version),
      );
      const other = again.map(
        (one) =>
          one && {
            ...one,
            read: {...one.read, skills: [...one.read.skills, 'rust'], skill_levels: [...one.read.skill_levels, 3]},
          },
      );
      await storeAgain(
        to,
        stale,
        other.map((one) => (one?.identity.key === 'rival' ? null : one)),
      );
    }
    expect(changes).toMatchObject({postings: 9, changed: 8, dropped: 1});
    expect([...changes.fields]).toEqual([['skills', 8]]);
    expect([...changes.gained]).toEqual([['rust', 8]]);
    const row = await fact('1');
    expect(row).toMatchObject({...now, seen_at: before, first_seen: '2026-06-01 00:00:00'});
    expect(row.skills).toContain('rust');
    expect(await fact('rival')).toBeUndefined();
    expect(await fact('2')).toMatchObject({...now, closed_at: '2026-06-15 00:00:00'});
    for await (const stale of stalePostings(engine, now, 3)) expect(stale).toEqual([]);
  });

  it('reads a kept posting as it read it first', async () => {
    for (const one of [record(), record({id: '2', text: OTHER})]) {
      const first = prepared(one);
      const again = prepare(keptDocument(first.body.body, first.body.layout, first.digest), first.identity, read, NOW);
      expect(again?.read).toEqual(first.read);
      expect(again?.minhash).toEqual(first.minhash);
    }
  });

  it('tells a second process that the market is in use', async () => {
    const second = openMarket({home: market.home, address: null, cluster: null});
    await expect(second).rejects.toThrow(/this market is in use by another process .*--market http/);
  });

  it('refuses a column that the schema lacks', async () => {
    await expect(market.engine.insert('metier.fact', '{"id":"1","colour":"red"}\n')).rejects.toThrow(/colour/);
  });
});
