import type {RolesWords} from './roles-en.ts';
import {rolesEn} from './roles-en.ts';
export const rolesDe: RolesWords = {...rolesEn, code: 'de'};
