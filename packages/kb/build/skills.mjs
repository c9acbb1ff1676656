import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {roleMask} from './role-codes.mjs';
import {column, literal, numbers, writeModule} from './write.mjs';

export const kinds = ['language', 'library', 'tool', 'platform', 'method', 'field', 'practice', 'format', 'domain'];
const flags = {exact: 1, ambiguous: 2, de: 4, fr: 8, nl: 16, es: 32};
const languages = ['de', 'fr', 'nl', 'es'];

/** "C++" → "cpp", "C#" → "csharp", ".NET" → "dotnet", "A/B testing" → "a-b-testing". */
export const slug = (label) =>
  label
    .toLowerCase()
    .replace(/^\./, 'dot')
    .replaceAll('+', 'p')
    .replaceAll('#', 'sharp')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'))
    .replace(/^-|-$/g, '');

/** A label with its prefixes read: `!` case exact, `?` ambiguous. */
function form(text, language = 0) {
  const [, marks, label] = /^([!?]*)(.*)$/s.exec(text.trim());
  return {label: label.trim(), flags: (marks.includes('!') ? flags.exact : 0) | (marks.includes('?') ? flags.ambiguous : 0) | language};
}

const split = (text) => (text ?? '').split(';').map((part) => part.trim()).filter(Boolean);

/** One line: `Label =id | kind | alternative labels ; | broader ; | role codes | de: a; b | since: 2016`. */
function skillOf(line, where, problems) {
  const [head, kind, alternatives, broader, codes, ...extras] = line.split('|').map((part) => part.trim());
  const [, name, id] = /^(.*?)(?:\s+=([a-z0-9-]+))?$/.exec(head);
  const preferred = form(name);
  if (!preferred.label) return void problems.error(where, 'a skill without a label');
  if (!kinds.includes(kind)) return void problems.error(where, `unknown kind "${kind ?? ''}" of "${preferred.label}"`);
  const skill = {where, id: id ?? slug(preferred.label), label: preferred.label, kind, broader: split(broader), since: 0};
  skill.roles = roleMask(codes ?? '', (code) => problems.error(where, `unknown role code "${code}"`));
  skill.forms = [preferred, ...split(alternatives).map((text) => form(text))];
  for (const extra of extras.filter(Boolean)) readExtra(skill, extra, problems);
  return skill;
}

function readExtra(skill, extra, problems) {
  const [, key, value] = /^(\w+)\s*:\s*(.*)$/s.exec(extra) ?? [];
  if (languages.includes(key)) skill.forms.push(...split(value).map((text) => form(text, flags[key])));
  else if (key === 'since' && /^(19|20)\d\d$/.test(value)) skill.since = Number(value);
  else problems.error(skill.where, `cannot read "${extra}"`);
}

const sources = (folder, ending) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).sort() : [];

