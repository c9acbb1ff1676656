import {layOut, type Point} from './layout.ts';
import {nearnessOf} from './nearness.ts';
import {FEWEST_POSTINGS, type Profiles} from './profile.ts';

/** A role on the map. */
export interface MapRole extends Point {
  readonly role: string;
  readonly postings: number;
  /** Whether the base is too small to trust the place. */
  readonly estimate: boolean;
  /** The other roles by nearness, the nearest first; nearness from 0 to 1. */
  readonly nearest: readonly {readonly role: string; readonly nearness: number}[];
}

/** A posting or a resume dropped on the map. */
export interface MapPoint extends Point {
  readonly name: string;
  readonly nearest: readonly {readonly role: string; readonly nearness: number}[];
}

export interface RoleMap {
  readonly roles: readonly MapRole[];
  readonly method: string;
}

const METHOD =
  'Nearness is seven tenths the cosine of the skills that postings name, weighed by rarity, and three tenths the overlap of tasks. Places follow 1 − nearness as well as a plane allows.';
/** How sharply a dropped point keeps to its nearest roles. */
const SHARPNESS = 6;
const ANCHORS = {left: 'data-analyst', right: 'software-engineer', top: 'research-scientist'};

/** Where roles lie to one another. The same profiles give the same map. */
export function mapOf(profiles: Profiles): RoleMap {
  const nearness = nearnessOf(profiles);
  const {roles} = nearness;
  const table = roles.map((_, a) => roles.map((_, b) => nearness.between(a, b)));
  const at = (role: string) => Math.max(0, roles.indexOf(role));
  const points = layOut(
    table.map((row) => row.map((near) => 1 - near)),
    {left: at(ANCHORS.left), right: at(ANCHORS.right), top: at(ANCHORS.top)},
  );
  return {
    method: METHOD,
    roles: roles.map((role, i) => {
      const {postings} = (profiles.roles[i] as Profiles['roles'][number]).coverage;
      return {
        role,
        ...(points[i] as Point),
        postings,
        estimate: postings < FEWEST_POSTINGS,
        nearest: ranked(roles, table[i] as number[]).filter((one) => one.role !== role),
      };
    }),
  };
}

/** Where a posting or resume with these skills lies: among the roles that it is nearest to. */
export function placeOn(map: RoleMap, profiles: Profiles, name: string, skills: Iterable<string>): MapPoint {
  const nearness = nearnessOf(profiles);
  const near = nearness.to(skills);
  const most = Math.max(...near) || 1;
  let [x, y, sum] = [0, 0, 0];
  for (const [i, role] of map.roles.entries()) {
    const weight = ((near[i] as number) / most) ** SHARPNESS;
    x += weight * role.x;
    y += weight * role.y;
    sum += weight;
  }
  return {name, x: sum ? x / sum : 0.5, y: sum ? y / sum : 0.5, nearest: ranked(nearness.roles, near)};
}

const ranked = (roles: readonly string[], near: readonly number[]) =>
  roles
    .map((role, i) => ({role, nearness: Math.round((near[i] as number) * 1e3) / 1e3}))
    .sort((a, b) => b.nearness - a.nearness || (a.role < b.role ? -1 : 1));
