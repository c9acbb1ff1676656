import {Assembly} from './assembly.ts';
import type {Body} from './body.ts';
import type {Document, Format} from './document.ts';
import type {Part, Told} from './feeds/value.ts';
import {emptyText, withoutTitle} from './posting-document.ts';
import {textBody} from './text-body.ts';

/** The document of a posting as a feed tells it. */
export function told(posting: Told, format: Format, name: string, source: () => Uint8Array | string): Document {
  const assembly = new Assembly();
  writeFields(assembly, posting);
  const [title] = posting.fields.find(([field]) => field === 'title')?.[1] ?? [];
  for (const [i, part] of posting.parts.entries()) {
    writeHeading(assembly, part);
    const body = textBody(part.text);
    assembly.body(i === 0 && typeof title === 'object' ? withoutTitle(body, title.text) : body);
  }
  if (assembly.empty) throw emptyText(name);
  return assembly.finish({name, format, id: posting.id, source});
}

export function writeFields(assembly: Assembly, posting: Told): void {
  for (const [field, pieces] of posting.fields) assembly.field(field, pieces);
}

function writeHeading(assembly: Assembly, part: Part): void {
  if (part.title) assembly.title(textBody(part.title).piece);
  else if (part.heading) assembly.heading(part.heading, part.text);
}

/** The parts of a posting's text. */
export const bodiesOf = (posting: Told): Body[] => posting.parts.map((part) => textBody(part.text));
