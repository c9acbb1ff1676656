import {type Asked, fit} from '../fit/fit.ts';
import type {RoleId} from '../kb/roles.ts';
import {postingTarget, roleTarget, type Target} from '../plan/index.ts';
import type {Evidence, Qualification, Reading} from '../read/reading.ts';
import {type Resume, shownBy} from '../resume/index.ts';
import type {ReviewTarget} from '../review/index.ts';
import {asPosting, describeRole, type Profiles, type RoleDescription} from '../roles/index.ts';
import {baseOf, personOf} from '../roles/words.ts';
import type {Document} from '../text/document.ts';
import {lineAround} from '../text/quote.ts';
import {Fault} from './fault.ts';

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
  /** The role that the work is; null when the posting does not tell. */
  readonly role: string | null;
  /** The words that ask for something: the posting's own, in quotes, or how many postings ask. Empty where nothing is known. */
  words(way: Qualification): string;
}

/** A role as a goal, by the figures of its postings. Throws a `Fault` where these are too few. */
export function roleGoal(id: RoleId, profiles: Profiles): Goal {
  const role = describeRole(id, profiles);
  const name = personOf(role.role);
  if (role.withheld) throw new Fault(`${name}: too few postings to fit to. ${role.withheld}`);
  const about = `${name}: what a fifth of ${baseOf(role.coverage)} ask for`;
  const target = roleTarget(role.role, name, profiles);
  const plan = target.demands.length < FEWEST_DEMANDS ? null : target;
  return {name, about, asked: asPosting(role), plan, text: null, role: role.role, words: shareWords(role)};
}

/** A posting as a goal; `called` is what messages call it. Throws a `Fault` where it asks for nothing. */
export function postingGoal(called: string, document: Document, {posting}: Reading): Goal {
  if (!posting.requirements.some(({level}) => level !== 'unspecified'))
    throw new Fault(`${called}: this posting asks for nothing that can be fitted.`);
  const about = posting.title ? `“${posting.title.value}”` : document.name;
  const name = posting.title?.value ?? document.name;
  const around = (evidence: Evidence) => lineAround(document, evidence);
  const target = postingTarget(posting, name, around);
  return {
    name,
    about,
    asked: posting,
    plan: target.demands.length ? target : null,
    text: document.text,
    role: target.role,
    words: ({evidence}) => evidence.slice(-1).map((place) => `“${around(place)}”`)[0] ?? '',
  };
}

const FEWEST_DEMANDS = 20;

/** How many postings of a role ask for a skill. */
function shareWords({skills, industries, coverage}: RoleDescription): Goal['words'] {
  const uses = new Map([...skills, ...industries].map((one) => [one.skill, one]));
  return (way) => {
    const use = way.kind === 'skill' && way.skill ? uses.get(way.skill) : undefined;
    return use ? `asked for by ${use.required + use.preferred} of ${coverage.postings} postings` : '';
  };
}

/** A goal with how a resume fits it: what a review is for. */
export const targetFor = ({name, asked, text}: Goal, resume: Resume, today: string): ReviewTarget => ({
  name,
  fit: fit(asked, shownBy(resume, today)),
  text,
});
