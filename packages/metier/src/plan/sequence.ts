import {type Learnable, type Learning, startOf, toProve, wayTo} from './learning.ts';
import type {Standing} from './standing.ts';
import {Demands, type Target} from './target.ts';

/** A skill to learn with what it needs before it; the skill itself is the last. */
export type Way = readonly Learnable[];

/** A step that brings all targets together nearer by less than this, or by less for the square root of its hours, is not planned. */
const LEAST_GAIN = 0.004;
const LEAST_RATE = 0.0012;
/** A step serves a target when it brings it nearer by so much. */
const SERVES = 0.01;
/** A proof of fewer hours is no step: the piece that joins the steps shows it, too. */
const LEAST_PROOF = 8;
/** Who shows two tools of one use needs no third. */
const ENOUGH_OF_A_KIND = 2;
const MOST_WAYS = 24;
/** Rates that differ by less are equal: sums come out so in another order. */
const TINY = 1e-12;

/**
 * Every way worth its hours, in order, whatever time there is: first what serves all targets, and each time the one that brings
 * them nearest for the square root of its hours. `kept` comes first, in its order, as far as it is still worth planning.
 */
export function sequence(
  start: Standing,
  targets: readonly Target[],
  learning: Learning,
  {kept = [], without = []}: {readonly kept?: readonly string[]; readonly without?: readonly string[]},
): Way[] {
  const fresh = waysFrom(new Search(start.copy(), targets, learning, new Set(without)), targets.length);
  if (!kept.length) return fresh;
  const worth = new Set(fresh.flatMap((way) => way.map(({skill}) => skill)));
  const search = new Search(start.copy(), targets, learning, new Set(without));
  const first = kept.flatMap((skill) => (worth.has(skill) && search.keep(skill)) || []);
  return [...first.map((one) => [one]), ...waysFrom(search, targets.length)];
}

function waysFrom(search: Search, targets: number): Way[] {
  const ways: Way[] = [];
  for (const servesAll of targets > 1 ? [true, false] : [false])
    while (ways.length < MOST_WAYS) {
      const way = search.next(servesAll);
      if (!way) break;
      ways.push(way);
    }
  return ways;
}

class Search {
  readonly #standing: Standing;
  readonly #targets: readonly Demands[];
  readonly #learning: Learning;
  readonly #without: ReadonlySet<string>;
  readonly #skills: readonly string[];
  /** One of the targets is one posting: its every requirement counts. */
  readonly #isForOne: boolean;

  constructor(standing: Standing, targets: readonly Target[], learning: Learning, without: ReadonlySet<string>) {
    this.#standing = standing;
    this.#targets = targets.map((target) => new Demands(target));
    this.#learning = learning;
    this.#without = without;
    this.#isForOne = targets.some(({unit}) => unit === 'requirement');
    for (const target of this.#targets) target.settle(standing);
    const asked = new Set(this.#targets.flatMap(({skills}) => [...skills]));
    const isAlone = (skill: string) => learning.get(skill)?.alone !== false;
    this.#skills = [...learning.keys()]
      .filter((skill) => (this.#isForOne || isAlone(skill)) && !without.has(skill))
      .filter((skill) => standing.spread(skill).some((one) => asked.has(one)))
      .sort((a, b) => Number(isAlone(b)) - Number(isAlone(a)) || (a < b ? -1 : 1));
  }

  /** A step of an earlier plan, when it can still be taken next. */
  keep(skill: string): Way | null {
    const learnable = this.#learning.get(skill);
    if (!learnable || this.#without.has(skill) || !this.#isOpen(skill)) return null;
    const way = wayTo(skill, this.#standing, this.#learning);
    if (way.length !== 1) return null;
    this.#take(way);
    return way;
  }

  next(servesAll: boolean): Way | null {
    let best: Way | null = null;
    let most = 0;
    for (const skill of this.#skills) {
      if (!this.#isOpen(skill)) continue;
      const way = wayTo(skill, this.#standing, this.#learning);
      if (way.some((one) => this.#without.has(one.skill))) continue;
      const rate = this.#rate(way, servesAll);
      if (rate <= most + TINY) continue;
      most = rate;
      best = way;
    }
    if (best) this.#take(best);
    return best;
  }

  /** Not known, or only listed and worth a proof of its own: what is assumed is not planned. */
  #isOpen(skill: string): boolean {
    const learnable = this.#learning.get(skill) as Learnable;
    if (this.#standing.has(skill))
      return this.#standing.isClaimed(skill) && (this.#isForOne || toProve(learnable)[0] >= LEAST_PROOF);
    if (this.#isForOne) return true;
    return (learnable.rivals ?? []).filter((rival) => this.#standing.level(rival) === 1).length < ENOUGH_OF_A_KIND;
  }

  #take(way: Way): void {
    for (const {skill} of way) this.#standing.learn(skill);
    for (const target of this.#targets) target.settle(this.#standing);
  }

  #rate(way: Way, servesAll: boolean): number {
    const then = this.#standing.copy();
    const raised = new Set<string>();
    let hours = 0;
    for (const one of way) {
      for (const skill of then.raisedBy(one.skill)) raised.add(skill);
      hours += middle(startOf(one, then).hours);
      then.learn(one.skill);
    }
    const gains = this.#targets.map((target) => target.gain(then, raised));
    const gain = gains.reduce((sum, one) => sum + one, 0);
    if (gain < LEAST_GAIN || (servesAll && gains.some((one) => one < SERVES))) return 0;
    const rate = gain / Math.sqrt(Math.max(1, hours));
    return rate < LEAST_RATE ? 0 : rate;
  }
}

export const middle = ([from, to]: readonly [number, number]): number => (from + to) / 2;
