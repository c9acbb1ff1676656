import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {brokenReading} from './broken-reading.ts';
import {DocumentError, documentOfPosting, type PostingRecord} from './index.ts';
import {mutated, randomFrom} from './mutation.ts';
import {Reader} from './reader.ts';
import {jsonParts} from './text/invariants.ts';

/** Real postings stay outside the repository, beside it. */
const file = new URL('../../../../shared/corpus/postings.jsonl', import.meta.url);
const here = existsSync(file);
const title = here
  ? 'every posting of the corpus'
  : 'every posting of the corpus (skipped: ../shared/corpus/postings.jsonl is not there)';

const EDITED = 300;
const SEED = 20260;

function postings(): PostingRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line, (_, value) => value ?? undefined));
}

describe.skipIf(!here)(title, () => {
  const all = here ? postings() : [];
  const reader = new Reader();
  const broken = (record: PostingRecord): string | null => {
    try {
      const document = documentOfPosting(record);
      return brokenReading(reader.read(document), document, jsonParts(record));
    } catch (error) {
      if (error instanceof DocumentError) return null;
      throw error;
    }
  };
  const wrong = (records: readonly PostingRecord[]) =>
    records.flatMap((record) => {
      const found = broken(record);
      return found ? [`${record.uid}: ${found}`] : [];
    });

  it('is read with exact quotes that lead back to its own characters', () => {
    expect(all.length).toBeGreaterThan(4000);
    expect(wrong(all)).toEqual([]);
  }, 120_000);

  it('is read so after random edits too', () => {
    const random = randomFrom(SEED);
    const step = Math.floor(all.length / EDITED);
    const edited = all
      .filter((_, i) => i % step === 0)
      .slice(0, EDITED)
      .map((record) => ({
        ...record,
        title: random() < 0.3 ? mutated(record.title ?? '', random) : record.title,
        text: mutated(record.text ?? '', random),
      }));
    expect(wrong(edited)).toEqual([]);
  }, 120_000);
});
