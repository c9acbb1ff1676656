import {interviews, type Question} from '@metier/kb/learning';
import type {Fit, FitLine} from '../fit/fit.ts';
import type {Shown} from '../fit/shown.ts';
import {LEARNING} from '../plan/start.ts';
import type {Resume} from '../resume/resume.ts';
import {mock, type Round} from './mock.ts';
import {type Story, storyFor} from './story.ts';
import {type Weakness, weaknessOf} from './weakness.ts';

/** What an interview is prepared for. */
export interface Goal {
  readonly name: string;
  /** The role that the work is; null when it is not known, or none that Metier knows. */
  readonly role: string | null;
  /** The words that ask for a requirement: of the posting, or how many postings ask for it. */
  words(line: FitLine): string;
}

/** One requirement as an interviewer will come to it. */
export interface Topic {
  /** Id of the skill that decides; null for years, degrees, languages and credentials. */
  readonly skill: string | null;
  readonly line: FitLine;
  /** The words that ask for it. */
  readonly asked: string;
  /** Why they will dig there; null when the resume shows it well. */
  readonly weakness: Weakness | null;
  /** What of the resume to have ready; null when it says nothing of it. */
  readonly story: Story | null;
  /** Questions to expect, each with what a good answer contains. */
  readonly questions: readonly Question[];
}

/** What to prepare for an interview. */
export interface Interview {
  readonly goal: string;
  readonly role: string | null;
  /** What they will probe, weakest first. */
  readonly probes: readonly Topic[];
  /** What the resume shows well: stories to have ready. */
  readonly strengths: readonly Topic[];
  /** The usual rounds of the role in their order, with what comes up and questions to rehearse in each. Empty without a role. */
  readonly rounds: readonly Round[];
}

const ORDER: readonly Weakness[] = ['unmet', 'not-shown', 'claimed', 'short', 'old', 'near'];

/** Prepares for an interview: from the fit of a resume to a posting or role, and the resume's own words. */
export function interview(goal: Goal, fit: Fit, resume: Resume, shown: Shown): Interview {
  const required = fit.lines.filter(({requirement}) => requirement.level === 'required');
  const topics = required.map((line): Topic => topicOf(line, goal, resume, shown));
  const probes = topics.filter(({weakness}) => weakness !== null).sort((a, b) => rank(a) - rank(b));
  const own = goal.role === null ? undefined : interviewsById[goal.role];
  return {
    goal: goal.name,
    role: goal.role,
    probes,
    strengths: topics.filter(({weakness}) => weakness === null),
    rounds: own ? mock(own.rounds, [...new Set(topics.flatMap(({skill}) => skill ?? []))], own.questions) : [],
  };
}

type Usual = (typeof interviews)[keyof typeof interviews];
const interviewsById: Readonly<Record<string, Usual>> = interviews;
const rank = ({weakness}: Topic): number => ORDER.indexOf(weakness as Weakness);

function topicOf(line: FitLine, goal: Goal, resume: Resume, shown: Shown): Topic {
  const skill = line.by.kind === 'skill' ? line.by.skill : null;
  return {
    skill,
    line,
    asked: goal.words(line),
    weakness: weaknessOf(line, shown),
    story: storyFor(line, resume),
    questions: (skill && LEARNING.get(skill)?.questions) || [],
  };
}

export type {Question, Round, Story, Weakness};
