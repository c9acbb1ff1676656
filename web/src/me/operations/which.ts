import {profiles as data} from '@metier/kb/profiles';
import {ids, labels} from '@metier/kb/skills';
import {type Resume, shownBy} from 'metier/resume';
import type {Interval, Profiles} from 'metier/roles';
import {type OwnRole, whichRoles} from 'metier/which';
import type {RoleId} from '../../reading.ts';

export interface WhichInput {
  readonly resume: Resume;
  readonly today: string;
}

/** A role within reach, with what is missing by its label. */
export interface Reach {
  readonly role: RoleId;
  readonly count: number;
  readonly of: number;
  readonly interval: Interval;
  readonly missing: readonly {readonly label: string; readonly count: number}[];
}

/** Which roles a resume is, can reach and is near to. */
export interface Which {
  readonly own: readonly (Omit<OwnRole, 'role'> & {readonly role: RoleId})[];
  readonly reach: readonly Reach[];
  readonly near: readonly {readonly role: RoleId; readonly nearness: number}[];
  readonly method: string;
}

/** Role ids are plain strings in the library; they are those of the knowledge base. */
const ofBase = <T extends {readonly role: string}>(one: T): Omit<T, 'role'> & {readonly role: RoleId} => ({
  ...one,
  role: one.role as RoleId,
});

export function run({resume, today}: WhichInput): Which {
  const {own, near, reach, method} = whichRoles(resume, shownBy(resume, today), data as Profiles, today);
  return {
    own: own.map(ofBase),
    near: near.map(ofBase),
    reach: reach
      .filter(({role}) => role !== 'other')
      .map((one) => ({
        ...ofBase(one),
        missing: one.missing.map(({skill, count}) => ({label: labels[ids.indexOf(skill)] ?? skill, count})),
      })),
    method,
  };
}
