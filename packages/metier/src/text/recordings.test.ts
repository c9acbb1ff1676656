import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {decode} from './encoding.ts';
import {DocumentError, openDocuments} from './index.ts';
import {brokenInvariant, jsonParts, type Parts} from './invariants.ts';

/** Real recordings stay outside the repository; where they lie beside it, they are read too. */
const shared = new URL('../../../../../shared/', import.meta.url);
const folders = ['feeds/', 'documents/'].map((name) => new URL(name, shared)).filter((folder) => existsSync(folder));

function filesIn(folder: URL): URL[] {
  return readdirSync(folder).flatMap((name) => {
    const file = new URL(name, folder);
    return statSync(file).isDirectory() ? filesIn(new URL(`${name}/`, folder)) : [file];
  });
}

const files = folders.flatMap(filesIn).filter((file) => !/SOURCE\.txt$|\.md$/.test(file.pathname));

describe.skipIf(files.length === 0)('recordings of real feeds (skipped where ../shared is absent)', () => {
  it.each(files.map((file) => [file.pathname.slice(shared.pathname.length), file] as const))(
    '%s',
    async (name, file) => {
      const bytes = readFileSync(file);
      const parts = partsOf(decode(bytes));
      try {
        for (const entry of await openDocuments({bytes, name})) {
          expect(entry).not.toBeInstanceOf(DocumentError);
          if (!(entry instanceof DocumentError)) expect(brokenInvariant(entry, parts)).toBeNull();
        }
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        expect(error.code).toBe('no-text');
      }
    },
  );
});

function partsOf(text: string): Parts {
  try {
    const json = jsonParts(JSON.parse(text));
    return (part) => (part === '' ? text : json(part));
  } catch {
    return (part) => (part === '' ? text : undefined);
  }
}
