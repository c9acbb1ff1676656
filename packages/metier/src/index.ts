import {articles} from './article/articles.ts';
import {type Copy, copyOf as compare} from './article/copy.ts';
import type {Article, Reading} from './read/reading.ts';
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
  shared ??= new Reader(articles);
  return shared.read(documentOf(posting, 'posting'), options);
}

/**
 * Reads an article about roles: which it describes, and what it says of each. Of a document that `read` takes for an
 * article this is `article` of the reading.
 */
export function readArticle(article: Document | string): Article {
  shared ??= new Reader(articles);
  return shared.readArticle(documentOf(article, 'article'));
}

/** Tells that one text is a copy of the other, in the same or in other words; null when it is neither. */
export function copyOf(a: Document | string, b: Document | string): Copy | null {
  shared ??= new Reader(articles);
  return compare(shared.contentOf(documentOf(a, 'a')), shared.contentOf(documentOf(b, 'b')));
}

const documentOf = (input: Document | string, name: string): Document =>
  typeof input === 'string' ? documentOfText(input, name) : input;

export {type CheckAnswer, type CheckStatus, checkArticle, type Finding} from './article/check.ts';
export type {Copy} from './article/copy.ts';
export type * from './read/reading.ts';
export * from './text/index.ts';
export {articles, Reader, type ReadOptions};
