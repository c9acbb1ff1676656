import {areNeighbours, isAlike, type Relation, type Showing, shownWith, widerThan} from '../kb/shows.ts';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import {skillsOfTitle} from '../kb/title-skills.ts';
import type {Evidence} from '../read/reading.ts';
import {lengthOf, monthOf, monthsTogether, type Stretch} from '../text/months.ts';
import {Said} from './said.ts';
import type {Months, Shown, ShownPosition} from './shown.ts';

/** A skill that a resume shows, ready to be asked for. */
export interface Use {
  readonly skill: number;
  readonly label: string;
  readonly how: 'demonstrated' | 'claimed';
  readonly listed: boolean;
  readonly used: readonly Stretch[];
  /** Months of `used`, overlaps once; null when undated. */
  readonly months: number | null;
  /** The title of a position that shows it, when no other words do. */
  readonly title: string | null;
  readonly evidence: readonly Evidence[];
}

/** All that a resume shows of one skill. Lists have the longest use first. */
export interface Standing {
  /** The skill by its own name. */
  readonly own: Use | null;
  /** The skill by the title of positions. */
  readonly titled: Use | null;
  /** Demonstrated skills that are kinds of it, or need it. */
  readonly whole: readonly (readonly [Use, Relation])[];
  /** Demonstrated skills that are parts of it, none of which is within another. */
  readonly parts: readonly Use[];
  /** Skills that are only named and are kinds or parts of it, or need it. */
  readonly named: readonly (readonly [Use, Relation])[];
  /** What it is a kind of, and its neighbours; only where there is nothing nearer. */
  readonly wider: Use | null;
  readonly neighbour: Use | null;
}

/** What a resume shows, made ready once, so that many postings can be asked of it. */
export class Prepared {
  readonly shown: Shown;
  /** The month of reading, as a number. */
  readonly now: number;
  readonly #said: Said;
  readonly #uses: readonly Use[];
  readonly #titled: readonly Use[];
  readonly #showing = new Map<number, (readonly [Use, Showing])[]>();
  readonly #standings = new Map<number, Standing>();

  constructor(shown: Shown) {
    this.shown = shown;
    this.now = monthOf(shown.now, 'last');
    this.#said = new Said(shown.said);
    this.#uses = shown.skills
      .map(({skill, how, listed, used, evidence}) =>
        useOf(skillIndex(skill), {how, listed, used: used.map(stretchOf), title: null, evidence}),
      )
      .filter(({skill}) => skill >= 0)
      .sort(byUse);
    this.#titled = usesOfTitles(shown.positions);
    for (const use of [...this.#uses, ...this.#titled].sort(byUse))
      for (const [skill, showing] of shownWith(use.skill))
        this.#showing.set(skill, [...(this.#showing.get(skill) ?? []), [use, showing]]);
  }

  /** How a resume stands to a skill, by its index. */
  standing(skill: number): Standing {
    const known = this.#standings.get(skill);
    if (known) return known;
    const found = this.#stand(skill);
    this.#standings.set(skill, found);
    return found;
  }

  /** Where the sentences of positions and projects have words. */
  placeOf(words: string): Evidence | null {
    return this.#said.placeOf(words);
  }

  #stand(skill: number): Standing {
    const showing = (this.#showing.get(skill) ?? []).sort(
      ([a, {steps}], [b, {steps: others}]) => byMonths(a, b) || steps - others || a.skill - b.skill,
    );
    const demonstrated = showing.filter(([{how}]) => how === 'demonstrated');
    const parts = demonstrated.filter(([, {relation, steps}]) => relation === 'part' && steps <= MOST_STEPS);
    const near: Standing = {
      own: this.#uses.find((use) => use.skill === skill) ?? null,
      titled: this.#titled.find((use) => use.skill === skill) ?? null,
      whole: demonstrated.flatMap(([use, {relation}]) => (relation === 'part' ? [] : [[use, relation] as const])),
      parts: parts
        .filter(([use]) => !parts.some(([other]) => other !== use && isWithin(other, use)))
        .map(([use]) => use),
      named: showing.flatMap(([use, {relation}]) => (use.how === 'claimed' ? [[use, relation] as const] : [])),
      wider: null,
      neighbour: null,
    };
    if (near.own || near.titled || near.whole.length || near.parts.length) return near;
    const wider = widerThan(skill);
    return {
      ...near,
      wider: this.#uses.find((use) => wider.has(use.skill) && isAlike(use.skill)) ?? null,
      neighbour: this.#uses.find((use) => areNeighbours(skill, use.skill)) ?? null,
    };
  }
}

/** What is farther below in the tree says too little of a field. */
const MOST_STEPS = 2;

const prepared = new WeakMap<Shown, Prepared>();

/** A resume made ready, once for each `Shown`. */
export function prepare(shown: Shown): Prepared {
  let found = prepared.get(shown);
  if (!found) {
    found = new Prepared(shown);
    prepared.set(shown, found);
  }
  return found;
}

export const stretchOf = ({from, to}: Months): Stretch => ({first: monthOf(from, 'first'), last: monthOf(to, 'last')});

/** Demonstrated before claimed, longer use before shorter, and then by name, so that the order in a resume does not matter. */
const byUse = (a: Use, b: Use): number => byMonths(a, b) || a.skill - b.skill;
const byMonths = (a: Use, b: Use): number =>
  Number(b.how === 'demonstrated') - Number(a.how === 'demonstrated') || (b.months ?? -1) - (a.months ?? -1);

const isWithin = (one: Use, other: Use): boolean => {
  const relation = shownWith(one.skill).get(other.skill)?.relation;
  return relation !== undefined && relation !== 'part';
};

const useOf = (skill: number, rest: Omit<Use, 'skill' | 'label' | 'months'>): Use => ({
  skill,
  label: skill < 0 ? '' : skillLabel(skill),
  months: monthsTogether(rest.used),
  ...rest,
});

/** The skills that titles of positions show; several positions of one kind are one use. The longest held title names it. */
function usesOfTitles(positions: readonly ShownPosition[]): Use[] {
  const bySkill = new Map<number, ShownPosition[]>();
  for (const position of positions)
    for (const skill of position.title ? skillsOfTitle(position.title) : [])
      bySkill.set(skill, [...(bySkill.get(skill) ?? []), position]);
  return [...bySkill]
    .map(([skill, held]) => {
      const dated = held.flatMap((position) => (position.held ? [stretchOf(position.held)] : []));
      const longest = [...held].sort((a, b) => heldFor(b) - heldFor(a))[0] as ShownPosition;
      return useOf(skill, {
        how: 'demonstrated',
        listed: false,
        used: dated,
        title: longest.title,
        evidence: held.flatMap(({evidence}) => evidence.slice(0, 1)),
      });
    })
    .sort(byUse);
}

const heldFor = ({held}: ShownPosition): number => (held ? lengthOf(stretchOf(held)) : -1);
