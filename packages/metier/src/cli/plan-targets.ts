import type {Fit} from '../fit/fit.ts';
import {fit} from '../fit/fit.ts';
import type {Shown} from '../fit/shown.ts';
import type {Target} from '../plan/target.ts';
import {postingTarget, roleTarget} from '../plan/targets.ts';
import type {Profiles} from '../roles/index.ts';
import {personOf} from '../roles/words.ts';
import {lineAround} from '../text/quote.ts';
import {Fault} from './answer.ts';
import {openOne, type Surroundings} from './read-one.ts';
import {isRole, roleOf} from './role-arguments.ts';

const FEWEST_POSTINGS = 20;

/** A goal of a plan, and for a posting what no learning closes: years, degrees, languages, credentials that are not met. */
export interface Goal {
  readonly target: Target;
  readonly beyond: Fit['lines'];
}

/** A role or the posting in an input as a goal. Throws a `Fault` where there is too little to plan by. */
export async function goalOf(goal: string, profiles: Profiles, shown: Shown, outside: Surroundings): Promise<Goal> {
  if (isRole(goal)) {
    const id = roleOf(goal);
    const target = roleTarget(id, personOf(id), profiles);
    if (target.demands.length < FEWEST_POSTINGS)
      throw new Fault(`${personOf(id)}: ${target.demands.length} postings that require skills, too few to plan by.`);
    return {target, beyond: []};
  }
  const {reading, document} = await openOne(goal, outside);
  const {posting} = reading;
  const name = posting.title?.value ?? document.name;
  const target = postingTarget(posting, name, (evidence) => lineAround(document, evidence));
  if (!target.demands.length) throw new Fault(`${goal}: this posting requires no skill that Metier knows.`);
  const beyond = fit(posting, shown).lines.filter(
    ({requirement, status, by}) => requirement.level === 'required' && status !== 'met' && by.kind !== 'skill',
  );
  return {target, beyond};
}
