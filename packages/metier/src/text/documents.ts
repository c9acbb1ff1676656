import {DocumentError} from './document-error.ts';
import {docxDocument} from './docx.ts';
import {decode} from './encoding.ts';
import {isJsonResume, jsonResumeDocument} from './feeds/json-resume.ts';
import {linkedinDocument} from './feeds/linkedin.ts';
import {documentsOfJson} from './json-documents.ts';
import {documentsOfLines, type Entry, isJsonLines} from './json-lines.ts';
import {checkKind, kindOfBytes} from './kind-of-bytes.ts';
import {documentsOfPage, isPage} from './page-documents.ts';
import {type PdfReader, pdfDocument} from './pdf.ts';
import {documentOfText, emptyText} from './posting-document.ts';
import {documentsOfTable, tableDelimiter} from './table.ts';
import {markupOf} from './text-body.ts';
import {documentsOfXml, isXmlFeed} from './xml-documents.ts';

/** A file, a paste or a response. Its format is told by what is in it, never by its name. */
export interface Input {
  readonly bytes: Uint8Array | string;
  /** What messages and documents call it. */
  readonly name?: string;
}

/** Readers of formats that need a large library; where one is missing, the library is loaded when it is needed. */
export interface Readers {
  readonly pdf?: PdfReader;
}

/** The largest input that is read at once: 64 MB. */
export const LARGEST = 64_000_000;

/** All documents of an input, in order. A record that cannot be read is an error in its place; an input that cannot, throws one. */
export async function openDocuments(input: Input, readers: Readers = {}): Promise<Entry[]> {
  const {bytes, name = 'input'} = input;
  if (typeof bytes !== 'string') {
    checkSize(bytes.length, name);
    const kind = kindOfBytes(bytes);
    if (kind === 'pdf') return [await pdfDocument(bytes, name, readers.pdf)];
    if (kind === 'parquet') return (await import('./parquet.ts')).documentsOfParquet(bytes, name);
    if (kind === 'mail') return (await import('./mail.ts')).documentsOfMail(bytes, name, LARGEST);
  }
  return documentsOf(input);
}

/** What `openDocuments` does, at once, for every format but PDF, Parquet and mail. */
export function documentsOf(input: Input): Entry[] {
  const {bytes, name = 'input'} = input;
  checkSize(bytes.length, name);
  if (typeof bytes === 'string') return documentsOfCharacters(bytes, name, () => bytes);
  const kind = kindOfBytes(bytes);
  if (kind === 'docx') return [docxDocument(bytes, name)];
  const exported = kind === 'zip' ? linkedinDocument(bytes, name) : null;
  if (exported) return [exported];
  checkKind(kind, name);
  return documentsOfCharacters(decode(bytes), name, () => bytes);
}

function checkSize(size: number, name: string): void {
  if (size <= LARGEST) return;
  const message = `It is ${Math.round(size / 1e6)} MB; up to ${Math.floor(LARGEST / 1e6)} MB are read at once. Split it, or give a .jsonl on standard input.`;
  throw new DocumentError('too-large', name, message);
}

function documentsOfCharacters(text: string, name: string, source: () => Uint8Array | string): Entry[] {
  const start = text.search(/\S/);
  if (start < 0) throw emptyText(name);
  if (text.startsWith('{\\rtf', start)) checkKind('rtf', name);
  const first = text[start];
  if (first === '{' || first === '[') {
    const entries = fromJson(text, name);
    if (entries) return entries;
  }
  if (first === '<' && isXmlFeed(text)) return documentsOfXml(text, name);
  if (text.includes('<') && isPage(text) && markupOf(text) === 'html') return documentsOfPage(text, name, source);
  const delimiter = tableDelimiter(text);
  if (delimiter) return documentsOfTable(text, delimiter, name);
  return [documentOfText(text, name, source)];
}

/** The postings of JSON or JSON lines; null when the text only begins like JSON ("[Remote] Data scientist"). */
function fromJson(text: string, name: string): Entry[] | null {
  try {
    const root: unknown = JSON.parse(text);
    return isJsonResume(root) ? [jsonResumeDocument(root, name)] : documentsOfJson(root, name);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (isJsonLines(text)) return [...documentsOfLines(text, name)];
  if (!/^\s*(?:\{\s*"|\[\s*[[{"])/.test(text.slice(0, 2000))) return null;
  const whole = /[}\]]\s*$/.test(text.slice(-200));
  if (whole)
    throw new DocumentError(
      'malformed',
      name,
      'This is JSON with a fault. Export it again, or paste the text of the posting.',
    );
  throw new DocumentError('truncated', name, 'This JSON ends in the middle. Fetch or export it again.');
}
