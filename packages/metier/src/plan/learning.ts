/** How one learns a skill; from the knowledge base. Hours are working hours. */
export interface Learnable {
  readonly skill: string;
  /** What has to be known before, directly, each with a reason. */
  readonly needs: readonly {readonly skill: string; readonly because: string}[];
  /** To the level that postings mean by "experience with": `new` with the needs alone, `near` from a neighbouring skill. */
  readonly hours: {readonly new: Range; readonly near: Range};
  readonly near: readonly string[];
}

/** From and to, both whole. */
export type Range = readonly [number, number];

export type Learning = ReadonlyMap<string, Learnable>;

/**
 * What has to be learnt for a skill, given what is known: its needs before itself, each once. A need that nobody wrote how to
 * learn is left out. Throws a `RangeError` when the needs go in a circle.
 */
export function wayTo(skill: string, known: ReadonlySet<string>, learning: Learning): Learnable[] {
  const way: Learnable[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (id: string): void => {
    if (known.has(id) || done.has(id)) return;
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

/** Hours to learn a skill: fewer where a neighbour is known. */
export const hoursFor = ({hours, near}: Learnable, known: ReadonlySet<string>): Range =>
  near.some((skill) => known.has(skill)) ? hours.near : hours.new;
