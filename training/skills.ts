// Trains what tells which words of a posting name a skill: a tagger of tokens, and trees that take a second look at what it found.
//   npx node training/skills.ts POSTINGS.jsonl LABELS.jsonl… [--errors] [--write]
// `FILE@3`: each label of the file counts three times. Prints figures cross-validated by employer; with --write trains on all labels and writes the weights into packages/metier/src/read/.
import {writeFileSync} from 'node:fs';
import {skillId} from '../packages/metier/src/kb/skills.ts';
import {
  amongOf,
  CANDIDATE_FEATURES,
  type Candidate,
  candidateFeatures,
  candidatesOf,
  type Priors,
} from '../packages/metier/src/read/candidates.ts';
import {KNOWN_WORDS, packWords} from '../packages/metier/src/read/known-words.ts';
import {type Chances, mentionsOf} from '../packages/metier/src/read/mentions.ts';
import {packWeights, quantise} from '../packages/metier/src/read/packed.ts';
import {taggerWords} from '../packages/metier/src/read/tagger.ts';
import {binRow, packTrees, type Trees, treesSum} from '../packages/metier/src/read/trees.ts';
import {fold as folded} from '../packages/metier/src/text/tokens.ts';
import {boost} from './boosting.ts';
import {asOften, type Example, examplesOf, FOLDS, filesIn, lexicon} from './examples.ts';
import {pairs, surfaces} from './pairs.ts';
import {sameSurface} from './surface.ts';
import {chances, classesOf, type Labelled, train} from './tagging.ts';

const args = process.argv.slice(2);
const examples: Labelled[] = examplesOf(filesIn(args)).map((example) => ({
  ...example,
  classes: classesOf(example.page, example.gold),
}));
/** Words that stand in the labelled postings less often are known by their class alone. */
const LEAST_WORD = 24;
/** Smaller weights of the tagger are left out. */
const LEAST_WEIGHT = 0.18;
/** Low, so that little is missed; the trees drop what is not meant. */
const THRESHOLDS = {known: 0.04, unknown: 0.16};

