import type {Plugin} from 'vite';
import {mapPageOf, ROLE_IDS, rolePageOf} from './role-pages.ts';

const ALL = 'virtual:roles';
const ONE = 'virtual:role/role-';
const MAP = 'virtual:role-map';

/**
 * The pages of the roles as modules, one small file each, loaded when somebody goes there. Modules and not JSON files: the
 * policy of the page forbids all requests but those for its own scripts and styles.
 */
export function roles(): Plugin {
  return {
    name: 'metier-roles',
    resolveId: (id) => (id === ALL || id === MAP || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${ALL}`) return listing();
      if (id === `\0${MAP}`) return moduleOf(mapPageOf());
      if (!id.startsWith(`\0${ONE}`)) return null;
      const role = ROLE_IDS.find((one) => `\0${ONE}${one}` === id);
      return role ? moduleOf(rolePageOf(role)) : null;
    },
  };
}

function listing(): string {
  const loaders = ROLE_IDS.map((role) => `'${role}': async () => (await import('${ONE}${role}')).default`);
  return `export const loadRole = {${loaders.join(',\n')}};
export const loadMap = async () => (await import('${MAP}')).default;`;
}

/** Parsed as JSON, which is quicker than as a script. */
const moduleOf = (page: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(page))})`;
