import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, openDocuments} from '../text/index.ts';
import {readResume} from './index.ts';
import {brokenQuotes, print} from './print-for-test.ts';

/** Each file in `golden/` is an invented resume; beside it stands what is read from it. A new case is a new file. */
const folder = new URL('./golden/', import.meta.url);
const inputs = readdirSync(folder).filter((file) => !/\.golden\.txt$|-changed\.txt$/.test(file));

async function opened(file: string): Promise<Document> {
  const [document] = await openDocuments({bytes: readFileSync(new URL(file, folder)), name: file});
  if (!document || document instanceof DocumentError) throw new Error(`${file} is not read`);
  return document;
}

describe('golden resumes', () => {
  it.each(inputs)('%s', async (file) => {
    const golden = new URL(`${file}.golden.txt`, folder);
    const found = print(readResume(await opened(file), {today: '2026-11-20'}));
    const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
    if (found !== expected && !process.env.CI) writeFileSync(new URL(`${file}-changed.txt`, folder), found);
    expect(found).toBe(expected);
  });

  it.each(inputs)('every quote of %s is the text', async (file) => {
    const document = await opened(file);
    expect(brokenQuotes(readResume(document, {today: '2026-11-20'}), document.text)).toEqual([]);
  });
});
