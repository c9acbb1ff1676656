import type {RoleId, RoleShare} from './reading.ts';

/** The point shape of a family of roles: colour is never the only channel. */
export type Shape = 'circle' | 'triangle' | 'triangle-down' | 'square' | 'diamond' | 'cross' | 'hatched';

const FAMILIES: Readonly<Record<Exclude<Shape, 'hatched'>, readonly RoleId[]>> = {
  circle: ['data-analyst', 'analytics-engineer', 'data-scientist-analytics'],
  triangle: ['data-scientist-modelling', 'statistician', 'quantitative-researcher'],
  'triangle-down': ['research-scientist', 'research-engineer', 'computational-scientist'],
  square: ['machine-learning-engineer', 'ai-engineer', 'software-engineer'],
  diamond: ['data-engineer', 'data-architect', 'ml-platform-engineer', 'ml-hardware-engineer'],
  cross: ['ml-solutions-architect', 'ai-product-manager', 'ai-trainer', 'ai-governance'],
};

/** The shape of the role's family; `other` is hatched. */
export function shapeOf(role: RoleId): Shape {
  const found = (Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]).find((shape) => FAMILIES[shape].includes(role));
  return found ?? 'hatched';
}

/** Small shares are joined: a bar shows at most five roles, none under five percent. */
export interface BarPart {
  /** `null` stands for all that is joined as "other roles". */
  readonly role: RoleId | null;
  readonly share: number;
  readonly sentences: number;
}

const SMALLEST = 0.05;
const MOST_ROLES = 5;

/** The parts of the role bar, in the order of the shares. */
export function barParts(shares: readonly RoleShare[]): readonly BarPart[] {
  const shown = shares.filter((share, place) => place === 0 || (share.share >= SMALLEST && place < MOST_ROLES));
  const rest = shares.filter((share) => !shown.includes(share) && share.share > 0);
  const parts: BarPart[] = shown.map(({role, share, evidence}) => ({role, share, sentences: evidence.length}));
  if (rest.length > 0) {
    const share = rest.reduce((sum, part) => sum + part.share, 0);
    parts.push({role: null, share, sentences: rest.reduce((sum, part) => sum + part.evidence.length, 0)});
  }
  return parts;
}

/** Whole percents that add up to 100, by largest remainder. */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / total) * 100);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const order = exact.map((value, place) => ({place, rest: value - Math.floor(value)}));
  order.sort((a, b) => b.rest - a.rest || a.place - b.place);
  const raised = new Set(order.slice(0, missing).map(({place}) => place));
  return floors.map((floor, place) => floor + (raised.has(place) ? 1 : 0));
}
