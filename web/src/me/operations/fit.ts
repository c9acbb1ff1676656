import {profiles as data} from '@metier/kb/profiles';
import {type Asked, type Fit, fit} from 'metier/fit';
import {type Resume, shownBy} from 'metier/resume';
import {asPosting, type Coverage, describeRole, type Profiles} from 'metier/roles';
import type {RoleId} from '../../reading.ts';

const profiles = data as Profiles;

/** What a resume is held against. */
export type AskedOf = {readonly is: 'posting'; readonly posting: Asked} | {readonly is: 'role'; readonly role: RoleId};

export interface FitInput {
  readonly resume: Resume;
  readonly today: string;
  readonly asked: readonly AskedOf[];
}

/** A fit; of a role with the postings behind it, or why it has none. */
export interface FitAnswer {
  readonly fit: Fit | null;
  readonly coverage: Coverage | null;
}

/** The resume against each of what is asked. */
export function run({resume, today, asked}: FitInput): readonly FitAnswer[] {
  const shown = shownBy(resume, today);
  return asked.map((one) => {
    if (one.is === 'posting') return {fit: fit(one.posting, shown), coverage: null};
    const role = describeRole(one.role, profiles);
    return {fit: role.withheld ? null : fit(asPosting(role), shown), coverage: role.coverage};
  });
}
