/** A half-open range `[from, to)` of UTF-16 code units in `Document.text`; offsets count as `String.prototype.slice` does. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of the document that prove a claim: `document.text.slice(from, to) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'field';

/** Names of the structured fields a feed or page may carry; a field block holds the field's value as text. */
export type FieldName =
  | 'title'
  | 'employer'
  | 'location'
  | 'arrangement'
  | 'employment-type'
  | 'salary'
  | 'department'
  | 'posted'
  | 'valid-through'
  | 'url'
  | 'education'
  | 'experience'
  | 'skills';

/** A piece of layout: its span leaves out bullets and the white space around it. Blocks are in order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Set on `field` blocks. */
  readonly name?: FieldName;
  /** Depth of a heading (1 to 6) or of a nested item (1 …), when the source tells. */
  readonly depth?: number;
}

export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'json-ld'
  | 'wordpress'
  | 'rss'
  | 'greenhouse'
  | 'lever'
  | 'ashby'
  | 'workable'
  | 'smartrecruiters'
  | 'recruitee'
  | 'teamtailor'
  | 'personio'
  | 'json-resume'
  | 'linkedin'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'parquet'
  | 'mail';

/** Something that was wrong in the source and is read as meant. `was` is what the source had. */
export interface Repair extends Span {
  readonly kind: 'mojibake' | 'entities' | 'reworded' | 'control-characters';
  readonly was: string;
}

/**
 * Where characters of `text` came from. Edits are recorded while they are made.
 * `part` names the piece of the source (a JSON pointer, "page 3", "" for the whole); `from`/`to` are offsets into that piece's decoded characters.
 */
export interface Origin {
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What the layout of the source does that its text does not tell: words in `columns` side by side, words in the `margin` of pages
 * that were left out, words that a person does not see.
 */
export interface LayoutTrait {
  readonly kind: 'columns' | 'margin' | 'white' | 'invisible' | 'tiny';
  /** The part of the source, as in `Origin`. */
  readonly part: string;
  readonly characters: number;
}

/** One posting, resume or article as text. Immutable. */
export interface Document {
  readonly name: string;
  /** The caller's or the feed's own id, when given. */
  readonly id?: string;
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where lines of the source begin that were joined to the line before them, as in a PDF; offsets in order. */
  readonly joins: readonly number[];
  readonly repairs: readonly Repair[];
  /** Known of PDF and Word files. */
  readonly traits?: readonly LayoutTrait[];
  /** "sha256:…" of the bytes, or of the record in a feed, that the document was read from; computed when asked for. */
  readonly digest: string;
  /** The place in the source that the characters of `span` were kept from or stand for. */
  origin(span: Span): Origin;
}
