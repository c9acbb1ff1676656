import {flags, kinds, slug} from './skills.mjs';
import {column, literal, numbers, writeModule} from './write.mjs';

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
  const forms = skills.flatMap((skill, at) =>
    skill.forms.map((one) => ({...one, at, guard: guardOf(skill, one, guards)})),
  );
  for (const one of forms) {
    if (one.flags & flags.ambiguous && one.guard < 0)
      problems.warn(skills[one.at].where, `"${one.label}" is marked ? and has no guard`);
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
export const labels = ${column(skills.map((skill) => skill.label))};
${slug}
// An id is the slug of its label where nothing stands.
export const ids = ${column(skills.map((skill) => (skill.id === slug(skill.label) ? '' : skill.id)))}.map((id, at) => id || slug(labels[at]));
export const kinds = ${numbers(
    'Uint8Array',
    skills.map((skill) => kinds.indexOf(skill.kind)),
  )};
export const roles = ${numbers(
    'Uint32Array',
    skills.map((skill) => skill.roles),
  )};
export const since = ${numbers(
    'Uint16Array',
    skills.map((skill) => skill.since),
  )};
export const broader = ${literal(skills.map((skill) => skill.parents.join(' ')).join(';'))}.split(';').map((line) => (line ? line.split(' ').map(Number) : []));
export const flagBits = ${JSON.stringify(flags)};
const groups = ${literal(
    skills
      .map((skill) =>
        skill.forms
          .slice(1)
          .map(({label}) => label)
          .join(';'),
      )
      .join('\n'),
  )}.split('\\n');
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
  writeModule(
    folder,
    'guard-examples',
    `export const guardExamples = ${JSON.stringify(guards.map(({label, finds, refuses}) => ({label, finds: finds ?? [], refuses: refuses ?? []})))};\n`,
    exampleTypes,
  );
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
