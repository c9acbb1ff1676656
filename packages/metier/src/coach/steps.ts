import {learning} from '@metier/kb/learning';
import type {Shown} from '../fit/shown.ts';
import {impliedBy} from '../fit/skill-fit.ts';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import {type PlanStep, plan, type Target} from '../plan/plan.ts';
import type {Posting} from '../read/reading.ts';
import type {SessionQuestion, SessionStep} from './session.ts';

/** What steps lead to. */
export type StepTarget = Target;

/** Role profiles, as far as steps need them. */
interface Demanded {
  readonly roles: readonly {
    readonly role: string;
    readonly skills: readonly {readonly skill: string}[];
    readonly demands: readonly (readonly number[])[];
  }[];
}

const FEWEST_DEMANDS = 20;

/** A role as what steps lead to, by what its postings require; null below so many postings that no plan can stand on them. */
export function roleTarget(role: string, name: string, {roles}: Demanded): StepTarget | null {
  const profile = roles.find((one) => one.role === role);
  const demands = profile?.demands.map((demand) => demand.flatMap((place) => profile.skills[place]?.skill ?? [])) ?? [];
  return demands.length < FEWEST_DEMANDS ? null : {name, demands};
}

/** A posting as what steps lead to; null when it requires no skill that is known. */
export function postingTarget({requirements}: Pick<Posting, 'requirements'>, name: string): StepTarget | null {
  const required = requirements.flatMap(({level, anyOf}) =>
    level === 'required'
      ? anyOf.slice(0, 1).flatMap((way) => (way.kind === 'skill' && way.skill ? [way.skill] : []))
      : [],
  );
  return required.length ? {name, demands: [[...new Set(required)]]} : null;
}

const TEXTS = new Map(learning.map((one) => [one.skill, one]));
const labelOf = (skill: string): string => skillLabel(skillIndex(skill));

/** The steps of the plan from what a resume shows to a goal, in the words of the command line. */
export function sessionSteps({skills}: Shown, target: StepTarget | null): SessionStep[] {
  if (!target) return [];
  const known = skills.map(({skill}) => skill);
  return plan(known, [target], TEXTS, {implied: impliedBy}).steps.map((step) => ({
    skill: step.skill,
    label: labelOf(step.skill),
    hours: step.hours,
    notes: notesOf(step),
  }));
}

function notesOf({skill, asked, neededFor, after}: PlanStep): string[] {
  const text = TEXTS.get(skill);
  const wanted = asked.filter(({count, of}) => count > 0 && of > 1).map(({count, of}) => `${count} of ${of}`);
  return [
    neededFor ? `Needed for ${labelOf(neededFor)}.` : '',
    wanted.length ? `Required by ${wanted.join(' and ')} postings.` : '',
    ...after.map(({skill: need, because}) => `After ${labelOf(need)}: ${because}`),
    text ? `Learn: ${text.learn}` : '',
    text ? `From: ${text.resources.map(({name, by}) => `${name} (${by})`).join('; ')}` : '',
    text ? `Proof: ${text.proof} To check: ${text.check}` : '',
  ].filter(Boolean);
}

const MOST_QUESTIONS = 4;

/** Questions about the first steps, with what a good answer contains. */
export const sessionQuestions = (steps: readonly SessionStep[]): SessionQuestion[] =>
  steps
    .flatMap(({skill, label}) =>
      (TEXTS.get(skill)?.questions ?? []).slice(0, 1).map(({q, good}) => ({
        id: `interview/${skill}`,
        question: `${label}: ${q}`,
        good,
      })),
    )
    .slice(0, MOST_QUESTIONS);
