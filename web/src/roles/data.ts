import {loadMap, loadRole} from 'virtual:roles';
import type {RoleId} from '../reading.ts';
import type {MapPage, RolePage} from './page.ts';

const pages = new Map<RoleId, Promise<RolePage>>();

/** The page of a role; each is one small file, made when the site is built. */
export function rolePage(role: RoleId): Promise<RolePage> {
  const known = pages.get(role);
  if (known) return known;
  const page = loadRole[role]();
  pages.set(role, page);
  // A page that could not be loaded is asked for again.
  page.catch(() => pages.delete(role));
  return page;
}

export const mapPage = (): Promise<MapPage> => loadMap();
