import {existsSync, readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {DocumentError, documentOfLine} from '../text/index.ts';
import type {Change} from './clustered.ts';
import {isInstalled} from './engines/chdb.ts';
import {scopeOf} from './filter.ts';
import {Ingest} from './ingest.ts';
import {type TestMarket, testMarket} from './market-for-test.ts';
import {type Prepared, prepare} from './prepare.ts';
import {type Answer, ask, type Row} from './questions/question.ts';
import {questions} from './questions/questions.ts';
import * as reference from './reference-for-test.ts';
import {type FactRow, momentOf} from './row.ts';

const CORPUS = new URL('../../../../../shared/corpus/postings.jsonl', import.meta.url);
const NOW = Date.UTC(2026, 10, 20);
const VERSIONS = {rules: 'r', knowledge: 'k'};
const BATCH = 1000;

describe.skipIf(!existsSync(CORPUS) || !isInstalled())(
  'the market over the corpus (needs ../shared and the engine)',
  () => {
    let market: TestMarket;
    let jobs: FactRow[] = [];

    beforeAll(async () => {
      market = await testMarket();
      const reader = new Reader();
      const postings = readFileSync(CORPUS, 'utf8')
        .split('\n')
        .flatMap((line, i): Prepared[] => {
          const document = line ? documentOfLine(line, i) : null;
          if (!document || document instanceof DocumentError) return [];
          const identity = {source: 'corpus', key: document.id ?? ''};
          const posting = prepare(document, identity, (one) => reader.read(one), NOW);
          return posting ? [posting] : [];
        });
      const ingest = new Ingest(market.engine, VERSIONS, NOW);
      for (let at = 0; at < postings.length; at += BATCH) await ingest.add(postings.slice(at, at + BATCH));
      const found = await market.engine.rows<{id: string; cluster: string}>(
        'SELECT id, cluster FROM metier.fact FINAL',
      );
      const clusters = new Map(found.map(({id, cluster}) => [id, cluster]));
      jobs = reference.jobsOf(postings.map((one) => factOf(one, clusters.get(one.id) as string)));
    }, 300_000);
    afterAll(() => market.stop());

    const asked = (name: string, skill: string | null = null): Promise<Answer> => {
      const told = {skill, title: null, have: null, until: null, limit: 1000};
      return ask(
        market.engine,
        questions.find((one) => one.name === name) as (typeof questions)[number],
        scopeOf({}),
        told,
      );
    };

    it('names each skill as often as the readings do', async () => {
      const {rows, coverage} = await asked('skills');
      expect(coverage.postings).toBe(jobs.length);
      const most = reference.skillRows(jobs, 25);
      expect(rounded(rows.slice(0, 25), 12)).toEqual(rounded(most, 12));
    });

    it('pays what the readings say', async () => {
      const {rows} = await asked('pay');
      const found = rows.map(({role, seniority, country, currency, ...rest}) => ({
        name: [role, seniority, country, currency].join('|'),
        ...rest,
      }));
      expect(sorted(found)).toEqual(sorted(reference.payRows(jobs)));
    });

    it('goes by quarter as the readings go', async () => {
      const {rows} = await asked('trend', 'python');
      const wanted = reference.trendRows(jobs, 'python', ['quarter']);
      const inTime = (list: readonly Row[]) =>
        rounded(
          [...list].sort((a, b) => String(a.quarter).localeCompare(String(b.quarter))),
          12,
        );
      expect(inTime(rows)).toEqual(inTime(wanted));
    });

    it('changes as the readings change', async () => {
      const {rows, coverage} = await asked('changes');
      for (const {skill, change} of rows.slice(0, 3)) {
        const {points, low, high} = change as Change;
        const wanted = reference.change(jobs, skill as string, coverage.to as string);
        expect(rounded({points, low, high}, 9)).toEqual(rounded(wanted, 9));
      }
    });

    it('is worth what the readings say', async () => {
      const {rows} = await asked('worth', 'python');
      expect(rounded(rows[0]?.premium, 9)).toEqual(rounded(reference.worth(jobs, 'python'), 9));
    });
  },
);

/** The fact of a prepared posting, made here and not by `Ingest`. */
function factOf({id, identity, read, posted, digest}: Prepared, cluster: string): FactRow {
  const now = momentOf(NOW);
  return {
    id,
    source: identity.source,
    source_key: identity.key,
    ...read,
    posted_at: posted ?? now,
    posted_by: posted ? 'published' : 'first-seen',
    first_seen: now,
    seen_at: now,
    digest,
    cluster,
    ...VERSIONS,
    version: NOW,
  };
}

const rounded = (value: unknown, digits: number): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(digits)) : one)));
const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
