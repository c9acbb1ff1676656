// Writes docs/evaluation.md: what the reader gets right on labelled postings, beside floors, targets and ceilings.
//   npm run evaluate [-- --without-training]
// Needs ../shared (postings, labels, scorer). Reads the labelled postings, has the training scripts cross-validate what is learnt.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {documentOfText, Reader} from '../packages/metier/src/index.ts';
import {type CorpusPosting, linesOf, need, postingsFile, readingOf, shared} from './corpus.ts';
import {KNOWN_FAILURES} from './known-failures.ts';
import {agreement} from './neighbours.ts';

/** Labels of postings that were picked because they are hard: they teach, but say nothing about how often a reading is right. */
const CHOSEN = 'role-labels.jsonl@497,roles-1.jsonl,roles-2.jsonl,roles-3.jsonl';

/** One row of the scorer: an accuracy, an F1, or a calibration error, with its base. */
interface Figure {
  readonly accuracy?: number;
  readonly f1?: number;
  readonly ece?: number | null;
  readonly n: number;
}

interface Label {
  readonly uid: string;
  readonly lang?: string;
  readonly kind?: string;
}

/** Figure of the scorer, its name in the document, floor, target and ceiling; measured on unseen postings by others than us. */
const BOUNDS: readonly (readonly [string, string, string, string, string])[] = [
  ['role, clear', 'role, clear postings', '0.73 title words; 0.79 TF-IDF', '≥ 0.90', '1.00'],
  ['role, all', 'role, all', '0.68; 0.75', '≥ 0.80', '0.95'],
  ['role where the title says another', 'role where the title says another', '0.36; 0.70', '≥ 0.75', '0.92'],
  ['title verdict', 'title verdict', '–', '≥ 0.70', '0.86'],
  ['role confidence, expected calibration error', 'calibration error of the confidence', '–', '≤ 0.08', '0'],
  ['skills', 'skills, F1', '0.56 best public extractor', '≥ 0.85', '0.93'],
  ['skill requirement level', 'requirement level of skills', '0.63', '≥ 0.90', '0.97'],
  ['seniority', 'seniority', '0.81', '≥ 0.88', '0.96'],
  ['experience years', 'years of experience, F1', '0.78', '≥ 0.88', '0.99'],
  ['education', 'education, F1', '0.71', '≥ 0.88', '0.97'],
  ['compensation', 'compensation, F1', '0.87', '≥ 0.92', '1.00'],
  ['work arrangement', 'work arrangement', '0.79', '≥ 0.90', '0.99'],
  ['countries', 'countries, F1', '–', '≥ 0.85', '–'],
  ['cities', 'cities, F1', '–', '≥ 0.88', '–'],
  ['employment type', 'employment type, F1', '–', '≥ 0.85', '–'],
  ['languages', 'languages asked, F1', '–', '≥ 0.90', '–'],
  ['specialisms', 'specialisms, F1', '–', '≥ 0.75', '0.90'],
  ['visa', 'visa sponsorship', '–', '–', '–'],
  ['manages people', 'manages people', '–', '–', '–'],
];

/** The longest that the training scripts may take, in milliseconds. */
const PATIENCE = 270_000;

const labelsFile = new URL('corpus/labels.jsonl', shared);
const roleLabelsFile = new URL('corpus/role-labels.jsonl', shared);
const scorer = new URL('score/score.mjs', shared);
for (const [file, what] of [
  [postingsFile, 'The corpus'],
  [labelsFile, 'The file of labels'],
  [scorer, 'The scorer'],
] as const)
  need(file, what);

const withTraining = !process.argv.includes('--without-training');
const training = withTraining ? trainingFigures() : Promise.resolve(new Map<string, string>());

const folder = mkdtempSync(join(tmpdir(), 'metier-evaluation-'));
const labels = linesOf<Label>(labelsFile);
const postings = linesOf<CorpusPosting>(postingsFile);
const reader = new Reader();
const readings = join(folder, 'readings.jsonl');
const labelled = new Set(labels.map(({uid}) => uid));
writeFileSync(
  readings,
  postings
    .filter(({uid}) => labelled.has(uid))
    .map((posting) => JSON.stringify(readingOf(posting, reader)))
    .join('\n'),
);

/** The scorer's rows for some of the labels. */
function score(some: readonly Label[], name: string): Record<string, Figure> {
  const uids = new Set(some.map(({uid}) => uid));
  const file = join(folder, name);
  const own = readFileSync(labelsFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && uids.has((JSON.parse(line) as Label).uid));
  writeFileSync(file, own.join('\n'));
  const {stdout, stderr, status} = spawnSync(process.execPath, [fileURLToPath(scorer), file, readings, '--json'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The scorer ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, Figure>;
}

const show = (figure: Figure | undefined): string => {
  const value = figure?.f1 ?? figure?.accuracy ?? figure?.ece;
  return figure && value !== undefined && value !== null && figure.n ? `${value.toFixed(2)} (${figure.n})` : '–';
};
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** Runs a training script over all labels and gives what it printed; null when it did not end in time or failed. */
function trained(script: string, files: readonly string[]): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(`../training/${script}`, import.meta.url)), ...files],
      {stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE},
    );
    let out = '';
    let faults = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part;
    });
    child.stderr.on('data', (part: Buffer) => {
      faults += part;
    });
    child.on('close', (code) => {
      if (code !== 0)
        console.error(
          `training/${script} ended with ${code ?? 'a signal; it took too long'}. ${faults.split('\n').slice(0, 3).join(' ')}`,
        );
      done(code === 0 ? out : null);
    });
  });
}

