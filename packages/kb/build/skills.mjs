import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {roleMask} from './role-codes.mjs';

export const kinds = ['language', 'library', 'tool', 'platform', 'method', 'field', 'practice', 'format', 'domain'];
export const flags = {exact: 1, ambiguous: 2, de: 4, fr: 8, nl: 16, es: 32};
const languages = ['de', 'fr', 'nl', 'es'];
/** Kinds of names. A learnt gate decides on ambiguous words for concepts; names need a guard. */
const named = ['language', 'library', 'tool', 'platform', 'format'];

/** "C++" → "cpp", "C#" → "csharp", ".NET" → "dotnet", "A/B testing" → "a-b-testing". */
export function slug(label) {
  const text = label.toLowerCase();
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(text)) return text.replaceAll(' ', '-');
  return text
    .replace(/^\./, 'dot')
    .replaceAll('+', 'p')
    .replaceAll('#', 'sharp')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'))
    .replace(/^-|-$/g, '');
}

/** A label with its prefixes read: `!` case exact, `?` ambiguous. */
function form(text, language = 0) {
  const [, marks, label] = /^([!?]*)(.*)$/s.exec(text.trim());
  return {
    label: label.trim(),
    flags: (marks.includes('!') ? flags.exact : 0) | (marks.includes('?') ? flags.ambiguous : 0) | language,
  };
}

const split = (text) =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** One line: `Label =id | kind | alternative labels ; | broader ; | role codes | de: a; b | since: 2016`. */
function skillOf(line, where, problems) {
  const [head, kind, alternatives, broader, codes, ...extras] = line.split('|').map((part) => part.trim());
  const [, name, id] = /^(.*?)(?:\s+=([a-z0-9-]+))?$/.exec(head);
  const preferred = form(name);
  if (!preferred.label) return void problems.error(where, 'a skill without a label');
  if (!kinds.includes(kind)) return void problems.error(where, `unknown kind "${kind ?? ''}" of "${preferred.label}"`);
  const skill = {
    where,
    id: id ?? slug(preferred.label),
    label: preferred.label,
    kind,
    broader: split(broader),
    since: 0,
  };
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
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

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

/** What a label reads as for the matcher: no case, accents and hyphens, and the last word of most labels in the singular. */
function reading({label, flags: bits}) {
  const words = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}-]/gu) ?? [label];
  const last = words.length - 1;
  if (!(bits & flags.exact)) words[last] = singular(words[last]);
  return words.join(' ');
}

function singular(word) {
  if (!/[a-z]{3}s$/.test(word) || /(?:ss|us|is|as|os)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ch|sh|x|ss)es$/.test(word) ? -2 : -1);
}

/** A label that reads like another one would never be found: told and left out, but a skill keeps its preferred label. */
function claim(owners, skill, one, problems) {
  const words = reading(one);
  const owner = owners.get(words);
  if (!owner) return owners.set(words, skill);
  const other = owner === skill ? 'stands twice' : `is also "${owner.label}" (${owner.where})`;
  problems.warn(skill.where, `label "${one.label}" of "${skill.label}" ${other}`);
  return false;
}

const guardKeys = ['label', 'needs', 'cues', 'refuses_before', 'refuses_after', 'finds', 'refuses', 'note'];

/** Guards of `source/guards-*.jsonl`: what must stand near an ambiguous label, with examples that prove it. */
export function readGuards(root, problems) {
  const guards = [];
  for (const file of sources(join(root, 'source'), '.jsonl').filter((name) => name.startsWith('guards-'))) {
    readFileSync(join(root, 'source', file), 'utf8')
      .split(/\r?\n/)
      .forEach((line, index) => {
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

/** Tells ambiguous names without a guard; a guard is for a label, or for all labels of the skill that it names. */
export function checkAmbiguous(skills, guards, problems) {
  const guarded = new Set(guards.map((guard) => guard.label.toLowerCase()));
  for (const skill of skills.filter(({kind}) => named.includes(kind))) {
    for (const one of skill.forms) {
      if (!(one.flags & flags.ambiguous) || guarded.has(one.label.toLowerCase())) continue;
      if (!guarded.has(skill.label.toLowerCase()))
        problems.error(skill.where, `"${one.label}" is marked ? and has no guard`);
    }
  }
}

/** Tells guards that guard nothing. */
export function checkGuards(skills, guards, problems) {
  const ambiguous = new Set();
  for (const skill of skills) {
    for (const one of skill.forms) {
      if (one.flags & flags.ambiguous) ambiguous.add(one.label.toLowerCase()).add(skill.label.toLowerCase());
    }
  }
  for (const {where, label} of guards) {
    if (!ambiguous.has(label.toLowerCase())) problems.warn(where, `guard "${label}" is for no label that is marked ?`);
  }
}

/** Broader labels become indices; unknown ones and cycles are told and left out. */
export function linkBroader(skills, problems) {
  const index = new Map();
  skills.forEach((skill, at) => {
    for (const {label} of skill.forms.slice(1)) if (!index.has(label.toLowerCase())) index.set(label.toLowerCase(), at);
  });
  for (const [at, skill] of skills.entries()) index.set(skill.label.toLowerCase(), at).set(skill.id, at);
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
      if (state[parent] === 1)
        problems.warn(
          skills[at].where,
          `"${skills[at].label}" and "${skills[parent].label}" are broader than each other`,
        );
      else if (state[parent] === 0) visit(parent);
      return state[parent] !== 1;
    });
    state[at] = 2;
  };
  for (const at of skills.keys()) if (!state[at]) visit(at);
}
