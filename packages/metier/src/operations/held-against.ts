import type {Fit} from '../fit/fit.ts';
import {fit as fitTo} from '../fit/fit.ts';
import {type Interview, interview as prepare} from '../interview/interview.ts';
import {hoursUntil} from '../plan/calendar.ts';
import {leaveOut, markDone, NO_PROGRESS} from '../plan/progress.ts';
import {type Resume, shownBy} from '../resume/index.ts';
import {type Finding, findingWords, knowledgeOf, namesIn, type Review, review as reviewOf} from '../review/index.ts';
import type {Document} from '../text/index.ts';
import {readingIn, resumeIn} from './documents.ts';
import {type Goal, postingGoal, roleGoal, targetFor} from './goal.ts';
import {roleOf, skillNamed} from './names.ts';
import {type Documents, reads, type World} from './operation.ts';
import {day, one, several, whole} from './parameter.ts';
import {type PlanAnswer, planAnswer, planFor} from './plan.ts';
import {given, TODAY, yearOf} from './today.ts';
import {UsageError} from './usage-error.ts';

const role = {
  shown: 'ROLE',
  value: 'a role',
  schema: {type: 'string', minLength: 1, maxLength: 200},
  example: 'machine-learning-engineer',
  read: roleOf,
};
const TO = {...TODAY, to: one({...role, help: 'the role, where there is no posting'})};

/** A resume and what it is held against. */
interface Held {
  readonly resume: Resume;
  readonly document: Document;
  readonly goals: readonly Goal[];
  readonly today: string;
}

/** Reads the resume and the goals: the posting that is given, and roles. */
async function heldOf(roles: readonly string[], documents: Documents, today: string, world: World): Promise<Held> {
  const found = await resumeIn(given(documents.resume, 'resume'), today, world.readers);
  const {posting} = documents;
  const goals = roles.map((id) => roleGoal(id as Parameters<typeof roleGoal>[0], world.profiles));
  if (!posting) return {...found, goals, today};
  const {document, reading} = await readingIn(posting, yearOf(today), world.readers);
  return {...found, goals: [postingGoal(posting.name, document, reading), ...goals], today};
}

/** The one goal. Throws a `UsageError` where there are none or two. */
function onlyGoal({goals}: Held): Goal {
  const [goal] = goals;
  if (goal && goals.length === 1) return goal;
  throw new UsageError(
    goal ? 'It takes a posting or a role, not both.' : 'It needs a posting, or a role: to=data-engineer',
  );
}

const listed = (role: string | null): string[] => (role === null ? [] : [role]);

/** A resume against a posting or role. */
export interface FitAnswer extends Fit {
  readonly schema: 'metier/fit/1';
}

export const fit = reads(TO, async ({to, today}, documents, world): Promise<FitAnswer> => {
  const held = await heldOf(listed(to), documents, today ?? world.today, world);
  return {schema: 'metier/fit/1', ...fitTo(onlyGoal(held).asked, shownBy(held.resume, held.today))};
});

/** What to prepare for an interview. */
export interface InterviewAnswer extends Interview {
  readonly schema: 'metier/interview/1';
}

export const interview = reads(TO, async ({to, today}, documents, world): Promise<InterviewAnswer> => {
  const held = await heldOf(listed(to), documents, today ?? world.today, world);
  const {name, role, asked, words} = onlyGoal(held);
  const shown = shownBy(held.resume, held.today);
  const found = prepare({name, role, words: ({by}) => words(by)}, fitTo(asked, shown), held.resume, shown);
  return {schema: 'metier/interview/1', ...found};
});

/** What a careful reader would point out, in words, too. */
export interface ReviewAnswer extends Omit<Review, 'findings'> {
  readonly findings: readonly (Finding & {readonly because: string})[];
}

/** A review with its findings in words. */
export function reviewAnswer(found: Review, resume: Resume): ReviewAnswer {
  const names = namesIn(resume);
  return {...found, findings: found.findings.map((one) => ({...one, because: findingWords(one.reason, names)}))};
}

export const review = reads(TO, async ({to, today}, documents, world): Promise<ReviewAnswer> => {
  const held = await heldOf(listed(to), documents, today ?? world.today, world);
  const {resume, document} = held;
  const target = held.goals.length ? targetFor(onlyGoal(held), resume, held.today) : null;
  const knowledge = knowledgeOf(world.profiles);
  return reviewAnswer(reviewOf({resume, document, today: held.today, target, knowledge}), resume);
});

const skill = {
  shown: 'SKILL',
  value: 'a skill',
  schema: {type: 'string', minLength: 1, maxLength: 200},
  example: 'docker',
  read: skillNamed,
};

const PLAN = {
  ...TODAY,
  to: several({...role, help: 'a role; several goals are planned together'}),
  hours: one({
    shown: 'N',
    value: 'hours a week, such as 8',
    help: 'hours a week',
    example: '8',
    ...whole(1, 80, 'hours a week'),
  }),
  by: one({
    shown: 'DATE',
    value: 'a date such as 2027-03-31',
    help: 'with hours: what fits until then, and what is left out',
    example: '2027-03-31',
    ...day('to'),
  }),
  done: several({...skill, help: 'learnt already, though the resume does not show it'}),
  learn: several({...skill, help: 'plan it, though the resume seems to know it'}),
  without: several({...skill, help: 'leave it out, and what needs it'}),
};

export const plan = reads(PLAN, async (values, documents, world): Promise<PlanAnswer> => {
  const today = (values.today ?? world.today).padEnd(10, '-01');
  const {resume, goals} = await heldOf(values.to, documents, today, world);
  if (!goals.length) throw new UsageError('It needs a posting, or a role: to=data-engineer');
  const leftOut = values.without.reduce(leaveOut, NO_PROGRESS);
  const progress = values.done.reduce((before, skill) => markDone(before, {skill, on: today, hours: null}), leftOut);
  const planned = planFor(shownBy(resume, today), goals, {
    learn: values.learn,
    progress,
    hours: budgetOf(values.hours, values.by, today),
  });
  return planAnswer(planned, progress);
});

/** Hours until a date; no limit without one. */
function budgetOf(weekly: number | null, by: string | null, today: string): number | undefined {
  if (by === null) return undefined;
  if (weekly === null) throw new UsageError('by needs hours: how many hours a week?');
  if (by <= today) throw new UsageError(`by ${by} is not after ${today}.`);
  return hoursUntil(today, by, weekly);
}
