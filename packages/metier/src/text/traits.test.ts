import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {type Document, documentsOf, openDocuments} from './index.ts';
import {lines, type TinyPage, tinyPdf} from './tiny-pdf.ts';

const WORDS = [
  'Kept the books of a mill, and mended',
  'its scales every spring and autumn',
  'for nine years without a break, and',
  'wrote down what every farmer brought',
  'to the mill on the days of harvest.',
];
const kinds = async (...pages: TinyPage[]) => {
  const [document] = await openDocuments({bytes: tinyPdf(pages), name: 'x.pdf'});
  return ((document as Document).traits ?? []).map(({kind, part}) => `${kind} ${part}`);
};
const page = (more: Partial<TinyPage> = {}): TinyPage => ({words: lines(50, 700, WORDS), ...more});
const HIDDEN = 'python sql docker kubernetes';

describe('traits of a PDF', () => {
  it('are none for a plain page', async () => expect(await kinds(page())).toEqual([]));
  it.each<[string, Partial<TinyPage>, string[]]>([
    ['two columns', {words: [...lines(40, 700, WORDS), ...lines(320, 700, WORDS)]}, ['columns page 1']],
    [
      'white words',
      {words: [...lines(50, 700, WORDS), {x: 50, y: 100, text: HIDDEN, color: 'white'}]},
      ['white page 1'],
    ],
    [
      'white words on a ground of its own are seen',
      {words: [...lines(250, 700, WORDS), {x: 20, y: 600, text: HIDDEN, color: 'white'}], ground: true},
      [],
    ],
    [
      'words that are not drawn',
      {words: [...lines(50, 700, WORDS), {x: 50, y: 100, text: HIDDEN, invisible: true}]},
      ['invisible page 1'],
    ],
    [
      'words too small to read',
      {words: [...lines(50, 700, WORDS), {x: 50, y: 200, text: HIDDEN, size: 1}]},
      ['tiny page 1'],
    ],
  ])('%s', async (_, more, expected) => expect(await kinds(page(more))).toEqual(expected));
  it('words that stand at the foot of every page', async () => {
    const foot = {words: [...lines(50, 700, WORDS), {x: 50, y: 30, text: 'Mildred Ashgrove, Letters'}]};
    expect(await kinds(foot, foot)).toEqual(['margin page 1', 'margin page 2']);
  });
  it('a number at the foot is no matter', async () => {
    const foot = (n: number) => ({words: [...lines(50, 700, WORDS), {x: 50, y: 30, text: `Page ${n} of 2`}]});
    expect(await kinds(foot(1), foot(2))).toEqual([]);
  });
});

describe('traits of a Word file', () => {
  const run = (text: string, format = '') => `<w:r>${format ? `<w:rPr>${format}</w:rPr>` : ''}<w:t>${text}</w:t></w:r>`;
  const traits = (body: string, more: Record<string, Uint8Array> = {}) => {
    const xml = `<w:document xmlns:w="w"><w:body><w:p>${run('Kept the books of a mill.')}${body}</w:p></w:body></w:document>`;
    const [document] = documentsOf({bytes: zipSync({'word/document.xml': strToU8(xml), ...more})});
    return ((document as Document).traits ?? []).map(({kind}) => kind);
  };
  it.each<[string, string, string[]]>([
    ['are none for plain words', run('More words.', '<w:b/><w:color w:val="333333"/>'), []],
    ['words that vanish', run(HIDDEN, '<w:vanish/>'), ['invisible']],
    ['words that do not vanish', run(HIDDEN, '<w:vanish w:val="0"/>'), []],
    ['white words', run(HIDDEN, '<w:color w:val="FFFFFF"/>'), ['white']],
    [
      'white words on a ground of its own are seen',
      `<w:tc><w:shd w:val="clear" w:fill="1F3864"/></w:tc>${run(HIDDEN, '<w:color w:val="FFFFFF"/>')}`,
      [],
    ],
  ])('%s', (_, body, expected) => expect(traits(body)).toEqual(expected));
  it('words in the head of the pages', () =>
    expect(traits('', {'word/header1.xml': strToU8(`<w:hdr>${run('mildred@ashgrove.example')}</w:hdr>`)})).toEqual([
      'margin',
    ]));
});
