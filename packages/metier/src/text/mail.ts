import type {Email} from 'postal-mime';
import {Assembly} from './assembly.ts';
import type {Body} from './body.ts';
import type {Document} from './document.ts';
import {DocumentError} from './document-error.ts';
import {htmlBody} from './html.ts';
import type {Entry} from './json-lines.ts';
import {contains} from './kind-of-bytes.ts';
import {isSeparator, messagesIn} from './mbox.ts';
import {documentsOfPage} from './page-documents.ts';
import {emptyText, withoutTitle} from './posting-document.ts';
import {sha256Hex} from './sha256.ts';
import {textBody} from './text-body.ts';
import type {Piece} from './trail.ts';

/** Deeper parts within parts are nobody's letter. */
const DEEPEST = 100;
/** The line that cuts a message stands near its beginning. */
const FIRST_LINES = 20_000;
/** A letter inside a letter, such as a forwarded posting, is looked for so deep. */
const FORWARDED = 3;

/** The messages of a mailbox or the one of a saved mail, in order. */
export async function documentsOfMail(bytes: Uint8Array, name: string, longest: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  const messages = [];
  for await (const message of messagesIn(once(bytes), longest)) messages.push(message);
  for (const {bytes: message, number} of messages)
    if (message)
      entries.push(...(await documentsOfMessage(message, messages.length > 1 ? `${name}, message ${number}` : name)));
    else entries.push(tooLong(name, number));
  return entries;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export const tooLong = (name: string, number: number): DocumentError =>
  new DocumentError(
    'too-large',
    `${name}, message ${number}`,
    'It is larger than a message is read. The others are read.',
  );

/**
 * The document of one message, or what is wrong with it: its text, with the subject as its first heading and the day it was
 * sent. Of its head nothing else is kept. A page that a browser saved as one file (MHTML) may hold several postings.
 */
export async function documentsOfMessage(bytes: Uint8Array, name: string): Promise<Entry[]> {
  try {
    const message = await parsed(bytes);
    if (isSavedPage(message)) return documentsOfPage(message.html as string, name, () => message.html as string);
    return [await documentOf(message, name)];
  } catch (error) {
    if (error instanceof DocumentError) return [error];
    const words =
      'This message is nested deeper than any mail is, or is damaged. Save the posting in it, and read that.';
    return [new DocumentError('malformed', name, words)];
  }
}

/** The message, its parts decoded; where the encoding that it names makes unreadable signs, by the most common other one. */
async function parsed(bytes: Uint8Array): Promise<Email> {
  const {default: PostalMime} = await import('postal-mime');
  const options = {maxNestingDepth: DEEPEST, maxRfc822NestingDepth: 0};
  const raw = withoutSeparator(bytes);
  const message = await PostalMime.parse(raw, options);
  if (!message.html && !message.text && !message.attachments.length) return PostalMime.parse(rebound(raw), options);
  if (!`${message.html ?? ''}${message.text ?? ''}`.includes('\ufffd')) return message;
  const again = await PostalMime.parse(renamed(raw), options);
  return `${again.html ?? ''}${again.text ?? ''}`.includes('\ufffd') ? message : again;
}

/** Without the line that begins a message in a mailbox, and without the marks before lines that look like one. */
function withoutSeparator(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(10);
  const first = String.fromCharCode(...bytes.subarray(0, Math.min(end, 300)));
  if (end < 0 || !isSeparator(first)) return bytes;
  const rest = bytes.subarray(end + 1);
  return contains(rest, '>From ') ? bytesOf(latin1(rest).replace(/^>(?=>*From )/gm, '')) : rest;
}

/** The same message with another encoding named for its texts. */
const renamed = (bytes: Uint8Array): Uint8Array =>
  bytesOf(latin1(bytes).replace(/(\bcharset\s*=\s*)"?[\w.:-]+"?/gi, '$1windows-1252'));

/** The same message cut at the line that cuts it in truth, where its head names another; in one piece where none does. */
function rebound(bytes: Uint8Array): Uint8Array {
  const text = latin1(bytes);
  const body = text.search(/\r?\n\r?\n/);
  const line = body < 0 ? null : /^--([^\s-][^\r\n]{0,68}?)[ \t]*\r?$/m.exec(text.slice(body, body + FIRST_LINES));
  const head = text.slice(0, Math.max(0, body));
  const named = line
    ? head.replace(/\bboundary\s*=\s*(?:"[^"\n]*"|[^\s;]+)/i, `boundary="${line[1]}"`)
    : head.replace(/^content-type:/im, 'x-content-type:');
  return bytesOf(named + text.slice(Math.max(0, body)));
}

/** One character a byte, and back; the decoder called Latin-1 would read some bytes as Windows does. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const isSavedPage = ({headers, html}: Email): boolean =>
  !!html &&
  headers.some(({key, value}) => key === 'snapshot-content-location' || (key === 'from' && /saved by/i.test(value)));

async function documentOf(message: Email, name: string): Promise<Document> {
  const [fullest] = (await lettersIn(message, 0)).sort((a, b) => lengthOf(b.body) - lengthOf(a.body));
  if (!fullest) throw nothingIn(message, name);
  const assembly = new Assembly();
  const sent = message.date && /^\d{4}-\d\d-\d\d/.exec(message.date)?.[0];
  if (sent) assembly.field('posted', [{text: sent, part: 'date'}]);
  const subject = withoutMarks(fullest.subject ?? message.subject ?? '');
  if (subject) assembly.title({text: subject, part: 'subject'});
  assembly.body(withoutTitle(fullest.body, subject));
  const {messageId} = message;
  return assembly.finish({
    name,
    format: 'mail',
    id: messageId ? sha256Hex(messageId).slice(0, 16) : undefined,
    source: () => `${subject}\n${fullest.body.piece.text}`,
  });
}

interface Letter {
  readonly subject: string | undefined;
  readonly body: Body;
}

/** The text of a message and those of the messages inside it that have one. */
async function lettersIn(message: Email, depth: number): Promise<Letter[]> {
  const body = bodyOf(message);
  const own = body ? [{subject: message.subject, body}] : [];
  if (depth === FORWARDED) return own;
  const inner = message.attachments.filter(({mimeType}) => mimeType === 'message/rfc822');
  const found = await Promise.all(
    inner.map(async ({content}) => lettersIn(await parsed(new Uint8Array(content as ArrayBuffer)), depth + 1)),
  );
  return [...own, ...found.flat()];
}

/** HTML says which line is a heading and which an item; the plain text is taken where it says much more. */
function bodyOf({html, text}: Email): Body | null {
  const rich = html ? htmlBody({text: html, part: 'html'} satisfies Piece) : null;
  const plain = text && /\S/.test(text) ? textBody({text: text.trimEnd(), part: 'text'}) : null;
  if (!rich || !lengthOf(rich)) return plain;
  return plain && lengthOf(plain) > lengthOf(rich) * 2 ? plain : rich;
}

const lengthOf = ({piece}: Body): number => piece.text.trim().length;

/** The subject without what mail programs and lists put before it. */
const withoutMarks = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:(?:re|fwd?|aw|wg|tr|rv|i|vs|antw)\s*:|\[[^\]]{1,40}\]))+/i, '')
    .replace(/\s+/g, ' ')
    .trim();

function nothingIn({attachments}: Email, name: string): DocumentError {
  const [file] = attachments.flatMap(({filename}) => filename ?? []);
  if (!attachments.length) return emptyText(name);
  const what = file ? `The file in it, ${file.slice(0, 80)}, is not read` : 'The files in it are not read';
  return new DocumentError('no-text', name, `This message has no text. ${what}: save it, and read it by itself.`);
}
