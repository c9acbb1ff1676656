import type {Document} from '../text/document.ts';
import {sentencesOf} from '../text/sentences.ts';
import {type Meaning, meantText} from './meant.ts';
import {stemOf} from './stem.ts';

/** A sentence or line for comparing: its stems as numbers, in order and without the words that carry no content. */
export interface Passage {
  readonly stems: Int32Array;
  /** How many different stems. */
  readonly different: number;
  /** The words as written, as one number each, all of them. */
  readonly words: Int32Array;
}

/** What a text says, for comparing it with others. */
export interface TextContent {
  readonly name: string;
  readonly passages: readonly Passage[];
  /** The least hashes of its pairs of stems (MinHash, Broder 1997): texts that share pairs share numbers at the same places. */
  readonly signature: Uint32Array;
  /** How many of its words a machine reworded, as far as the reader knows. */
  readonly reworded: number;
}

const WORD = /[\p{L}\d][\p{L}\d+#]*(?:['’][\p{L}]+)?/gu;
const FEWEST_STEMS = 2;
/** What stands behind so many sentences is not compared: the time grows with their square. */
const MOST_PASSAGES = 1200;

/** The content of a document, read as meant. */
export function contentOf(document: Document, meanings: readonly Meaning[] = []): TextContent {
  const meant = meantText(document, meanings);
  const passages: Passage[] = [];
  for (const block of meant.blocks) {
    if (passages.length >= MOST_PASSAGES) break;
    if (block.kind === 'field' && block.name !== 'title') continue;
    for (const span of sentencesOf(meant.text, block)) {
      const stems = stemsOf(meant.text.slice(span.from, span.to));
      const {quote} = meant.written(span);
      if (stems.length >= FEWEST_STEMS) passages.push({stems, different: new Set(stems).size, words: wordsOf(quote)});
    }
  }
  return {name: document.name, passages, signature: signatureOf(passages), reworded: meanings.length};
}

function stemsOf(words: string): Int32Array {
  const out: number[] = [];
  for (const [word] of words.matchAll(WORD)) {
    const stem = stemOf(word);
    if (stem) out.push(hashOf(stem));
  }
  return Int32Array.from(out);
}

const wordsOf = (words: string): Int32Array =>
  Int32Array.from(words.matchAll(WORD), ([word]) => hashOf(word.toLowerCase().replace('’', "'")));

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

const HASHES = 48;
const SEEDS = Uint32Array.from({length: HASHES}, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 1);

function signatureOf(passages: readonly Passage[]): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const {stems} of passages) {
    for (let i = 1; i < stems.length; i++) {
      const pair = Math.imul(stems[i - 1] as number, 31) + (stems[i] as number);
      for (let h = 0; h < HASHES; h++) {
        let value = Math.imul(pair ^ (SEEDS[h] as number), 0x85ebca6b);
        value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
        value = (value ^ (value >>> 16)) >>> 0;
        if (value < (least[h] as number)) least[h] = value;
      }
    }
  }
  return least;
}
