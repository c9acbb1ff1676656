import {zlibSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {DocumentError, openDocuments} from './index.ts';
import {isPdfBomb} from './pdf-weight.ts';
import {lines, tinyPdf} from './tiny-pdf.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const holding = (entry: string, packed: Uint8Array): Uint8Array =>
  join(
    bytes(`%PDF-1.4\n1 0 obj\n<< ${entry} /Length ${packed.length} >>\nstream\n`),
    packed,
    bytes('\nendstream\nendobj\n%%EOF'),
  );

const SPACES = zlibSync(new Uint8Array(40_000_000).fill(32));
const drawing = bytes('0 0 m 1 1 l S\n'.repeat(100));
const DRAWINGS = zlibSync(Uint8Array.from({length: 40_000_000}, (_, i) => drawing[i % drawing.length] as number));
const FLATE = '/Filter /FlateDecode';

describe('a PDF that is made to unpack to far more than a document holds', () => {
  it.each([
    ['white space', holding(FLATE, SPACES)],
    ['one drawing over and over', holding(FLATE, DRAWINGS)],
    ['packed twice', holding('/Filter [/FlateDecode /FlateDecode]', zlibSync(SPACES))],
    ['by the short name of the packing', holding('/Filter /Fl', SPACES)],
  ])('%s', async (_what, file) => {
    expect(isPdfBomb(file)).toBe(true);
    const error = await openDocuments({bytes: file, name: 'cv.pdf'}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as DocumentError).message).toBe(
      'cv.pdf: This PDF unpacks to far more than a document holds, so it is not read. Paste its text.',
    );
  });

  it.each([
    ['a page of words', tinyPdf([{words: lines(50, 700, ['Ada Fenwick', 'in a stream of words'])}])],
    ['a blank picture, which is not unpacked', holding(`/Subtype /Image ${FLATE}`, SPACES)],
    ['a small part, whatever it holds', holding(FLATE, zlibSync(new Uint8Array(1_000_000)))],
    ['damaged packing, which is for the reader to tell', holding(FLATE, new Uint8Array(60_000).fill(255))],
    ['a part that is cut off', bytes('%PDF-1.4 1 0 obj << /Filter /FlateDecode >> stream')],
  ])('not %s', (_what, file) => expect(isPdfBomb(file)).toBe(false));
});
