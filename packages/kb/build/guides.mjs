import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {roleIds} from './role-codes.mjs';
import {writeModule} from './write.mjs';

/** What a guide has beside the role's own file: name of the part, the fewest statements, what each holds besides its words. */
const lists = {
  week: {least: 4, keys: ['share']},
  with: {least: 2, keys: []},
  niches: {least: 1, keys: ['name']},
  confusions: {least: 2, keys: ['role']},
  doors: {least: 2, keys: ['from']},
  next: {least: 2, keys: ['to']},
  education: {least: 1, keys: []},
};
const singles = {is: [], setting: ['lean'], beginners: ['when']};
const steps = {foundations: 2, core: 2, proof: 1};

const read = (path, where, problems) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    problems.error(where, error.message.split('\n')[0]);
  }
};

/** What no posting says of each role (source/guides/*.json), and official outlooks; every statement needs words, source and date. */
export function readGuides(root, problems, skillIds) {
  const where = 'source/outlook.json';
  const outlook = read(join(root, where), where, problems) ?? {sources: {}, groups: [], without: {}};
  const guides = roleIds
    .filter((id) => id !== 'other')
    .flatMap((id) => {
      const file = `source/guides/${id}.json`;
      if (!existsSync(join(root, file))) {
        problems.error(file, 'is missing');
        return [];
      }
      const guide = read(join(root, file), file, problems);
      if (guide) checkGuide(guide, file, problems, outlook.sources, skillIds);
      return guide ?? [];
    });
  checkOutlook(outlook, where, problems);
  return {guides, outlook};
}

function checkGuide(guide, where, problems, sources, skillIds) {
  const check = (part, statement, keys) => checkStatement(statement, part, keys, where, problems, sources);
  for (const [part, keys] of Object.entries(singles)) check(part, guide[part], keys);
  for (const [part, {least, keys}] of Object.entries(lists)) {
    if (!(guide[part]?.length >= least)) problems.error(where, `${part}: fewer than ${least} statements`);
    for (const statement of guide[part] ?? []) check(part, statement, keys);
  }
  for (const [part, least] of Object.entries(steps)) {
    const list = guide.prepare?.[part] ?? [];
    if (list.length < least) problems.error(where, `prepare.${part}: fewer than ${least} steps`);
    for (const step of list) {
      check(`prepare.${part}`, step, part === 'proof' ? ['check', 'skills'] : ['skills', 'resources']);
      for (const skill of step.skills ?? [])
        if (!skillIds.has(skill)) problems.error(where, `prepare.${part}: unknown skill "${skill}"`);
      if (part !== 'proof' && !step.resources?.length)
        problems.error(where, `prepare.${part}: a step without a resource`);
    }
  }
  const others = [...(guide.confusions ?? []).map(({role}) => role), ...(guide.next ?? []).map(({to}) => to)];
  for (const id of others) if (!roleIds.includes(id)) problems.error(where, `unknown role "${id}"`);
  for (const {from} of guide.doors ?? [])
    if (!roleIds.includes(from) && from !== 'graduate') problems.error(where, `unknown door "${from}"`);
  const low = (guide.week ?? []).reduce((sum, {share}) => sum + share[0], 0);
  const high = (guide.week ?? []).reduce((sum, {share}) => sum + share[1], 0);
  if (low > 100 || high < 100) problems.error(where, `the shares of the week cannot sum to 100 (${low} to ${high})`);
}

function checkStatement(statement, part, keys, where, problems, sources) {
  if (!statement?.text) return problems.error(where, `${part}: a statement without words`);
  if (!sources[statement.source]) problems.error(where, `${part}: unknown source "${statement.source}"`);
  if (!/^20\d\d-\d\d$/.test(statement.date ?? '')) problems.error(where, `${part}: a statement without a date`);
  if (statement.source !== 'metier' && !statement.detail)
    problems.error(where, `${part}: a source without the place in it`);
  for (const key of keys)
    if (statement[key] === undefined) problems.error(where, `${part}: a statement without "${key}"`);
  // A figure of growth stands in the outlook, with its period.
  if (/\bgrow\w* (?:by |of )?\d+ ?%/.test(statement.text)) problems.error(where, `${part}: growth without a period`);
}

