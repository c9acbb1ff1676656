import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type FarTask, packOutcome, packTask, piecesOf, unpackOutcome, unpackTask} from './parcel.ts';
import type {SyncTask} from './sync-reader.ts';

const told = {source: null, now: 1_700_000_000_000};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('what travels to a reader and back', () => {
  it.each<[string, FarTask]>([
    ['lines', {kind: 'lines', name: 'a “b”.jsonl', bytes: bytes('{"a":1}\n{"b":"ü\\n"}'), line: 7, told}],
    ['bytes that are no text', {kind: 'whole', name: 'a.pdf', bytes: Uint8Array.from([0, 10, 255, 254]), told}],
    ['text', {kind: 'whole', name: 'https://jobs.example', bytes: 'Zeile\nZeile 🌳', source: 'acme', told}],
    [
      'rows, with values that JSON has not',
      {kind: 'rows', name: 'a.parquet', rows: [{id: 7n, day: new Date(0), text: 'ü'}], first: 3, told},
    ],
    [
      'rows of a table',
      {
        kind: 'rows',
        name: 'a.parquet',
        rows: [{title: 'a', id: 2n ** 60n, posted: new Date(0)}, {title: null}],
        first: 9,
        told,
      },
    ],
    [
      'kept postings',
      {
        kind: 'kept',
        name: 'the market',
        kept: [
          {id: '18446744073709551615', source: 's', source_key: 'k', digest: 'd', body: 'a\n\ud800', layout: '{}'},
        ],
        told,
      },
    ],
  ])('%s', async (_, task) => {
    expect(await unpackTask(await packTask(task))).toEqual(task);
  });

  it('signatures come back as they were', async () => {
    const posting = {id: '1', minhash: Uint32Array.from([0, 1, 2 ** 32 - 1]), bands: ['5']} as never;
    const outcome = {postings: [posting], others: 2, lists: 1, faults: ['a: b']};
    expect(await unpackOutcome(await packOutcome(outcome))).toEqual(outcome);
    expect(await unpackOutcome(await packOutcome([posting, null, 'unread']))).toEqual([posting, null, 'unread']);
  });
});

describe('pieces of a task', () => {
  it('hold the same lines with the same numbers, each fewer, until one is left', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((one) => one.replaceAll('\n', ' '))), fc.boolean(), (lines, ended) => {
        const text = lines.join('\n') + (ended ? '\n' : '');
        const task: SyncTask = {kind: 'lines', name: 'a', bytes: bytes(text), line: 3};
        const numbered = (one: SyncTask) =>
          one.kind === 'lines'
            ? new TextDecoder()
                .decode(one.bytes)
                .replace(/\n$/, '')
                .split('\n')
                .map((words, i) => [one.line + i, words])
            : [];
        const pieces = piecesOf(task);
        if (!text) return pieces.length === 0;
        expect(pieces.flatMap(numbered)).toEqual(numbered(task));
        for (const piece of pieces) expect(pieces.length === 1 || piece.bytes.length < task.bytes.length).toBe(true);
        return true;
      }),
    );
  });

  it('hold the same rows with the same numbers', () => {
    const rows = Array.from({length: 19}, (_, id) => ({id}));
    const pieces = piecesOf<SyncTask>({kind: 'rows', name: 'a', rows, first: 100});
    const numbered = pieces.flatMap((one) =>
      one.kind === 'rows' ? one.rows.map((row, i) => [one.first + i, row]) : [],
    );
    expect(numbered).toEqual(rows.map((row, i) => [100 + i, row]));
    expect(pieces.length).toBeGreaterThan(1);
  });

  it('of one document is that document', () => {
    const whole: SyncTask = {kind: 'whole', name: 'a', bytes: 'b\nc'};
    expect(piecesOf(whole)).toEqual([whole]);
  });
});
