import {Assembly} from './assembly.ts';
import type {Body} from './body.ts';
import type {Document, FieldName, Format} from './document.ts';
import {DocumentError} from './document-error.ts';
import {piece, sourceOf} from './feeds/value.ts';
import {moment} from './feeds/words.ts';
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
  /** A date, or seconds or milliseconds since 1970. */
  readonly posted?: string | number;
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
  write(assembly, 'title', record, 'title');
  write(assembly, 'employer', record, 'company');
  write(assembly, 'location', record, 'location');
  const posted = moment({value: record.posted, pointer: '/posted'});
  if (posted) assembly.field('posted', [posted]);
  write(assembly, 'url', record, 'url');
  const body = bodyOf(record);
  if (body) assembly.body(withoutTitle(textBody(body), record.title));
  if (assembly.empty) throw emptyText(name);
  const id = record.id ?? record.uid;
  return assembly.finish({
    name,
    format,
    id: id === undefined || id === null ? undefined : String(id),
    source: () => sourceOf({value: record, pointer: ''}),
  });
}

function write(assembly: Assembly, field: FieldName, record: PostingRecord, key: keyof PostingRecord): void {
  const value = piece({value: record[key], pointer: `/${key}`});
  if (value) assembly.field(field, [value]);
}

function bodyOf(record: PostingRecord): Piece | null {
  if (record.text) return {text: record.text, part: '/text'};
  if (record.html) return {text: record.html, part: '/html'};
  return record.description ? {text: record.description, part: '/description'} : null;
}

export const emptyText = (name: string): DocumentError =>
  new DocumentError('empty', name, 'There is no text in it. Choose another file, or paste the text.');

/** The body without its first line when that only says the title again. */
export function withoutTitle(body: Body, title: string | undefined): Body {
  if (typeof title !== 'string' || title === '' || !body.piece.text.startsWith(title)) return body;
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
