import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {type Document, type DocumentError, documentsOf} from './index.ts';
import {brokenInvariant} from './invariants.ts';

const run = (text: string, more = ''): string =>
  `<w:r>${more ? `<w:rPr>${more}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, format = ''): string =>
  `<w:p>${format ? `<w:pPr>${format}</w:pPr>` : ''}${content}</w:p>`;
const item = (text: string, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const word = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const STYLES =
  '<w:styles><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>';
const docx = (body: string): Uint8Array =>
  zipSync({'word/document.xml': strToU8(word(body)), 'word/styles.xml': strToU8(STYLES)});

const read = (body: string): Document => documentsOf({bytes: docx(body), name: 'x.docx'})[0] as Document;

describe('a Word file', () => {
  it('keeps headings, items, cells, line ends and tabs', () => {
    const document = read(
      paragraph(run('Geospatial Analyst'), '<w:pStyle w:val="berschrift1"/>') +
        paragraph(
          run('We read ') +
            run('rasters &amp; rivers.', '<w:i/>') +
            '<w:r><w:br/><w:t>Then</w:t><w:tab/><w:t>roads.</w:t></w:r>',
        ) +
        paragraph(run('You bring', '<w:b/>')) +
        item('QGIS') +
        item('GDAL', 1) +
        '<w:tbl><w:tr><w:tc>' +
        paragraph(run('Pay')) +
        '</w:tc><w:tc>' +
        paragraph(run('EUR 60,000')) +
        '</w:tc></w:tr></w:tbl>',
    );
    expect(document.text).toBe(
      'Geospatial Analyst\n\nWe read rasters & rivers.\nThen\troads.\n\nYou bring\n\nQGIS\nGDAL\nPay\tEUR 60,000',
    );
    expect(document.blocks.map(({kind, depth}) => kind + (depth ?? ''))).toEqual([
      'heading1',
      'paragraph',
      'paragraph',
      'heading',
      'item1',
      'item2',
      'cell',
      'cell',
    ]);
    expect(brokenInvariant(document, (part) => (part === 'word/document.xml' ? undefined : ''))).toBeNull();
  });

  it('leaves out what was deleted, and second copies of text boxes', () => {
    const document = read(
      paragraph(
        `${run('Kept')}<w:del>${run('gone')}</w:del><mc:AlternateContent><mc:Choice>${run(' box')}</mc:Choice><mc:Fallback>${run(' box')}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    expect(document.text).toBe('Kept box');
  });

  it('reads what stands at the top and foot of its pages, once, and no page numbers', () => {
    const margin = (words: string) =>
      strToU8(`<?xml version="1.0"?><w:hdr xmlns:w="w">${paragraph(run(words))}</w:hdr>`);
    const bytes = zipSync({
      'word/document.xml': strToU8(word(paragraph(run('Experience')))),
      'word/header1.xml': margin('Ada Fenwick, ada@fenwick.example'),
      'word/header2.xml': margin('Ada Fenwick, ada@fenwick.example'),
      'word/footer1.xml': margin('Page 1 of 2'),
      'word/footer2.xml': margin('Last changed in May'),
    });
    const [document] = documentsOf({bytes}) as [Document];
    expect(document.text).toBe('Ada Fenwick, ada@fenwick.example\n\nExperience\n\nLast changed in May');
    expect(document.origin({from: 0, to: 3}).part).toBe('word/header1.xml');
  });

  it('resolves no entities of its own, near or far', () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///secret">]>${word(paragraph(run('Ada &b;&c;')))}`;
    const [document] = documentsOf({bytes: zipSync({'word/document.xml': strToU8(xml)})}) as [Document];
    expect(document.text).not.toContain('haha');
    expect(document.text).toContain('Ada');
  });

  it('leads back into the part of the file', () => {
    const xml = word(paragraph(run('Caf&#233; ') + run('owner')));
    const [document] = documentsOf({bytes: zipSync({'word/document.xml': strToU8(xml)})}) as [Document];
    expect(document.text).toBe('Café owner');
    expect(brokenInvariant(document, () => xml)).toBeNull();
  });

  const fault = (bytes: Uint8Array): string => {
    try {
      documentsOf({bytes, name: 'x.docx'});
      return 'none';
    } catch (error) {
      return (error as DocumentError).code;
    }
  };

  it('refuses bombs before they go off, and what is no document', () => {
    expect(fault(zipSync({'word/document.xml': new Uint8Array(30_000_000)}))).toBe('too-large');
    expect(fault(docx(paragraph(run('x'))).subarray(0, 300))).toMatch(/truncated|unsupported/);
    expect(fault(docx(''))).toBe('no-text');
    expect(fault(zipSync({'a.txt': strToU8('a')}))).toBe('unsupported');
  });

  it('does not believe a size that the file only claims', () => {
    const bytes = zipSync({'word/document.xml': new Uint8Array(30_000_000)});
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++) {
      const sign = view.getUint32(at, true);
      if (sign === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (sign === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    expect(fault(bytes)).toMatch(/no-text|truncated|too-large/);
  });
});