/** All skills of `source/skills/*.txt`; empty lines and lines that begin with `# ` or `//` are left out. */
export function readSkills(root, problems) {
  const skills = [];
  for (const file of sources(join(root, 'source/skills'), '.txt')) {
    const lines = readFileSync(join(root, 'source/skills', file), 'utf8').split(/\r?\n/);
    lines.forEach((line, index) => {
      if (!line.trim() || /^\s*(#(\s|$)|#{2,}|\/\/)/.test(line)) return;
      const skill = skillOf(line, `source/skills/${file}:${index + 1}`, problems);
      if (skill) skills.push(skill);
    });
  }
  return withoutDoubles(skills, problems);
}

/** The first skill of an id and the first owner of a label keep it; within a skill the same words stand once. */
function withoutDoubles(skills, problems) {
  const ids = new Map();
  const owners = new Map();
  const kept = skills.filter((skill) => {
    const first = ids.get(skill.id);
    if (first) return void problems.warn(skill.where, `"${skill.label}" has the id "${skill.id}" of ${first.where}`);
    return ids.set(skill.id, skill);
  });
  // Preferred labels are taken before alternatives, so that no alternative takes another skill's name.
  for (const skill of kept) claim(owners, skill, skill.forms[0], problems);
  for (const skill of kept) {
    skill.forms = skill.forms.filter((one, index) => index === 0 || claim(owners, skill, one, problems));
  }
  return kept;
}

function claim(owners, skill, one, problems) {
  const exact = `=${one.label}`;
  const loose = one.label.toLowerCase();
  const owner = owners.get(exact) ?? (one.flags & flags.exact ? undefined : owners.get(loose));
  if (owner && owner !== skill) {
    problems.warn(skill.where, `label "${one.label}" of "${skill.label}" is also "${owner.label}" (${owner.where})`);
    return false;
  }
  if (owner === skill) return false;
  owners.set(exact, skill);
  if (!(one.flags & flags.exact)) owners.set(loose, skill);
  return true;
}

const guardKeys = ['label', 'needs', 'cues', 'refuses_before', 'refuses_after', 'finds', 'refuses', 'note'];

/** Guards of `source/guards-*.jsonl`: what must stand near an ambiguous label, with examples that prove it. */
export function readGuards(root, problems) {
  const guards = [];
  for (const file of sources(join(root, 'source'), '.jsonl').filter((name) => name.startsWith('guards-'))) {
    readFileSync(join(root, 'source', file), 'utf8').split(/\r?\n/).forEach((line, index) => {
      const where = `source/${file}:${index + 1}`;
      if (!line.trim()) return;
      try {
        guards.push({where, ...JSON.parse(line)});
      } catch {
        problems.error(where, 'not a JSON line');
      }
    });
  }
  for (const guard of guards) checkGuard(guard, problems);
  return guards.filter((guard) => typeof guard.label === 'string');
}

function checkGuard({where, ...guard}, problems) {
  if (typeof guard.label !== 'string') return problems.error(where, 'a guard without a label');
  for (const key of Object.keys(guard)) if (!guardKeys.includes(key)) problems.error(where, `unknown key "${key}"`);
  for (const key of ['finds', 'refuses']) {
    if (!guard[key]?.length) problems.warn(where, `guard "${guard.label}" has no example that it ${key}`);
  }
  for (const text of guard.finds ?? []) {
    if (!/\[[^\]]+\]/.test(text)) problems.warn(where, `example without brackets: "${text}"`);
  }
}

/** Broader labels become indices; unknown ones and cycles are told and left out. */
export function linkBroader(skills, problems) {
  const index = new Map();
  skills.forEach((skill, at) => {
    for (const {label} of skill.forms.slice(1)) index.has(label.toLowerCase()) || index.set(label.toLowerCase(), at);
  });
  skills.forEach((skill, at) => index.set(skill.label.toLowerCase(), at).set(skill.id, at));
  for (const skill of skills) {
    skill.parents = [];
    for (const label of skill.broader) {
      const parent = index.get(label.replace(/^[!?]+/, '').toLowerCase());
      if (parent === undefined) problems.warn(skill.where, `unknown broader label "${label}" of "${skill.label}"`);
      else if (skills[parent] !== skill && !skill.parents.includes(parent)) skill.parents.push(parent);
    }
  }
  cutCycles(skills, problems);
}

function cutCycles(skills, problems) {
  const state = new Uint8Array(skills.length);
  const visit = (at) => {
    state[at] = 1;
    skills[at].parents = skills[at].parents.filter((parent) => {
      if (state[parent] === 1) problems.warn(skills[at].where, `"${skills[at].label}" and "${skills[parent].label}" are broader than each other`);
      else if (state[parent] === 0) visit(parent);
      return state[parent] !== 1;
    });
    state[at] = 2;
  };
  skills.forEach((_, at) => state[at] || visit(at));
}

/** The guard of every ambiguous label, by the label's words or by the skill's name; -1 for the others. */
function guardOf(skill, one, guards) {
  if (!(one.flags & flags.ambiguous)) return -1;
  const own = guards.findIndex((guard) => guard.label === one.label);
  if (own >= 0) return own;
  const loose = guards.findIndex((guard) => guard.label.toLowerCase() === one.label.toLowerCase());
  return loose >= 0 ? loose : guards.findIndex((guard) => guard.label.toLowerCase() === skill.label.toLowerCase());
}

/** "0*12 4*3 8": runs of equal numbers. */
function runs(values) {
  const out = [];
  for (const value of values) {
    const last = out.at(-1);
    if (last?.[0] === value) last[1]++;
    else out.push([value, 1]);
  }
  return out.map(([value, count]) => (count > 1 ? `${value}*${count}` : `${value}`)).join(' ');
}

/** Writes `generated/skills.js` and `generated/guard-examples.js`. */
export function writeSkills(folder, skills, guards, problems, roleIds) {
  const forms = skills.flatMap((skill, at) => skill.forms.map((one) => ({...one, at, guard: guardOf(skill, one, guards)})));
  for (const one of forms) {
    if (one.flags & flags.ambiguous && one.guard < 0) problems.warn(skills[one.at].where, `"${one.label}" is marked ? and has no guard`);
  }
  const plain = guards.map((guard) => ({
    label: guard.label,
    needs: guard.needs ?? [],
    cues: guard.cues ?? [],
    refusesBefore: guard.refuses_before ?? [],
    refusesAfter: guard.refuses_after ?? [],
  }));
  const guarded = forms.flatMap((one, at) => (one.guard >= 0 ? [`${at} ${one.guard}`] : []));
  const code = `export const kindNames = ${JSON.stringify(kinds)};
export const roleIds = ${JSON.stringify(roleIds)};
export const ids = ${column(skills.map((skill) => skill.id))};
export const labels = ${column(skills.map((skill) => skill.label))};
export const kinds = ${numbers('Uint8Array', skills.map((skill) => kinds.indexOf(skill.kind)))};
export const roles = ${numbers('Uint32Array', skills.map((skill) => skill.roles))};
export const since = ${numbers('Uint16Array', skills.map((skill) => skill.since))};
export const broader = ${literal(skills.map((skill) => skill.parents.join(' ')).join(';'))}.split(';').map((line) => (line ? line.split(' ').map(Number) : []));
export const flagBits = ${JSON.stringify(flags)};
const groups = ${literal(skills.map((skill) => skill.forms.slice(1).map(({label}) => label).join(';')).join('\n'))}.split('\\n');
const all = [];
const owners = [];
for (let at = 0; at < labels.length; at++) {
  all.push(labels[at]);
  owners.push(at);
  if (groups[at]) for (const label of groups[at].split(';')) { all.push(label); owners.push(at); }
}
export const formTexts = all;
export const formSkills = Uint16Array.from(owners);
export const formFlags = new Uint8Array(all.length);
export const formGuards = new Int16Array(all.length).fill(-1);
let place = 0;
for (const run of ${literal(runs(forms.map((one) => one.flags)))}.split(' ')) {
  const [bits, count] = run.split('*').map(Number);
  formFlags.fill(bits, place, place + (count || 1));
  place += count || 1;
}
for (const line of ${literal(guarded.join(';'))}.split(';')) if (line) formGuards[Number(line.split(' ')[0])] = Number(line.split(' ')[1]);
export const guards = ${JSON.stringify(plain)};
`;
  writeModule(folder, 'guard-examples', `export const guardExamples = ${JSON.stringify(guards.map(({label, finds, refuses}) => ({label, finds: finds ?? [], refuses: refuses ?? []})))};\n`, exampleTypes);
  return writeModule(folder, 'skills', code, skillTypes);
}

const exampleTypes = `/** Examples of the guards, in their order: \`finds\` with the skill's words in brackets. */
export declare const guardExamples: readonly {readonly label: string; readonly finds: readonly string[]; readonly refuses: readonly string[]}[];
`;

const skillTypes = `export type SkillKind = ${kinds.map((kind) => `'${kind}'`).join(' | ')};
export interface Guard {
  readonly label: string;
  /** \`list\`: in a list of skills; \`cue\`: one of \`cues\` near. Either is enough. Empty: always. */
  readonly needs: readonly ('list' | 'cue')[];
  readonly cues: readonly string[];
  readonly refusesBefore: readonly string[];
  readonly refusesAfter: readonly string[];
}
/** Names of the numbers in \`kinds\`. */
export declare const kindNames: readonly SkillKind[];
/** Role ids in the order of the bits of \`roles\`. */
export declare const roleIds: readonly string[];
/** One entry a skill; all these columns have the same length. */
export declare const ids: readonly string[];
export declare const labels: readonly string[];
export declare const kinds: Uint8Array;
/** The roles that a skill speaks for, as bits. */
export declare const roles: Uint32Array;
/** The year in which the skill came up; 0 when not known. */
export declare const since: Uint16Array;
export declare const broader: readonly (readonly number[])[];
export declare const flagBits: {readonly exact: 1; readonly ambiguous: 2; readonly de: 4; readonly fr: 8; readonly nl: 16; readonly es: 32};
/** Every label of every skill; a skill's labels stand together and its preferred label first. */
export declare const formTexts: readonly string[];
/** The skill of each label. */
export declare const formSkills: Uint16Array;
/** \`flagBits\` of each label. */
export declare const formFlags: Uint8Array;
/** Index into \`guards\` for an ambiguous label; -1 for none. */
export declare const formGuards: Int16Array;
export declare const guards: readonly Guard[];
`;
