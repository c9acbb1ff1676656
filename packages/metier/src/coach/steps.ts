import type {Fit} from '../fit/fit.ts';
import type {Shown} from '../fit/shown.ts';
import {type Goal, interview} from '../interview/interview.ts';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import {LEARNING, type PlanPiece, type PlanStep, pieceFor, plan, startFrom, type Target} from '../plan/index.ts';
import type {Resume} from '../resume/resume.ts';
import type {SessionQuestion, SessionStep} from './session.ts';

const labelOf = (skill: string): string => skillLabel(skillIndex(skill)) || skill;

/** The steps of the plan from what a resume shows to a goal, and the piece that joins them, with notes in English. */
export function sessionSteps(shown: Shown, target: Target | null): SessionStep[] {
  if (!target) return [];
  const {steps, piece} = plan(startFrom(shown).standing, [target], LEARNING, {piece: pieceFor(target.role)});
  return [
    ...steps.map((step) => ({
      skill: step.skill,
      label: labelOf(step.skill),
      hours: step.hours,
      notes: notesOf(step),
    })),
    ...(piece
      ? [{skill: 'piece', label: 'A piece that joins them', hours: piece.hours, notes: pieceNotes(piece)}]
      : []),
  ];
}

const MOST_QUOTES = 2;

function notesOf({skill, asked, quotes, neededFor, after}: PlanStep): string[] {
  const text = LEARNING.get(skill);
  const wanted = asked
    .filter(({count, unit}) => count > 0 && unit === 'posting')
    .map(({count, of}) => `${count} of ${of}`);
  return [
    neededFor ? `Needed for ${labelOf(neededFor)}.` : '',
    wanted.length ? `Required by ${wanted.join(' and ')} postings.` : '',
    ...quotes.slice(0, MOST_QUOTES).map((quote) => `Asked: “${quote.replace(/\s+/g, ' ')}”`),
    ...after.map(({skill: need, because}) => `After ${labelOf(need)}: ${because}`),
    text ? `Learn: ${text.learn}` : '',
    text ? `From: ${text.resources.map(({name, by}) => `${name} (${by})`).join('; ')}` : '',
    text ? `Proof: ${text.proof} To check: ${text.check}` : '',
  ].filter(Boolean);
}

const pieceNotes = ({what, joins, check}: PlanPiece): string[] => [
  what,
  `Joins: ${joins.map(labelOf).join(', ')}.`,
  `To check: ${check}`,
];

const MOST_QUESTIONS = 4;

/** Questions about what an interview will probe first, with what a good answer contains. */
export function sessionQuestions(
  goal: Pick<Goal, 'name' | 'role'>,
  fit: Fit,
  resume: Resume,
  shown: Shown,
): SessionQuestion[] {
  const {probes} = interview({...goal, words: () => ''}, fit, resume, shown);
  const asked = probes.flatMap(({skill, questions: [question]}) =>
    skill && question
      ? [{id: `interview/${skill}`, question: `${labelOf(skill)}: ${question.q}`, good: question.good}]
      : [],
  );
  return [...new Map(asked.map((one) => [one.id, one])).values()].slice(0, MOST_QUESTIONS);
}
