import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {DocumentError, openDocuments} from '../text/index.ts';
import {readResume} from './index.ts';
import {brokenQuotes} from './print-for-test.ts';

const folder = fileURLToPath(new URL('../../../../../shared/resumes/', import.meta.url));
const files = existsSync(folder)
  ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
      (file) => /\.(?:pdf|docx)$/.test(file) && !/empty-corrupt|Cover_Letter/.test(file),
    )
  : [];
const reader = new Reader();

describe.skipIf(!files.length)('resumes in ../shared (skipped where that is absent)', () => {
  it.each(files)('%s is known as a resume, and every quote is its text', async (file) => {
    const [document] = await openDocuments({bytes: readFileSync(`${folder}/${file}`), name: basename(file)});
    if (!document || document instanceof DocumentError) throw document;
    expect(reader.read(document).kind).toBe('resume');
    const resume = readResume(document, {today: '2026-11-20'});
    expect(brokenQuotes(resume, document.text)).toEqual([]);
    expect(resume.positions.length).toBeGreaterThan(0);
  });
});
