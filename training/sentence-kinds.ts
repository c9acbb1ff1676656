// Trains what tells duties, demands, blurb, benefits and formalities apart by the words of a sentence alone.
//   npx node training/sentence-kinds.ts POSTINGS.jsonl [--write]
// Learns from the sentences that stand under headings whose words are plain; no labels are needed. Prints accuracy on held-back employers.
import {readFileSync, writeFileSync} from 'node:fs';
import {Cues} from '../packages/metier/src/read/cues.ts';
import {KNOWN_WORDS, packWords} from '../packages/metier/src/read/known-words.ts';
import {packWeights, quantise} from '../packages/metier/src/read/packed.ts';
import {pageOf} from '../packages/metier/src/read/page.ts';
import {Headings, type SectionKind} from '../packages/metier/src/read/sections.ts';
import {SENTENCE_KINDS} from '../packages/metier/src/read/sentence-kinds.ts';
import {documentOfPosting} from '../packages/metier/src/text/posting-document.ts';
import {Lexicon} from '../packages/metier/src/text/tokens.ts';
import {seeded} from './seeded.ts';

const args = process.argv.slice(2);
const LEAST = 110;
/** Smaller weights are left out. */
const LEAST_WEIGHT = 0.1;
const postings = readFileSync(args[0] as string, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const lexicon = new Lexicon();
for (const {text} of postings)
  for (const word of (text as string).match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) lexicon.add(word);
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const classOf: Partial<Record<SectionKind, number>> = {
  tasks: 0,
  requirements: 1,
  preferred: 1,
  about: 2,
  benefits: 3,
  pay: 3,
  process: 4,
  legal: 4,
};

interface Row {
  words: Int32Array;
  kind: number;
  test: boolean;
}
const rows: Row[] = [];
const counts = new Map<number, number>();
const hash = (text: string) => [...text].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7);
for (const {uid, title, text, company} of postings) {
  const page = pageOf(documentOfPosting({title, text}, uid), lexicon, headings, cues, null);
  const test = hash(company ?? uid) % 10 === 0;
  for (const {section, block, first, after} of page.sentences) {
    const kind = classOf[section];
    if (kind === undefined || block.kind === 'heading' || block.kind === 'field' || after - first < 4) continue;
    const words = page.tokens.word.slice(first, Math.min(after, first + 200)).filter((word) => word >= 0);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    rows.push({words, kind, test});
  }
}
const kept = KNOWN_WORDS.map((word) => lexicon.add(word)).filter((id) => (counts.get(id) ?? 0) >= LEAST);
const row = new Map(kept.map((word, i) => [word, i]));
for (const one of rows) one.words = one.words.map((word) => row.get(word) ?? -1);
const K = SENTENCE_KINDS.length;
const weights = new Float32Array(kept.length * K);
const opens = new Float32Array(kept.length * K);
const bias = new Float32Array(K);
const squares = {
  weights: new Float32Array(weights.length).fill(1e-2),
  opens: new Float32Array(opens.length).fill(1e-2),
  bias: new Float32Array(K).fill(1),
};
const sums = new Float64Array(K);
function score({words}: Row): void {
  for (let c = 0; c < K; c++) sums[c] = bias[c] as number;
  for (const [i, word] of words.entries()) {
    if (word < 0) continue;
    for (let c = 0; c < K; c++)
      sums[c] =
        (sums[c] as number) + (weights[word * K + c] as number) + (i === 0 ? (opens[word * K + c] as number) : 0);
  }
}
const step = (values: Float32Array, square: Float32Array, at: number, g: number) => {
  square[at] = (square[at] as number) + g * g;
  values[at] = (values[at] as number) - (0.05 * g) / Math.sqrt(square[at] as number);
};
const random = seeded(3);
const learnt = rows.filter(({test}) => !test || args.includes('--write'));
for (let epoch = 0; epoch < 5; epoch++)
  for (let n = 0; n < learnt.length; n++) {
    const one = learnt[Math.floor(random() * learnt.length)] as Row;
    score(one);
    const top = Math.max(...sums);
    let total = 0;
    for (let c = 0; c < K; c++) total += sums[c] = Math.exp((sums[c] as number) - top);
    for (let c = 0; c < K; c++) {
      const g = (sums[c] as number) / total - (c === one.kind ? 1 : 0);
      if (Math.abs(g) < 0.01) continue;
      step(bias, squares.bias, c, g);
      for (const [i, word] of one.words.entries()) {
        if (word < 0) continue;
        step(weights, squares.weights, word * K + c, g + 2e-4 * (weights[word * K + c] as number));
        if (i === 0) step(opens, squares.opens, word * K + c, g + 2e-4 * (opens[word * K + c] as number));
      }
    }
  }
let right = 0;
let tested = 0;
for (const one of rows) {
  if (!one.test) continue;
  score(one);
  tested++;
  if (sums.indexOf(Math.max(...sums)) === one.kind) right++;
}
console.log(
  `${rows.length} sentences, ${kept.length} words; right on held-back employers ${(right / tested).toFixed(3)} of ${tested}`,
);
if (args.includes('--write')) {
  const both = new Float32Array(weights.length * 2);
  both.set(weights);
  both.set(opens, weights.length);
  const {weights: small, scale} = quantise(both, LEAST_WEIGHT);
  const body = {
    words: packWords(new Set(kept.map((id) => lexicon.word(id)))),
    bias: Array.from(bias, (value) => Math.round(value * 1e4) / 1e4),
    scale,
    weights: packWeights(small.subarray(0, weights.length)),
    opens: packWeights(small.subarray(weights.length)),
  };
  writeFileSync(
    new URL('../packages/metier/src/read/sentence-kind-weights.js', import.meta.url),
    `// Written by training/sentence-kinds.ts.\nexport const sentenceKinds = ${JSON.stringify(body)};\n`,
  );
}
