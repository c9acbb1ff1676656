// Learns which words speak for a specialism, and writes packages/metier/src/role/specialism-weights.js.
//   npx node training/specialisms.ts POSTINGS.jsonl LABELS.jsonl … [--write]
import {readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {CueCounter, lengthOf} from '../packages/metier/src/role/specialisms.ts';
import {foldOf, labelsOf, lexicon, linesOf, type PostingLine, type Sample, sampleOf} from './corpus.ts';
import {round} from './measure.ts';
import {regress} from './regression.ts';
import {rowsOf} from './rows.ts';

const SECTIONS = {
  tasks: 1,
  none: 1,
  requirements: 0.7,
  skills: 0.5,
  preferred: 0.4,
  about: 0.5,
  analysis: 0.3,
  benefits: 0.05,
  process: 0.2,
  terms: 0.3,
};
const TITLE_PART = 3;
const FOLDS = 5;
/** A cue that the knowledge base names starts with a shared worth; this is how freely it may go its own way. */
const SHARED = 2;
const PENALTY = 3;
/** Log odds above which a posting counts as of a specialism. */
const LEAST = -0.7;

interface Source {
  readonly id: string;
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

const args = process.argv.slice(2);
const [postingsFile, ...labelFiles] = args.filter((arg) => !arg.startsWith('--'));
if (!postingsFile || !labelFiles.length) {
  console.error('usage: npx node training/specialisms.ts POSTINGS.jsonl LABELS.jsonl … [--write]');
  process.exit(2);
}
const sources = JSON.parse(
  readFileSync(new URL('../packages/kb/source/specialisms.json', import.meta.url), 'utf8'),
) as Source[];
const extra = linesOf<{specialism: string; cues: readonly string[]}>(
  new URL('examples/specialism-cues.jsonl', import.meta.url).pathname,
);
const byFold = (text: string) => text.toLowerCase();
const labels = [
  ...new Set(
    [...sources.flatMap(({cues}) => Object.values(cues).flat()), ...extra.flatMap(({cues}) => cues)].map(byFold),
  ),
];
const told = new Map(
  sources.map(({id, cues}) => [
    id,
    new Set(
      [...Object.values(cues).flat(), ...extra.filter((one) => one.specialism === id).flatMap((one) => one.cues)].map(
        byFold,
      ),
    ),
  ]),
);
const counter = new CueCounter(lexicon, labels);

const byId = new Map(linesOf<PostingLine>(postingsFile).map((posting) => [posting.uid, posting]));
const samples = labelsOf(labelFiles, byId)
  .filter(({specialisms}) => specialisms)
  .map((label) => sampleOf(byId.get(label.uid) as PostingLine, label));
const amounts = samples.map((sample) => amountsOf(sample));
const lengths = samples.map(({page}) => lengthOf(page));
const folds = samples.map(({posting}) => foldOf(posting, FOLDS));

let found = 0;
let wanted = 0;
let right = 0;
const lines: string[] = [];
const learnt = sources.map(({id}) => {
  const is = samples.map(({label}) => label?.specialisms?.includes(id) ?? false);
  let own = {found: 0, wanted: 0, right: 0};
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(id, is, (i) => folds[i] !== fold);
    for (const [i, amount] of amounts.entries()) {
      if (folds[i] !== fold) continue;
      const yes = sumOf(amount, model, lengths[i] as number) > LEAST;
      own = {
        found: own.found + Number(yes),
        wanted: own.wanted + Number(is[i]),
        right: own.right + Number(yes && is[i]),
      };
    }
  }
  found += own.found;
  wanted += own.wanted;
  right += own.right;
  lines.push(
    `${id.padEnd(24)} precision ${round(own.right / own.found)} recall ${round(own.right / own.wanted)} F1 ${round((2 * own.right) / (own.found + own.wanted))} n ${own.wanted}`,
  );
  return learn(id, is, () => true);
});
console.log(lines.join('\n'));
console.log(
  `all, on other employers: precision ${round(right / found)} recall ${round(right / wanted)} F1 ${round((2 * right) / (found + wanted))} n ${wanted}`,
);

if (args.includes('--write')) {
  const rows = labels.flatMap((label, cue) => {
    const worths = learnt.flatMap(({worths: all, own}, i) => {
      const worth = all[cue] as number;
      return own[cue] || Math.abs(worth) > 0.2 ? [`${i} ${Math.round(worth * 100)} ${own[cue]}`] : [];
    });
    return worths.length ? [`${label}\t${worths.join(' ')}`] : [];
  });
  const body = [
    `export const ids = ${JSON.stringify(sources.map(({id}) => id))};`,
    `export const cues = ${JSON.stringify(rows.join('\n'))};`,
    `export const bias = ${JSON.stringify(learnt.map(({bias}) => round(bias - LEAST)))};`,
    `export const together = ${JSON.stringify(learnt.map((one) => round(one.together)))};`,
    `export const length = ${JSON.stringify(learnt.map((one) => round(one.length)))};`,
    `export const sections = ${JSON.stringify(SECTIONS)};`,
    `export const titlePart = ${TITLE_PART};`,
  ];
  const text = `// Written by training/specialisms.ts. Do not edit.\n${body.join('\n')}\n`;
  writeFileSync(new URL('../packages/metier/src/role/specialism-weights.js', import.meta.url), text);
  console.log(`specialism-weights.js: ${rows.length} cues, ${Math.round(gzipSync(text).length / 1024)} kB gzipped`);
}

interface Learnt {
  readonly bias: number;
  /** What all of a specialism's own cues are worth together. */
  readonly together: number;
  /** What a posting's length is worth. */
  readonly length: number;
  readonly own: Uint8Array;
  readonly worths: Float32Array;
}

function amountsOf({page, titleSpan}: Sample): Map<number, number> {
  const amounts = new Map<number, number>();
  counter.each(page, titleSpan, SECTIONS, TITLE_PART, (cue, part) => amounts.set(cue, (amounts.get(cue) ?? 0) + part));
  for (const [cue, amount] of amounts) amounts.set(cue, Math.log(1 + amount));
  return amounts;
}

/** What each cue is worth for a specialism, learnt from the samples that pass. */
function learn(id: string, is: readonly boolean[], use: (i: number) => boolean): Learnt {
  const own = told.get(id) as ReadonlySet<string>;
  const vectors = amounts.map((amount, i) => {
    const vector = new Map(amount);
    let shared = 0;
    let whole = 0;
    for (const [cue, value] of amount) {
      if (!own.has(labels[cue] as string)) continue;
      shared += value;
      whole += Math.exp(value) - 1;
    }
    return vector
      .set(labels.length, shared * SHARED)
      .set(labels.length + 1, Math.log(1 + whole) * SHARED)
      .set(labels.length + 2, lengths[i] as number);
  });
  const rows = rowsOf(vectors);
  const target = new Float32Array(rows.count * 2);
  for (const [i, yes] of is.entries()) target[i * 2 + Number(yes)] = 1;
  const importance = new Float32Array(rows.count).fill(1);
  const {weights, bias} = regress({
    rows,
    use: [...samples.keys()].filter(use),
    wanted: target,
    importance,
    features: labels.length + 3,
    classes: 2,
    penalty: PENALTY,
    rounds: 60,
  });
  const worthOf = (feature: number) => (weights[feature * 2 + 1] as number) - (weights[feature * 2] as number);
  const shared = worthOf(labels.length) * SHARED;
  const together = worthOf(labels.length + 1) * SHARED;
  return {
    bias: (bias[1] as number) - (bias[0] as number),
    together,
    length: worthOf(labels.length + 2),
    own: Uint8Array.from(labels, (label) => Number(own.has(label))),
    worths: Float32Array.from(labels, (label, cue) => worthOf(cue) + (own.has(label) ? shared : 0)),
  };
}

function sumOf(
  amount: ReadonlyMap<number, number>,
  {bias, together, length, own, worths}: Learnt,
  tokens: number,
): number {
  let value = bias + length * tokens;
  let whole = 0;
  for (const [cue, part] of amount) {
    value += part * (worths[cue] as number);
    if (own[cue]) whole += Math.exp(part) - 1;
  }
  return value + together * Math.log(1 + whole);
}
