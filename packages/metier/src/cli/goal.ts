import {type Asked, fit} from '../fit/fit.ts';
import {postingTarget, roleTarget, type Target} from '../plan/index.ts';
import type {Evidence, Qualification} from '../read/reading.ts';
import {type Resume, shownBy} from '../resume/index.ts';
import type {ReviewTarget} from '../review/index.ts';
import {asPosting, describeRole, type Profiles, type RoleDescription} from '../roles/index.ts';
import {baseOf, personOf} from '../roles/words.ts';
import {lineAround} from '../text/quote.ts';
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
  /** The role that the work is; null when the posting does not tell. */
  readonly role: string | null;
  /** The words that ask for something: the posting's own, in quotes, or how many postings ask. Empty where nothing is known. */
  words(way: Qualification): string;
}

/** The goal that a word of a command names: a role, else a file or address of a posting. Throws a `Fault`. */
export async function goalOf(word: string, profiles: Profiles, outside: Surroundings): Promise<Goal> {
  if (isRole(word)) {
    const role = describeRole(roleOf(word), profiles);
    const name = personOf(role.role);
    if (role.withheld) throw new Fault(`${name}: too few postings to fit to. ${role.withheld}`);
    const about = `${name}: what a fifth of ${baseOf(role.coverage)} ask for`;
    const target = roleTarget(role.role, name, profiles);
    const plan = target.demands.length < FEWEST_DEMANDS ? null : target;
    return {name, about, asked: asPosting(role), plan, text: null, role: role.role, words: shareWords(role)};
  }
  const {document, reading} = await readWithText(word, outside);
  const {posting} = reading;
  if (!posting.requirements.some(({level}) => level !== 'unspecified'))
    throw new Fault(`${word}: this posting asks for nothing that can be fitted.`);
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
