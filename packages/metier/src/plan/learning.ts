import type {Standing} from './standing.ts';

/** How one learns a skill; from the knowledge base. Hours are working hours. */
export interface Learnable {
  readonly skill: string;
  /** What has to be known before, directly, each with a reason. */
  readonly needs: readonly {readonly skill: string; readonly because: string}[];
  /** To the level that postings mean by "experience with": `new` with the needs alone, `near` from a neighbouring skill. */
  readonly hours: {readonly new: Range; readonly near: Range};
  readonly near: readonly string[];
  /**
   * False for a word for several skills, and for what is picked up at work or beside another step: it is no step on the way to a
   * role, but may be a need, and a step where one posting asks for it and nothing else covers it.
   */
  readonly alone?: boolean;
  /** Tools of the same use: who shows two of them needs no third. */
  readonly rivals?: readonly string[];
}

/** From and to, both whole. */
export type Range = readonly [number, number];

export type Learning = ReadonlyMap<string, Learnable>;

/** Where a step begins: at nothing, at a known neighbour, or at a skill that is only listed and lacks a proof. */
export interface Start {
  readonly at: 'new' | 'near' | 'claimed';
  /** The neighbour. */
  readonly from: string | null;
  readonly hours: Range;
}

/**
 * What has to be learnt for a skill, given what is known: its needs before itself, each once. A need that nobody wrote how to
 * learn is left out. Throws a `RangeError` when the needs go in a circle.
 */
export function wayTo(skill: string, known: Pick<Standing, 'has'>, learning: Learning): Learnable[] {
  const way: Learnable[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (id: string): void => {
    if (done.has(id) || (id !== skill && known.has(id))) return;
    if (open.has(id)) throw new RangeError(`What "${id}" needs needs it`);
    const learnable = learning.get(id);
    if (!learnable) return;
    open.add(id);
    for (const need of learnable.needs) visit(need.skill);
    open.delete(id);
    done.add(id);
    way.push(learnable);
  };
  visit(skill);
  return way;
}

/** A proof of what is known takes from half of the fewest to the fewest hours that it takes from a neighbour. */
export const toProve = ({hours}: Learnable): Range => [Math.ceil(hours.near[0] / 2), hours.near[0]];

/** Where one begins with a skill and what it takes: fewest hours when it only lacks a proof, fewer where a neighbour is known. */
export function startOf(learnable: Learnable, known: Pick<Standing, 'has' | 'isClaimed'>): Start {
  const {skill, hours, near} = learnable;
  if (known.isClaimed(skill)) return {at: 'claimed', from: null, hours: toProve(learnable)};
  const from = near.find((other) => known.has(other)) ?? null;
  return from ? {at: 'near', from, hours: hours.near} : {at: 'new', from: null, hours: hours.new};
}
