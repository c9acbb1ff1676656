import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {roleCodes, roleIds} from './role-codes.mjs';
import {literal, writeModule} from './write.mjs';

const families = ['insight', 'models', 'research', 'products', 'infrastructure', 'around', 'other'];
const schemes = ['onet-soc-29.2', 'esco', 'isco-08', 'uk-soc-2020', 'noc-2021'];
const matches = ['exact', 'close', 'broad', 'narrow', 'related'];
const specialismIds = (
  'llm nlp computer-vision speech recommendation-search forecasting reinforcement-learning robotics-autonomy fraud-risk ads-marketing ' +
  'bio-health experimentation-causal optimisation geospatial graph security trust-safety finance-trading iot-manufacturing'
).split(' ');

function json(path, where, problems) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.error(where, error.message.split('\n')[0]);
  }
}

/** The roles of source/roles/*.json in the order of `roleIds`, each checked for missing parts. */
export function readRoles(root, problems) {
  const folder = join(root, 'source/roles');
  const roles = new Map();
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const where = `source/roles/${file}`;
    const role = json(join(folder, file), where, problems);
    if (!role) continue;
    if (`${role.id}.json` !== file) problems.error(where, `holds the role "${role.id}"`);
    checkRole(role, where, problems);
    roles.set(role.id, {where, ...role});
  }
  for (const id of roleIds) if (!roles.has(id)) problems.error('source/roles', `the role "${id}" is missing`);
  const list = roleIds.flatMap((id) => roles.get(id) ?? []);
  checkTitles(list, problems);
  return list;
}

function checkRole(role, where, problems) {
  if (roleCodes[role.code] !== role.id) problems.error(where, `the code "${role.code}" is not this role's`);
  if (!families.includes(role.family)) problems.error(where, `unknown family "${role.family}"`);
  for (const language of ['en', 'de', 'fr']) {
    for (const part of ['person', 'work', 'short']) {
      if (!role.words?.[language]?.[part]) problems.error(where, `words.${language}.${part} is missing`);
    }
  }
  if (!role.definition) problems.error(where, 'the definition is missing');
  if (!(role.tasks?.length >= 10)) problems.error(where, 'fewer than 10 tasks');
  if (!role.deliverables?.length) problems.error(where, 'the deliverables are missing');
  if (!role.confusions?.length) problems.error(where, 'the confusions are missing');
  for (const {role: id} of role.confusions ?? [])
    if (!roleIds.includes(id)) problems.error(where, `unknown role "${id}"`);
  for (const language of ['en', 'de', 'fr', 'nl', 'es']) {
    if (!role.titles?.exact?.[language]?.length) problems.error(where, `titles.exact.${language} is missing`);
  }
}

/** No title may name two roles exactly. */
function checkTitles(roles, problems) {
  const owners = new Map();
  for (const role of roles) {
    for (const title of Object.values(role.titles?.exact ?? {}).flat()) {
      const owner = owners.get(title.toLowerCase());
      if (owner && owner !== role) problems.warn(role.where, `the title "${title}" names "${owner.id}" too`);
      owners.set(title.toLowerCase(), owner ?? role);
    }
  }
}

export function readSpecialisms(root, problems) {
  const where = 'source/specialisms.json';
  const list = json(join(root, where), where, problems) ?? [];
  for (const id of specialismIds) if (!list.some((one) => one.id === id)) problems.error(where, `"${id}" is missing`);
  for (const one of list) {
    if (!specialismIds.includes(one.id)) problems.error(where, `unknown specialism "${one.id}"`);
    if (!one.definition) problems.error(where, `"${one.id}" has no definition`);
    for (const language of ['en', 'de', 'fr']) {
      if (!one.labels?.[language]) problems.error(where, `"${one.id}" has no label in ${language}`);
      if (!one.cues?.[language]?.length) problems.error(where, `"${one.id}" has no cues in ${language}`);
    }
  }
  return list;
}

/** One line of CSV, with quoted cells. */
const cells = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2]);

