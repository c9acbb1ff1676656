import ChooseRoles from '../components/roles/ChooseRoles.svelte';
import Compare from '../components/roles/Compare.svelte';
import Role from '../components/roles/Role.svelte';
import Roles from '../components/roles/Roles.svelte';
import UnknownRole from '../components/roles/UnknownRole.svelte';
import type {RoleId} from '../reading.ts';
import type {Scene} from '../scene.ts';
import {ui} from '../ui.svelte.ts';
import {mapPage, rolePage} from './data.ts';
import {roleName} from './format.ts';
import {isRole} from './names.ts';
import {placed} from './placed.svelte.ts';
import {loadRolesWords, rolesWords} from './words.svelte.ts';

/** The page at a path under `/roles` or `/compare`; `null` when there is none. */
export async function sceneOf(path: string): Promise<Scene | null> {
  const [page, ...ids] = path.slice(1).split('/').map(decodeURIComponent);
  await loadRolesWords();
  const unknown = ids.find((id) => !isRole(id));
  if (unknown !== undefined) return unknownScene(unknown);
  const [a, b] = ids as RoleId[];
  if (page === 'roles' && ids.length === 0) return mapScene();
  if (page === 'roles' && ids.length === 1) return roleScene(a);
  if (page === 'compare' && ids.length < 2) return chooseScene(a);
  if (page === 'compare' && ids.length === 2) return a === b ? chooseScene(a) : compareScene(a, b);
  return null;
}

const nameOf = (role: RoleId): string => roleName(role, ui.words, rolesWords());

async function mapScene(): Promise<Scene> {
  return {
    entry: 'roles',
    Part: Roles,
    props: {page: await mapPage()},
    title: () => rolesWords().roles.title,
    take: (documents) => void placed.add(documents),
    drop: () => ui.words.dropOnMap,
  };
}

async function roleScene(role: RoleId): Promise<Scene> {
  return {entry: 'roles', Part: Role, props: {page: await rolePage(role)}, title: () => nameOf(role)};
}

async function compareScene(a: RoleId, b: RoleId): Promise<Scene> {
  const [first, second] = await Promise.all([rolePage(a), rolePage(b)]);
  return {
    entry: 'roles',
    Part: Compare,
    props: {a: first, b: second},
    title: () => rolesWords().compare.title(nameOf(a), nameOf(b)),
  };
}

const chooseScene = (first: RoleId | undefined): Scene => ({
  entry: 'roles',
  Part: ChooseRoles,
  props: {first},
  title: () => rolesWords().compare.choose,
});

const unknownScene = (id: string): Scene => ({
  entry: 'roles',
  Part: UnknownRole,
  props: {id},
  title: () => rolesWords().unknown.heading(id),
});
