// Trains the model that tells how much a skill is asked for: required, preferred, or only named.
//   npx node training/levels.ts POSTINGS.jsonl LABELS.jsonl… [--errors] [--write]
// Needs the weights of training/skills.ts. Prints the share of found skills whose level is right, cross-validated by employer.
import {writeFileSync} from 'node:fs';
import {CandidateModel} from '../packages/metier/src/read/candidate-model.ts';
import {type Candidate, candidatesOf} from '../packages/metier/src/read/candidates.ts';
import {
  askingOf,
  LEVEL_FEATURES,
  LEVELS,
  LevelPhrases,
  levelFeatures,
  nearerWords,
  plainestOf,
} from '../packages/metier/src/read/levels.ts';
import {mentionsOf} from '../packages/metier/src/read/mentions.ts';
import {Tagger} from '../packages/metier/src/read/tagger-model.ts';
import {binRow, packTrees, type Trees, treesSum} from '../packages/metier/src/read/trees.ts';
import {boost} from './boosting.ts';
import {asOften, type Example, examplesOf, FOLDS, filesIn, lexicon} from './examples.ts';
import {pairs, surfaces} from './pairs.ts';

const args = process.argv.slice(2);
const examples = examplesOf(filesIn(args));
const phrases = new LevelPhrases(lexicon);
const tagger = new Tagger(lexicon);
const second = new CandidateModel(lexicon);

interface Row {
  readonly features: Float64Array;
  readonly level: number;
  /** The level that the nearer of two words decides, or -1. */
  readonly decided: number;
  readonly fold: number;
  readonly times: number;
  readonly note: string;
}

/** One row a skill that is found and labelled. */
function rowsOf(example: Example): Row[] {
  const {page} = example;
  const asking = askingOf(page, phrases.match(page));
  const chances = tagger.chances(page, example.matches, example.language);
  const candidates = candidatesOf(
    page,
    second.keep(page, mentionsOf(page, example.matches, chances, tagger.thresholds), chances),
  );
  return pairs(example, candidates).flatMap((gold, i) => {
    if (gold < 0) return [];
    const candidate = candidates[i] as Candidate;
    const features = new Float64Array(LEVEL_FEATURES);
    levelFeatures(asking, candidate.mentions, features);
    const nearer = nearerWords(asking, plainestOf(asking, candidate.mentions));
    const level = LEVELS.indexOf((example.gold[gold] as {requirement: 'required'}).requirement);
    const places = candidate.mentions.map(
      ({sentence}) =>
        `${page.sentences[sentence]?.section}: ${page.text.slice(page.sentences[sentence]?.from, page.sentences[sentence]?.to).replace(/\s+/g, ' ').slice(0, 120)}`,
    );
    return [
      {
        features,
        level,
        decided: nearer ? LEVELS.indexOf(nearer) : -1,
        fold: example.fold,
        times: example.times,
        note: `${example.uid} ${surfaces(example, candidate).at(-1)} @ ${places.join(' ## ')}`,
      },
    ];
  });
}

const rows = examples.flatMap(rowsOf);
const learn = (all: readonly Row[]): Trees[] => {
  const set = asOften(all, ({times}) => times);
  return LEVELS.map((_, level) =>
    boost(
      {features: set.map(({features}) => features), labels: set.map((row) => (row.level === level ? 1 : 0))},
      {count: 40, depth: 4, rate: 0.15},
    ),
  );
};
const scratch = new Uint8Array(LEVEL_FEATURES);
let right = 0;
let weighted = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const trees = learn(rows.filter((row) => row.fold !== fold));
  for (const row of rows) {
    if (row.fold !== fold) continue;
    binRow((trees[0] as Trees).edges, row.features, scratch);
    const sums = trees.map((one) => treesSum(one, scratch));
    const level = row.decided >= 0 ? row.decided : sums.indexOf(Math.max(...sums));
    if (level === row.level) {
      right++;
      if (row.times > 1) weighted++;
    } else if (args.includes('--errors')) console.log(LEVELS[row.level], '→', LEVELS[level], row.note);
  }
}
const decided = rows.filter((row) => row.decided >= 0);
const well = decided.filter((row) => row.decided === row.level).length;
console.log(`the nearer of two words decides ${decided.length}, ${(well / decided.length).toFixed(3)} of them right`);
console.log(`requirement level ${(right / rows.length).toFixed(3)} of ${rows.length}`);
const counted = rows.filter(({times}) => times > 1).length;
if (counted) console.log(`of weighted labels ${(weighted / counted).toFixed(3)} of ${counted}`);
if (args.includes('--write')) {
  const body = {trees: learn(rows).map(packTrees)};
  writeFileSync(
    new URL('../packages/metier/src/read/level-weights.js', import.meta.url),
    `// Written by training/levels.ts.\nexport const levels = ${JSON.stringify(body)};\n`,
  );
}