export function readCrosswalk(root, problems) {
  const path = join(root, 'source/crosswalk.csv');
  if (!existsSync(path)) {
    problems.error('source/crosswalk.csv', 'is missing');
    return [];
  }
  const rows = [];
  readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .forEach((line, index) => {
      const where = `source/crosswalk.csv:${index + 2}`;
      const [role, scheme, code, uri, label, match, source] = cells(line);
      if (!roleIds.includes(role)) problems.error(where, `unknown role "${role}"`);
      if (!schemes.includes(scheme)) problems.error(where, `unknown scheme "${scheme}"`);
      if (!matches.includes(match)) problems.error(where, `unknown match type "${match}"`);
      if (scheme === 'esco' ? !/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/.test(uri) : !code)
        problems.error(where, 'without code or URI');
      if (!source) problems.error(where, 'without a source');
      rows.push({role, scheme, code: code || null, uri: uri || null, label, match, source});
    });
  for (const id of roleIds.filter((one) => one !== 'other')) {
    for (const scheme of schemes) {
      if (!rows.some((row) => row.role === id && row.scheme === scheme))
        problems.error('source/crosswalk.csv', `"${id}" has no row in ${scheme}`);
    }
  }
  return rows;
}

const titles = (role, weight) => [...new Set(Object.values(role.titles?.[weight] ?? {}).flat())].join(';');

export function writeRoles(folder, roles, specialisms, crosswalk) {
  const short = roles.map(({id, code, family, words}) => ({id, code, family, words}));
  const code = `export const roles = ${JSON.stringify(short)};
export const roleTitles = ${literal(roles.map((role) => `${role.id}\t${titles(role, 'exact')}\t${titles(role, 'weak')}`).join('\n'))}.split('\\n').flatMap((line) => {
  const [role, exact, weak] = line.split('\\t');
  const entries = (text, weight) => (text ? text.split(';').map((words) => ({words, role, weight})) : []);
  return [...entries(exact, 'exact'), ...entries(weak, 'weak')];
});
`;
  const guides = roles.map(({id, definition, tasks, deliverables, confusions}) => ({
    id,
    definition,
    tasks,
    deliverables,
    confusions,
  }));
  const guideCode = `export const roleGuides = ${JSON.stringify(guides)};
export const specialisms = ${JSON.stringify(specialisms.map(({id, labels, definition, cues}) => ({id, labels, definition, cues})))};
export const crosswalk = ${JSON.stringify(crosswalk)};
`;
  const guide = writeModule(folder, 'role-guides', guideCode, guideTypes);
  return {roles: writeModule(folder, 'roles', code, roleTypes), guides: guide};
}

const union = (values) => values.map((value) => `'${value}'`).join(' | ');

const roleTypes = `export type RoleId = ${union(roleIds)};
export type RoleFamily = ${union(families)};
export type SpecialismId = ${union(specialismIds)};
export interface RoleWords {
  /** Who does it: "data analyst". */
  readonly person: string;
  /** What is done: "data analysis". */
  readonly work: string;
  readonly short: string;
}
export interface RoleEntry {
  readonly id: RoleId;
  readonly code: string;
  readonly family: RoleFamily;
  readonly words: Readonly<Record<'en' | 'de' | 'fr', RoleWords>>;
}
/** The 20 roles and \`other\`, in the order of the bits of \`roles\` in skills. */
export declare const roles: readonly RoleEntry[];
/** Words of titles that name a role; "a + b" means both anywhere in the title. */
export declare const roleTitles: readonly {readonly words: string; readonly role: RoleId; readonly weight: 'exact' | 'weak'}[];
`;

const guideTypes = `import type {RoleId, SpecialismId} from './roles.js';
export interface RoleGuide {
  readonly id: RoleId;
  readonly definition: string;
  readonly tasks: readonly string[];
  readonly deliverables: readonly string[];
  readonly confusions: readonly {readonly role: RoleId; readonly differs: string}[];
}
export interface CrosswalkRow {
  readonly role: RoleId;
  readonly scheme: ${union(schemes)};
  readonly code: string | null;
  readonly uri: string | null;
  readonly label: string;
  readonly match: ${union(matches)};
  /** Where the link comes from and how sure it is. */
  readonly source: string;
}
export declare const roleGuides: readonly RoleGuide[];
export declare const specialisms: readonly {
  readonly id: SpecialismId;
  readonly labels: Readonly<Record<'en' | 'de' | 'fr', string>>;
  readonly definition: string;
  readonly cues: Readonly<Record<'en' | 'de' | 'fr', readonly string[]>>;
}[];
export declare const crosswalk: readonly CrosswalkRow[];
`;
