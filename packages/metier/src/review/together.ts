/** What a review knows besides the resume and the target. */
export interface Knowledge {
  /** For each posting of a corpus the ids of the skills that it requires. */
  readonly demands: readonly (readonly string[])[];
  /** For each skill the skills that one has to know before it. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
}

/** Of `of` postings that require all of `shown`, `both` require another skill too. */
export interface Share {
  readonly shown: readonly string[];
  readonly both: number;
  readonly of: number;
}

/** Below so many postings a share says nothing. */
const FEWEST = 20;
/** So large a part has to require the skill, and its odds have to be so many times those among all postings. */
const LEAST_SHARE = 0.6;
const LEAST_ODDS = 4;
/** Skills of a position that are looked at in pairs. */
const MOST_PAIRED = 8;

/** Which skills postings require together. */
export class Together {
  readonly #count: number;
  readonly #postings = new Map<string, number[]>();

  constructor({demands}: Knowledge) {
    this.#count = demands.length;
    for (const [i, demand] of demands.entries())
      for (const skill of demand) {
        const known = this.#postings.get(skill);
        if (known) known.push(i);
        else this.#postings.set(skill, [i]);
      }
  }

  /** The one or two of some skills that postings most require together with another; null when none speak for it. */
  best(skill: string, shown: readonly string[]): Share | null {
    const asking = new Set(this.#postings.get(skill));
    if (asking.size < FEWEST) return null;
    const usual = oddsOf(asking.size, this.#count);
    const speaks = ({both, of}: Share): boolean =>
      of >= FEWEST && both / of >= LEAST_SHARE && oddsOf(both, of) >= LEAST_ODDS * usual;
    const share = (some: readonly string[], postings: readonly number[]): Share => ({
      shown: some,
      both: postings.filter((one) => asking.has(one)).length,
      of: postings.length,
    });
    const alone = [...new Set(shown)]
      .filter((one) => one !== skill)
      .map((one) => share([one], this.#postings.get(one) ?? []))
      .filter(({of}) => of >= FEWEST)
      .sort(bySure)
      .slice(0, MOST_PAIRED);
    const pairs = alone.flatMap((a, i) =>
      alone.slice(i + 1).map((b) => share([...a.shown, ...b.shown], this.#common(a.shown, b.shown))),
    );
    const [first] = [...alone, ...pairs].filter(speaks).sort(bySure);
    return first ?? null;
  }

  #common([a = '']: readonly string[], [b = '']: readonly string[]): number[] {
    const other = new Set(this.#postings.get(b));
    return (this.#postings.get(a) ?? []).filter((one) => other.has(one));
  }
}

/** One more on either side, so that no odds are infinite. */
const oddsOf = (part: number, of: number): number => (part + 1) / (of - part + 1);

/** Shares by the lower end of their 95 % interval (Wilson 1927), so that few postings do not outrank many; then by name. */
const bySure = (a: Share, b: Share): number => lowEnd(b) - lowEnd(a) || (a.shown.join() < b.shown.join() ? -1 : 1);

function lowEnd({both, of}: Share): number {
  if (!of) return 0;
  const share = both / of;
  const z = 1.96;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return (middle - reach) / (1 + z ** 2 / of);
}
