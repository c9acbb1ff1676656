// Trains the model that tells how much a skill is asked for: required, preferred, or only named.
//   npx node training/levels.ts POSTINGS.jsonl LABELS.jsonl… [--write]
// Prints the share of skills whose level is right, cross-validated by employer; with --write trains on all labels.
import {writeFileSync} from 'node:fs';
import {LEVEL_FEATURES, LEVELS, LevelPhrases, cuesBySentence, levelFeatures, MOST_LEVEL_FEATURES} from '../packages/metier/src/read/levels.ts';
import {packBytes, quantise} from '../packages/metier/src/read/packed.ts';
import {type Example, examplesOf, lexicon, seeded} from './examples.ts';

const args = process.argv.slice(2);
const examples = examplesOf(args.filter((arg) => arg.endsWith('.jsonl')));
const phrases = new LevelPhrases(lexicon);

interface Row {features: Int32Array; level: number; fold: number}
const rows: Row[] = examples.flatMap(rowsOf);

/** One row a labelled skill: the place that asks for it most plainly among those that hold its words. */
function rowsOf(example: Example): Row[] {
  const {page} = example;
  const matches = phrases.match(page);
  const start = cuesBySentence(page, matches);
  const asks = page.sentences.some(({section}) => section === 'requirements');
  const out = new Int32Array(MOST_LEVEL_FEATURES);
  return example.gold.flatMap(({quote, requirement}) => {
    const places = [...occurrences(example, quote)];
    const fits = {required: ['requirements', 'none', 'skills'], preferred: ['preferred', 'requirements', 'none'], unspecified: ['tasks', 'skills', 'none']}[requirement] as string[];
    const place = places.find(({sentence}) => fits.includes((page.sentences[sentence] as {section: string}).section)) ?? places[0];
    if (!place) return [];
    const count = levelFeatures(page, place.sentence, place.first, place.after, matches, start, asks, out);
    return [{features: out.slice(0, count), level: LEVELS.indexOf(requirement as 'required'), fold: example.fold}];
  });
}

function* occurrences({page}: Example, quote: string) {
  for (let at = page.text.indexOf(quote); at >= 0; at = page.text.indexOf(quote, at + 1)) {
    const sentence = page.sentences.findIndex(({from, to}) => from <= at && at + quote.length <= to);
    if (sentence < 0) continue;
    const {first, after} = page.sentences[sentence] as {first: number; after: number};
    let begin = first;
    while (begin < after && (page.tokens.to[begin] as number) <= at) begin++;
    let end = begin;
    while (end < after && (page.tokens.from[end] as number) < at + quote.length) end++;
    if (end > begin) yield {sentence, first: begin, after: end};
  }
}

function train(set: Row[]): Float32Array {
  const weights = new Float32Array(LEVEL_FEATURES * 3);
  const squares = new Float32Array(LEVEL_FEATURES * 3).fill(1e-3);
  const order = [...set];
  const random = seeded(7);
  for (let epoch = 0; epoch < 25; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Row, order[i] as Row];
    }
    for (const {features, level} of order) {
      const p = chance(weights, features);
      for (let c = 0; c < 3; c++)
        for (const f of features) {
          const k = f * 3 + c;
          const g = (p[c] as number) - (c === level ? 1 : 0) + 0.003 * (weights[k] as number);
          squares[k] = (squares[k] as number) + g * g;
          weights[k] = (weights[k] as number) - (0.1 * g) / Math.sqrt(squares[k] as number);
        }
    }
  }
  return weights;
}

function chance(weights: Float32Array, features: Int32Array): number[] {
  const sums = [0, 1, 2].map((c) => features.reduce((sum, f) => sum + (weights[f * 3 + c] as number), 0));
  const top = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / total);
}

let right = 0;
for (let fold = 0; fold < 5; fold++) {
  const weights = train(rows.filter((row) => row.fold !== fold));
  for (const row of rows) if (row.fold === fold) {
    const p = chance(weights, row.features);
    if (p.indexOf(Math.max(...p)) === row.level) right++;
  }
}
console.log(`requirement level ${(right / rows.length).toFixed(3)} of ${rows.length}`);
if (args.includes('--write')) {
  const {bytes} = quantise(train(rows));
  writeFileSync(new URL('../packages/metier/src/read/level-weights.js', import.meta.url), `// Written by training/levels.ts.\nexport const levels = {weights: '${packBytes(bytes)}'};\n`);
}
