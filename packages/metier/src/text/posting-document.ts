import {Assembly} from './assembly.ts';
import type {Body} from './body.ts';
import type {Document, Format} from './document.ts';
import {DocumentError} from './document-error.ts';
import {sourceOf} from './feeds/value.ts';
import {formatOf, markupOf, textBody} from './text-body.ts';
import {type Piece, sliceOf} from './trail.ts';

/** A posting as a caller holds it: one line of a `.jsonl`, one row of a table. */
export interface PostingRecord {
  readonly id?: string | number;
  readonly uid?: string | number;
  readonly title?: string;
  readonly text?: string;
  readonly html?: string;
  readonly description?: string;
  readonly location?: string;
  readonly company?: string;
  readonly url?: string;
  readonly posted?: string;
}

/** The document of any text; whether it is plain, Markdown or HTML is told from the text. */
export function documentOfText(text: string, name = 'text', source: () => Uint8Array | string = () => text): Document {
  const markup = markupOf(text);
  const assembly = new Assembly();
  assembly.body(textBody({text, part: ''}, markup));
  if (assembly.empty) throw emptyText(name);
  return assembly.finish({name, format: formatOf(markup), source});
}

/** The document of a posting that is already in hand. Its fields come first, then its text. */
export function documentOfPosting(record: PostingRecord, name = 'posting', format: Format = 'jsonl'): Document {
  const assembly = new Assembly();
  const {title, company, location, posted, url} = record;
  if (title) assembly.field('title', [{text: title, part: '/title'}]);
  if (company) assembly.field('employer', [{text: company, part: '/company'}]);
  if (location) assembly.field('location', [{text: location, part: '/location'}]);
  if (posted) assembly.field('posted', [{text: posted, part: '/posted'}]);
  if (url) assembly.field('url', [{text: url, part: '/url'}]);
  const body = bodyOf(record);
  if (body) assembly.body(withoutTitle(textBody(body), title));
  if (assembly.empty) throw emptyText(name);
  const id = record.id ?? record.uid;
  return assembly.finish({
    name,
    format,
    id: id === undefined || id === null ? undefined : String(id),
    source: () => sourceOf({value: record, pointer: ''}),
  });
}

function bodyOf(record: PostingRecord): Piece | null {
  if (record.text) return {text: record.text, part: '/text'};
  if (record.html) return {text: record.html, part: '/html'};
  return record.description ? {text: record.description, part: '/description'} : null;
}

export const emptyText = (name: string): DocumentError =>
  new DocumentError('empty', name, 'There is no text in it. Paste the text of the posting, or choose another file.');

/** The body without its first line when that only says the title again. */
export function withoutTitle(body: Body, title: string | undefined): Body {
  if (!title || !body.piece.text.startsWith(title)) return body;
  const {text} = body.piece;
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(title.length, end).trim() !== '') return body;
  let from = end;
  while (from < text.length && text.charCodeAt(from) <= 32) from++;
  if (from >= text.length) return body;
  return {
    piece: sliceOf(body.piece, from, text.length),
    hints: body.hints
      .filter((hint) => hint.from >= from)
      .map((hint) => ({...hint, from: hint.from - from, to: hint.to - from})),
  };
}
