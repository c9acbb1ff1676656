import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {roleIds} from './role-codes.mjs';
import {literal, writeModule} from './write.mjs';

const TEXTS = ['learn', 'proof', 'check', 'show', 'hoursSource'];

/** How skills are learnt (source/learning.jsonl): what each needs, hours, resources, proofs, questions. The needs make no circle. */
export function readLearning(root, problems, skillIds) {
  const where = 'source/learning.jsonl';
  const path = join(root, where);
  if (!existsSync(path)) {
    problems.error(where, 'is missing');
    return [];
  }
  const list = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const known = new Map(list.map((one) => [one.skill, one]));
  if (known.size !== list.length) problems.error(where, 'a skill stands twice');
  for (const one of list) checkSkill(one, where, problems, skillIds);
  checkCircles(known, where, problems);
  return list;
}

function checkSkill(one, where, problems, skillIds) {
  const {skill, needs, near, hours, resources, questions} = one;
  const fail = (what) => problems.error(where, `"${skill}": ${what}`);
  for (const id of [skill, ...needs.map((need) => need.skill), ...near])
    if (!skillIds.has(id)) fail(`unknown skill "${id}"`);
  for (const need of needs) if (!need.because) fail(`needs "${need.skill}" without a reason`);
  for (const [from, to] of [hours.new, hours.near]) if (!(from > 0 && from <= to)) fail('hours that are no range');
  if (hours.near[1] > hours.new[1]) fail('takes longer from a neighbour');
  for (const text of TEXTS) if (!one[text]) fail(`"${text}" is missing`);
  if (!resources?.length) fail('no resource');
  if (!(questions?.length >= 2) || questions.some(({q, good}) => !q || !good))
    fail('fewer than 2 questions with answers');
}

function checkCircles(known, where, problems) {
  const done = new Set();
  const visit = (id, open) => {
    if (done.has(id) || !known.has(id)) return;
    if (open.includes(id)) return problems.error(where, `needs in a circle: ${[...open, id].join(' > ')}`);
    for (const need of known.get(id).needs) visit(need.skill, [...open, id]);
    done.add(id);
  };
  for (const id of known.keys()) visit(id, []);
}

/** The usual rounds of interviews and questions, by role (source/interviews.json). */
export function readInterviews(root, problems) {
  const where = 'source/interviews.json';
  const interviews = existsSync(join(root, where)) ? JSON.parse(readFileSync(join(root, where), 'utf8')) : {};
  for (const id of roleIds) {
    if (id === 'other') continue;
    const {rounds, questions} = interviews[id] ?? {};
    if (!rounds?.every(({name, minutes, probes}) => name && minutes?.[0] <= minutes?.[1] && probes))
      problems.error(where, `"${id}" has no rounds, or one without name, minutes or what it probes`);
    if (!(questions?.length >= 3)) problems.error(where, `"${id}" has fewer than 3 questions`);
  }
  return interviews;
}

export const writeLearning = (folder, learning, interviews) =>
  writeModule(
    folder,
    'learning',
    `export const learning = JSON.parse(${literal(JSON.stringify(learning))});\nexport const interviews = JSON.parse(${literal(JSON.stringify(interviews))});\n`,
    types,
  );

const types = `import type {RoleId} from './roles.js';
export interface Question {
  readonly q: string;
  /** What a good answer contains. */
  readonly good: string;
}
/** How one learns a skill to the level that postings mean by "experience with". */
export interface LearnableSkill {
  readonly skill: string;
  /** Direct needs; all of them together make no circle. */
  readonly needs: readonly {readonly skill: string; readonly because: string}[];
  /** Working hours: \`new\` with the needs alone, \`near\` from a neighbouring skill. */
  readonly hours: {readonly new: readonly [number, number]; readonly near: readonly [number, number]};
  readonly hoursSource: string;
  readonly near: readonly string[];
  readonly learn: string;
  /** Free ones. */
  readonly resources: readonly {readonly name: string; readonly by: string}[];
  /** A small work that shows it, how another can check it, and how a resume says it. */
  readonly proof: string;
  readonly check: string;
  readonly show: string;
  readonly questions: readonly Question[];
}
export declare const learning: readonly LearnableSkill[];
export declare const interviews: Readonly<Record<Exclude<RoleId, 'other'>, {
  readonly rounds: readonly {readonly name: string; readonly minutes: readonly [number, number]; readonly probes: string}[];
  readonly questions: readonly Question[];
}>>;
`;
