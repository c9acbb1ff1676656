import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, documentsOf, type Entry, openDocuments} from './index.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function fault(input: Uint8Array | string): DocumentError {
  try {
    documentsOf({bytes: input, name: 'x.txt'});
  } catch (error) {
    return error as DocumentError;
  }
  throw new Error('no fault');
}

describe('an input that cannot be read', () => {
  const FAULTS: [Uint8Array | string, string, string][] = [
    ['', 'empty', 'nothing'],
    [' \n\t ', 'empty', 'white space'],
    [bytes('\x89PNG\r\n\x1a\n\0\0'), 'no-text', 'a picture named as text'],
    [bytes('\x7fELF\x02\x01\x01\0'), 'binary', 'a program'],
    [bytes('\x1f\x8b\x08\0\0\0'), 'unsupported', 'a packed file'],
    [bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'unsupported', 'old Word'],
    [bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0'), 'encrypted', 'a locked Office file'],
    ['{\\rtf1 hello}', 'unsupported', 'rich text'],
    [bytes('ab\0\x01c\0'.repeat(100)), 'binary', 'zeros that are no UTF-16'],
    ['{"title":"x","text":"cut o', 'truncated', 'JSON that ends in the middle'],
    ['{"title":"x",}', 'malformed', 'JSON with a fault'],
    ['{"weather":"fine"}', 'not-a-posting', 'JSON of something else'],
    ['<?xml version="1.0"?><weather><sun/></weather>', 'not-a-posting', 'XML of something else'],
    [
      '<html><body><div id="app"></div><script>start()</script></body></html>',
      'no-text',
      'a page that a script would make',
    ],
  ];

  it.each(FAULTS)('%#: %j is %s (%s)', (input, code) => {
    const error = fault(input);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^x\.txt: [A-Z][^\n]+\.$/);
  });

  it('says how large is too large', () => {
    expect(fault(new Uint8Array(100_000_000)).message).toMatch(/^x\.txt: It is 100 MB; up to 64 MB are read at once\./);
  });
});

describe('the format', () => {
  it.each([
    ['[Remote] Data scientist\n\nWe build.', 'text', 'text that begins like JSON'],
    ['{Team} Data scientist', 'text', 'text that begins with a brace'],
    ['Pay < 50k & more > none', 'text', 'text with brackets'],
    ['Data scientist, Berlin\nWe build, and we ship.', 'text', 'text with commas is no table'],
    ['title,description\nA,B', 'csv', 'a table by its header'],
    ['# Analyst\n\nCounts.', 'markdown', 'Markdown'],
    ['<p>Analyst</p>', 'html', 'HTML'],
    ['Analyst<br>\nCounts <b>all</b>', 'html', 'text with tags inside its lines'],
    ['&lt;p&gt;Analyst&lt;/p&gt;&lt;p&gt;Counts&lt;/p&gt;', 'text', 'HTML whose brackets are encoded'],
    ['{"id":1,"text":"a"}\n{"id":2,"text":"b"}', 'jsonl', 'JSON lines'],
    ['[{"text":"a"},{"text":"b"}]', 'json', 'an array of postings'],
  ])('%j is %s (%s)', (input, format) => {
    const [entry] = documentsOf({bytes: input, name: 'wrongly-named.pdf'}) as [Document];
    expect(entry.format).toBe(format);
  });

  it('reads encoded markup as markup', () => {
    const [entry] = documentsOf({
      bytes: '&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;ul&gt;&lt;li&gt;SQL&lt;/li&gt;&lt;/ul&gt;',
    }) as [Document];
    expect(entry.text).toBe('R&D\n\nSQL');
  });
});

describe('JSON lines', () => {
  it('reports a bad line by its number and reads on', () => {
    const entries: Entry[] = documentsOf({
      bytes: '{"uid":"a","text":"one"}\nnot json\n\n{"uid":"b","text":""}\n{"uid":"c","text":"three"}\n',
      name: 'x.jsonl',
    });
    expect(entries.map((entry) => (entry instanceof DocumentError ? entry.line : entry.id))).toEqual(['a', 2, 4, 'c']);
    expect((entries[1] as DocumentError).message).toBe(
      'x.jsonl, line 2: This line is not JSON. The other lines are read.',
    );
  });

  it('takes the records of any feed', () => {
    const line =
      '{"id":1,"title":"A","absolute_url":"https://x.example","content":"&lt;p&gt;Count.&lt;/p&gt;","location":{"name":"Oslo"}}';
    const [entry] = documentsOf({bytes: `${line}\n${line}`}) as [Document];
    expect(entry.format).toBe('greenhouse');
    expect(entry.text).toContain('Count.');
  });
});

describe('a document', () => {
  it('has a digest of its bytes, and refuses spans that it does not have', async () => {
    const [document] = (await openDocuments({bytes: bytes('abc')})) as [Document];
    expect(document.digest).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(() => document.origin({from: 0, to: 4})).toThrow(RangeError);
    expect(document.origin({from: 0, to: 3})).toEqual({part: '', from: 0, to: 3});
  });

  it('does not say its title twice', () => {
    const [document] = documentsOf({bytes: '[{"title":"Data Analyst","text":"Data Analyst\\n\\nCounts."}]'}) as [
      Document,
    ];
    expect(document.text).toBe('Data Analyst\n\nCounts.');
    expect(document.origin({from: 14, to: 21})).toEqual({part: '/0/text', from: 14, to: 21});
  });
});
