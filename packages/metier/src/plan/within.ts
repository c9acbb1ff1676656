import {type Learnable, type Learning, startOf} from './learning.ts';
import {middle} from './sequence.ts';
import type {Standing} from './standing.ts';
import {Demands, reachOf, type Target} from './target.ts';

/** Hours that come on top of the steps: for the piece that joins them. */
export type Extra = (steps: readonly Learnable[]) => number;

/**
 * The steps that fit the hours, in the order of `all`. Tried are the first few steps with a run of later ones, for every length of
 * both; the choice that opens most wins, then the one that comes nearest, then the one of fewest hours. More hours allow every
 * choice that fewer allow, so they never open less.
 */
export function within(
  hours: number,
  all: readonly Learnable[],
  start: Standing,
  targets: readonly Target[],
  learning: Learning,
  extra: Extra,
): Learnable[] {
  const demands = targets.map((target) => new Demands(target));
  for (const one of demands) one.settle(start);
  let best: Choice = {steps: [], open: -1, near: -1, hours: 0};
  for (const steps of choices(all)) {
    const end = after(steps, start, learning);
    const spent = end ? end.hours + extra(steps) : 0;
    if (!end || spent > hours) continue;
    const open = reachOf(end.standing, targets).reduce((sum, {count, of}) => sum + count / Math.max(1, of), 0);
    const near = demands.reduce((sum, one) => sum + one.gain(end.standing, end.raised), 0);
    const choice = {steps, open, near, hours: spent};
    if (isBetter(choice, best)) best = choice;
  }
  return best.steps;
}

interface Choice {
  readonly steps: Learnable[];
  readonly open: number;
  readonly near: number;
  readonly hours: number;
}

function isBetter(a: Choice, b: Choice): boolean {
  if (Math.abs(a.open - b.open) > TINY) return a.open > b.open;
  if (Math.abs(a.near - b.near) > TINY) return a.near > b.near;
  return a.hours < b.hours;
}

function* choices(all: readonly Learnable[]): Generator<Learnable[]> {
  for (let first = all.length; first >= 0; first--) {
    yield all.slice(0, first);
    for (let from = first + 1; from < all.length; from++)
      for (let to = from + 1; to <= all.length; to++) yield [...all.slice(0, first), ...all.slice(from, to)];
  }
}

/** Sums of shares are equal when they differ by less. */
const TINY = 1e-9;

/** Where the steps lead and what they take; null when one of them lacks what it needs. */
function after(steps: readonly Learnable[], start: Standing, learning: Learning) {
  const standing = start.copy();
  const raised = new Set<string>();
  let hours = 0;
  for (const step of steps) {
    if (step.needs.some(({skill}) => learning.has(skill) && !standing.has(skill))) return null;
    hours += middle(startOf(step, standing).hours);
    for (const skill of standing.raisedBy(step.skill)) raised.add(skill);
    standing.learn(step.skill);
  }
  return {standing, raised, hours};
}