function checkOutlook({sources, groups, without}, where, problems) {
  const known = new Set();
  for (const group of groups) {
    if (!/^20\d\d–\d\d$/.test(group.period ?? '')) problems.error(where, `"${group.group}" has no projection period`);
    if (!sources[group.source] || !group.date) problems.error(where, `"${group.group}" has no source or date`);
    if (!group.wages?.every(({median, topCoded}) => median > 0 && typeof topCoded === 'boolean'))
      problems.error(where, `"${group.group}" has a wage without median or top code`);
    for (const of of Object.values(group.wageOf ?? {}))
      if (!group.wages.some((wage) => wage.of === of)) problems.error(where, `"${group.group}" has no wage of "${of}"`);
    for (const [role, why] of Object.entries(group.roles)) {
      if (!roleIds.includes(role)) problems.error(where, `unknown role "${role}"`);
      if (!why) problems.error(where, `"${group.group}" does not say why it stands for "${role}"`);
      known.add(role);
    }
  }
  for (const [role, {text, source, date}] of Object.entries(without)) {
    if (!text || !sources[source] || !date) problems.error(where, `"${role}" has no reason, source or date`);
    known.add(role);
  }
  for (const id of roleIds) if (id !== 'other' && !known.has(id)) problems.error(where, `"${id}" has no outlook`);
}

export function writeGuides(folder, {guides, outlook}) {
  const code = `export const guides = ${JSON.stringify(guides)};
export const outlookGroups = ${JSON.stringify(outlook.groups)};
export const withoutOutlook = ${JSON.stringify(outlook.without)};
export const sources = ${JSON.stringify(outlook.sources)};
`;
  return writeModule(folder, 'guides', code, types);
}

const types = `import type {RoleId} from './roles.js';
/** Words of ours or of an official source; \`source\` is a key of \`sources\`, \`detail\` the place in it. */
export interface Statement {
  readonly text: string;
  readonly source: string;
  readonly detail?: string;
  /** Year and month. */
  readonly date: string;
}
export interface Step extends Statement {
  /** Ids of the knowledge base. */
  readonly skills: readonly string[];
  readonly resources: readonly {readonly name: string; readonly by: string}[];
}
export interface Proof extends Statement {
  readonly skills: readonly string[];
  /** What somebody else can open or ask to see that it is real. */
  readonly check: string;
}
/** What no posting says of a role. */
export interface Guide {
  readonly role: RoleId;
  readonly is: Statement;
  /** Parts of a working week, each with its percent of the hours as a range. */
  readonly week: readonly (Statement & {readonly share: readonly [number, number]})[];
  readonly with: readonly Statement[];
  readonly setting: Statement & {readonly lean: 'industry' | 'research' | 'both'};
  readonly niches: readonly (Statement & {readonly name: string})[];
  readonly beginners: Statement & {readonly when: 'first' | 'possible' | 'later'};
  readonly confusions: readonly (Statement & {readonly role: RoleId})[];
  readonly prepare: {readonly foundations: readonly Step[]; readonly core: readonly Step[]; readonly proof: readonly Proof[]};
  readonly doors: readonly (Statement & {readonly from: RoleId | 'graduate'})[];
  readonly next: readonly (Statement & {readonly to: RoleId})[];
  readonly education: readonly Statement[];
}
export interface OutlookGroup {
  /** The official group, which is a proxy for the roles. */
  readonly group: string;
  readonly codes: readonly string[];
  readonly country: string;
  /** Years that the projection is for. */
  readonly period: string;
  readonly jobs: number;
  readonly jobsThen: number;
  /** Percent over the whole period. */
  readonly growth: number;
  /** A year, on average. */
  readonly openings: number;
  readonly wageDate: string;
  /** USD a year; of a top-coded \`p90\` only that it is at least so much. */
  readonly wages: readonly {readonly of: string; readonly median: number; readonly p10: number; readonly p90: number; readonly topCoded: boolean}[];
  readonly education: string;
  readonly source: string;
  readonly date: string;
  /** Which of the wages is a role's, where the group has several. */
  readonly wageOf?: Readonly<Partial<Record<RoleId, string>>>;
  /** Why the group stands for a role, by role. */
  readonly roles: Readonly<Partial<Record<RoleId, string>>>;
}
export declare const guides: readonly Guide[];
export declare const outlookGroups: readonly OutlookGroup[];
/** Roles that no official projection fits, and why. */
export declare const withoutOutlook: Readonly<Partial<Record<RoleId, Statement>>>;
export declare const sources: Readonly<Record<string, {readonly name: string; readonly of: string; readonly kind: 'judgement' | 'official'; readonly licence?: string; readonly published?: string}>>;
`;
