import type {LearnableSkill} from '@metier/kb/learning';
import {type FitLine, fit} from '../fit/fit.ts';
import type {Shown} from '../fit/shown.ts';
import type {Learnable} from '../plan/learning.ts';
import {type Plan, type PlanStep, plan} from '../plan/plan.ts';
import {goingOn, type Progress} from '../plan/progress.ts';
import type {Assumed} from '../plan/standing.ts';
import {LEARNING, labelOf, pieceFor, startFrom} from '../plan/start.ts';
import type {Target} from '../plan/target.ts';
import {Fault} from './fault.ts';
import type {Goal} from './goal.ts';

/** A plan with what it was made for and from. */
export interface Planned {
  readonly made: Plan;
  readonly targets: readonly Target[];
  readonly assumed: readonly Assumed[];
  /** What a goal requires and no learning closes: years, degrees, languages and credentials that are not met. */
  readonly beyond: readonly FitLine[];
}

/** What a plan is told besides the resume and the goals. */
interface PlanTold {
  /** Skills to plan though the resume seems to show them. */
  readonly learn: readonly string[];
  readonly progress: Progress;
  /** All the hours that there are; undefined sets no limit. */
  readonly hours: number | undefined;
}

/** Plans the way from what a resume shows to goals. Throws a `Fault` where a goal requires too little. */
export function planFor(shown: Shown, goals: readonly Goal[], {learn, progress, hours}: PlanTold): Planned {
  const targets = goals.map(targetOf);
  const {standing, assumed} = startFrom(shown, learn);
  const piece = pieceFor(targets[0]?.role ?? null);
  const made = plan(standing, targets, LEARNING, {...goingOn(progress), hours, piece});
  return {made, targets, assumed, beyond: goals.flatMap(({asked}) => beyondLearning(asked, shown))};
}

function targetOf({plan: target, name}: Goal): Target {
  if (target) return target;
  throw new Fault(`${name}: too little that is required and that Metier knows, so that no plan can stand on it.`);
}

const beyondLearning = (asked: Goal['asked'], shown: Shown): FitLine[] =>
  fit(asked, shown).lines.filter(
    ({requirement, status, by}) => requirement.level === 'required' && status !== 'met' && by.kind !== 'skill',
  );

/** What of a skill's entry in the knowledge base stands in a step of a plan. */
type StepWords = Omit<LearnableSkill, 'needs' | 'near' | 'hours' | 'alone' | 'rivals' | keyof PlanStep>;

/** The plan with all that the knowledge base says of its steps. */
export interface PlanAnswer extends Omit<Plan, 'steps'> {
  readonly schema: 'metier/plan/2';
  readonly steps: readonly (StepWords & PlanStep & {readonly label: string})[];
  readonly assumed: readonly Assumed[];
  readonly beyond: readonly FitLine[];
  readonly progress: Progress;
}

export const planAnswer = ({made, assumed, beyond}: Planned, progress: Progress): PlanAnswer => ({
  schema: 'metier/plan/2',
  ...made,
  steps: made.steps.map((step) => {
    const {
      needs: _,
      near: __,
      hours: ___,
      alone: ____,
      rivals: _____,
      ...words
    } = LEARNING.get(step.skill) as LearnableSkill & Learnable;
    return {...words, ...step, label: labelOf(step.skill)};
  }),
  assumed,
  beyond,
  progress,
});
