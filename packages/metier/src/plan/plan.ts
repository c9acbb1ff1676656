import {wilson} from '../roles/interval.ts';
import {type Learnable, type Learning, type Range, startOf} from './learning.ts';
import {middle, sequence, type Way} from './sequence.ts';
import type {Standing} from './standing.ts';
import {Demands, type Reach, reachOf, type Target} from './target.ts';
import {within} from './within.ts';

export interface PlanOptions {
  /** Hours that can be spent; without it all steps that pay are planned, up to `MOST_STEPS`. */
  readonly hours?: number | undefined;
  /** Skills that are learnt already, from a plan's progress. */
  readonly done?: readonly string[];
  /** Skills that are not to be planned, nor what needs them. */
  readonly without?: readonly string[];
  /** Skills of an earlier plan in its order: what is still worth planning keeps it. */
  readonly kept?: readonly string[];
  /** A work that joins the steps, of the role that the plan leads to. */
  readonly piece?: Piece | null;
}

/** A work that joins several skills; from the knowledge base. */
export interface Piece {
  readonly what: string;
  readonly hours: Range;
  readonly check: string;
  readonly show: string;
  readonly joins: readonly string[];
}

/** Postings that a step brings within reach, given those before it. */
export interface Opened extends Reach {
  /**
   * 95 % interval of `count` over such postings at large (Wilson, of as many postings); null where requirements of one posting are
   * counted, and where nothing opens.
   */
  readonly interval: Range | null;
}

export interface PlanStep {
  readonly skill: string;
  readonly hours: Range;
  /** Where it begins: at nothing, near something known, or at a skill that the resume lists without showing it. */
  readonly start: 'new' | 'near' | 'claimed';
  /** The known neighbour that shortens it. */
  readonly from: string | null;
  readonly opens: readonly Opened[];
  /** Postings, or requirements, that ask for the skill itself. */
  readonly asked: readonly Reach[];
  /** Words that ask for it, where the target keeps them. */
  readonly quotes: readonly string[];
  /** The later step that it is needed for, when nothing asks for it by itself. */
  readonly neededFor: string | null;
  /** Why it has to come after earlier steps. */
  readonly after: readonly {readonly skill: string; readonly because: string}[];
}

/** The piece at the end: what it joins, and what it proves besides the steps. */
export interface PlanPiece {
  readonly what: string;
  readonly hours: Range;
  readonly check: string;
  readonly show: string;
  /** Steps that it joins. */
  readonly joins: readonly string[];
  /** Skills that the resume only lists and that this can show. */
  readonly proves: readonly string[];
  readonly opens: readonly Opened[];
}

export interface LeftOut extends PlanStep {
  /** Left out for want of hours, or because it was chosen so. */
  readonly why: 'hours' | 'chosen';
}

/** The shortest honest way: steps in order, what they cost and open, and what is left out. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  readonly piece: PlanPiece | null;
  /** Of all steps and the piece. */
  readonly hours: Range;
  /** Within reach before the first step and after the last. */
  readonly before: readonly Reach[];
  readonly after: readonly Reach[];
  readonly leftOut: readonly LeftOut[];
  /** What is asked for and not known, and Metier does not know how to learn; most asked first. */
  readonly unknown: readonly {readonly skill: string; readonly asked: readonly Reach[]}[];
  readonly method: string;
}

const MOST_STEPS = 10;
/** So many are planned at least, however many are done. */
const FEWEST_STEPS = 3;
/** So many steps make a piece that joins them worth its hours. */
const STEPS_TO_JOIN = 3;
const MOST_LEFT_OUT = 6;
const MOST_PROVED = 4;
/** A skill that nobody wrote how to learn is named when such a part of the postings ask for it. */
const WORTH_NAMING = 0.05;
const MOST_NAMED = 8;

