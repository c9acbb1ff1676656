import fc from 'fast-check';
import {expect, it} from 'vitest';
import {backupOf, recordsIn} from './backup.ts';
import type {StoredRecord} from './storage.ts';

const mark = (quote: string): StoredRecord => ({
  kind: 'mark',
  id: 'skill:sql:',
  value: {way: 'skill:sql:', span: {from: 0, to: 3}, quote},
  written: 1,
});

it('an export is read again as it was written, whatever bytes and words it holds', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 70_000}), fc.string(), (bytes, name) => {
      const file: StoredRecord = {
        kind: 'resume',
        id: 'mine',
        value: {kind: 'file', name, bytes: bytes.slice().buffer},
        written: 2,
      };
      expect(recordsIn(backupOf([file, mark(name)]))).toEqual([file, mark(name)]);
    }),
    {numRuns: 30},
  );
});

it.each([
  ['{', 'is no JSON'],
  ['{"schema":"metier/me/2","records":[]}', 'is of a version that is not known'],
  ['{"schema":"metier/me/1","records":[{"kind":"mark"}]}', 'has a record that is none'],
  ['{"schema":"metier/me/1","records":[{"kind":"other","id":"a","value":1,"written":1}]}', 'has an unknown kind'],
])('%s is refused: it %s', (text) => expect(recordsIn(text)).toBe(null));
