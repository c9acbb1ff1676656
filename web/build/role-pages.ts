// By path, not by package name: so they are bundled with the configuration and run on every Node that Vite runs on.

import {sources} from '../../packages/kb/generated/guides.js';
import {profiles as data} from '../../packages/kb/generated/profiles.js';
import {roleGuides} from '../../packages/kb/generated/role-guides.js';
import {type RoleId, roles} from '../../packages/kb/generated/roles.js';
import {ids, labels} from '../../packages/kb/generated/skills.js';
import {describeRole, mapOf, type Profiles} from '../../packages/metier/src/roles/index.ts';
import {wilson} from '../../packages/metier/src/roles/interval.ts';
import {type MapPage, pageOf, type RolePage, round} from '../src/roles/page.ts';

const profiles = data as Profiles;

/** The roles that have a page: all but `other`. */
export const ROLE_IDS: readonly RoleId[] = roles.map(({id}) => id).filter((id) => id !== 'other');

export function rolePageOf(role: RoleId): RolePage {
  return pageOf(describeRole(role, profiles), {
    tasks: roleGuides.find(({id}) => id === role)?.tasks ?? [],
    withTasks: profiles.roles.find((one) => one.role === role)?.withTasks ?? 0,
    skillLabel: (id) => labels[ids.indexOf(id)] ?? id,
    sources,
    interval: wilson,
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
