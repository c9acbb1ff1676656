import {type Document, DocumentError, openDocuments, read} from 'metier';
import type {Failure, Source} from './reader.worker.ts';
import type {ReadDocument, Reading} from './reading.ts';

/** The documents of a source, one by one, and what cannot be read among them. */
export async function* documentsIn(source: Source): AsyncGenerator<Document | Failure> {
  const input = source.kind === 'text' ? {bytes: source.text} : {bytes: new Uint8Array(source.bytes), name: source.name};
  try {
    for (const entry of await openDocuments(input)) yield entry instanceof DocumentError ? failureOf(entry) : entry;
  } catch (fault) {
    if (!(fault instanceof DocumentError)) throw fault;
    yield failureOf(fault);
  }
}

function failureOf({code, input, line}: DocumentError): Failure {
  return {code, name: input === 'input' ? '' : input, line: line ?? null};
}

/** Reads one document. */
export function readDocument(document: Document): ReadDocument {
  // Role ids are plain strings in the library; they are those of the knowledge base.
  return {text: document.text, blocks: document.blocks, reading: read(document) as Reading};
}

/** The fault as a line that holds nothing of the text. */
export function faultOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