/** Cross-validated figures by their name in the document, each with its base. */
async function trainingFigures(): Promise<Map<string, string>> {
  const own = new URL('../training/labels/', import.meta.url);
  const more = existsSync(own)
    ? readdirSync(own)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => fileURLToPath(new URL(name, own)))
    : [];
  const [postings, labels] = [postingsFile, labelsFile].map((file) => fileURLToPath(file)) as [string, string];
  const withSkills = [postings, `${labels}@3`];
  // Of two labels of a posting the last counts: ours come first.
  const forRoles = [postings, ...more, ...(existsSync(roleLabelsFile) ? [fileURLToPath(roleLabelsFile)] : []), labels];
  const [skills, levels, specialisms, roles] = await Promise.all([
    trained('skills.ts', [...withSkills, ...more.filter((file) => /full-/.test(file))]),
    trained('levels.ts', [...withSkills, ...more.filter((file) => /full-/.test(file))]),
    trained('specialisms.ts', forRoles),
    trained('role.ts', [...forRoles, '--chosen', CHOSEN]),
  ]);
  return new Map([...rolesIn(roles), ...skillsIn(skills), ...levelsIn(levels), ...specialismsIn(specialisms)]);
}

/** The last table that training/role.ts prints is the one of the model that is used. */
function rolesIn(out: string | null): [string, string][] {
  const last = out?.slice(out.lastIndexOf('┌')) ?? '';
  const rows = [...last.matchAll(/│ '?([^│']+?)'?\s*│\s*([\d.]+)\s*│\s*(\d+)\s*│/g)];
  const names: Record<string, string> = {
    'role, clear': 'role, clear postings',
    'calibration error': 'calibration error of the confidence',
  };
  return rows.map(([, name, figure, n]) => [
    names[name as string] ?? (name as string),
    `${Number(figure).toFixed(2)} (${n})`,
  ]);
}

/** The line with the best F1, and its parts by language. */
function skillsIn(out: string | null): [string, string][] {
  const lines = [...(out ?? '').matchAll(/^-?[\d.]+ P [\d.]+ R [\d.]+ F1 ([\d.]+) n (\d+)(.*)$/gm)].sort(
    (a, b) => Number(b[1]) - Number(a[1]),
  );
  const [best] = lines;
  if (!best) return [];
  const parts = [...(best[3] as string).matchAll(/· (\w+) P [\d.]+ R [\d.]+ F1 ([\d.]+) n (\d+)/g)];
  return [
    ['skills, F1', `${Number(best[1]).toFixed(2)} (${best[2]})`],
    ...parts.map(([, code, f1, n]): [string, string] => [`skills, F1, ${code}`, `${Number(f1).toFixed(2)} (${n})`]),
  ];
}

const levelsIn = (out: string | null): [string, string][] => {
  const match = /requirement level ([\d.]+) of (\d+)/.exec(out ?? '');
  const weighted = /of weighted labels ([\d.]+) of (\d+)/.exec(out ?? '');
  const shown = (found: RegExpExecArray) => `${Number(found[1]).toFixed(2)} (${found[2]})`;
  return [
    ...(match ? [['requirement level of skills', shown(match)] as [string, string]] : []),
    ...(weighted ? [['requirement level, labels.jsonl', shown(weighted)] as [string, string]] : []),
  ];
};

const specialismsIn = (out: string | null): [string, string][] => {
  const match = /^all,[^\n]*F1 ([\d.]+) n (\d+)/m.exec(out ?? '');
  return match ? [['specialisms, F1', `${Number(match[1]).toFixed(2)} (${match[2]})`]] : [];
};

/** Name, English name and labels of the languages that have a figure of their own. */
const LANGUAGES = [
  ['en', 'English'],
  ['de', 'German'],
  ['fr', 'French'],
] as const;
const BY_LANGUAGE = [
  'role, all',
  'title verdict',
  'skills',
  'skill requirement level',
  'seniority',
  'experience years',
  'education',
  'compensation',
  'work arrangement',
  'cities',
  'employment type',
  'languages',
];

const ours = score(labels, 'all.jsonl');
const languages = LANGUAGES.map(
  ([code, name]) =>
    [
      name,
      score(
        labels.filter(({lang}) => lang === code),
        `${code}.jsonl`,
      ),
    ] as const,
);
const others = [
  'others',
  score(
    labels.filter(({lang}) => !LANGUAGES.some(([code]) => code === lang)),
    'others.jsonl',
  ),
] as const;
const unseen = await training;
const scored = labels.filter(({kind}) => kind !== 'not-posting').length;
const nameOf = (key: string) => BOUNDS.find(([row]) => row === key)?.[1] ?? key;
const failures = KNOWN_FAILURES.map((failure) => ({
  ...failure,
  read: failure.reads(reader.read(documentOfText(failure.example))),
}));
for (const {what} of failures.filter(({read, should}) => read === should))
  console.warn(`No longer fails, take it out of scripts/known-failures.ts: ${what}`);

