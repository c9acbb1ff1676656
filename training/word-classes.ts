// Groups the words of postings into classes of words that stand in the same company, for models with few labels.
//   npx node training/word-classes.ts POSTINGS.jsonl [--classes 320] [--least 23]
// Writes packages/metier/src/read/word-classes.js: words and the class of each. Vectors are log-weighted counts of
// neighbours (two to each side, PPMI; Levy & Goldberg 2014), cut to 48 dimensions by a randomised projection with power
// iterations (Halko et al. 2011), grouped by spherical k-means. Seeded; the same postings give the same classes.
import {readFileSync, writeFileSync} from 'node:fs';
import {DIGITS, fold, LETTERS, Lexicon, tokenise} from '../packages/metier/src/text/tokens.ts';
import {makeOrthonormal, multiply} from './factors.ts';
import {rowsOf} from './rows.ts';
import {seeded} from './seeded.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const K = option('--classes', 320);
const LEAST = option('--least', 23);
const DIMENSIONS = 48;
const CONTEXTS = 2000;

const lexicon = new Lexicon();
const texts: Int32Array[] = [];
const counts: number[] = [];
for (const line of readFileSync(args[0] as string, 'utf8').split('\n')) {
  if (!line) continue;
  const posting = JSON.parse(line);
  const text = `${posting.title ?? ''}\n${posting.text}`;
  const words = text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  for (const word of words) lexicon.add(word);
  const tokens = tokenise(text, lexicon);
  const ids = new Int32Array(tokens.count);
  for (let t = 0; t < tokens.count; t++) {
    const id =
      (tokens.shape[t] as number) & (LETTERS | DIGITS) && /^\d+$/.test(text.slice(tokens.from[t], tokens.to[t]))
        ? lexicon.add('0')
        : (tokens.word[t] as number);
    ids[t] = id;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  texts.push(ids);
}
const order = [...counts.keys()]
  .filter((id) => (counts[id] ?? 0) >= LEAST)
  .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
const row = new Int32Array(lexicon.size).fill(-1);
for (const [i, id] of order.entries()) row[id] = i;
const n = order.length;
console.log(`${n} words`);

// Counts of contexts: four positions times the most frequent words.
const width = CONTEXTS * 4;
const rows: Map<number, number>[] = Array.from({length: n}, () => new Map());
for (const ids of texts)
  for (let t = 0; t < ids.length; t++) {
    const word = ids[t] as number;
    const at = word < 0 ? -1 : (row[word] as number);
    if (at < 0) continue;
    for (const [position, step] of [-2, -1, 1, 2].entries()) {
      const other = ids[t + step];
      const context = other === undefined || other < 0 ? -1 : (row[other] as number);
      if (context < 0 || context >= CONTEXTS) continue;
      const key = context * 4 + position;
      (rows[at] as Map<number, number>).set(key, ((rows[at] as Map<number, number>).get(key) ?? 0) + 1);
    }
  }
const columnSums = new Float64Array(width);
const rowSums = new Float64Array(n);
for (const [i, map] of rows.entries())
  for (const [key, count] of map) {
    columnSums[key] = (columnSums[key] as number) + count ** 0.75;
    rowSums[i] = (rowSums[i] as number) + count;
  }
const columnTotal = columnSums.reduce((a, b) => a + b, 0);
const weighted = rowsOf(
  rows.map((map, i) => {
    const vector = new Map<number, number>();
    for (const [key, count] of map) {
      const pmi = Math.log((count * columnTotal) / ((rowSums[i] as number) * (columnSums[key] as number)));
      if (pmi > 0) vector.set(key, pmi);
    }
    return vector;
  }),
);

const random = seeded(20261120);
const gauss = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(6.283185307 * random());
const D = DIMENSIONS + 12;
const right = Float64Array.from({length: width * D}, gauss);
const left = new Float64Array(n * D);
for (let round = 0; round < 3; round++) {
  multiply(weighted, right, left, D, false);
  makeOrthonormal(left, D);
  multiply(weighted, left, right, D, true);
}
// Scale by the singular values: the lengths of what the rows are projected to.
const scaled = new Float64Array(n * D);
const norms = new Float64Array(D);
for (let c = 0; c < width; c++)
  for (let d = 0; d < D; d++) norms[d] = (norms[d] as number) + (right[c * D + d] as number) ** 2;
for (let i = 0; i < n; i++)
  for (let d = 0; d < D; d++)
    scaled[i * D + d] = (left[i * D + d] as number) * Math.sqrt(Math.sqrt(norms[d] as number));

function unit(vectors: Float64Array, i: number): void {
  let norm = 0;
  for (let d = 0; d < D; d++) norm += (vectors[i * D + d] as number) ** 2;
  norm = Math.sqrt(norm) || 1;
  for (let d = 0; d < D; d++) vectors[i * D + d] = (vectors[i * D + d] as number) / norm;
}
for (let i = 0; i < n; i++) unit(scaled, i);
const centres = new Float64Array(K * D);
for (let k = 0; k < K; k++)
  centres.set(scaled.subarray(Math.floor((k * n) / K) * D, Math.floor((k * n) / K) * D + D), k * D);
const classes = new Uint16Array(n);
for (let round = 0; round < 18; round++) {
  for (let i = 0; i < n; i++) {
    let best = -2;
    for (let k = 0; k < K; k++) {
      let dot = 0;
      for (let d = 0; d < D; d++) dot += (scaled[i * D + d] as number) * (centres[k * D + d] as number);
      if (dot > best) {
        best = dot;
        classes[i] = k;
      }
    }
  }
  centres.fill(0);
  for (let i = 0; i < n; i++)
    for (let d = 0; d < D; d++)
      centres[(classes[i] as number) * D + d] =
        (centres[(classes[i] as number) * D + d] as number) +
        (scaled[i * D + d] as number) * Math.log(counts[order[i] as number] as number);
  for (let k = 0; k < K; k++) unit(centres, k);
}
const words = order.map((id) => lexicon.word(id));
for (const k of [3, 40, 77, 120, 200, 300])
  console.log(
    k,
    words
      .filter((_, i) => classes[i] === k)
      .slice(0, 14)
      .join(' '),
  );
// Sorted by class, so that a class is a run of words: "a b c|d e|…".
const groups: string[][] = Array.from({length: K}, () => []);
for (const [i, word] of words.entries())
  if (!/[`\\$]/.test(word) && word === fold(word)) (groups[classes[i] as number] as string[]).push(word);
const body = groups.map((group) => group.sort().join(' ')).join('\n');
writeFileSync(
  new URL('../packages/metier/src/read/word-classes.js', import.meta.url),
  `// Written by training/word-classes.ts. Words by class: a class a line.\nexport const wordClasses = \`${body}\`;\n`,
);
writeFileSync(
  new URL('../packages/metier/src/read/word-classes.d.ts', import.meta.url),
  '/** Folded words of postings, a class of like words a line. */\nexport declare const wordClasses: string;\n',
);
