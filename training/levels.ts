// Trains the model that tells how much a skill is asked for: required, preferred, or only named.
//   npx node training/levels.ts POSTINGS.jsonl LABELS.jsonl… [--write]
// Prints the share of skills whose level is right, cross-validated by employer; with --write trains on all labels.
import {writeFileSync} from 'node:fs';
import {CandidateModel} from '../packages/metier/src/read/candidate-model.ts';
import {type Candidate, candidatesOf} from '../packages/metier/src/read/candidates.ts';
import {cuesBySentence, LEVEL_FEATURES, LEVELS, LevelPhrases, levelFeatures} from '../packages/metier/src/read/levels.ts';
import {mentionsOf} from '../packages/metier/src/read/mentions.ts';
import {packBytes, quantise} from '../packages/metier/src/read/packed.ts';
import {Tagger} from '../packages/metier/src/read/tagger-model.ts';
import {type Example, examplesOf, lexicon, seeded} from './examples.ts';
import {pairs} from './pairs.ts';

const args = process.argv.slice(2);
const examples = examplesOf(args.filter((arg) => arg.endsWith('.jsonl')));
const phrases = new LevelPhrases(lexicon);

interface Row {
  readonly features: readonly number[];
  readonly level: number;
  readonly fold: number;
}
const tagger = new Tagger(lexicon);
const second = new CandidateModel(lexicon);
const rows: Row[] = examples.flatMap(rowsOf);

/** One row a skill that is found and labelled. */
function rowsOf(example: Example): Row[] {
  const {page} = example;
  const matches = phrases.match(page);
  const start = cuesBySentence(page, matches);
  const asks = page.sentences.some(({section}) => section === 'requirements');
  const chances = tagger.chances(page, example.matches, example.language);
  const candidates = candidatesOf(page, second.keep(page, mentionsOf(page, example.matches, chances, tagger.thresholds), chances));
  return pairs(example, candidates).flatMap((gold, i) => {
    if (gold < 0) return [];
    const level = LEVELS.indexOf((example.gold[gold] as {requirement: 'required'}).requirement);
    return [{features: levelFeatures(page, (candidates[i] as Candidate).mentions, matches, start, asks), level, fold: example.fold}];
  });
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

function chance(weights: Float32Array, features: readonly number[]): number[] {
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
