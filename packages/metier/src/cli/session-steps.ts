import type {SessionQuestion, SessionStep} from '../coach/index.ts';
import type {Shown} from '../fit/shown.ts';
import {LEARNING, pieceFor, plan, startFrom, type Target} from '../plan/index.ts';
import {labelOf, pieceParts, stepParts} from './plan-words.ts';

/** The steps of the plan from what a resume shows to a goal, in the words of the command line. */
export function sessionSteps(shown: Shown, target: Target | null): SessionStep[] {
  if (!target) return [];
  const {steps, piece} = plan(startFrom(shown).standing, [target], LEARNING, {piece: pieceFor(target.role)});
  const sentences = (parts: ReturnType<typeof stepParts>) =>
    parts.map(({label, text}) => (label ? `${label}: ${text}` : text));
  return [
    ...steps.map((step) => ({
      skill: step.skill,
      label: labelOf(step.skill),
      hours: step.hours,
      notes: sentences(stepParts(step, LEARNING.get(step.skill), undefined)),
    })),
    ...(piece
      ? [{skill: 'piece', label: 'A piece that joins them', hours: piece.hours, notes: sentences(pieceParts(piece))}]
      : []),
  ];
}

const MOST_QUESTIONS = 4;

/** Questions about the first steps, with what a good answer contains. */
export const sessionQuestions = (steps: readonly SessionStep[]): SessionQuestion[] =>
  steps
    .flatMap(({skill, label}) =>
      (LEARNING.get(skill)?.questions ?? []).slice(0, 1).map(({q, good}) => ({
        id: `interview/${skill}`,
        question: `${label}: ${q}`,
        good,
      })),
    )
    .slice(0, MOST_QUESTIONS);
