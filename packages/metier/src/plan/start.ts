import {grounds, type LearnableSkill, learning, type Piece, portfolio} from '@metier/kb/learning';
import {stretchOf} from '../fit/prepared.ts';
import type {Shown} from '../fit/shown.ts';
import {impliedBy} from '../fit/skill-fit.ts';
import {roleOfTitle} from '../kb/roles.ts';
import {neighboursOf} from '../kb/shows.ts';
import {isCommonName, SKILL_KINDS, skillIndex, skillKind, skillLabel} from '../kb/skills.ts';
import {monthsTogether, type Stretch} from '../text/months.ts';
import type {Learnable} from './learning.ts';
import {type Assumed, type Background, type Standing, standingFrom} from './standing.ts';

const kindOf = (skill: string): string => SKILL_KINDS[skillKind(skillIndex(skill))] as string;
const isTool = (skill: string): boolean => ['tool', 'platform'].includes(kindOf(skill));

/** How each skill of the knowledge base is learnt, by its id. */
export const LEARNING: ReadonlyMap<string, LearnableSkill & Learnable> = new Map(
  learning.map((one) => [one.skill, {...one, rivals: isTool(one.skill) ? one.near.filter(isTool) : []}]),
);

/** What a skill is called; its id when the knowledge base lacks it. */
export const labelOf = (skill: string): string => skillLabel(skillIndex(skill)) ?? skill;

/** A label at the start of a line; names keep their own case. */
export function titleOf(skill: string): string {
  const label = labelOf(skill);
  return isCommonName(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** The work that joins the skills of a role; null for `other` and for no role. */
export const pieceFor = (role: string | null): Piece | null =>
  role === null ? null : ((portfolio as Readonly<Record<string, Piece>>)[role] ?? null);

/** Where a plan starts from, by what a resume shows; `unknown` are skills that are not to be taken as known. */
export function startFrom(
  shown: Shown,
  unknown: readonly string[] = [],
): {readonly standing: Standing; readonly assumed: readonly Assumed[]} {
  const {standing, assumed} = standingFrom(backgroundOf(shown), grounds, kindsOf, needsOf, alike);
  for (const skill of unknown) standing.forget(skill);
  return {standing, assumed: assumed.filter(({skill}) => !unknown.includes(skill))};
}

function backgroundOf({skills, education, positions}: Shown): Background {
  const held = new Map<string, Stretch[]>();
  for (const {title, held: months} of positions) {
    const role = title && roleOfTitle(title)?.role;
    if (role && months) held.set(role, [...(held.get(role) ?? []), stretchOf(months)]);
  }
  return {
    skills,
    degrees: education.flatMap(({degree, field}) => (degree === null ? [] : [{degree, field}])),
    roles: [...held].map(([role, stretches]) => ({role, months: monthsTogether(stretches) ?? 0})),
  };
}

const known = new Map<string, readonly string[]>();
/** Neighbours by the fit's own rule; looked up once. */
function alike(skill: string): readonly string[] {
  const found = known.get(skill) ?? (skillIndex(skill) < 0 ? [] : neighboursOf(skill));
  known.set(skill, found);
  return found;
}

/** The kinds of tool that a tool is of. A service of a platform is not the platform. */
const kindsOf = (skill: string): string[] =>
  skillIndex(skill) < 0 || kindOf(skill) === 'platform'
    ? []
    : impliedBy(skill).filter((one) => kindOf(one) !== 'platform');

/** Who uses a tool knows what it is built on; who does some work of a field need not know all that the field builds on. */
const TOOLS = new Set(['language', 'library', 'tool', 'platform']);
function needsOf(skill: string): string[] {
  if (skillIndex(skill) < 0 || !TOOLS.has(kindOf(skill))) return [];
  return (LEARNING.get(skill)?.needs ?? []).map((need) => need.skill);
}
