import {shows} from '@metier/kb/shows';
import {SKILL_KINDS, skillBroader, skillCount, skillId, skillIndex, skillKind, skillLabel} from './skills.ts';

/**
 * How one skill shows another: it is a `kind` of it; it cannot be used without it, so that it `needs` it; or it is a `part` of it,
 * which alone does not show the whole.
 */
export type Relation = 'kind' | 'needs' | 'part';

const STRENGTH: Readonly<Record<Relation, number>> = {part: 0, needs: 1, kind: 2};
const TOOLS = new Set(['language', 'library', 'tool', 'platform']);
const kindOf = (index: number): string => SKILL_KINDS[skillKind(index)] as string;
const isTool = (index: number): boolean => TOOLS.has(kindOf(index));

/** A tool is a kind of tool, and needs its language; a field is a kind of field; all else is a part of what is wider. */
function relationTo(narrower: number, wider: number): Relation {
  if (isTool(narrower) && isTool(wider))
    return kindOf(wider) === 'language' && kindOf(narrower) !== 'language' ? 'needs' : 'kind';
  return kindOf(narrower) === 'field' ? 'kind' : 'part';
}

let direct: ReadonlyMap<number, readonly (readonly [number, Relation])[]> | undefined;

/** What the file of the knowledge base says beside the tree of skills, by the skill that shows another. */
function rows(): ReadonlyMap<number, readonly (readonly [number, Relation])[]> {
  if (direct) return direct;
  const all = new Map<number, (readonly [number, Relation])[]>();
  for (const {shown, how, by} of shows)
    for (const id of by) {
      const from = skillIndex(id);
      all.set(from, [...(all.get(from) ?? []), [skillIndex(shown), how]]);
    }
  direct = all;
  return all;
}

/** A skill that another shows, and how. */
export interface Showing {
  readonly relation: Relation;
  /** Steps from the one to the other: fewer are plainer. */
  readonly steps: number;
}

const known = new Map<number, ReadonlyMap<number, Showing>>();

/** What a skill shows directly: the tree of skills, and the file where it says otherwise. */
function stepsFrom(skill: number): (readonly [number, Relation])[] {
  const own = rows().get(skill) ?? [];
  const said = new Set(own.map(([to]) => to));
  const tree = skillBroader(skill).flatMap((to) => (said.has(to) ? [] : [[to, relationTo(skill, to)] as const]));
  return [...own, ...tree];
}

/** All skills that a skill shows, each with the strongest way in which it does. A part of a part shows nothing. */
export function shownWith(skill: number): ReadonlyMap<number, Showing> {
  const found = known.get(skill);
  if (found) return found;
  const all = new Map<number, Showing>();
  const open: {readonly from: number; readonly relation: Relation; readonly steps: number}[] = [
    {from: skill, relation: 'kind', steps: 0},
  ];
  for (const {from, relation: way, steps} of open)
    for (const [to, step] of stepsFrom(from)) {
      const relation = weaker(way, step);
      const old = all.get(to);
      if (to === skill || (way === step && step !== 'kind')) continue;
      if (old && STRENGTH[old.relation] >= STRENGTH[relation]) continue;
      all.set(to, {relation, steps: steps + 1});
      open.push({from: to, relation, steps: steps + 1});
    }
  known.set(skill, all);
  return all;
}

const weaker = (a: Relation, b: Relation): Relation => (STRENGTH[a] < STRENGTH[b] ? a : b);

/** Kinds of which another of the same family counts as a neighbour: one can move from PyTorch to TensorFlow. */
const ALIKE = new Set(['library', 'tool', 'platform']);
/** Families wider than this say nothing of likeness. */
const WIDEST_FAMILY = 60;

export const isAlike = (skill: number): boolean => ALIKE.has(kindOf(skill));

let families: Map<number, number> | undefined;

/** How many skills are directly of a kind. */
function familySize(of: number): number {
  if (!families) {
    families = new Map();
    for (let skill = 0; skill < skillCount; skill++)
      for (const parent of skillBroader(skill)) families.set(parent, (families.get(parent) ?? 0) + 1);
  }
  return families.get(of) ?? 0;
}

/** "BI tools" is a kind of tool; what belongs to Azure is not alike for that. */
const isCategory = (skill: number): boolean => /(?:^| )[a-z-]+$/.test(skillLabel(skill));

/** Two tools of one kind, directly, where the kind is narrow enough to say so. */
export function areNeighbours(a: number, b: number): boolean {
  if (a < 0 || b < 0 || a === b || !isAlike(a) || !isAlike(b)) return false;
  const parents = skillBroader(b);
  return skillBroader(a).some(
    (parent) => parents.includes(parent) && isCategory(parent) && familySize(parent) <= WIDEST_FAMILY,
  );
}

/** The ids of the skills that are neighbours of one: what shortens the way to it. */
export function neighboursOf(skill: string): string[] {
  const index = skillIndex(skill);
  return Array.from({length: skillCount}, (_, other) => other)
    .filter((other) => areNeighbours(index, other))
    .map(skillId);
}

/** What a skill is a kind of, over any number of steps of the tree. */
export function widerThan(skill: number): ReadonlySet<number> {
  const all = new Set<number>();
  const open = [...skillBroader(skill)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...skillBroader(next));
  }
  return all;
}
