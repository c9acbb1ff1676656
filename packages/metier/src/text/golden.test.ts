import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {decode} from './encoding.ts';
import {type Document, DocumentError, type Entry, openDocuments} from './index.ts';
import {brokenInvariant, jsonParts, type Parts} from './invariants.ts';

/** Each file in `golden/` is an invented input; beside it stands what is read from it. A new case is a new file. */
const folder = new URL('./golden/', import.meta.url);
const inputs = readdirSync(folder).filter((file) => !/\.golden\.txt$|-changed\.txt$/.test(file));

describe('golden documents', () => {
  it.each(inputs)('%s', async (file) => {
    const bytes = readFileSync(new URL(file, folder));
    const entries = await openDocuments({bytes, name: file});
    const golden = new URL(`${file}.golden.txt`, folder);
    const found = entries.map(print).join('\n');
    const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
    if (found !== expected && !process.env.CI) writeFileSync(new URL(`${file}-changed.txt`, folder), found);
    expect(found).toBe(expected);
  });

  it.each(inputs)('%s leads back to its source', async (file) => {
    const bytes = readFileSync(new URL(file, folder));
    const parts = partsOf(decode(bytes));
    for (const entry of await openDocuments({bytes, name: file})) {
      if (!(entry instanceof DocumentError)) expect(brokenInvariant(entry, parts)).toBeNull();
    }
  });
});

function partsOf(text: string): Parts {
  let json: Parts = () => undefined;
  try {
    json = jsonParts(JSON.parse(text));
  } catch {
    // Not JSON: the whole is the part.
  }
  return (part) => (part === '' ? text : json(part));
}

function print(entry: Entry): string {
  if (entry instanceof DocumentError) return `error ${entry.code}: ${entry.message}\n`;
  const head = `${entry.name} · ${entry.format} · ${entry.id ?? 'no id'}`;
  return [
    head,
    ...entry.blocks.map((block) => printBlock(entry, block)),
    ...entry.repairs.map((repair) => printRepair(entry, repair)),
    '',
  ].join('\n');
}

function printBlock({text}: Document, {kind, name, depth, from, to}: Document['blocks'][number]): string {
  return `  ${name ?? kind}${depth ? ` ${depth}` : ''}: ${JSON.stringify(text.slice(from, to)).slice(1, -1)}`;
}

function printRepair({text}: Document, {kind, was, from, to}: Document['repairs'][number]): string {
  return `  repaired ${kind}: ${JSON.stringify(was)} is ${JSON.stringify(text.slice(from, to))}`;
}
