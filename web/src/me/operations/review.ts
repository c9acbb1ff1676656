import {profiles as data} from '@metier/kb/profiles';
import {type Session, type SessionStep, sessionOf} from 'metier/coach';
import {sessionQuestions, sessionSteps} from 'metier/coach/steps';
import {type Asked, fit} from 'metier/fit';
import {postingTarget, roleTarget} from 'metier/plan';
import {type Resume, readResume, shownBy} from 'metier/resume';
import {type Knowledge, knowledgeOf, type Review, review} from 'metier/review';
import {asPosting, describeRole, type Profiles} from 'metier/roles';
import {documentsIn} from '../../library.ts';
import type {Failure, Source} from '../../reader.worker.ts';
import type {Posting, RoleId} from '../../reading.ts';

const profiles = data as Profiles;

/** What a resume is reviewed for. */
export type ReviewGoal =
  | {readonly is: 'posting'; readonly name: string; readonly posting: Posting; readonly text: string}
  | {readonly is: 'role'; readonly name: string; readonly role: RoleId};

export interface ReviewInput {
  readonly source: Source;
  readonly today: string;
  readonly goal: ReviewGoal | null;
}

/** A review, with all for a session where there is a goal. `withheld` where too few postings stand behind a role. */
export interface ReviewAnswer {
  readonly resume: Resume;
  readonly review: Review;
  readonly session: Session | null;
  readonly withheld: boolean;
}

let knowledge: Knowledge | undefined;

/** Reviews the first document of a source. */
export async function run({source, today, goal}: ReviewInput): Promise<ReviewAnswer | Failure | null> {
  for await (const document of documentsIn(source)) {
    if ('code' in document) return document;
    const resume = readResume(document, {today});
    const asked = goal && askedOf(goal);
    const found = asked && fit(asked, shownBy(resume, today));
    const target = found && goal ? {name: goal.name, fit: found, text: goal.is === 'posting' ? goal.text : null} : null;
    knowledge ??= knowledgeOf(profiles);
    const reviewed = review({resume, document, today, target, knowledge});
    const steps = goal && target ? stepsOf(goal, resume, today) : [];
    const session =
      target &&
      sessionOf({
        today,
        target: {name: target.name, about: ''},
        fit: target.fit,
        review: reviewed,
        steps,
        questions: goal
          ? sessionQuestions({name: goal.name, role: roleOf(goal)}, target.fit, resume, shownBy(resume, today))
          : [],
        weekly: null,
      });
    return {resume, review: reviewed, session, withheld: goal !== null && !target};
  }
  return null;
}

function stepsOf(goal: ReviewGoal, resume: Resume, today: string): readonly SessionStep[] {
  const {name} = goal;
  const to =
    goal.is === 'posting'
      ? postingTarget(goal.posting, name, ({quote}) => quote)
      : roleTarget(goal.role, name, profiles);
  return sessionSteps(shownBy(resume, today), to);
}

const roleOf = (goal: ReviewGoal): string | null =>
  goal.is === 'role' ? goal.role : (goal.posting.role.shares[0]?.role ?? null);

function askedOf(goal: ReviewGoal): Asked | null {
  if (goal.is === 'posting') return goal.posting;
  const role = describeRole(goal.role, profiles);
  return role.withheld ? null : asPosting(role);
}
