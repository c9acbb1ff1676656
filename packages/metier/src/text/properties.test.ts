import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode} from './encoding.ts';
import {DocumentError, documentOfPosting, documentOfText, documentsOf} from './index.ts';
import {brokenInvariant, jsonParts, type Parts} from './invariants.ts';

const folder = new URL('./golden/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((file) => !file.endsWith('.txt') || file === 'damaged.txt')
  .map((file) => new Uint8Array(readFileSync(new URL(file, folder))));

/** Scraps of all that readers stumble over. */
const scraps = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<li>',
    '<',
    '>',
    '&',
    '&amp;',
    '&#8217;',
    '&nbsp;',
    '"',
    '\\n',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\r\n',
    '\n',
    '\t',
    '  ',
  ],
  ...[
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    'ยท',
    'Ã©',
    'โ€™',
    'é',
    '’',
    '👀',
    '\ud83d',
    '\0',
    '\u0007',
    '\u0092',
    '**',
    '# ',
    '- ',
    '• ',
    '|',
    '---',
    ';',
  ],
  ...[
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<td>',
    '<b>',
    '<br>',
    '<div hidden>',
    'https://x.example',
    'Python',
    '5+ years',
    'ﬁ',
    '\uf0b7',
  ],
);
const texts = fc
  .array(fc.oneof(scraps, fc.string({maxLength: 8}), fc.string({unit: 'binary', maxLength: 4})), {maxLength: 60})
  .map((parts) => parts.join(''));

function partsOf(text: string): Parts {
  try {
    const json = jsonParts(JSON.parse(text));
    return (part) => (part === '' ? text : json(part));
  } catch {
    return (part) => (part === '' ? text : undefined);
  }
}

/** Reads bytes and says what is broken; faults that are said are fine. */
function broken(bytes: Uint8Array | string): string | null {
  try {
    const parts = partsOf(typeof bytes === 'string' ? bytes : decode(bytes));
    for (const entry of documentsOf({bytes})) {
      const wrong = entry instanceof DocumentError ? null : brokenInvariant(entry, parts);
      if (wrong) return wrong;
    }
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

describe('whatever comes in', () => {
  it('any text becomes a document whose characters lead back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(/\S/.test(text));
        expect(broken(text)).toBeNull();
      }),
      {numRuns: 1500},
    );
  });

  it('any record becomes a document whose characters lead back', () => {
    fc.assert(
      fc.property(
        fc.record({id: fc.string(), title: texts, text: texts, company: texts, location: texts}),
        (record) => {
          try {
            expect(brokenInvariant(documentOfPosting(record), jsonParts(record))).toBeNull();
          } catch (error) {
            expect(error).toBeInstanceOf(DocumentError);
          }
        },
      ),
      {numRuns: 500},
    );
  });

  it('changed bytes of every format are read or refused', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.uint8Array({maxLength: 6})), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(fc.constantFrom(...seeds), edits, (seed, changes) => {
        expect(broken(mutated(seed, changes))).toBeNull();
      }),
      {numRuns: 1500},
    );
  });

  it('reading what was read changes no letter', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
        fc.pre(/\S/.test(text));
        const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
        try {
          const once = documentOfText(text).text;
          expect(letters(documentOfText(once).text)).toBe(letters(once));
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }),
      {numRuns: 500},
    );
  });
});

/** Overwrites, inserts, cuts out or cuts off. */
function mutated(seed: Uint8Array, changes: readonly (readonly [number, number, Uint8Array])[]): Uint8Array {
  let bytes = [...seed];
  for (const [place, kind, more] of changes) {
    const at = place % Math.max(1, bytes.length);
    if (kind === 0) bytes.splice(at, more.length, ...more);
    else if (kind === 1) bytes.splice(at, 0, ...more);
    else if (kind === 2) bytes.splice(at, more.length);
    else if (place % 7 === 0) bytes = bytes.slice(0, at);
  }
  return Uint8Array.from(bytes);
}