/** The labels of the corpus and ours were not made by the same hands; ours are many and less even. */
function weightedOnly(): string {
  const [skills, level] = ['skills, F1, weighted', 'requirement level, labels.jsonl'].map((name) => unseen.get(name));
  return skills && level
    ? `Cross-validated, on the postings of \`labels.jsonl\` alone, read with what was learnt from all labels of other employers: skills, F1 ${skills}; requirement level ${level}.\n\n`
    : '';
}

/** How the neighbours of roles agree with an official source. */
function neighbourWords(): string {
  const found = agreement();
  return found
    ? `## Roles and their neighbours\n\nOver ${found.roles} roles that O*NET 29.2 knows as an occupation, and whose profile stands on 20 postings or more: Spearman's rank correlation between our order of the other roles by nearness and O*NET's related occupations is ${found.correlation.toFixed(2)} in the mean. The nearest role is the same occupation or among its ten primary related ones for ${found.nearest} of ${found.roles}. O*NET orders by tasks, knowledge and titles of whole occupations; several of our roles share one.\n\n`
    : '';
}

const text = `# Evaluation

Labels are model-made; no person has checked them all. Written by \`npm run evaluate\`; do not edit.

**Floors and ceilings** were measured by others on postings that nobody tuned to. Floors: for the role, a careful table of title words and a plain TF-IDF logistic regression; for facts, plain regular expressions; for skills, the best public extractor. The ceiling is the agreement of two independent labellings of 80 of those postings, which may share blind spots.

**Tuned on**: ${scored} postings that the rules were tuned on and the models learnt from, read and scored like anybody's. Expect several points less on postings that nobody tuned to, most of all where the cross-validated figure is lower. **Cross-validated**: what is learnt (role, confidence, verdict, skills, requirement levels, specialisms), over five parts of all labelled postings (those of \`training/labels\` too, model-made as well), each read with what was learnt on the others; an employer is never in two parts. Role, confidence and verdict are judged on the postings that were labelled by chance, not on those picked because they are hard. These figures are of the models alone, and requirement levels are those of skills that are found. In brackets the base n: postings for accuracies, facts in the labels for F1.

## Floor, ours, ceiling

${table(
  ['figure', 'floor', 'ours, tuned on (n)', 'ours, cross-validated (n)', 'target', 'ceiling'],
  BOUNDS.map(([key, name, floor, target, ceiling]) => [
    name,
    floor,
    show(ours[key]),
    unseen.get(name) ?? '–',
    target,
    ceiling,
  ]),
)}

Postings that gave no reading: ${(ours['postings without a reading'] as unknown as {count: number}).count} of ${scored}.${withTraining ? '' : ' Written without the cross-validation.'}

## By language, tuned on

${table(
  ['figure', ...[...languages, others].map(([name]) => name)],
  BY_LANGUAGE.map((key) => [nameOf(key), ...[...languages, others].map(([, rows]) => show(rows[key]))]),
)}

${weightedOnly()}Cross-validated, for German and French (targets: role and skills ≥ 0.75): ${['role, German', 'role, French', 'skills, F1, en', 'skills, F1, de', 'skills, F1, fr'].flatMap((name) => (unseen.has(name) ? [`${name} ${unseen.get(name)}`] : [])).join('; ') || 'not measured in this run'}.

${neighbourWords()}## Known failures

Each on an invented posting; what is read was computed when this page was written.

${table(
  ['what', 'example', 'is read as', 'should be'],
  failures
    .filter(({read, should}) => read !== should)
    .map(({what, example, read, should}) => [
      what,
      `“${example.replace(/\n+/g, ' ⏎ ').replaceAll('|', '\\|')}”`,
      read,
      should,
    ]),
)}

## Rerun

\`\`\`
npm run evaluate                          # needs ../shared: postings, labels, scorer; a few minutes
npm run evaluate -- --without-training    # without the cross-validation; seconds
\`\`\`

\`../shared/corpus\` holds the postings and labels, \`../shared/score/score.mjs\` scores. Real postings stay outside the repository. \`training/README.md\` tells how to cross-validate one model alone, \`npm run changes\` which facts a change gains and loses.
`;
writeFileSync(new URL('../docs/evaluation.md', import.meta.url), text);
rmSync(folder, {recursive: true});
console.log(
  `docs/evaluation.md: ${BOUNDS.length} figures over ${scored} labelled postings${withTraining ? '' : ', without the cross-validation'}.`,
);
for (const [key, name] of BOUNDS)
  console.log(`${name.padEnd(38)} ${show(ours[key]).padEnd(14)} ${unseen.get(name) ?? ''}`);
