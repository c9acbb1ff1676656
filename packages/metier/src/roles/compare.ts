import type {RoleId} from '../kb/roles.ts';
import {describeRole, type RoleDescription, type SkillFigure, type TitleFigure} from './describe.ts';
import {difference, type Interval, wilson} from './interval.ts';
import {overlapOf, skillShares} from './nearness.ts';
import {type Profiles, type RoleProfile, SMALL_BASE} from './profile.ts';
import {withheldWords} from './words.ts';

/** A skill that one role names more than the other; `points` is the difference of shares, positive when the first names it more. */
export interface SeparatingSkill {
  readonly skill: string;
  readonly label: string;
  readonly kind: string;
  readonly a: Interval;
  readonly b: Interval;
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** A skill that people of one role have to add for the other. */
export interface AddedSkill {
  readonly skill: string;
  readonly label: string;
  readonly kind: string;
  /** Postings of the goal that ask for it. */
  readonly asked: Interval;
  /** Postings of the start that name it. */
  readonly known: Interval;
}

export interface Overlap extends Interval {
  readonly onlyA: number;
  readonly onlyB: number;
  readonly method: string;
}

/** Two roles side by side. Figures are null or empty where one of them is withheld; `withheld` says why. */
export interface Comparison {
  readonly a: RoleDescription;
  readonly b: RoleDescription;
  readonly withheld: string | null;
  readonly smallBase: boolean;
  readonly overlap: Overlap | null;
  readonly separating: readonly SeparatingSkill[];
  readonly shared: readonly SeparatingSkill[];
  /** Titles that turn out to be either. */
  readonly titles: readonly TitleFigure[];
  readonly toB: readonly AddedSkill[];
  readonly toA: readonly AddedSkill[];
}

const METHOD =
  'Sum of the smaller shares over sum of the larger ones, over all skills that postings name (Ruzicka similarity); interval from 200 redraws of the counts.';
const DRAWS = 200;
/** A skill is worth adding when so large a part of the goal's postings ask for it and it is this much rarer at the start. */
const ASKED = 0.12;
const RARER = 0.12;
/** A skill that both name so often is shared. */
const COMMON = 0.2;
/** A title is ambiguous between two roles when it is each in so large a part of its postings, and in so many. */
const EITHER = 0.08;
const FEWEST_EITHER = 2;

/** Compares two roles. Throws a `RangeError` for `other` and unknown ids. */
export function compareRoles(first: RoleId, second: RoleId, profiles: Profiles): Comparison {
  const a = describeRole(first, profiles);
  const b = describeRole(second, profiles);
  const withheld =
    [...new Set([a, b])]
      .filter((one) => one.withheld)
      .map(withheldWords)
      .join(' ') || null;
  const skills = withheld ? [] : pairsOf(a, b);
  return {
    a,
    b,
    withheld,
    smallBase: Math.min(a.coverage.postings, b.coverage.postings) < SMALL_BASE,
    overlap: withheld ? null : overlapBetween(profileOf(first, profiles), profileOf(second, profiles)),
    separating: skills
      .filter(({low, high}) => low > 0 || high < 0)
      .sort((x, y) => Math.abs(y.points) - Math.abs(x.points)),
    shared: skills
      .filter((one) => one.a.share >= COMMON && one.b.share >= COMMON)
      .sort((x, y) => Math.min(y.a.share, y.b.share) - Math.min(x.a.share, x.b.share)),
    titles: a.titles.filter(({roles}) => [first, second].every((role) => isOften(roles, role))),
    toB: withheld ? [] : added(a, b),
    toA: withheld ? [] : added(b, a),
  };
}

const isOften = (roles: TitleFigure['roles'], role: string): boolean =>
  roles.some((one) => one.role === role && one.share >= EITHER && one.count >= FEWEST_EITHER);
const profileOf = (role: string, {roles}: Profiles) => roles.find((one) => one.role === role) as RoleProfile;

const byId = ({skills, industries}: RoleDescription) =>
  new Map([...skills, ...industries].map((one) => [one.skill, one]));

function pairsOf(a: RoleDescription, b: RoleDescription): SeparatingSkill[] {
  const inA = byId(a);
  const inB = byId(b);
  return [...new Set([...inA.keys(), ...inB.keys()])].map((skill) => {
    const one = (inA.get(skill) ?? inB.get(skill)) as SkillFigure;
    const shareA = inA.get(skill)?.named ?? wilson(0, a.coverage.postings);
    const shareB = inB.get(skill)?.named ?? wilson(0, b.coverage.postings);
    return {skill, label: one.label, kind: one.kind, a: shareA, b: shareB, ...difference(shareA, shareB)};
  });
}

/** What a person of `from` has to add for `to`: what its postings ask for and those of `from` rarely name; most asked first. */
export function added(from: RoleDescription, to: RoleDescription): AddedSkill[] {
  const known = byId(from);
  return [...to.skills, ...to.industries]
    .map(({skill, label, kind, asked}) => ({
      skill,
      label,
      kind,
      asked,
      known: known.get(skill)?.named ?? wilson(0, from.coverage.postings),
    }))
    .filter((one) => one.asked.share >= ASKED && one.asked.share - one.known.share >= RARER)
    .sort((x, y) => y.asked.share - y.known.share - (x.asked.share - x.known.share));
}

/** The same figures in whichever order two roles are compared: they are drawn in one order. */
function overlapBetween(a: RoleProfile, b: RoleProfile): Overlap {
  if (a.role <= b.role) return overlapWithInterval(a, b);
  const {onlyA, onlyB, ...shared} = overlapWithInterval(b, a);
  return {...shared, onlyA: onlyB, onlyB: onlyA};
}

/** The overlap with the middle 95 % of what redrawn counts give (parametric bootstrap; seeded, so that it never moves). */
function overlapWithInterval(a: RoleProfile, b: RoleProfile): Overlap {
  const [sharesA, sharesB] = [skillShares(a), skillShares(b)];
  const {shared, onlyA, onlyB} = overlapOf(sharesA, sharesB);
  const skills = [...new Set([...sharesA.keys(), ...sharesB.keys()])];
  const [inA, inB] = [skills.map((skill) => sharesA.get(skill) ?? 0), skills.map((skill) => sharesB.get(skill) ?? 0)];
  const random = seeded(a.coverage.postings * 31 + b.coverage.postings);
  const draws = Array.from({length: DRAWS}, () => {
    let smaller = 0;
    let larger = 0;
    for (let i = 0; i < skills.length; i++) {
      const x = redrawn(inA[i] as number, a.coverage.postings, random);
      const y = redrawn(inB[i] as number, b.coverage.postings, random);
      smaller += Math.min(x, y);
      larger += Math.max(x, y);
    }
    return larger ? smaller / larger : 0;
  }).sort((x, y) => x - y);
  // Redrawing adds noise, which lowers every overlap a little: the spread counts, around the figure itself.
  const middle = draws[DRAWS / 2] as number;
  const low = shared + (draws[Math.floor(DRAWS * 0.025)] as number) - middle;
  const high = shared + (draws[Math.ceil(DRAWS * 0.975) - 1] as number) - middle;
  return {share: shared, low: Math.max(0, low), high: Math.min(1, high), onlyA, onlyB, method: METHOD};
}

/** A share drawn anew, from the normal law that is near its binomial one. */
function redrawn(share: number, of: number, random: () => number): number {
  if (!share) return 0;
  return Math.min(1, Math.max(0, share + Math.sqrt((share * (1 - share)) / of) * normal(random)));
}

/** Box and Muller (1958). */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Mulberry32: the same seed, the same numbers. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
