/** What comes with something else, from the knowledge base: with a skill, a degree in a field, or months in a role. */
export interface Ground {
  readonly skills?: readonly string[];
  /** Parts of the names of fields, in lower case; "" is any field. */
  readonly fields?: readonly string[];
  readonly degrees?: readonly string[];
  readonly roles?: readonly string[];
  readonly months?: number;
  /** Likely, and not certain enough to call it known. */
  readonly half?: boolean;
  readonly knows: readonly string[];
  readonly because: string;
}

/** What a resume shows that a plan starts from. */
export interface Background {
  readonly skills: readonly {readonly skill: string; readonly how: 'demonstrated' | 'claimed'}[];
  readonly degrees: readonly {readonly degree: string; readonly field: string | null}[];
  /** Held roles with the months in them. */
  readonly roles: readonly {readonly role: string; readonly months: number}[];
}

/** A skill that is taken as known, though the resume does not name it, and why. */
export interface Assumed {
  readonly skill: string;
  /** The skill that it comes with; null when it comes with a degree or a role. */
  readonly by: string | null;
  readonly because: string;
}

/** How far a skill that is only listed, or that only follows from something else, counts. */
export const HALF = 0.5;

/** What one knows by knowing a skill, the skill itself first. */
export type Spread = (skill: string) => readonly string[];

/** How skills hang together: what comes with one, and what is so alike that knowing one is a part of the other. */
export interface Relations {
  /** What one knows by knowing a skill, the skill itself first. */
  readonly spread: Spread;
  readonly neighbours: (skill: string) => readonly string[];
}

/** What a person knows and how surely: 1 is shown, `HALF` is listed, assumed, or next to what is shown. */
export class Standing {
  readonly #levels: Map<string, number>;
  readonly #claimed: Set<string>;
  readonly #near: Set<string>;
  readonly #relations: Relations;

  constructor(
    relations: Relations,
    levels: Iterable<readonly [string, number]> = [],
    claimed: Iterable<string> = [],
    near: Iterable<string> = [],
  ) {
    this.#relations = relations;
    this.#levels = new Map(levels);
    this.#claimed = new Set(claimed);
    this.#near = new Set(near);
  }

  /** 1, `HALF` or 0. */
  level(skill: string): number {
    return this.#levels.get(skill) ?? (this.#near.has(skill) ? HALF : 0);
  }

  /** Known, be it only by the list of skills; a neighbour alone does not make it so. */
  has(skill: string): boolean {
    return this.#levels.has(skill);
  }

  /** The resume lists it, and nothing in it shows it. */
  isClaimed(skill: string): boolean {
    return this.#claimed.has(skill);
  }

  get claimed(): readonly string[] {
    return [...this.#claimed].sort();
  }

  /** Knows the skill from now on, and what comes with it. */
  learn(skill: string): void {
    for (const one of this.#relations.spread(skill)) {
      this.#levels.set(one, 1);
      this.#claimed.delete(one);
    }
    for (const one of this.#relations.neighbours(skill)) this.#near.add(one);
  }

  /** The skills that `learn` would raise. */
  raisedBy(skill: string): string[] {
    const {spread, neighbours} = this.#relations;
    return [
      ...spread(skill).filter((one) => this.level(one) < 1),
      ...neighbours(skill).filter((one) => this.level(one) === 0),
    ];
  }

  /** The skill and what comes with it. */
  spread(skill: string): readonly string[] {
    return this.#relations.spread(skill);
  }

  forget(skill: string): void {
    this.#levels.delete(skill);
    this.#claimed.delete(skill);
    this.#near.delete(skill);
  }

  copy(): Standing {
    return new Standing(this.#relations, this.#levels, this.#claimed, this.#near);
  }
}

/** What knowing a skill means knowing: what it is a kind of, and what comes with it by the grounds; over any number of steps. */
export function spreadOf(grounds: readonly Ground[], implied: (skill: string) => Iterable<string>): Spread {
  const bySkill = new Map<string, string[]>();
  for (const {skills, knows, half} of grounds)
    for (const skill of (!half && skills) || []) bySkill.set(skill, [...(bySkill.get(skill) ?? []), ...knows]);
  const known = new Map<string, readonly string[]>();
  return (skill) => {
    let all = known.get(skill);
    if (!all) {
      const found = new Set([skill]);
      for (const one of found) for (const next of [...implied(one), ...(bySkill.get(one) ?? [])]) found.add(next);
      all = [...found];
      known.set(skill, all);
    }
    return all;
  };
}

/** Where a person stands: what the resume shows, and what plainly comes with that though it does not say so. */
export function standingFrom(
  background: Background,
  grounds: readonly Ground[],
  implied: (skill: string) => Iterable<string>,
  needsOf: (skill: string) => Iterable<string>,
  neighbours: Relations['neighbours'],
): {readonly standing: Standing; readonly assumed: readonly Assumed[]} {
  const spread = spreadOf(grounds, implied);
  const named = new Set(background.skills.map(({skill}) => skill));
  const shown = background.skills.filter(({how}) => how === 'demonstrated').map(({skill}) => skill);
  const levels = new Map<string, number>();
  const assumed = new Map<string, Assumed>();
  const assume = (skill: string, by: string | null, because: string) => {
    if (levels.has(skill)) return;
    levels.set(skill, HALF);
    if (!named.has(skill)) assumed.set(skill, {skill, by, because});
  };
  for (const skill of shown) for (const one of spread(skill)) levels.set(one, 1);
  for (const {skill} of background.skills) if (!levels.has(skill)) levels.set(skill, HALF);
  for (const {knows, because} of grounds.filter((ground) => isMet(ground, background)))
    for (const skill of knows) for (const one of spread(skill)) assume(one, null, because);
  for (const {skill} of background.skills)
    for (const one of spread(skill)) assume(one, skill, reasonFor(one, skill, grounds));
  for (const skill of levels.keys())
    for (const need of needsOf(skill)) for (const one of spread(need)) assume(one, skill, 'It is needed for that.');
  const claimed = background.skills.map(({skill}) => skill).filter((skill) => levels.get(skill) === HALF);
  const near = shown.flatMap((skill) => neighbours(skill));
  return {standing: new Standing({spread, neighbours}, levels, claimed, near), assumed: [...assumed.values()]};
}

const reasonFor = (skill: string, by: string, grounds: readonly Ground[]): string =>
  grounds.find(({skills, knows}) => skills?.includes(by) && knows.includes(skill))?.because ?? 'It comes with that.';

function isMet({skills, half, fields, degrees, roles, months}: Ground, background: Background): boolean {
  if (skills) return half === true && background.skills.some(({skill}) => skills.includes(skill));
  if (fields)
    return background.degrees.some(
      ({degree, field}) =>
        degrees?.includes(degree) && fields.some((part) => (field ?? '').toLowerCase().includes(part)),
    );
  if (!roles) return false;
  const held = background.roles.filter(({role}) => roles.includes(role)).reduce((sum, one) => sum + one.months, 0);
  return held >= (months ?? 0);
}