/** Known words that stand in the labelled postings often enough to learn from. */
const known = knownWords(LEAST_WORD);
function knownWords(least: number): string[] {
  const counts = new Map<string, number>();
  for (const {page} of examples)
    for (const word of folded(page.text).match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return KNOWN_WORDS.filter((word) => (counts.get(word) ?? 0) >= least);
}
const skillsSeen = (() => {
  const seen = new Map<string, number>();
  for (const {matches} of examples)
    for (const skill of new Set(matches.skill.slice(0, matches.count)))
      seen.set(skillId(skill), (seen.get(skillId(skill)) ?? 0) + 1);
  return [...seen].filter(([, n]) => n >= 30).map(([id]) => id);
})();
const vocabulary = taggerWords(known, skillsSeen, lexicon);

/** A posting with what the tagger, trained without its employer, found in it. */
interface Tagged {
  readonly example: Labelled;
  readonly chances: Chances;
  readonly candidates: Candidate[];
  /** Whether each candidate is a labelled skill. */
  readonly right: boolean[];
}

function tagged(example: Labelled, found: Chances): Tagged {
  const candidates = candidatesOf(example.page, mentionsOf(example.page, example.matches, found, THRESHOLDS));
  return {example, chances: found, candidates, right: rightOf(example, candidates)};
}

const rightOf = (example: Example, candidates: readonly Candidate[]): boolean[] =>
  pairs(example, candidates).map((gold) => gold >= 0);

/** Log-odds of being meant, by skill and by word, over the candidates of some postings. */
function priorsOf(set: readonly Tagged[]): {skills: Map<number, number>; words: Map<number, number>; base: number} {
  const skills = new Map<number, [number, number]>();
  const words = new Map<number, [number, number]>();
  let all = 0;
  let yes = 0;
  const count = (map: Map<number, [number, number]>, key: number, ok: boolean) => {
    const entry = map.get(key) ?? [0, 0];
    entry[ok ? 1 : 0]++;
    map.set(key, entry);
  };
  for (const {candidates, right} of set)
    for (const [i, {skill, words: own}] of candidates.entries()) {
      all++;
      if (right[i]) yes++;
      if (skill >= 0) count(skills, skill, right[i] as boolean);
      for (const word of new Set(own)) if (word >= 0) count(words, word, right[i] as boolean);
    }
  const base = Math.log(yes / (all - yes));
  const odds = (map: Map<number, [number, number]>) =>
    new Map(
      [...map]
        .filter(([, [no, ok]]) => no + ok > 2)
        .map(([key, [no, ok]]) => [key, Math.log((ok + (3 * yes) / all) / (no + 3 * (1 - yes / all))) - base]),
    );
  return {skills: odds(skills), words: odds(words), base};
}
const asPriors = ({skills, words}: ReturnType<typeof priorsOf>): Priors => ({
  ofSkill: (skill) => skills.get(skill) ?? 0,
  ofWord: (word) => words.get(word) ?? 0,
});

function rowsOf({example, chances: found, candidates}: Tagged, priors: Priors): Float64Array[] {
  const among = amongOf(candidates, found);
  return candidates.map((_, i) => {
    const row = new Float64Array(CANDIDATE_FEATURES);
    candidateFeatures(example.page, candidates, i, found, priors, among, row);
    return row;
  });
}

class Score {
  tp = 0;
  fp = 0;
  fn = 0;
  add(example: Example, kept: readonly Candidate[]) {
    const tp = rightOf(example, kept).filter(Boolean).length;
    this.tp += tp;
    this.fp += kept.length - tp;
    this.fn += example.gold.length - tp;
  }
  toString() {
    return `P ${(this.tp / (this.tp + this.fp)).toFixed(3)} R ${(this.tp / (this.tp + this.fn)).toFixed(3)} F1 ${((2 * this.tp) / (2 * this.tp + this.fp + this.fn)).toFixed(3)} n ${this.tp + this.fn}`;
  }
}

const often = (set: readonly Labelled[]) => asOften(set, ({times}) => times);

/** Weights as they will travel. */
function rounded(weights: Float32Array): Float32Array {
  const {weights: small, scale} = quantise(weights, LEAST_WEIGHT);
  return Float32Array.from(small, (weight) => weight * scale);
}

console.log(
  `${examples.length} postings, ${examples.reduce((sum, {gold}) => sum + gold.length, 0)} skills, ${known.length} words`,
);
const all: Tagged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = rounded(train(often(examples.filter((example) => example.fold !== fold)), vocabulary));
  for (const example of examples)
    if (example.fold === fold) all.push(tagged(example, chances(example, weights, vocabulary)));
}
const rows = new Map<Tagged, Float64Array[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const priors = asPriors(priorsOf(all.filter(({example}) => example.fold !== fold)));
  for (const one of all) if (one.example.fold === fold) rows.set(one, rowsOf(one, priors));
}
const learn = (postings: readonly Tagged[]): Trees => {
  const set = asOften(postings, ({example}) => example.times);
  return boost(
    {
      features: set.flatMap((one) => rows.get(one) as Float64Array[]),
      labels: set.flatMap(({right}) => right.map(Number)),
    },
    {count: 70, rate: 0.17},
  );
};
const odds = new Map<Tagged, number[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const trees = learn(all.filter(({example}) => example.fold !== fold));
  const scratch = new Uint8Array(CANDIDATE_FEATURES);
  for (const one of all)
    if (one.example.fold === fold)
      odds.set(
        one,
        (rows.get(one) as Float64Array[]).map((row) => {
          binRow(trees.edges, row, scratch);
          return treesSum(trees, scratch);
        }),
      );
}
let best = {f1: 0, least: 0};
for (const least of [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2]) {
  const total = new Score();
  const by = new Map<string, Score>();
  for (const one of all) {
    const kept = one.candidates.filter((_, i) => ((odds.get(one) as number[])[i] as number) > least);
    total.add(one.example, kept);
    const own = by.get(one.example.language) ?? new Score();
    own.add(one.example, kept);
    by.set(one.example.language, own);
    if (one.example.times > 1) {
      const counted = by.get('weighted') ?? new Score();
      counted.add(one.example, kept);
      by.set('weighted', counted);
    }
    if (least === -0.4 && args.includes('--errors')) {
      const right = rightOf(one.example, kept);
      const found = kept.flatMap((candidate) => surfaces(one.example, candidate));
      console.log(
        one.example.uid,
        one.example.language,
        'MISS',
        one.example.gold
          .filter(({quote, name}) => !found.some((words) => sameSurface(quote, words) || sameSurface(name, words)))
          .map(({quote}) => quote.replace(/\s+/g, ' '))
          .join(' | '),
      );
      console.log(
        '   EXTRA',
        kept
          .filter((_, i) => !right[i])
          .map((candidate) => surfaces(one.example, candidate).slice(0, 2).join(' «'))
          .join(' | '),
      );
    }
  }
  const f1 = (2 * total.tp) / (2 * total.tp + total.fp + total.fn);
  if (f1 > best.f1) best = {f1, least};
  console.log(
    least,
    String(total),
    ...[...by].filter(([, {tp, fn}]) => tp + fn > 100).map(([code, own]) => `· ${code} ${own}`),
  );
}

if (args.includes('--write')) {
  const {weights, scale} = quantise(train(often(examples), vocabulary), LEAST_WEIGHT);
  const body = {
    words: packWords(new Set(known)),
    skills: skillsSeen.join(' '),
    scale,
    thresholds: THRESHOLDS,
    weights: packWeights(weights),
  };
  const write = (name: string, what: string, value: unknown) =>
    writeFileSync(
      new URL(`../packages/metier/src/read/${name}.js`, import.meta.url),
      `// Written by training/skills.ts.\nexport const ${what} = ${JSON.stringify(value)};\n`,
    );
  write('tagger-weights', 'tagger', body);
  const priors = priorsOf(all);
  const trees = learn(all);
  const tenths = (odds: number | undefined) => Math.round((odds ?? 0) * 10);
  const ids = new Map(KNOWN_WORDS.map((word) => [word, lexicon.add(word)]));
  const words = KNOWN_WORDS.filter((word) => tenths(priors.words.get(ids.get(word) as number)));
  const skills = [...priors.skills]
    .filter(([, odds]) => Math.abs(tenths(odds)) > 2)
    .map(([skill, odds]) => [skillId(skill), tenths(odds)] as const);
  write('candidate-weights', 'candidateWeights', {
    least: best.least,
    trees: packTrees(trees),
    words: packWords(new Set(words)),
    wordOdds: packWeights(words.map((word) => tenths(priors.words.get(ids.get(word) as number)))),
    skills: skills.map(([id]) => id).join(' '),
    skillOdds: packWeights(skills.map(([, odds]) => odds)),
  });
}
