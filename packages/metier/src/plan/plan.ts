import {hoursFor, type Learnable, type Learning, type Range, wayTo} from './learning.ts';

/** What a plan leads to: a role by the demands of its postings, or one posting. */
export interface Target {
  readonly name: string;
  /** For each posting the skills that it requires; none empty. */
  readonly demands: readonly (readonly string[])[];
}

export interface PlanOptions {
  /** What knowing a skill means knowing, too: what it is a kind of. */
  readonly implied?: (skill: string) => Iterable<string>;
  /** Hours that can be spent; without it all steps that pay are planned, up to `MOST_STEPS`. */
  readonly hours?: number;
  /** Skills that are learnt already, from a plan's progress. */
  readonly done?: readonly string[];
}

/** How many postings of a target are within reach. */
export interface Reach {
  readonly target: string;
  readonly count: number;
  readonly of: number;
}

export interface PlanStep {
  readonly skill: string;
  readonly hours: Range;
  /** The known neighbour that shortens it. */
  readonly from: string | null;
  /** Postings that this step brings within reach, given the steps before it. */
  readonly opens: readonly Reach[];
  /** Postings that require the skill. */
  readonly asked: readonly Reach[];
  /** The later step that it is needed for, when no posting asks for it by itself. */
  readonly neededFor: string | null;
  /** Why it has to come after earlier steps. */
  readonly after: readonly {readonly skill: string; readonly because: string}[];
}

/** The shortest honest way: steps in order, what they cost and open, and what does not fit the hours. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly hours: Range;
  /** Within reach before the first step and after the last. */
  readonly before: readonly Reach[];
  readonly after: readonly Reach[];
  readonly leftOut: readonly PlanStep[];
  readonly method: string;
}

/** A posting is within reach when so large a part of its required skills is known. */
export const WITHIN_REACH = 1 / 2;
const MOST_STEPS = 14;
/** A step that brings all targets together nearer by less than this is not worth its hours. */
const LEAST_GAIN = 0.004;
const METHOD =
  'A posting is within reach when half of its required skills are known; who knows a skill knows what it is a kind of. Each next step is the one that brings the postings of all targets nearest for the square root of its hours, with what it needs before it.';

/** Plans from what is known to the targets. The same input gives the same plan. */
export function plan(
  known: Iterable<string>,
  targets: readonly Target[],
  learning: Learning,
  {hours = Number.POSITIVE_INFINITY, done = [], implied = () => []}: PlanOptions = {},
): Plan {
  const all = targets.map((target) => new Demands(target));
  const learn = (to: Set<string>, skill: string): void => {
    to.add(skill);
    for (const wider of implied(skill)) to.add(wider);
  };
  const have = new Set<string>();
  for (const skill of [...known, ...done]) learn(have, skill);
  const before = reachOf(have, targets);
  const steps: PlanStep[] = [];
  const leftOut: PlanStep[] = [];
  const refused = new Set<string>();
  let spent = 0;
  while (steps.length < MOST_STEPS) {
    const next = bestWay(have, all, learning, refused, learn);
    if (!next) break;
    const cost = next.way.reduce((sum, one) => sum + middle(hoursFor(one, have)), 0);
    const fits = spent + cost <= hours;
    const made = stepsOf(next.way, have, targets, learn);
    if (fits) {
      for (const {skill} of next.way) learn(have, skill);
      spent += cost;
      steps.push(...made);
    } else {
      refused.add(next.goal);
      leftOut.push(...made.filter(({skill}) => leftOut.every((one) => one.skill !== skill)));
    }
  }
  return {
    steps,
    hours: sumOf(steps),
    before,
    after: reachOf(have, targets),
    leftOut: leftOut.filter(({skill}) => !have.has(skill)),
    method: METHOD,
  };
}

const middle = ([from, to]: Range): number => (from + to) / 2;
const sumOf = (steps: readonly PlanStep[]): Range => [
  steps.reduce((sum, {hours}) => sum + hours[0], 0),
  steps.reduce((sum, {hours}) => sum + hours[1], 0),
];

interface Way {
  readonly goal: string;
  readonly way: readonly Learnable[];
}

type Learn = (to: Set<string>, skill: string) => void;

