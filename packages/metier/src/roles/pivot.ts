import {guides} from '@metier/kb/guides';
import type {RoleId} from '../kb/roles.ts';
import {type AddedSkill, added} from './compare.ts';
import {describeRole, type RoleDescription} from './describe.ts';
import {type Interval, wilson} from './interval.ts';
import {type Nearness, nearnessOf} from './nearness.ts';
import {FEWEST_POSTINGS, type Openness, type Profiles, type RoleProfile, withheld} from './profile.ts';

/** One move of a chain. */
export interface Move {
  readonly from: RoleDescription;
  readonly to: RoleDescription;
  readonly nearness: number;
  readonly add: readonly AddedSkill[];
  /** Postings of the goal most of whose required skills are usual in the start; null below 20 postings with required skills. */
  readonly covered: (Interval & {readonly count: number; readonly of: number}) | null;
  /** Postings of the goal that ask for experience in the start by name. */
  readonly named: number;
  /** Whether our guide of either role names the move. */
  readonly usual: boolean;
}

/** The way from a role to another, in one step or with a role in between. */
export interface Pivot {
  readonly moves: readonly Move[];
  /** The straight move, for comparison, when the chain takes a detour. */
  readonly straight: Move | null;
  readonly method: string;
}

const METHOD =
  'The chain of at most three moves with the least effort. A move costs the cube of the distance between its roles (1 − nearness), less where postings of the goal accept the start and where our guides call the move usual, plus a fixed cost for changing jobs.';
/** What changing jobs costs, in cubed distance. */
const CHANGE = 0.08;
const USUAL = 0.75;
/** So much of the cost goes when every posting of the goal is covered by the start. */
const OPEN = 0.5;
const MOST_MOVES = 3;

/** The shortest realistic chain of roles. Throws a `RangeError` for `other`, unknown ids and a role to itself. */
export function pivot(from: RoleId, to: RoleId, profiles: Profiles): Pivot {
  if (from === to) throw new RangeError(`From "${from}" to itself is no move`);
  const nearness = nearnessOf(profiles);
  const chain = cheapest(from, to, profiles, nearness);
  const moves = chain.slice(1).map((next, i) => moveOf(chain[i] as RoleId, next, profiles, nearness));
  return {moves, straight: moves.length > 1 ? moveOf(from, to, profiles, nearness) : null, method: METHOD};
}

/** Ways of few moves are few: all are tried, over roles whose figures may be shown. */
function cheapest(from: RoleId, to: RoleId, profiles: Profiles, nearness: Nearness): RoleId[] {
  const between = profiles.roles.filter(({role, coverage}) => role !== from && role !== to && !withheld(coverage));
  const costs = new Map<string, number>();
  const cost = (a: string, b: string): number => {
    const key = `${a} ${b}`;
    const known = costs.get(key) ?? costOf(a, b, profiles, nearness);
    costs.set(key, known);
    return known;
  };
  let best: RoleId[] = [from, to];
  let least = cost(from, to);
  const extend = (way: RoleId[], spent: number): void => {
    for (const {role} of between) {
      const next = role as RoleId;
      const here = way[way.length - 1] as RoleId;
      if (way.includes(next)) continue;
      const so = spent + cost(here, next);
      if (so >= least) continue;
      const whole = so + cost(next, to);
      if (whole < least) {
        least = whole;
        best = [...way, next, to];
      }
      if (way.length < MOST_MOVES - 1) extend([...way, next], so);
    }
  };
  extend([from], 0);
  return best;
}

function costOf(from: string, to: string, profiles: Profiles, nearness: Nearness): number {
  const distance = 1 - nearness.between(nearness.roles.indexOf(from), nearness.roles.indexOf(to));
  const open = opennessOf(from, to, profiles);
  const covered = open && open.of >= FEWEST_POSTINGS ? open.covered / open.of : 0;
  return distance ** 3 * (isUsual(from, to) ? USUAL : 1) * (1 - OPEN * covered) + CHANGE;
}

const opennessOf = (from: string, to: string, {roles}: Profiles): Openness | undefined =>
  (roles.find(({role}) => role === to) as RoleProfile).openTo[from];

function isUsual(from: string, to: string): boolean {
  const guideOf = (role: string) => guides.find((one) => one.role === role);
  return !!guideOf(from)?.next.some((one) => one.to === to) || !!guideOf(to)?.doors.some((one) => one.from === from);
}

function moveOf(from: RoleId, to: RoleId, profiles: Profiles, nearness: Nearness): Move {
  const start = describeRole(from, profiles);
  const goal = describeRole(to, profiles);
  const open = opennessOf(from, to, profiles);
  return {
    from: start,
    to: goal,
    nearness: nearness.between(nearness.roles.indexOf(from), nearness.roles.indexOf(to)),
    add: start.withheld || goal.withheld ? [] : added(start, goal),
    covered:
      open && open.of >= FEWEST_POSTINGS && !start.withheld
        ? {...wilson(open.covered, open.of), count: open.covered, of: open.of}
        : null,
    named: open?.named ?? 0,
    usual: isUsual(from, to),
  };
}
