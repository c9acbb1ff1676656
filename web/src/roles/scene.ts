import Role from '../components/roles/Role.svelte';
import UnknownRole from '../components/roles/UnknownRole.svelte';
import type {RoleId} from '../reading.ts';
import type {Scene} from '../scene.ts';
import {ui} from '../ui.svelte.ts';
import {compared} from './compared.svelte.ts';
import {mapPage, rolePage} from './data.ts';
import {figures} from './figures.svelte.ts';
import {roleName} from './format.ts';
import {held, isPostingId} from './held.svelte.ts';
import {isRole} from './names.ts';
import {placed} from './placed.svelte.ts';
import {MOST_SIDES, type Side} from './sides.ts';
import {loadRolesWords, rolesWords} from './words.svelte.ts';

/** The page at a path under `/roles` or `/compare`; `null` when there is none. */
export async function sceneOf(path: string): Promise<Scene | null> {
  const [page, ...ids] = path.slice(1).split('/').map(decodeURIComponent);
  await loadRolesWords();
  const unknown = ids.find((id) => !isRole(id) && !(page === 'compare' && isPostingId(id)));
  if (unknown !== undefined) return unknownScene(unknown);
  if (page === 'roles' && ids.length === 0) return mapScene();
  if (page === 'roles' && ids.length === 1) return roleScene(ids[0] as RoleId);
  return page === 'compare' && ids.length <= MOST_SIDES ? compareScene(ids) : null;
}

const nameOf = (role: RoleId): string => roleName(role, ui.words, rolesWords());

async function mapScene(): Promise<Scene> {
  const [{default: Part}, page] = await Promise.all([import('../components/roles/Roles.svelte'), mapPage()]);
  return {
    entry: 'roles',
    Part,
    props: {page},
    title: () => rolesWords().roles.title,
    take: (documents) => void placed.add(documents),
    drop: () => rolesWords().roles.drop,
  };
}

async function roleScene(role: RoleId): Promise<Scene> {
  return {
    entry: 'roles',
    Part: Role,
    props: {page: await rolePage(role)},
    title: () => nameOf(role),
    turn: () => figures.arrive(),
  };
}

async function compareScene(ids: readonly string[]): Promise<Scene> {
  const isGone = (id: string): boolean => isPostingId(id) && held.find(id) === null;
  if (ids.length < 2 || new Set(ids).size < ids.length || ids.some(isGone))
    return chooseScene(ids.map((id) => (isGone(id) ? null : id)));
  const [{default: Part}, ...sides] = await Promise.all([
    import('../components/roles/Compare.svelte'),
    ...ids.map(sideOf),
  ]);
  return {
    entry: 'roles',
    Part,
    props: {sides},
    title: () => rolesWords().compare.title(sides.map((side) => nameOfSide(side))),
    ...takingInto(ids, sides),
    turn: () => figures.arrive(),
  };
}

async function sideOf(id: string): Promise<Side> {
  if (isRole(id)) return {is: 'role', id, page: await rolePage(id)};
  const posting = held.find(id);
  if (!posting) throw new RangeError(`No posting "${id}"`);
  return {is: 'posting', id, posting};
}

/** The name of a posting never stands in the title of the page. */
const nameOfSide = (side: Side): string => (side.is === 'role' ? nameOf(side.id) : rolesWords().compare.aPosting);

/** A posting that is dropped takes a place among what is compared. */
const takingInto = (ids: readonly (string | null)[], before: readonly Side[]): Pick<Scene, 'take' | 'drop'> => ({
  take: (documents) => void compared.take(documents, ids, before),
  drop: () => rolesWords().compare.drop,
});

const chooseScene = async (ids: readonly (string | null)[]): Promise<Scene> => ({
  entry: 'roles',
  Part: (await import('../components/roles/ChooseSides.svelte')).default,
  props: {ids},
  title: () => rolesWords().compare.choose,
  ...takingInto(ids, []),
});

const unknownScene = (id: string): Scene => ({
  entry: 'roles',
  Part: UnknownRole,
  props: {id},
  title: () => rolesWords().unknown.heading(id),
});
