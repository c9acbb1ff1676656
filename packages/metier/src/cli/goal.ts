import {type Asked, fit} from '../fit/fit.ts';
import type {Target} from '../plan/plan.ts';
import type {Posting} from '../read/reading.ts';
import {type Resume, shownBy} from '../resume/index.ts';
import type {ReviewTarget} from '../review/index.ts';
import {asPosting, describeRole, type Profiles} from '../roles/index.ts';
import {baseOf, personOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {readWithText, type Surroundings} from './read-one.ts';
import {isRole, roleOf} from './role-arguments.ts';

/** What a resume is held against: a role by the figures of its postings, or one posting. */
export interface Goal {
  readonly name: string;
  /** What its requirements stand on, in a line. */
  readonly about: string;
  readonly asked: Asked;
  /** What a plan is made for; null where too few postings, or no skill that is known, are required. */
  readonly plan: Target | null;
  /** The posting's own text; null for a role. */
  readonly text: string | null;
}

/** The goal that a word of a command names: a role, else a file or address of a posting. Throws a `Fault`. */
export async function goalOf(word: string, profiles: Profiles, outside: Surroundings): Promise<Goal> {
  if (isRole(word)) {
    const role = describeRole(roleOf(word), profiles);
    const name = personOf(role.role);
    if (role.withheld) throw new Fault(`${name}: too few postings to fit to. ${role.withheld}`);
    const about = `${name}: what a fifth of ${baseOf(role.coverage)} ask for`;
    return {name, about, asked: asPosting(role), plan: roleTarget(role.role, name, profiles), text: null};
  }
  const {document, reading} = await readWithText(word, outside);
  const {posting} = reading;
  if (!posting.requirements.some(({level}) => level !== 'unspecified'))
    throw new Fault(`${word}: this posting asks for nothing that can be fitted.`);
  const about = posting.title ? `“${posting.title.value}”` : document.name;
  const name = posting.title?.value ?? document.name;
  return {name, about, asked: posting, plan: postingTarget(posting, name), text: document.text};
}

const FEWEST_DEMANDS = 20;

function roleTarget(role: string, name: string, {roles}: Profiles): Target | null {
  const profile = roles.find((one) => one.role === role);
  const demands = profile?.demands.map((demand) => demand.flatMap((place) => profile.skills[place]?.skill ?? [])) ?? [];
  return demands.length < FEWEST_DEMANDS ? null : {name, demands};
}

function postingTarget({requirements}: Posting, name: string): Target | null {
  const required = requirements.flatMap(({level, anyOf}) =>
    level === 'required'
      ? anyOf.slice(0, 1).flatMap((way) => (way.kind === 'skill' && way.skill ? [way.skill] : []))
      : [],
  );
  return required.length ? {name, demands: [[...new Set(required)]]} : null;
}

/** A goal with how a resume fits it: what a review is for. */
export const targetFor = ({name, asked, text}: Goal, resume: Resume, today: string): ReviewTarget => ({
  name,
  fit: fit(asked, shownBy(resume, today)),
  text,
});
