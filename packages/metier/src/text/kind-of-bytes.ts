import {DocumentError, type FaultCode} from './document-error.ts';
import {isSeparator} from './mbox.ts';

/** What the first bytes of an input say that it is. */
export type Kind =
  | 'text'
  | 'pdf'
  | 'docx'
  | 'parquet'
  | 'sealed'
  | 'mail'
  | 'zip'
  | 'picture'
  | 'old-word'
  | 'locked'
  | 'rtf'
  | 'packed'
  | 'program'
  | 'media'
  | 'database'
  | 'binary';

const SIGNS: readonly (readonly [Kind, string])[] = [
  ['parquet', 'PAR1'],
  ['sealed', 'PARE'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90'],
  ['program', '\xca\xfe\xba\xbe'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['program', '\0asm'],
  ['packed', '\x1f\x8b'],
  ['packed', 'BZh'],
  ['packed', '7z\xbc\xaf'],
  ['packed', '\xfd7zXZ'],
  ['packed', '\x28\xb5\x2f\xfd'],
  ['packed', 'Rar!'],
  ['old-word', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['media', 'ID3'],
  ['media', 'OggS'],
  ['media', 'RIFF'],
  ['database', 'SQLite format'],
];

const SAMPLE = 65_536;

/** Tells what bytes hold from the bytes. */
export function kindOfBytes(bytes: Uint8Array): Kind {
  const head = latin1(bytes.subarray(0, 1100));
  const pdf = head.indexOf('%PDF-');
  if (pdf >= 0 && (pdf === 0 || !/\S/.test(head.slice(0, pdf)) || isBinary(bytes))) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return contains(bytes, 'word/document') ? 'docx' : 'zip';
  const sign = SIGNS.find(
    ([kind, start]) => head.startsWith(start) && (kind !== 'picture' || start !== 'BM' || isBinary(bytes)),
  );
  if (sign) return sign[0] === 'old-word' && contains(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d') ? 'locked' : sign[0];
  if (head.slice(4, 8) === 'ftyp') return 'media';
  if (isBinary(bytes)) return 'binary';
  return isMailHead(head) ? 'mail' : 'text';
}

/** Names that only programs write at the head of a mail. */
const MAIL_NAME =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|arc-seal|snapshot-content-location|x-[\w-]+):/i;
const HEADER = /^[\w-]{1,70}:(?: |\t|\r?$)/;

/** Whether lines begin a mailbox or a mail as programs keep them: names with colons, one of them a mail's own. */
function isMailHead(head: string): boolean {
  const lines = head.replace(/^\xef\xbb\xbf/, '').split('\n');
  const first = isSeparator(lines[0] as string) ? 1 : 0;
  const end = lines.findIndex((line, i) => i >= first && !HEADER.test(line) && (i === first || !/^[ \t]\S/.test(line)));
  const names = lines.slice(first, end < 0 ? undefined : end);
  return names.length > 0 && (first === 1 || names.some((line) => MAIL_NAME.test(line)));
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether bytes hold some words of ASCII. */
export function contains(bytes: Uint8Array, words: string): boolean {
  const first = words.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < words.length && bytes[at + i] === words.charCodeAt(i)) i++;
    if (i === words.length) return true;
  }
  return false;
}

/** More than stray zero bytes that are no UTF-16, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i];
    if (byte === 0) zeros[i & 1]++;
    else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 0x1b) controls++;
  }
  if (controls > sample.length * 0.1) return true;
  const [even, odd] = zeros;
  if (even + odd <= Math.max(2, sample.length * 0.002)) return false;
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
    return controls > sample.length * 0.05;
  const half = sample.length / 2;
  return !(Math.max(even, odd) > half * 0.6 && Math.min(even, odd) < half * 0.05);
}

type Open = 'text' | 'pdf' | 'docx' | 'parquet' | 'mail';

const FAULTS: Readonly<Record<Exclude<Kind, Open>, readonly [FaultCode, string]>> = {
  zip: ['unsupported', 'This is a ZIP archive without a Word document. Unpack it and choose the file inside.'],
  picture: ['no-text', 'This is a picture. Copy the text of the posting and paste it.'],
  'old-word': ['unsupported', 'This is a file of Word 97 to 2003. Save it as .docx or PDF, or paste its text.'],
  locked: [
    'encrypted',
    'This Office file is locked with a password. Save a copy without the password, or paste its text.',
  ],
  sealed: ['encrypted', 'This Parquet file is encrypted. Export it again without encryption.'],
  rtf: ['unsupported', 'This is rich text (RTF). Save it as .docx or PDF, or paste its text.'],
  packed: ['unsupported', 'This is a packed file. Unpack it and choose the file inside.'],
  program: ['binary', 'This is a program, not a text. Choose the file of the posting.'],
  media: ['binary', 'This is sound or film, not a text. Choose the file of the posting.'],
  database: ['binary', 'This is a database, not a text. Export the postings as .csv or .jsonl.'],
  binary: ['binary', 'These bytes are no text in any encoding. Choose another file, or paste the text.'],
};

/** Throws what is wrong with bytes that hold no text. */
export function checkKind(kind: Kind, name: string): void {
  if (kind === 'text') return;
  if (kind === 'pdf' || kind === 'docx' || kind === 'parquet' || kind === 'mail')
    throw new DocumentError('unsupported', name, 'This format is read by openDocuments().');
  throw new DocumentError(FAULTS[kind][0], name, FAULTS[kind][1]);
}
