import type {Document} from './mock-library.ts';
import {mockDocument, mockRead} from './mock-library.ts';
import type {Failure, Source} from './reader.worker.ts';
import type {ReadDocument} from './reading.ts';

/** The documents of a source, one by one, and what cannot be read among them. */
export async function* documentsIn(
  source: Source,
  _progress: (page: number, of: number) => void,
): AsyncGenerator<Document | Failure> {
  if (source.kind === 'text') yield mockDocument(source.text, 'pasted');
  else {
    const text = new TextDecoder().decode(source.bytes);
    if (text.includes('\0')) yield {code: 'binary', name: source.name, line: null};
    else yield mockDocument(text.replace(/<[^>]+>/g, ''), source.name);
  }
}

/** Reads one document. */
export function readDocument(document: Document): ReadDocument {
  return {text: document.text, blocks: document.blocks, reading: mockRead(document)};
}

/** The fault as a line that holds nothing of the text. */
export function faultOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
