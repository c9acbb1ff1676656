import {describe, expect, it} from 'vitest';
import {openDocuments} from '../text/index.ts';
import {lines, tinyPdf} from '../text/tiny-pdf.ts';
import {threadedPdfReader} from './pdf-thread.ts';

const page = {words: lines(50, 700, ['Ada Fenwick', 'Data Analyst, Feldspar Retail'])};
const opened = (bytes: Uint8Array, seconds?: number) =>
  openDocuments({bytes, name: 'cv.pdf'}, {pdf: threadedPdfReader(seconds)});

/** A page that draws a form, which draws another one twice, and so on: 2^28 times the last. */
function echoing(): Uint8Array {
  const depth = 28;
  const body = (content: string, more: string) =>
    `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const form = (i: number) =>
    body(
      i === depth ? 'BT /F 9 Tf (x) Tj ET' : '/X Do /X Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X ${Math.min(i, depth - 1) + 6} 0 R >> >>`,
    );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    body('/X Do', ''),
    ...Array.from({length: depth + 1}, (_, i) => form(i)),
  ];
  const file = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Uint8Array.from(`%PDF-1.4\n${file}trailer << /Root 1 0 R >>\n%%EOF\n`, (character) => character.charCodeAt(0));
}

describe('a PDF on a thread of its own', () => {
  it('is read as without one, and its bytes stay', async () => {
    const bytes = tinyPdf([page]);
    const [document] = await opened(bytes);
    expect(document).toMatchObject({text: expect.stringContaining('Ada Fenwick'), format: 'pdf'});
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('that takes forever is stopped, and one line says so', async () => {
    await expect(opened(echoing(), 3)).rejects.toThrow(
      'cv.pdf: This PDF takes far longer than a document does, so reading it was stopped. Paste its text.',
    );
  });

  it.each([
    ['locked', tinyPdf([page], {locked: true}), 'locked with a password'],
    ['cut off', tinyPdf([page]).subarray(0, 200), 'cut off'],
    ['a scan', tinyPdf([{words: []}]), 'pictures of text, no text'],
  ])('that is %s is told as without one', async (_what, bytes, words) => {
    await expect(opened(bytes)).rejects.toThrow(words);
  });
});
