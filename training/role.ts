// Learns what jobs really are from labelled postings, and writes packages/metier/src/role/weights.js.
//   npx node training/role.ts POSTINGS.jsonl LABELS.jsonl … [--folds 5] [--chosen FILE,FILE@N] [--write] [--set NAME=NUMBER …]
// It prints how well roles are told of employers that were not learnt from. See training/README.md.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {judge} from '../packages/metier/src/role/verdict.ts';
import {calibrate, signalsIn, topOf, type Unseen} from './calibrate.ts';
import {foldOf, labelsOf, linesOf, type PostingLine, sampleOf} from './corpus.ts';
import {cut, encode} from './encode.ts';
import {type Example, Learner, type Model, SETTINGS, type Settings} from './learn.ts';
import {figuresOf, type Outcome} from './measure.ts';

const here = new URL('.', import.meta.url);
const kbRoles = new URL('../packages/kb/source/roles/', here);
const weightsFile = new URL('../packages/metier/src/role/weights.js', here);
const TITLE_ROLE_RARITY = 4;

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const files = args.filter(
  (arg, i) => !arg.startsWith('--') && !['--folds', '--set', '--model', '--chosen'].includes(args[i - 1] ?? ''),
);
const [postingsFile, ...labelFiles] = files;
if (!postingsFile || !labelFiles.length) {
  console.error(
    'usage: npx node training/role.ts POSTINGS.jsonl LABELS.jsonl … [--folds 5] [--write] [--set NAME=NUMBER …]',
  );
  process.exit(2);
}

const settings = {...SETTINGS} as Settings & Record<string, unknown>;
for (const [i, arg] of args.entries()) {
  const [name, value] = args[i - 1] === '--set' ? arg.split('=') : [];
  if (name) (settings as Record<string, unknown>)[name] = Number(value);
}

const entries = readdirSync(kbRoles).map(
  (file) => JSON.parse(readFileSync(new URL(file, kbRoles), 'utf8')) as RoleSource,
);
const roles = rolesInOrder(entries.map(({id}) => id));
const postings = linesOf<PostingLine>(postingsFile);
const byId = new Map(postings.map((posting) => [posting.uid, posting]));
const chosen = option('--chosen')?.split(',') ?? [];
const labels = labelsOf(labelFiles, byId, chosen).filter(({role}) => roles.includes(role));
const labelled = labels.map((label) => sampleOf(byId.get(label.uid) as PostingLine, label));
const known = new Set(labels.map(({uid}) => uid));
const unlabelled = postings.filter(({uid}) => !known.has(uid)).map((posting) => sampleOf(posting));
console.log(
  `${labelled.length} labelled postings of ${new Set(labelled.map(({posting}) => posting.company)).size} employers, ${unlabelled.length} without a label`,
);

const learner = new Learner(roles, labelled, unlabelled, examplesOf(entries), settings);
const folds = Number(option('--folds') ?? 5);
const unseen: Unseen[] = [];
const large: Unseen[] = [];
for (let fold = 0; fold < folds; fold++) {
  const use = [...labelled.keys()].filter(
    (i) => foldOf((labelled[i] as (typeof labelled)[number]).posting, folds) !== fold,
  );
  const alike = [...unlabelled.keys()].filter(
    (i) => foldOf((unlabelled[i] as (typeof unlabelled)[number]).posting, folds) !== fold,
  );
  const teacher = learner.teach(use);
  const {model} = cut(learner.distil(teacher, use, alike, 1.3));
  for (const sample of labelled) {
    if (foldOf(sample.posting, folds) !== fold) continue;
    const substance = model.space.text(sample.units).size;
    unseen.push({sample, substance, scores: learner.scores(model, sample)});
    large.push({sample, substance, scores: learner.scores(teacher, sample)});
  }
}
if (folds) {
  console.log(
    `Cross-validated over ${folds} parts of the employers; the confidence and the verdict are learnt on the other parts:`,
  );
  console.table(figuresOf(judged(large)));
  console.table(figuresOf(judged(unseen)));
  if (chosen.length) {
    console.log('Of these, postings that nobody picked:');
    console.table(figuresOf(judged(unseen).filter(({sample}) => !sample.label?.chosen)));
  }
}
if (args.includes('--write')) {
  const all = [...labelled.keys()];
  const small: Model = learner.distil(learner.teach(all), all, [...unlabelled.keys()], 1.3);
  const text = encode(cut(small), {
    roles,
    sections: settings.sections,
    titleLength: settings.titleLength,
    titleRoleRarity: TITLE_ROLE_RARITY,
    ...calibrate(unseen.filter(plain), roles),
  });
  writeFileSync(weightsFile, text);
  console.log(
    `weights.js: ${small.space.size} terms, ${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB gzipped`,
  );
}

/** Whether a posting was labelled by chance; shares and chances are learnt from those alone. */
function plain({sample}: Unseen): boolean {
  return !sample.label?.chosen;
}

interface RoleSource {
  readonly id: string;
  readonly definition?: string;
  readonly tasks?: readonly string[];
  readonly deliverables?: readonly string[];
}

/** `other` comes last. */
function rolesInOrder(ids: readonly string[]): string[] {
  return [...ids.filter((id) => id !== 'other').sort(), 'other'];
}

/** Our written examples, and what the knowledge base says of each role. */
function examplesOf(sources: readonly RoleSource[]): Example[] {
  const folder = new URL('examples/', here);
  const written = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => linesOf<Example>(new URL(file, folder).pathname));
  const told = sources.flatMap(({id, definition, tasks, deliverables}) =>
    [definition, ...(tasks ?? []), deliverables?.join(', ')].flatMap((text) => (text ? [{role: id, text}] : [])),
  );
  return [...written.filter(({role}) => roles.includes(role)), ...told];
}

/** Reads unseen postings as the reader would, with a calibration learnt on the parts that a posting is not in. */
function judged(all: readonly Unseen[]): Outcome[] {
  return Array.from({length: folds}, (_, fold) => fold).flatMap((fold) => {
    const calibration = calibrate(
      all.filter((one) => plain(one) && foldOf(one.sample.posting, folds) !== fold),
      roles,
    );
    return all
      .filter(({sample}) => foldOf(sample.posting, folds) === fold)
      .map((one) => {
        const {shares, confidence, verdict} = judge(signalsIn(one, roles, calibration.sharpness), calibration);
        return {sample: one.sample, role: roles[topOf(shares)] as string, confidence, verdict};
      });
  });
}
