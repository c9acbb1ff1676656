import {Reader} from 'metier/reader';
import type {Document, Input} from 'metier/text';
import {DocumentError} from 'metier/text/error';
import {documentOfText} from 'metier/text/plain';
import type {Failure, Source} from './reader.worker.ts';
import type {ReadDocument, Reading} from './reading.ts';

/** What a pasted text is called where a file has its name. */
const PASTED = 'pasted';

/** The documents of a source, one by one, and what cannot be read among them. */
export async function* documentsIn(source: Source): AsyncGenerator<Document | Failure> {
  const inputs =
    source.kind === 'text'
      ? [{bytes: source.text, name: PASTED}]
      : source.files.map(({name, bytes}) => ({name, bytes: new Uint8Array(bytes)}));
  for (const input of inputs) yield* documentsOf(input);
}

async function* documentsOf(input: Input): AsyncGenerator<Document | Failure> {
  try {
    for (const entry of await entriesOf(input)) yield entry instanceof DocumentError ? failureOf(entry) : entry;
  } catch (fault) {
    if (!(fault instanceof DocumentError)) throw fault;
    yield failureOf(fault);
  }
}

/** A pasted text is read at once; files and pasted feeds need the readers of all formats, which load when they are needed. */
async function entriesOf(input: Input): Promise<readonly (Document | DocumentError)[]> {
  const {bytes, name} = input;
  if (typeof bytes === 'string' && !STRUCTURED.test(bytes)) return [documentOfText(bytes, name)];
  const {openDocuments} = await import('metier/text');
  return openDocuments(input);
}

/** JSON, XML, a whole HTML page or a table; HTML in pieces is text with marks. */
const STRUCTURED =
  /^\s*(?:[{[]|<(?:\?xml|!doctype|html|rss|feed|workzag)|[^\n]*\b(?:title|description|text)\b[^\n]*[,;\t][^\n]*[,;\t])/i;

function failureOf({code, input, line}: DocumentError): Failure {
  return {code, name: input === PASTED ? '' : input, line: line ?? null};
}

const reader = new Reader();

/** Reads one document. */
export function readDocument(document: Document): ReadDocument {
  // Role ids are plain strings in the library; they are those of the knowledge base.
  return {text: document.text, blocks: document.blocks, reading: reader.read(document) as Reading};
}

/** The fault as a line that holds nothing of the text. */
export function faultOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
