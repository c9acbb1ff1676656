import type {Reading} from './read/reading.ts';
import {Reader, type ReadOptions} from './reader.ts';
import type {Document} from './text/document.ts';
import {documentOfText} from './text/posting-document.ts';

let shared: Reader | undefined;

/**
 * Reads a posting and says what the job really is. The first call loads the knowledge base (tens of milliseconds).
 * Text is taken as a pasted posting; for files and feeds make documents with `openDocuments` first.
 * Throws a `DocumentError` when the text is empty.
 */
export function read(posting: Document | string, options: ReadOptions = {}): Reading {
  shared ??= new Reader();
  return shared.read(typeof posting === 'string' ? documentOfText(posting, 'posting') : posting, options);
}

export type * from './read/reading.ts';
export * from './text/index.ts';
export {Reader, type ReadOptions};
