import type {Fit, FitLine} from '../fit/fit.ts';
import type {Finding, Review} from '../review/index.ts';
import {type AgendaItem, agendaOf} from './agenda.ts';

/** A step of a plan, as a session shows it. */
export interface SessionStep {
  readonly skill: string;
  readonly label: string;
  readonly hours: readonly [number, number];
  /** Sentences on why, what to learn from and what proves it. */
  readonly notes: readonly string[];
}

/** A question of an interview with what a good answer contains. */
export interface SessionQuestion {
  readonly id: string;
  readonly question: string;
  readonly good: string;
}

/** What a session is made from. */
export interface SessionInput {
  /** The day, "2026-11-20". */
  readonly today: string;
  readonly target: {readonly name: string; readonly about: string};
  readonly fit: Fit;
  readonly review: Review;
  readonly steps: readonly SessionStep[];
  readonly questions: readonly SessionQuestion[];
  /** Hours a week that there are for the steps; null when not said. */
  readonly weekly: number | null;
}

/** A line of a fit with an id that remarks can name. */
export interface SessionLine {
  readonly id: string;
  readonly line: FitLine;
}

/** All that a coach and a person look at together, each thing with an id of its own that holds no words of the person. */
export interface Session extends Omit<SessionInput, 'fit' | 'review'> {
  readonly fit: Fit;
  readonly lines: readonly SessionLine[];
  readonly findings: readonly Finding[];
  readonly agenda: readonly AgendaItem[];
}

/** A session of 30 minutes about a resume and where it shall lead. */
export function sessionOf(input: SessionInput): Session {
  const {today, target, fit, review, steps, questions, weekly} = input;
  return {
    today,
    target,
    fit,
    lines: linesOf(fit),
    findings: review.findings,
    steps,
    questions,
    weekly,
    agenda: agendaOf(fit, review, steps),
  };
}

/** The ids of a session in its order: lines, findings, steps, questions. */
export const idsOf = ({lines, findings, steps, questions}: Session): string[] => [
  ...lines.map(({id}) => id),
  ...findings.map(findingId),
  ...steps.map(stepId),
  ...questions.map(({id}) => id),
];

export const findingId = ({id}: Finding): string => `review/${id}`;
export const stepId = ({skill}: SessionStep): string => `plan/${skill}`;

/** Lines by what is asked: the same requirement has the same id in every session. */
function linesOf({lines}: Fit): SessionLine[] {
  const taken = new Map<string, number>();
  return lines.map((line) => {
    const key = `fit/${line.requirement.anyOf.map(keyOf).join('-or-')}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return {id: count > 1 ? `${key}/${count}` : key, line};
  });
}

function keyOf(way: FitLine['by']): string {
  switch (way.kind) {
    case 'skill':
      return way.skill ?? slug(way.label);
    case 'experience':
      return slug(`years ${way.years.min ?? way.years.max ?? ''} ${way.of ?? ''}`);
    case 'education':
      return way.degree;
    case 'language':
      return `language-${way.language}`;
    case 'credential':
      return slug(way.label);
  }
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
