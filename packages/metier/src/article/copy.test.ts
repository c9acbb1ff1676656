import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {DocumentError, documentOfPosting, documentOfText, openDocuments} from '../text/index.ts';
import {articles} from './articles.ts';
import type {TextContent} from './content.ts';
import {Copies, copyOf} from './copy.ts';
import {REWORDED, WRITTEN} from './invented-copy.ts';

const reader = new Reader(articles);
const contentOf = (text: string) => reader.contentOf(documentOfText(text, 'text'));
const golden = (name: string) => readFileSync(new URL(`../golden/${name}.txt`, import.meta.url), 'utf8');

describe('copyOf', () => {
  it('knows a text in other words', () => {
    const copy = copyOf(contentOf(WRITTEN), contentOf(REWORDED));
    expect(copy?.kind).toBe('reworded');
    expect(copyOf(contentOf(REWORDED), contentOf(WRITTEN))).toEqual(copy);
  });

  it('knows the same text, which is no reworded copy', () => {
    expect(copyOf(contentOf(WRITTEN), contentOf(WRITTEN))).toEqual({kind: 'same-text', shared: 1, changed: 0});
    expect(copyOf(contentOf(WRITTEN), contentOf(WRITTEN.replace('Oslo', 'Bergen')))?.kind).toBe('same-text');
  });

  it('knows sentences in another order for another text', () => {
    expect(copyOf(contentOf(WRITTEN), contentOf(REWORDED.split('\n').reverse().join('\n')))).toBeNull();
  });

  it('sees no copy in another text on the same matter', () => {
    expect(copyOf(contentOf(golden('article-two-roles')), contentOf(golden('article-list-spun')))).toBeNull();
    expect(copyOf(contentOf(WRITTEN), contentOf(golden('english-plain')))).toBeNull();
  });

  it('says nothing of a few words', () => {
    expect(copyOf(contentOf('Machine learning.'), contentOf('Machine studying.'))).toBeNull();
  });
});

it('copies are found among texts that come one after the other', () => {
  const copies = new Copies();
  const texts = [WRITTEN, golden('english-plain'), REWORDED, WRITTEN].map(contentOf);
  expect(texts.map((text) => copies.add(text).map(({at, copy}) => `${at} ${copy.kind}`))).toEqual([
    [],
    [],
    ['0 reworded'],
    ['0 same-text', '2 reworded'],
  ]);
  expect(copies.count).toBe(4);
});

const documents = new URL('../../../../../shared/documents/', import.meta.url);
const corpus = new URL('../../../../../shared/corpus/postings.jsonl', import.meta.url);
const here = existsSync(documents) && existsSync(corpus);

describe.skipIf(!here)(`real texts${here ? '' : ' (skipped: ../shared is not there)'}`, () => {
  const open = async (name: string): Promise<TextContent> => {
    const [document] = await openDocuments({bytes: readFileSync(new URL(name, documents)), name});
    if (!document || document instanceof Error) throw new Error(name);
    return reader.contentOf(document);
  };

  it('the reworded article is the only reworded copy among all postings and articles', {timeout: 180_000}, async () => {
    const articles = await Promise.all(
      ['top-ml-jobs.wordpress.json', 'top-ml-jobs.spun.txt', 'mle-vs-ai-scientist.txt'].map(open),
    );
    const records = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
    const postings = records.flatMap((line) => {
      try {
        return [reader.contentOf(documentOfPosting(JSON.parse(line, (_, value) => value ?? undefined)))];
      } catch (error) {
        if (error instanceof DocumentError) return [];
        throw error;
      }
    });
    expect(postings.length).toBeGreaterThan(4000);
    const copies = new Copies();
    const found = [...articles, ...postings].flatMap((text, b) =>
      copies.add(text).flatMap(({at, copy}) => (copy.kind === 'reworded' ? [[at, b]] : [])),
    );
    expect(found).toEqual([[0, 1]]);
  });
});
