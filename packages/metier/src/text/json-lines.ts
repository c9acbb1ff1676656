import type {Document} from './document.ts';
import {DocumentError} from './document-error.ts';
import {isLever} from './feeds/lever.ts';
import {isObject} from './feeds/value.ts';
import {documentOfRecord} from './json-documents.ts';
import {documentOfPosting, type PostingRecord} from './posting-document.ts';

/** What one record of an input became: a document, or what is wrong with it. */
export type Entry = Document | DocumentError;

/** The posting on one line of a `.jsonl`; `number` counts from 1. A line that cannot be read becomes an error with its number. */
export function documentOfLine(line: string, number: number, name = 'input'): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return new DocumentError('malformed', name, 'This line is not JSON. The other lines are read.', number);
  }
  try {
    if (isPlainRecord(value)) return documentOfPosting(value, name);
    const entry = documentOfRecord(value, name);
    return entry instanceof DocumentError ? atLine(entry, number) : entry;
  } catch (error) {
    if (error instanceof DocumentError) return atLine(error, number);
    throw error;
  }
}

/** All postings of a `.jsonl`, in order; blank lines are left out. */
export function* documentsOfLines(text: string, name = 'input'): Generator<Entry> {
  let number = 0;
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    number++;
    const line = text.slice(from, to).trim();
    if (line !== '') yield documentOfLine(line, number, name);
    from = to + 1;
  }
}

const FIELDS = ['title', 'company', 'location', 'url', 'posted', 'html', 'description'];

/** A record with the contract's own keys needs no feed to be told. */
function isPlainRecord(value: unknown): value is PostingRecord {
  if (!isObject(value) || isLever(value)) return false;
  const text = value.text ?? value.html ?? value.description;
  if (typeof text !== 'string' || text === '' || 'absolute_url' in value || 'jobUrl' in value || 'shortcode' in value)
    return false;
  if ('@type' in value || 'descriptionHtml' in value || 'offers' in value) return false;
  return FIELDS.every(
    (key) => value[key] === undefined || value[key] === null || typeof value[key] === 'string' || key === 'posted',
  );
}

const atLine = (error: DocumentError, number: number): DocumentError =>
  new DocumentError(error.code, error.input, error.message.slice(error.input.length + 2), number);

/** Whether a text is one JSON object a line. */
export function isJsonLines(text: string): boolean {
  let lines = 0;
  let good = 0;
  for (let from = 0; from < text.length && lines < 20; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = text.slice(from, to).trim();
    if (line !== '') {
      lines++;
      if (line.startsWith('{') && line.endsWith('}')) good++;
    }
    from = to + 1;
  }
  return lines > 1 && good > 0 && good * 2 >= lines;
}
