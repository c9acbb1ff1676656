import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, openDocuments} from './index.ts';
import {messagesIn} from './mbox.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const HEAD = `Received: from mx.grove.example by post
Delivered-To: ada@grove.example
From: Kim Larsen <kim@lumen.example>
To: Ada Vent <ada@grove.example>
Message-ID: <m1@lumen.example>
Date: Thu, 05 Nov 2026 10:15:00 +0100
Subject: Data Engineer, Lumen
MIME-Version: 1.0
`;
const mail = (body: string, head = HEAD): string => `${head}${body}`;
const PLAIN = 'Content-Type: text/plain; charset=utf-8\n\nYou keep the apple pipelines running.\n';

const entriesOf = (input: Uint8Array | string, name = 'x.eml') =>
  openDocuments({bytes: typeof input === 'string' ? bytes(input) : input, name});
async function documentOf(input: Uint8Array | string): Promise<Document> {
  const [entry] = await entriesOf(input);
  if (!entry || entry instanceof DocumentError) throw entry ?? new Error('none');
  return entry;
}
const faultOf = async (input: Uint8Array | string): Promise<string> => {
  const [entry] = await entriesOf(input);
  return entry instanceof DocumentError ? `${entry.code}: ${entry.message}` : 'no fault';
};

describe('a mail', () => {
  it('is its subject, its day and its text, and nothing else of its head', async () => {
    const document = await documentOf(mail(PLAIN));
    expect(document).toMatchObject({format: 'mail', name: 'x.eml'});
    expect(document.text).toBe('2026-11-05\n\nData Engineer, Lumen\n\nYou keep the apple pipelines running.');
    expect(document.blocks.map(({kind, name}) => name ?? kind)).toEqual(['posted', 'heading', 'paragraph']);
    expect(document.origin({from: 12, to: 16})).toEqual({part: 'subject', from: 0, to: 4});
    expect(document.origin({from: 34, to: 37})).toEqual({part: 'text', from: 0, to: 3});
    expect(JSON.stringify(document)).not.toMatch(/Kim|Ada|grove\.example|m1@/);
  });

  it('has an id and a digest that do not hang on the way that it took', async () => {
    const [one, other] = await Promise.all([documentOf(mail(PLAIN)), documentOf(`X-Status: read\n${mail(PLAIN)}`)]);
    expect([other.id, other.digest]).toEqual([one.id, one.digest]);
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['Fwd: Re: [ml-jobs] Data Engineer', 'Data Engineer', 'marks of answers and lists'],
    ['WG: AW: Data Engineer', 'Data Engineer', 'the same in German'],
    ['=?utf-8?Q?Ing=C3=A9nieur_donn=C3=A9es?=', 'Ingénieur données', 'coded words'],
    ['=?iso-8859-1?B?RGF0YSBJbmfpbmll?=\n =?iso-8859-1?B?dXI=?=', 'Data Ingénieur', 'coded words on two lines'],
  ])('%j is the heading %j (%s)', async (subject, heading) => {
    const {text} = await documentOf(mail(PLAIN, HEAD.replace('Data Engineer, Lumen', subject)));
    expect(text.split('\n')[2]).toBe(heading);
  });

  it.each([
    ['quoted-printable', 'Gr=C3=BC=\n=C3=9Fe', 'Grüße'],
    ['base64', Buffer.from('Grüße').toString('base64'), 'Grüße'],
    ['8bit', 'Grüße', 'Grüße'],
  ])('is decoded from %s', async (coding, body, words) => {
    const {text} = await documentOf(
      mail(`Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${coding}\n\n${body}\n`),
    );
    expect(text).toMatch(new RegExp(`${words}$`));
  });

  it.each([
    ['iso-8859-1', 'Gr\xfc\xdfe', 'Grüße', 'as it says'],
    ['utf-8', 'Gr\xfc\xdfe', 'Grüße', 'says UTF-8, and is Windows-1252'],
    ['us-ascii', 'Gr\xfc\xdfe', 'Grüße', 'says ASCII'],
    ['iso-8859-1', 'Gr\xc3\xbc\xc3\x9fe', 'Grüße', 'says Latin-1, and is UTF-8'],
    ['x-unknown-99', 'plain', 'plain', 'says what nobody knows'],
    ['windows-1251', '\xc8\xed\xe6\xe5\xed\xe5\xf0', 'Инженер', 'Cyrillic stays Cyrillic'],
  ])('with the encoding %s: %j is %j (%s)', async (charset, body, words) => {
    const {text} = await documentOf(latin(mail(`Content-Type: text/plain; charset="${charset}"\n\n${body}\n`)));
    expect(text.endsWith(words)).toBe(true);
  });

  const two = (html: string, plain: string): string =>
    mail(
      `Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`,
    );

  it('is read from its HTML, which knows headings and items', async () => {
    const {blocks, text} = await documentOf(
      two('<h2>Tasks</h2><ul><li>Count apples</li><li>Grade them</li></ul>', 'Tasks: count apples, grade them'),
    );
    expect(blocks.map(({kind, from, to}) => `${kind} ${text.slice(from, to)}`).slice(2)).toEqual([
      'heading Tasks',
      'item Count apples',
      'item Grade them',
    ]);
  });

  it('is read from its plain text where the HTML says next to nothing', async () => {
    const plain = 'You count apples in our orchards and tell the growers how many there are.';
    expect((await documentOf(two('<p>See the text.</p>', plain))).text).toContain(plain);
  });

  it('that forwards another as a file is what the other says', async () => {
    const inner = mail(
      PLAIN.replace('the apple pipelines', 'all the apple pipelines of the north'),
      HEAD.replace('Data Engineer, Lumen', 'Analyst, Grove'),
    );
    const outer = mail(
      `Content-Type: multipart/mixed; boundary="o"\n\n--o\nContent-Type: text/plain\n\nSee below.\n--o\nContent-Type: message/rfc822\n\n${inner}\n--o--\n`,
    );
    const {text} = await documentOf(outer);
    expect(text).toBe('2026-11-05\n\nAnalyst, Grove\n\nYou keep all the apple pipelines of the north running.');
  });

  it('that is a page which a browser saved is read as the page', async () => {
    const page =
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://jobs.example/1\nSubject: Job\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="p"\n\n--p\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html><body><h1>Data Engineer</h1><p>You keep the pipelines of our apple orchards running all year.</p></body></html>\n--p--\n';
    expect(await documentOf(page)).toMatchObject({format: 'html', text: expect.stringContaining('You keep')});
  });
});

describe('what cannot be read is told in one line', () => {
  const file =
    'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: application/pdf; name="offer.pdf"\nContent-Disposition: attachment; filename="offer.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--b--\n';
  const nested = (depth: number) =>
    Array.from({length: depth}, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('');
  it.each([
    [
      'a mail with a file alone',
      mail(file),
      /^no-text: x\.eml: This message has no text\. The file in it, offer\.pdf, is not read/,
    ],
    ['a head alone', HEAD.replace(/^Subject.*\n/m, ''), /^empty: x\.eml: /],
    ['10,000 parts in parts', mail(nested(10_000)), /^malformed: x\.eml: This message is nested deeper/],
  ])('%s', async (_what, input, said) => {
    const fault = await faultOf(input);
    expect(fault).toMatch(said);
    expect(fault).not.toContain('\n');
  });
});

describe('a mail that is damaged is read as far as it goes', () => {
  it.each([
    ['cut in the middle of a word', mail(PLAIN).slice(0, -9), 'You keep the apple pipelines'],
    [
      'a boundary that never comes',
      mail('Content-Type: multipart/mixed; boundary="never"\n\nYou keep apples.\n'),
      'You keep apples.',
    ],
    [
      'a boundary that the head calls otherwise',
      mail(
        'Content-Type: multipart/mixed; boundary="wrong"\n\n--right\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nWW91IGtlZXAgYXBwbGVzLg==\n--right--\n',
      ),
      'You keep apples.',
    ],
    [
      'a last boundary that is missing',
      mail('Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nYou keep apples.\n'),
      'You keep apples.',
    ],
    [
      'base64 that ends early',
      mail('Content-Transfer-Encoding: base64\n\nWW91IGtlZXAgYXBwbGVz\nLg'),
      'You keep apples',
    ],
    ['a line of 3 MB', mail(`Content-Type: text/plain\n\n${'apple '.repeat(500_000)}end`), 'end'],
    [
      'bytes that are no text',
      latin(mail('Content-Type: text/plain; charset=utf-8\n\nYou \x00\x01\xff keep apples.')),
      'keep apples.',
    ],
    [
      'a head without colons',
      mail('no colon here\nContent-Type: text/plain\n\nYou keep apples.\n'),
      'You keep apples.',
    ],
  ])('%s', async (_what, input, words) => {
    expect((await documentOf(input)).text).toContain(words);
  });
});

describe('a mailbox', () => {
  const from = (n: number) => `From kim@lumen.example Thu Nov  5 10:15:0${n} 2026\n`;
  const box = [1, 2, 3]
    .map((n) => `${from(n)}${mail(PLAIN.replace('apple', `apple ${n}`), HEAD.replace('m1@', `m${n}@`))}\n`)
    .join('');

  it('is its messages, each a document with its number', async () => {
    const entries = (await entriesOf(box, 'jobs.mbox')) as Document[];
    expect(entries.map(({name}) => name)).toEqual([1, 2, 3].map((n) => `jobs.mbox, message ${n}`));
    expect(entries.map(({text}) => /apple \d/.exec(text)?.[0])).toEqual(['apple 1', 'apple 2', 'apple 3']);
  });

  it('does not break at a sentence that begins with From, nor keeps the mark before one', async () => {
    const text = `${from(1)}${mail('\nA\n\nFrom Oslo we lead the work since 2020.\n>From May on 10:15 2026 it grows.\n')}`;
    const [entry, ...more] = (await entriesOf(text)) as Document[];
    expect(more).toEqual([]);
    expect(entry?.text).toContain('\nFrom Oslo we lead');
    expect(entry?.text).toContain('\nFrom May on');
  });

  const messagesOf = async (text: Uint8Array, chunk: number, longest = 1e6) => {
    const chunks = async function* () {
      for (let at = 0; at < text.length; at += chunk) yield text.subarray(at, at + chunk);
    };
    const found: (string | null)[] = [];
    for await (const {bytes: one} of messagesIn(chunks(), longest)) found.push(one && new TextDecoder().decode(one));
    return found;
  };

  it.each([1, 7, 64, 1000])('is cut alike when it comes in pieces of %i bytes', async (size) => {
    const found = await messagesOf(bytes(box), size);
    expect(found).toHaveLength(3);
    expect(found.join('')).toBe(box);
  });

  it('holds no message that is too long, and goes on after it', async () => {
    const long = `${from(1)}${mail(`\n${'apple '.repeat(2000)}\n`)}\n${box}`;
    const found = await messagesOf(bytes(long), 500, 5_000);
    expect(found.map((one) => one === null)).toEqual([true, false, false, false]);
  });

  it('takes time that grows with its length alone', async () => {
    const time = async (count: number) => {
      const text = bytes(box.repeat(count));
      const start = performance.now();
      await messagesOf(text, 65_536);
      return performance.now() - start;
    };
    await time(500);
    const short = Math.max(2, Math.min(await time(500), await time(500)));
    expect(await time(5_000)).toBeLessThan(short * 10 * 6);
  });
});

describe('what only looks like a mail is text', () => {
  it.each([
    'From the start we grow apples.\nYou count them.',
    'Title: Data Engineer\nLocation: Oslo\n\nYou keep pipelines.',
    'Subject: Data Engineer\nFrom: the north\n\nYou keep pipelines.',
  ])('%j', async (text) => expect((await documentOf(text)).format).toBe('text'));
});
