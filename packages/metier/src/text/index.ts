export type {
  Block,
  BlockKind,
  Document,
  Evidence,
  FieldName,
  Format,
  LayoutTrait,
  Origin,
  Repair,
  Span,
} from './document.ts';
export {DocumentError, type FaultCode} from './document-error.ts';
export {documentsOf, type Input, LARGEST, openDocuments, type Readers} from './documents.ts';
export {documentOfLine, documentsOfLines, type Entry} from './json-lines.ts';
export type {PdfReader} from './pdf.ts';
export type {PdfItem, PdfPage} from './pdf-lines.ts';
export {documentOfPosting, documentOfText, type PostingRecord} from './posting-document.ts';
export {sha256Hex} from './sha256.ts';
