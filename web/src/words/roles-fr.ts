import type {RolesWords} from './roles-en.ts';
import {rolesEn} from './roles-en.ts';
export const rolesFr: RolesWords = {...rolesEn, code: 'fr'};
