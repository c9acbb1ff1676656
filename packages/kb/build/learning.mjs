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
    if (!(questions?.length >= 5)) problems.error(where, `"${id}" has fewer than 5 questions`);
  }
  return interviews;
}

const GROUNDS = ['skills', 'fields', 'roles'];

/** What comes with knowing a skill, with a degree, with having done a role (source/grounds.json). */
export function readGrounds(root, problems, skillIds) {
  const where = 'source/grounds.json';
  const grounds = existsSync(join(root, where)) ? JSON.parse(readFileSync(join(root, where), 'utf8')) : [];
  for (const ground of grounds) {
    const name = GROUNDS.flatMap((kind) => ground[kind] ?? []).join(', ');
    const fail = (what) => problems.error(where, `"${name}": ${what}`);
    if (GROUNDS.filter((kind) => ground[kind]?.length).length !== 1) fail('is not of one of skills, fields and roles');
    if (!ground.because) fail('has no reason');
    if (!ground.knows?.length) fail('tells nothing');
    if (ground.roles && !(ground.months > 0)) fail('says no months');
    if (ground.fields && !ground.degrees?.length) fail('says no degrees');
    for (const id of [...(ground.skills ?? []), ...(ground.knows ?? [])])
      if (!skillIds.has(id)) fail(`unknown skill "${id}"`);
    for (const id of ground.roles ?? []) if (!roleIds.includes(id)) fail(`unknown role "${id}"`);
  }
  return grounds;
}

/** A work that joins the skills of a role, by role (source/portfolio.json). */
export function readPortfolio(root, problems, skillIds) {
  const where = 'source/portfolio.json';
  const pieces = existsSync(join(root, where)) ? JSON.parse(readFileSync(join(root, where), 'utf8')) : {};
  for (const id of roleIds) {
    if (id === 'other') continue;
    const {what, hours, check, show, joins} = pieces[id] ?? {};
    if (!(what && check && show && hours?.[0] > 0 && hours[0] <= hours[1]))
      problems.error(where, `"${id}" has no piece, or one without what, hours, check or show`);
    for (const skill of joins ?? [])
      if (!skillIds.has(skill)) problems.error(where, `"${id}": unknown skill "${skill}"`);
  }
  return pieces;
}

export const writeLearning = (folder, tables) =>
  writeModule(
    folder,
    'learning',
    Object.entries(tables)
      .map(([name, table]) => `export const ${name} = JSON.parse(${literal(JSON.stringify(table))});\n`)
      .join(''),
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
  /** False for a word for several skills and for what is picked up at work: no step on the way to a role. */
  readonly alone?: false;
  readonly learn: string;
  /** Free ones. */
  readonly resources: readonly {readonly name: string; readonly by: string}[];
  /** A small work that shows it, how another can check it, and how a resume says it. */
  readonly proof: string;
  readonly check: string;
  readonly show: string;
  readonly questions: readonly Question[];
}
/** What comes with something else: with a skill, with a degree in a field (words that its name holds), with months in a role. */
export interface Ground {
  readonly skills?: readonly string[];
  readonly fields?: readonly string[];
  readonly degrees?: readonly string[];
  readonly roles?: readonly string[];
  readonly months?: number;
  /** The rest is likely, and not certain enough to call it known. */
  readonly half?: true;
  readonly knows: readonly string[];
  readonly because: string;
}
/** A work that joins several skills of a role. */
export interface Piece {
  readonly what: string;
  readonly hours: readonly [number, number];
  readonly check: string;
  readonly show: string;
  /** Skills that it can show. */
  readonly joins: readonly string[];
}
export declare const learning: readonly LearnableSkill[];
export declare const grounds: readonly Ground[];
export declare const portfolio: Readonly<Record<Exclude<RoleId, 'other'>, Piece>>;
export declare const interviews: Readonly<Record<Exclude<RoleId, 'other'>, {
  readonly rounds: readonly {readonly name: string; readonly minutes: readonly [number, number]; readonly probes: string}[];
  readonly questions: readonly Question[];
}>>;
`;
