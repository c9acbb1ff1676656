export type {OwnRole} from './own-roles.ts';
export {type RoleInReach, type WhichRoles, whichRoles} from './which-roles.ts';
