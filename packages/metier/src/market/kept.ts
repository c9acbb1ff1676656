import type {Block, BlockKind, Document, FieldName, Format, Repair} from '../text/document.ts';

/** A document as it is kept beside its text. */
interface Layout {
  readonly name: string;
  readonly id?: string;
  readonly format: Format;
  readonly blocks: readonly (readonly [BlockKind, number, number, (FieldName | null)?, number?])[];
  readonly joins: readonly number[];
  readonly repairs: readonly Repair[];
}

/** A posting as it is kept. */
export interface KeptPosting {
  readonly id: string;
  readonly source: string;
  readonly source_key: string;
  readonly digest: string;
  readonly body: string;
  readonly layout: string;
}

/** All of a document but its text, on one line. */
export function layoutOf({name, id, format, blocks, joins, repairs}: Document): string {
  const layout: Layout = {
    name,
    id,
    format,
    blocks: blocks.map(({kind, from, to, name: field, depth}) =>
      depth !== undefined ? [kind, from, to, field ?? null, depth] : field ? [kind, from, to, field] : [kind, from, to],
    ),
    joins,
    repairs,
  };
  return JSON.stringify(layout);
}

/** The document that was kept. It leads back to its own text: what it was made from is not kept. */
export function keptDocument(text: string, layout: string, digest: string): Document {
  const {blocks, ...rest} = JSON.parse(layout) as Layout;
  return {
    ...rest,
    text,
    digest,
    blocks: blocks.map(
      ([kind, from, to, name, depth]): Block => ({
        kind,
        from,
        to,
        ...(name ? {name} : {}),
        ...(depth === undefined ? {} : {depth}),
      }),
    ),
    origin: (span) => ({part: '', ...span}),
  };
}
