import type {Standing} from './standing.ts';

/** One thing that a posting requires; any one of the skills meets it. */
export interface Ask {
  readonly anyOf: readonly string[];
  /** The words that ask for it. */
  readonly quotes: readonly string[];
}

/** What a plan leads to: a role by its postings, or one posting by its requirements. */
export interface Target {
  readonly name: string;
  /** The role that the work is; null when it is not known. */
  readonly role: string | null;
  /** What is counted: postings that come within reach, or requirements of the one posting that are met. */
  readonly unit: 'posting' | 'requirement';
  /** For each posting what it requires; for one posting each requirement by itself. None empty. */
  readonly demands: readonly (readonly Ask[])[];
}

/** How many postings of a target are within reach, or how many requirements of it are met. */
export interface Reach {
  readonly target: string;
  readonly unit: Target['unit'];
  readonly count: number;
  readonly of: number;
}

/** A posting is within reach when so large a part of what it requires is known. */
export const WITHIN_REACH = 1 / 2;

const neededIn = (demand: readonly Ask[]): number => Math.max(1, Math.ceil(demand.length * WITHIN_REACH));

/** How much of a demand is known: each ask by its best known way. */
function knownIn(demand: readonly Ask[], standing: Pick<Standing, 'level'>): number {
  let sum = 0;
  for (const {anyOf} of demand) {
    let best = 0;
    for (const skill of anyOf) best = Math.max(best, standing.level(skill));
    sum += best;
  }
  return sum;
}

/** How many postings of each target are within reach. */
export const reachOf = (standing: Pick<Standing, 'level'>, targets: readonly Target[]): Reach[] =>
  targets.map(({name, unit, demands}) => ({
    target: name,
    unit,
    count: demands.filter((demand) => knownIn(demand, standing) >= neededIn(demand)).length,
    of: demands.length,
  }));

/** The demands of a target, laid out so that a step looks only at what it touches. */
export class Demands {
  readonly count: number;
  /** The asks of all demands, one after the other, and the demand of each. */
  readonly #asks: readonly Ask[];
  readonly #demandOf: Int32Array;
  readonly #needed: Float64Array;
  readonly #bySkill = new Map<string, number[]>();
  /** How well each ask and each demand is met by what was settled last. */
  readonly #met: Float64Array;
  readonly #known: Float64Array;

  constructor({demands}: Target) {
    this.count = demands.length;
    this.#asks = demands.flat();
    this.#demandOf = Int32Array.from(demands.flatMap((demand, i) => demand.map(() => i)));
    this.#needed = Float64Array.from(demands, neededIn);
    this.#met = new Float64Array(this.#asks.length);
    this.#known = new Float64Array(demands.length);
    for (const [i, {anyOf}] of this.#asks.entries())
      for (const skill of anyOf) {
        const places = this.#bySkill.get(skill) ?? [];
        places.push(i);
        this.#bySkill.set(skill, places);
      }
  }

  /** Every skill that some posting requires. */
  get skills(): Iterable<string> {
    return this.#bySkill.keys();
  }

  /** Postings that require the skill. */
  asking(skill: string): number {
    return new Set(this.#bySkill.get(skill)?.map((place) => this.#demandOf[place])).size;
  }

  /** Words that ask for the skill. */
  quotes(skill: string): string[] {
    return [...new Set(this.#bySkill.get(skill)?.flatMap((place) => this.#asks[place]?.quotes ?? []))];
  }

  /** From now on gains are measured from here. */
  settle(standing: Pick<Standing, 'level'>): void {
    this.#known.fill(0);
    for (const [i, {anyOf}] of this.#asks.entries()) {
      const met = Math.max(...anyOf.map((skill) => standing.level(skill)));
      this.#met[i] = met;
      this.#known[this.#demandOf[i] as number] = (this.#known[this.#demandOf[i] as number] as number) + met;
    }
  }

  /** How much nearer the postings come in the mean, 0 to 1, when the skills `raised` stand as in `then`. */
  gain(then: Pick<Standing, 'level'>, raised: Iterable<string>): number {
    const met = new Map<number, number>();
    for (const skill of raised) {
      const level = then.level(skill);
      for (const place of this.#bySkill.get(skill) ?? [])
        if (level > (met.get(place) ?? (this.#met[place] as number))) met.set(place, level);
    }
    const more = new Map<number, number>();
    for (const [place, level] of met) {
      const demand = this.#demandOf[place] as number;
      more.set(demand, (more.get(demand) ?? 0) + level - (this.#met[place] as number));
    }
    let sum = 0;
    for (const [demand, plus] of more) {
      const [known, needed] = [this.#known[demand] as number, this.#needed[demand] as number];
      sum += Math.min(1, (known + plus) / needed) - Math.min(1, known / needed);
    }
    return sum / Math.max(1, this.count);
  }
}