/** How a plan was made, in sentences that hold for it. */
const methodOf = (targets: readonly Target[], isLimited: boolean): string =>
  [
    targets.some(({unit}) => unit === 'posting')
      ? 'A posting is within reach when half of what it requires is known.'
      : 'Every requirement of the posting counts alike; any way of an either-or meets it.',
    'What the resume only lists, what only follows from it, and the neighbour of a known tool count half.',
    'Each next step is the one that brings the goal nearest for the square root of its hours, with what it needs before it.',
    targets.length > 1 ? 'What serves all goals comes first.' : '',
    isLimited ? 'Within the hours, the first steps and a run of later ones are chosen that open most.' : '',
    targets.some(({unit}) => unit === 'posting') ? 'Intervals are 95 % (Wilson).' : '',
    'Hours are our estimates.',
  ]
    .filter(Boolean)
    .join(' ');

/** Plans from where a person stands to the targets. The same input gives the same plan, whatever its order. */
export function plan(
  from: Standing,
  targets: readonly Target[],
  learning: Learning,
  {hours, done = [], without = [], kept = [], piece = null}: PlanOptions = {},
): Plan {
  const start = from.copy();
  for (const skill of [...done].sort()) start.learn(skill);
  // Steps that were planned and are done count, so that a plan does not grow while it is followed.
  const most = Math.max(FEWEST_STEPS, MOST_STEPS - done.filter((skill) => kept.includes(skill)).length);
  const ways = proofsFirst(
    first(sequence(start, targets, learning, {kept, without}), start, learning, most),
    start,
    kept,
  );
  const extra = (some: readonly Learnable[]) => (pieceFits(piece, some) ? middle(piece.hours) : 0);
  const chosen = hours === undefined ? ways.flat() : within(hours, ways.flat(), start, targets, learning, extra);
  const world = new World(start.copy(), targets);
  const steps = chosen.map((one) => world.step(one, goalOf(one, ways)));
  const joined = piece && pieceFits(piece, chosen) ? world.piece(piece, chosen) : null;
  const after = reachOf(world.standing, targets);
  return {
    steps,
    piece: joined,
    hours: sumOf(joined ? [...steps, joined] : steps),
    before: reachOf(start, targets),
    after,
    leftOut: leftOut(ways, new Set(chosen), without, world.standing, targets, learning),
    unknown: world.unknown(learning),
    method: methodOf(targets, hours !== undefined),
  };
}

/** What the resume lists already is proved first: that takes least, and later steps build on it. What has its place keeps it. */
function proofsFirst(ways: readonly Way[], start: Standing, kept: readonly string[]): Way[] {
  const isProof = (way: Way) =>
    way.every(
      ({skill, needs}) =>
        start.isClaimed(skill) && !kept.includes(skill) && needs.every((need) => start.has(need.skill)),
    );
  return [...ways.filter(isProof), ...ways.filter((way) => !isProof(way))];
}

/** The first ways that have no more than `most` steps together; what builds on one that is too long goes with it. */
function first(ways: readonly Way[], start: Standing, learning: Learning, most: number): Way[] {
  const known = start.copy();
  let steps = 0;
  return ways.filter((way) => {
    const own = new Set(way.map(({skill}) => skill));
    const lacks = way.some(({needs}) =>
      needs.some(({skill}) => learning.has(skill) && !known.has(skill) && !own.has(skill)),
    );
    if (lacks || steps + way.length > most) return false;
    steps += way.length;
    for (const {skill} of way) known.learn(skill);
    return true;
  });
}

/** What a step is needed for: the last of its way. */
const goalOf = (step: Learnable, ways: readonly Way[]): string =>
  ways.find((way) => way.includes(step))?.at(-1)?.skill ?? step.skill;

const pieceFits = (piece: Piece | null, steps: readonly Learnable[]): piece is Piece =>
  piece !== null && steps.filter(({skill}) => piece.joins.includes(skill)).length >= STEPS_TO_JOIN;

const sumOf = (steps: readonly {readonly hours: Range}[]): Range => [
  steps.reduce((sum, {hours}) => sum + hours[0], 0),
  steps.reduce((sum, {hours}) => sum + hours[1], 0),
];

