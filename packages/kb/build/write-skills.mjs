import {flags, kinds, slug} from './skills.mjs';
import {column, lettered, literal, writeModule} from './write.mjs';

/** Languages of labels in the order in which they are written; 0 is English. */
const languages = [0, flags.de, flags.fr, flags.nl, flags.es];
const languageBits = languages.reduce((all, bit) => all | bit);

const marks = (one) => (one.flags & flags.ambiguous ? '?' : '') + (one.flags & flags.exact ? '!' : '');

/** The label to show comes first, with its id where that is not its slug. */
const first = ({id, label, forms}) => marks(forms[0]) + label + (id === slug(label) ? '' : `=${id}`);

/** Case is kept where it counts. */
const other = (one) => marks(one) + (one.flags & flags.exact ? one.label : one.label.toLowerCase());

/** One line a skill with its labels in a language: words of one language stand together, which packs best. */
const labelLines = (skills, language) =>
  skills.map((skill) => {
    const others = skill.forms.slice(1).filter((one) => (one.flags & languageBits) === language);
    return [...(language ? [] : [first(skill)]), ...others.map(other)].join(';');
  });

const guardLine = (guard) =>
  [[guard.label], guard.needs, guard.cues, guard.refuses_before, guard.refuses_after]
    .map((words) => (words ?? []).join(';'))
    .join('|');

/** The roles of a skill; -1 where they are those of its first parent. */
const ownRoles = (skills) =>
  skills.map(({roles, parents: [first]}) => (first !== undefined && skills[first].roles === roles ? -1 : roles));

/** The part of the module that unpacks the columns. */
const unpacking = `for (let at = 0; at < lines[0].length; at++) {
  for (let language = 0; language < lines.length; language++) {
    const line = lines[language][at];
    if (line) for (const label of line.split(';')) add(label, at, languageBits[language]);
  }
}
function add(label, at, bits) {
  const ambiguous = label[0] === '?' ? 1 : 0;
  const exact = label[ambiguous] === '!' ? 1 : 0;
  let text = ambiguous + exact ? label.slice(ambiguous + exact) : label;
  if (labels.length === at) {
    const [shown, id] = text.split('=');
    text = shown;
    labels.push(text);
    ids.push(id ?? slug(text));
  }
  formTexts.push(text);
  owners.push(at);
  bitsOf.push(bits + exact * flagBits.exact + ambiguous * flagBits.ambiguous);
}
export const formSkills = Uint16Array.from(owners);
export const formFlags = Uint8Array.from(bitsOf);
export const formGuards = new Int16Array(owners.length).fill(-1);
const guardsOf = new Map();
for (let at = guards.length - 1; at >= 0; at--) guardsOf.set(guards[at].label.toLowerCase(), at);
for (let at = guards.length - 1; at >= 0; at--) guardsOf.set('=' + guards[at].label, at);
for (let form = 0; form < owners.length; form++) {
  if (!(bitsOf[form] & flagBits.ambiguous)) continue;
  const text = formTexts[form];
  formGuards[form] =
    guardsOf.get('=' + text) ?? guardsOf.get(text.toLowerCase()) ?? guardsOf.get(labels[owners[form]].toLowerCase()) ?? -1;
}
`;

/** Writes `generated/skills.js` and `generated/guard-examples.js`. */
export function writeSkills(folder, skills, guards, roleIds) {
  const code = `export const kindNames = ${JSON.stringify(kinds)};
export const roleIds = ${JSON.stringify(roleIds)};
export const flagBits = ${JSON.stringify(flags)};
const languageBits = ${JSON.stringify(languages)};
// "?" stands before an ambiguous label, "!" before one whose case must match; an id after "=" is not the slug of its label.
const lines = [
${languages.map((language) => `${column(labelLines(skills, language))},`).join('\n')}
];
export const guards = ${column(guards.map(guardLine))}.filter(Boolean).map((line) => {
  const [[label], needs, cues, refusesBefore, refusesAfter] = line.split('|').map((part) => (part ? part.split(';') : []));
  return {label, needs, cues, refusesBefore, refusesAfter};
});
export const labels = [];
export const ids = [];
export const formTexts = [];
const owners = [];
const bitsOf = [];
${unpacking}${slug}
export const kinds = Uint8Array.from(${lettered(skills.map((skill) => kinds.indexOf(skill.kind)))});
export const since = Uint16Array.from(${lettered(skills.map((skill) => skill.since))});
export const broader = ${literal(skills.map(({parents}) => parents.map((parent) => parent.toString(36)).join(' ')).join(';'))}.split(';').map((line) => (line ? line.split(' ').map((parent) => parseInt(parent, 36)) : []));
const ownRoles = ${lettered(ownRoles(skills))};
const rolesOf = (at) => (ownRoles[at] < 0 ? rolesOf(broader[at][0]) : ownRoles[at]);
export const roles = Uint32Array.from(ownRoles, (_, at) => rolesOf(at));
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
