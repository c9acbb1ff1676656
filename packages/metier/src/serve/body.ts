import type {Given} from '../operations/documents.ts';
import type {DocumentName, Documents, TakenDocument} from '../operations/operation.ts';
import {Refusal} from './problem.ts';

/** What a body may be beside JSON and forms: one document as it is. */
const PLAIN =
  /^(?:text\/(?:plain|html|markdown|xml|csv)|application\/(?:pdf|octet-stream|zip|xml|xhtml\+xml|rss\+xml|ld\+json|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;
const TYPES = 'text/plain, text/html, application/pdf, a Word file, multipart/form-data or application/json';

/** The documents of a request. Throws a `Refusal`. */
export async function documentsIn(request: Request, taken: readonly TakenDocument[], most: number): Promise<Documents> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (request.headers.get('content-encoding'))
    throw new Refusal('wrong-type', 'The body is compressed; send it as it is.');
  const bytes = await bytesOf(request, most);
  const found = await documentsOf(type, bytes, request, taken);
  for (const {name, required} of taken)
    if (required && !found[name]) throw new Refusal('wrong-body', `It needs a ${name}.`);
  return found;
}

async function documentsOf(
  type: string,
  bytes: Uint8Array,
  request: Request,
  taken: readonly TakenDocument[],
): Promise<Documents> {
  if (type === 'application/json') return fromJson(bytes, taken);
  if (type === 'multipart/form-data') return fromForm(bytes, request.headers.get('content-type') as string, taken);
  if (type && !PLAIN.test(type))
    throw new Refusal('wrong-type', `A body of the type ${type.slice(0, 80)} is not taken.`, {accept: TYPES});
  const [first] = taken;
  if (!first || !bytes.length) return {};
  return {[first.name]: {name: first.name, bytes}};
}

/** All of the body, up to a limit. */
async function bytesOf({headers, body}: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('too-large', `The body is larger than ${Math.floor(most / 1e6)} MB.`);
  if (Number(headers.get('content-length')) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? new Uint8Array(chunks[0] as Uint8Array) : new Uint8Array(Buffer.concat(chunks));
}

/** `{"resume": "the text", "posting": {"base64": "…"}}`; any other object is the JSON of a job board, or a JSON Resume. */
function fromJson(bytes: Uint8Array, taken: readonly TakenDocument[]): Documents {
  let root: unknown;
  try {
    root = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal('wrong-body', 'The body is no JSON.');
  }
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    throw new Refusal('wrong-body', 'The body is no object of documents.');
  return Object.fromEntries(
    Object.entries(root)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [nameOf(name, taken), givenOf(name, value)]),
  );
}

function givenOf(name: string, value: unknown): Given {
  if (typeof value === 'string') return {name, bytes: value};
  if (typeof value !== 'object') throw new Refusal('wrong-body', `${name} is a text, an object, or {"base64": "…"}.`);
  const {base64, ...rest} = value as {base64?: unknown};
  if (typeof base64 !== 'string' || Object.keys(rest).length) return {name, bytes: JSON.stringify(value)};
  if (!/^[\w+/-]*={0,2}$/.test(base64)) throw new Refusal('wrong-body', `${name}: base64 holds other characters.`);
  return {name, bytes: new Uint8Array(Buffer.from(base64, 'base64'))};
}

async function fromForm(bytes: Uint8Array, type: string, taken: readonly TakenDocument[]): Promise<Documents> {
  let form: FormData;
  try {
    form = await new Response(bytes as BodyInit, {headers: {'content-type': type}}).formData();
  } catch {
    throw new Refusal('wrong-body', 'The body is no form.');
  }
  const found: Partial<Record<DocumentName, Given>> = {};
  for (const [word, value] of form) {
    const name = nameOf(word, taken);
    if (found[name]) throw new Refusal('wrong-body', `${name} is given more than once.`);
    found[name] = {name, bytes: typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer())};
  }
  return found;
}

function nameOf(word: string, taken: readonly TakenDocument[]): DocumentName {
  const found = taken.find(({name}) => name === word);
  if (found) return found.name;
  const names = taken.map(({name}) => name).join(', ');
  throw new Refusal('wrong-body', `There is no document ${word.slice(0, 60)}; it takes ${names}.`);
}
