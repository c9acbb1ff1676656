import {type Profiles, type RoleProfile, useOf} from './profile.ts';

/** Shares from 0 to 1 by skill id or task. */
export type Shares = ReadonlyMap<string, number>;

/** How much of nearness is skills; the rest is tasks. */
const OF_SKILLS = 0.7;
/** A skill that a fifth of all roles' postings name weighs log 2; rarer ones more (as inverse document frequency does). */
const COMMON = 0.2;
const RAREST = 1e-4;

export const skillShares = ({skills, coverage}: RoleProfile): Shares =>
  new Map(skills.map((use) => [use.skill, useOf(use) / Math.max(1, coverage.postings)]));

const taskShares = ({tasks, withTasks}: RoleProfile): Shares =>
  new Map(tasks.map(({task, count}) => [task, count / Math.max(1, withTasks)]));

/**
 * How much of what two roles ask for they share, 0 to 1: the sum of the smaller shares over the sum of the larger ones
 * (Ruzicka similarity, the weighted form of Jaccard's).
 */
export function overlapOf(a: Shares, b: Shares): {shared: number; onlyA: number; onlyB: number} {
  let shared = 0;
  let all = 0;
  let more = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const x = a.get(key) ?? 0;
    const y = b.get(key) ?? 0;
    shared += Math.min(x, y);
    all += Math.max(x, y);
    more += Math.max(0, x - y);
  }
  return all
    ? {shared: shared / all, onlyA: more / all, onlyB: 1 - (shared + more) / all}
    : {shared: 0, onlyA: 0, onlyB: 0};
}

/**
 * How near roles are to one another and to a posting or resume, 0 to 1: seven tenths the cosine of their skills, weighed by how
 * rare these are among the roles, three tenths the overlap of their tasks.
 */
export class Nearness {
  readonly roles: readonly string[];
  readonly #skills: readonly Shares[];
  readonly #tasks: readonly Shares[];
  readonly #rarity = new Map<string, number>();

  constructor({roles}: Profiles) {
    this.roles = roles.map(({role}) => role);
    this.#skills = roles.map(skillShares);
    this.#tasks = roles.map(taskShares);
    const sums = new Map<string, number>();
    for (const shares of this.#skills)
      for (const [skill, share] of shares) sums.set(skill, (sums.get(skill) ?? 0) + share);
    for (const [skill, sum] of sums)
      this.#rarity.set(skill, Math.log(1 + COMMON / Math.max(RAREST, sum / roles.length)));
  }

  between(a: number, b: number): number {
    if (a === b) return 1;
    const tasks = overlapOf(this.#tasks[a] as Shares, this.#tasks[b] as Shares).shared;
    return OF_SKILLS * this.#cosine(this.#skills[a] as Shares, this.#skills[b] as Shares) + (1 - OF_SKILLS) * tasks;
  }

  /** How near each role is to a set of skills, by skills alone. */
  to(skills: Iterable<string>): number[] {
    const own: Shares = new Map([...skills].map((skill) => [skill, 1]));
    return this.#skills.map((shares) => this.#cosine(own, shares));
  }

  #cosine(a: Shares, b: Shares): number {
    let product = 0;
    for (const [skill, share] of a) {
      const weight = this.#weight(skill);
      product += weight * weight * share * (b.get(skill) ?? 0);
    }
    return product ? product / (this.#length(a) * this.#length(b)) : 0;
  }

  #length(shares: Shares): number {
    let squares = 0;
    for (const [skill, share] of shares) squares += (this.#weight(skill) * share) ** 2;
    return Math.sqrt(squares);
  }

  #weight(skill: string): number {
    return this.#rarity.get(skill) ?? Math.log(1 + COMMON / RAREST) / 4;
  }
}

const known = new WeakMap<Profiles, Nearness>();

/** The nearness of these profiles; counted once. */
export function nearnessOf(profiles: Profiles): Nearness {
  const nearness = known.get(profiles) ?? new Nearness(profiles);
  known.set(profiles, nearness);
  return nearness;
}