/** The demands of a target by skill, so that only those that a step touches are looked at. */
class Demands {
  readonly count: number;
  readonly #demands: readonly (readonly string[])[];
  readonly #bySkill = new Map<string, number[]>();

  constructor({demands}: Target) {
    this.#demands = demands;
    this.count = demands.length;
    for (const [i, demand] of demands.entries())
      for (const skill of demand) {
        const places = this.#bySkill.get(skill) ?? [];
        places.push(i);
        this.#bySkill.set(skill, places);
      }
  }

  /** Every skill that some posting requires. */
  get skills(): Iterable<string> {
    return this.#bySkill.keys();
  }

  /** How much nearer the postings come in the mean, 0 to 1, when `then` is known and not `now` alone. */
  gain(now: ReadonlySet<string>, then: ReadonlySet<string>): number {
    const touched = new Set<number>();
    for (const skill of then)
      if (!now.has(skill)) for (const place of this.#bySkill.get(skill) ?? []) touched.add(place);
    let sum = 0;
    for (const place of touched) {
      const demand = this.#demands[place] as readonly string[];
      const needed = neededIn(demand);
      sum += Math.min(1, knownIn(demand, then) / needed) - Math.min(1, knownIn(demand, now) / needed);
    }
    return sum / Math.max(1, this.count);
  }
}

/** The skill, with what it needs, that brings the targets nearest for the square root of its hours. */
function bestWay(
  have: ReadonlySet<string>,
  targets: readonly Demands[],
  learning: Learning,
  refused: ReadonlySet<string>,
  learn: Learn,
): Way | null {
  let best: Way | null = null;
  let most = 0;
  for (const goal of candidates(have, targets, learning)) {
    if (refused.has(goal)) continue;
    const way = wayTo(goal, have, learning);
    const then = new Set(have);
    for (const {skill} of way) learn(then, skill);
    const gain = targets.reduce((sum, target) => sum + target.gain(have, then), 0);
    if (gain < LEAST_GAIN) continue;
    const rate = gain / Math.sqrt(way.reduce((sum, one) => sum + Math.max(1, middle(hoursFor(one, have))), 0));
    if (rate <= most) continue;
    most = rate;
    best = {goal, way};
  }
  return best;
}

/** Skills that some posting requires, nobody knows yet and one can learn; in a fixed order. */
const candidates = (have: ReadonlySet<string>, targets: readonly Demands[], learning: Learning): string[] =>
  [...new Set(targets.flatMap(({skills}) => [...skills]))]
    .filter((skill) => !have.has(skill) && learning.has(skill))
    .sort();

const knownIn = (demand: readonly string[], have: ReadonlySet<string>): number => {
  let count = 0;
  for (const skill of demand) if (have.has(skill)) count++;
  return count;
};
const neededIn = (demand: readonly string[]): number => Math.max(1, Math.ceil(demand.length * WITHIN_REACH));

/** How many postings of each target are within reach. */
export const reachOf = (have: ReadonlySet<string>, targets: readonly Target[]): Reach[] =>
  targets.map(({name, demands}) => ({
    target: name,
    count: demands.filter((demand) => knownIn(demand, have) >= neededIn(demand)).length,
    of: demands.length,
  }));

function stepsOf(
  way: readonly Learnable[],
  known: ReadonlySet<string>,
  targets: readonly Target[],
  learn: Learn,
): PlanStep[] {
  const have = new Set(known);
  const goal = way[way.length - 1]?.skill as string;
  return way.map((one): PlanStep => {
    const {skill, needs, near} = one;
    const before = reachOf(have, targets);
    const hours = hoursFor(one, have);
    const from = near.find((other) => have.has(other)) ?? null;
    learn(have, skill);
    const after = reachOf(have, targets);
    const asked = targets.map(({name, demands}) => ({
      target: name,
      count: demands.filter((demand) => demand.includes(skill)).length,
      of: demands.length,
    }));
    return {
      skill,
      hours,
      from,
      opens: after.map((one, i) => ({...one, count: one.count - (before[i]?.count ?? 0)})),
      asked,
      neededFor: skill !== goal && asked.every(({count}) => !count) ? goal : null,
      after: needs.filter((need) => !known.has(need.skill) && have.has(need.skill)),
    };
  });
}
