import {learning} from '@metier/kb/learning';
import type {SessionQuestion, SessionStep} from '../coach/index.ts';
import type {Shown} from '../fit/shown.ts';
import {impliedBy} from '../fit/skill-fit.ts';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import {type PlanStep, plan, type Target} from '../plan/plan.ts';

const TEXTS = new Map(learning.map((one) => [one.skill, one]));
const labelOf = (skill: string): string => skillLabel(skillIndex(skill));

/** The steps of the plan from what a resume shows to a goal, in the words of the command line. */
export function sessionSteps({skills}: Shown, target: Target | null): SessionStep[] {
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
  const wanted = asked.filter(({count}) => count > 0).map(({count, of}) => `${count} of ${of}`);
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