function leftOut(
  ways: readonly Way[],
  chosen: ReadonlySet<Learnable>,
  without: readonly string[],
  end: Standing,
  targets: readonly Target[],
  learning: Learning,
): LeftOut[] {
  const alone = (one: Learnable, why: LeftOut['why']): LeftOut => ({
    ...new World(end.copy(), targets).step(one, goalOf(one, ways)),
    why,
  });
  const late = ways.flat().filter((one) => !chosen.has(one));
  const refused = [...new Set(without)].sort().flatMap((skill) => learning.get(skill) ?? []);
  return [
    ...refused.map((one) => alone(one, 'chosen')),
    ...late.slice(0, MOST_LEFT_OUT).map((one) => alone(one, 'hours')),
  ];
}

/** What is known while steps are taken, and what each of them changes. */
class World {
  readonly standing: Standing;
  readonly #targets: readonly Target[];
  readonly #demands: readonly Demands[];
  readonly #learnt = new Set<string>();

  constructor(standing: Standing, targets: readonly Target[]) {
    this.standing = standing;
    this.#targets = targets;
    this.#demands = targets.map((target) => new Demands(target));
  }

  step(one: Learnable, goal: string): PlanStep {
    const {at, from, hours} = startOf(one, this.standing);
    const asked = this.asked(one.skill);
    const opens = this.#opens(() => this.standing.learn(one.skill));
    const after = one.needs.filter(({skill}) => this.#learnt.has(skill));
    this.#learnt.add(one.skill);
    return {
      skill: one.skill,
      hours,
      start: at,
      from,
      opens,
      asked,
      quotes: [...new Set(this.#demands.flatMap((demands) => demands.quotes(one.skill)))],
      neededFor: one.skill !== goal && asked.every(({count}) => !count) ? goal : null,
      after,
    };
  }

  piece({what, hours, check, show, joins}: Piece, steps: readonly Learnable[]): PlanPiece {
    const proves = this.standing.claimed
      .filter((skill) => joins.includes(skill))
      .sort((a, b) => this.#weight(b) - this.#weight(a) || (a < b ? -1 : 1))
      .filter((skill) => this.#weight(skill) > 0)
      .slice(0, MOST_PROVED);
    const opens = this.#opens(() => {
      for (const skill of proves) this.standing.learn(skill);
    });
    const joined = steps.map(({skill}) => skill).filter((skill) => joins.includes(skill));
    return {what, hours, check, show, joins: joined, proves, opens};
  }

  asked(skill: string): Reach[] {
    return this.#targets.map(({name, unit, demands}, i) => ({
      target: name,
      unit,
      count: this.#demands[i]?.asking(skill) ?? 0,
      of: demands.length,
    }));
  }

  unknown(learning: Learning): {skill: string; asked: Reach[]}[] {
    return [...new Set(this.#demands.flatMap(({skills}) => [...skills]))]
      .filter((skill) => !learning.has(skill) && this.standing.level(skill) === 0)
      .filter((skill) => this.#demands.some((one) => one.asking(skill) >= WORTH_NAMING * one.count))
      .sort((a, b) => this.#weight(b) - this.#weight(a) || (a < b ? -1 : 1))
      .slice(0, MOST_NAMED)
      .map((skill) => ({skill, asked: this.asked(skill)}));
  }

  #weight(skill: string): number {
    return this.#demands.reduce((sum, one) => sum + one.asking(skill) / Math.max(1, one.count), 0);
  }

  #opens(change: () => void): Opened[] {
    const before = reachOf(this.standing, this.#targets);
    change();
    return reachOf(this.standing, this.#targets).map((now, i): Opened => {
      const count = now.count - (before[i]?.count ?? 0);
      return {...now, count, interval: now.unit === 'posting' && count > 0 ? intervalOf(count, now.of) : null};
    });
  }
}

function intervalOf(count: number, of: number): Range {
  const {low, high} = wilson(count, of);
  return [Math.round(low * of), Math.round(high * of)];
}
