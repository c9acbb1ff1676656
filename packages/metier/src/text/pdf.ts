import {Assembly} from './assembly.ts';
import type {Document, LayoutTrait} from './document.ts';
import {DocumentError} from './document-error.ts';
import {type Hidden, hiddenIn} from './pdf-hidden.ts';
import type {PdfItem, PdfMark, PdfPage} from './pdf-lines.ts';
import {marksOf, type OperatorList} from './pdf-marks.ts';
import {pageTexts} from './pdf-text.ts';
import {isPdfBomb} from './pdf-weight.ts';

/** Takes the characters of a PDF's pages, with their places. May throw a `PasswordException`, or an error named `PDF_TOO_SLOW`. */
export type PdfReader = (bytes: Uint8Array) => Promise<readonly PdfPage[]>;

/** The name of the error that a reader throws when it gives up a PDF that takes too long or too much memory. */
export const PDF_TOO_SLOW = 'PdfTooSlow';

const MOST_PAGES = 300;
/** Drawings are read of the first pages only, and not of pages that are pictures: they take longer than the text. */
const MOST_DRAWN = 30;
const LEAST_ITEMS = 3;
/** Pictures of more dots are not unpacked. */
const LARGEST_IMAGE = 30_000_000;

/** Reads with unpdf, which is loaded when the first PDF comes. */
export const unpdfReader: PdfReader = async (bytes) => {
  const {getDocumentProxy, getResolvedPDFJS} = await import('unpdf');
  const {OPS} = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    maxImageSize: LARGEST_IMAGE,
  });
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const page = await pdf.getPage(number);
      const [left, bottom, right, top] = page.view;
      const {items} = await page.getTextContent();
      const placed = items.filter((item): item is typeof item & PdfItem & {fontName: string} => 'str' in item);
      const drawn = number <= MOST_DRAWN && placed.length >= LEAST_ITEMS ? await drawnOf(page, OPS) : NOTHING_DRAWN;
      const isBold = boldFonts(page.commonObjs);
      pages.push({
        items: placed.map((item) => moved(item, left, bottom, isBold(item.fontName))),
        marks: drawn.marks.map(({x, y}) => ({x: x - left, y: y - bottom})),
        hidden: drawn.hidden,
        width: right - left,
        height: top - bottom,
      });
      page.cleanup();
    }
  } finally {
    await pdf.destroy();
  }
  return pages;
};

interface Drawn {
  readonly marks: readonly PdfMark[];
  readonly hidden: Hidden;
}

const NOTHING_DRAWN: Drawn = {marks: [], hidden: {white: 0, invisible: 0}};

/** What is drawn on a page; a page whose drawing is damaged is still read. */
async function drawnOf(page: DrawnPage, operators: Readonly<Record<string, number>>): Promise<Drawn> {
  try {
    const drawing = await page.getOperatorList();
    return {marks: marksOf(drawing, operators), hidden: hiddenIn(drawing, operators)};
  } catch {
    return NOTHING_DRAWN;
  }
}

interface DrawnPage {
  getOperatorList(): Promise<OperatorList>;
}

/** Tells bold fonts by their names; fonts are known once the page's drawing is. */
function boldFonts(fonts: {has(name: string): boolean; get(name: string): unknown}): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let bold = known.get(name);
    if (bold === undefined) {
      const font = fonts.has(name) ? (fonts.get(name) as {name?: string} | null) : null;
      bold = /bold|black|heavy|demi/i.test(font?.name ?? '');
      known.set(name, bold);
    }
    return bold;
  };
}

function moved(item: PdfItem, left: number, bottom: number, bold: boolean): PdfItem {
  const {str, transform, width, height, hasEOL} = item;
  const [a, b, c, d, x, y] = transform;
  return {str, width, height, hasEOL, bold, transform: [a, b, c, d, x - left, y - bottom]};
}

/** The document of a PDF. Its parts are "page 1", "page 2" …, their characters those of the file in its own order. */
export async function pdfDocument(bytes: Uint8Array, name: string, reader: PdfReader = unpdfReader): Promise<Document> {
  if (isPdfBomb(bytes)) throw tooHeavy(name);
  const pages = await pagesOf(bytes, name, reader);
  const assembly = new Assembly();
  const texts = pageTexts(pages);
  for (const page of texts) assembly.body(page, page.continues ? ' ' : '\n\n');
  if (assembly.empty) {
    throw new DocumentError(
      'no-text',
      name,
      'This PDF holds pictures of text, no text. Export it from the program it was written in, or paste the text.',
    );
  }
  const traits = [...texts.flatMap((page) => page.traits), ...pages.flatMap(hiddenTraits)];
  return assembly.finish({name, format: 'pdf', traits, source: () => bytes});
}

/** Letters below this part of the page's height cannot be read: under 3 points on A4. */
const TINY = 0.0035;

function hiddenTraits({items, height, hidden}: PdfPage, at: number): LayoutTrait[] {
  const tiny = items
    .filter((item) => item.height > 0 && item.height < height * TINY)
    .reduce((sum, {str}) => sum + str.replace(/\s/g, '').length, 0);
  const counts = [
    ['white', hidden?.white ?? 0],
    ['invisible', hidden?.invisible ?? 0],
    ['tiny', tiny],
  ] as const;
  return counts.flatMap(([kind, characters]) => (characters ? [{kind, part: `page ${at + 1}`, characters}] : []));
}

const tooHeavy = (name: string): DocumentError =>
  new DocumentError(
    'too-large',
    name,
    'This PDF unpacks to far more than a document holds, so it is not read. Paste its text.',
  );

async function pagesOf(bytes: Uint8Array, name: string, reader: PdfReader): Promise<readonly PdfPage[]> {
  try {
    return await reader(bytes);
  } catch (error) {
    throw faultOf(error, bytes, name);
  }
}

function faultOf(error: unknown, bytes: Uint8Array, name: string): DocumentError {
  const {name: kind = '', message = ''} = error as {name?: string; message?: string};
  if (kind === PDF_TOO_SLOW)
    return new DocumentError(
      'too-large',
      name,
      'This PDF takes far longer than a document does, so reading it was stopped. Paste its text.',
    );
  if (kind === 'PasswordException' || /password/i.test(message)) {
    return new DocumentError(
      'encrypted',
      name,
      'This PDF is locked with a password. Save a copy without the password, or paste the text.',
    );
  }
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  if (!tail.includes('%%EOF'))
    return new DocumentError('truncated', name, 'This PDF is cut off. Download or export it again.');
  return new DocumentError('malformed', name, 'This PDF is damaged. Export it again, or paste the text.');
}
