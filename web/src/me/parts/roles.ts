import {fitAndRoleWords} from '../fit-words.svelte.ts';
import type {MePart} from '../part.ts';
import {myRolesWords} from '../roles-words.svelte.ts';

/** Which roles the person is already, and which are near. */
export const rolesPart: MePart = {
  id: 'roles',
  name: ({parts}) => parts.roles,
  about: ({about}) => about.roles,
  load: () => import('../../components/me/MyRoles.svelte'),
  words: {
    load: async () => void (await Promise.all([myRolesWords.load(), fitAndRoleWords.load()])),
    loadAll: async () => void (await Promise.all([myRolesWords.loadAll(), fitAndRoleWords.loadAll()])),
  },
};
