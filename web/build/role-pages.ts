// By path, not by package name: so they are bundled with the configuration and run on every Node that Vite runs on.

import {sources} from '../../packages/kb/generated/guides.js';
import {profiles as data} from '../../packages/kb/generated/profiles.js';
import {roleGuides} from '../../packages/kb/generated/role-guides.js';
import {type RoleId, roles} from '../../packages/kb/generated/roles.js';
import {ids, labels} from '../../packages/kb/generated/skills.js';
import {
  type Comparison,
  compareRoles,
  describeRole,
  isTool,
  mapOf,
  type Profiles,
  withheld,
} from '../../packages/metier/src/roles/index.ts';
import {type MapPage, pageOf, type RolePage, round} from '../src/roles/page.ts';

const profiles = data as Profiles;

/** The roles that have a page: all but `other`. */
export const ROLE_IDS: readonly RoleId[] = roles.map(({id}) => id).filter((id) => id !== 'other');

const profileOf = (role: string) => profiles.roles.find((one) => one.role === role);
const coverageOf = (role: string) => profileOf(role)?.coverage ?? {postings: 0, employers: 0};

const pages = new Map<RoleId, RolePage>();

export function rolePageOf(role: RoleId): RolePage {
  const known = pages.get(role) ?? madePage(role);
  pages.set(role, known);
  return known;
}

function madePage(role: RoleId): RolePage {
  return pageOf(describeRole(role, profiles), {
    tasks: roleGuides.find(({id}) => id === role)?.tasks ?? [],
    withTasks: profileOf(role)?.withTasks ?? 0,
    skillLabel: (id) => labels[ids.indexOf(id)] ?? id,
    sources,
    isTool,
    isThin: (id) => withheld(coverageOf(id)) !== null,
    source: profiles.source,
  });
}

export function mapPageOf(): MapPage {
  const {roles: points, method} = mapOf(profiles);
  return {
    method,
    families: Object.fromEntries(roles.map(({id, family}) => [id, family])),
    source: profiles.source,
    coverage: profiles.coverage,
    roles: points.map(({role, x, y, postings, estimate, nearest}) => ({
      ...{role: role as RoleId, x, y, postings, estimate},
      nearest: nearest.map((one) => ({role: one.role as RoleId, nearness: round(one.nearness)})),
    })),
  };
}

/** What the prerendered page of two roles says of them. */
export type PairFigures = Pick<Comparison, 'overlap' | 'separating' | 'smallBase'>;

const pairs = new Map<string, PairFigures>();

/** Two roles compared; the other way round it is the same, seen from the other side. */
export function comparisonOf(a: RoleId, b: RoleId): PairFigures {
  const known = pairs.get(`${b} ${a}`);
  const found = known ? turned(known) : compareRoles(a, b, profiles);
  pairs.set(`${a} ${b}`, found);
  return found;
}

const turned = ({overlap, separating, smallBase}: PairFigures): PairFigures => ({
  smallBase,
  overlap: overlap && {...overlap, onlyA: overlap.onlyB, onlyB: overlap.onlyA},
  separating: separating.map(({a, b, points, low, high, ...skill}) => ({
    ...skill,
    ...{a: b, b: a, points: -points, low: -high, high: -low},
  })),
});
