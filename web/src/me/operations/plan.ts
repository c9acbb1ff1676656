import {profiles as data} from '@metier/kb/profiles';
import {
  type Assumed,
  goingOn,
  hoursUntil,
  LEARNING,
  labelOf,
  type Plan,
  pieceFor,
  plan,
  postingTarget,
  roleTarget,
  startFrom,
  type Target,
  titleOf,
} from 'metier/plan';
import type {Progress} from 'metier/plan/progress';
import {type Resume, shownBy} from 'metier/resume';
import type {Profiles} from 'metier/roles';
import {lineAround} from 'metier/text/quote';
import type {ReadDocument, RoleId} from '../../reading.ts';

/** What a plan may lead to. */
export type PlanGoal = {readonly name: string} & (
  | {readonly is: 'role'; readonly role: RoleId}
  | {readonly is: 'posting'; readonly document: ReadDocument}
);

export interface PlanInput {
  readonly resume: Resume;
  readonly today: string;
  readonly goals: readonly PlanGoal[];
  readonly progress: Progress;
  /** Hours a week and the day until when; no limit without both. */
  readonly weekly: number | null;
  readonly by: string | null;
}

/** What the knowledge base says of a skill. */
export interface SkillText {
  readonly label: string;
  /** The label at the start of a line. */
  readonly title: string;
  readonly needs: readonly {readonly skill: string; readonly because: string}[];
  readonly learn: string;
  readonly resources: readonly {readonly name: string; readonly by: string}[];
  readonly proof: string;
  readonly check: string;
  readonly show: string;
  readonly questions: readonly {readonly q: string; readonly good: string}[];
}

export interface PlanAnswer {
  readonly plan: Plan;
  /** Names of the goals that are planned for, and of those with too few postings or nothing known to plan by. */
  readonly goals: readonly string[];
  readonly withheld: readonly string[];
  /** Labels of what is taken as known and asked for. */
  readonly assumed: readonly string[];
  readonly skills: ReadonlyMap<string, SkillText>;
}

const FEWEST_POSTINGS = 20;
const MOST_ASSUMED = 8;

/** The plan from a resume to the goals. */
export function run({resume, today, goals, progress, weekly, by}: PlanInput): PlanAnswer {
  const all = goals.map(targetOf);
  const isEnough = ({unit, demands}: Target) => demands.length >= (unit === 'posting' ? FEWEST_POSTINGS : 1);
  const targets = all.filter(isEnough);
  const {standing, assumed} = startFrom(shownBy(resume, today));
  const made = plan(standing, targets, LEARNING, {
    ...goingOn(progress),
    hours: weekly !== null && by !== null ? hoursUntil(today, by, weekly) : undefined,
    piece: pieceFor(targets[0]?.role ?? null),
  });
  return {
    plan: made,
    goals: targets.map(({name}) => name),
    withheld: all.filter((target) => !isEnough(target)).map(({name}) => name),
    assumed: assumedIn(assumed, targets),
    skills: textsOf(made, progress),
  };
}

function targetOf(goal: PlanGoal): Target {
  if (goal.is === 'role') return roleTarget(goal.role, goal.name, data as Profiles);
  return postingTarget(goal.document.reading.posting, goal.name, (evidence) => lineAround(goal.document, evidence));
}

/** What is taken as known, most asked first. */
function assumedIn(assumed: readonly Assumed[], targets: readonly Target[]): string[] {
  const asked = new Map<string, number>();
  for (const {demands} of targets)
    for (const skill of demands.flat().flatMap(({anyOf}) => anyOf)) asked.set(skill, (asked.get(skill) ?? 0) + 1);
  return assumed
    .filter(({skill}) => asked.has(skill))
    .sort((a, b) => (asked.get(b.skill) ?? 0) - (asked.get(a.skill) ?? 0))
    .slice(0, MOST_ASSUMED)
    .map(({skill}) => labelOf(skill));
}

function textsOf({steps, leftOut, piece, unknown}: Plan, {done}: Progress): ReadonlyMap<string, SkillText> {
  const near = steps.flatMap(({from}) => from ?? []);
  const named = [...steps, ...leftOut, ...done, ...unknown].map(({skill}) => skill);
  const needs = named.flatMap((skill) => LEARNING.get(skill)?.needs.map((need) => need.skill) ?? []);
  const skills = new Set([...named, ...near, ...needs, ...(piece?.proves ?? [])]);
  return new Map([...skills].map((skill) => [skill, textOf(skill)]));
}

function textOf(skill: string): SkillText {
  const {
    needs = [],
    learn = '',
    resources = [],
    proof = '',
    check = '',
    show = '',
    questions = [],
  } = LEARNING.get(skill) ?? {};
  return {label: labelOf(skill), title: titleOf(skill), needs, learn, resources, proof, check, show, questions};
}
