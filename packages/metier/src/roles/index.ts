export {type BuildOptions, ProfileBuilder} from './build.ts';
export {type AddedSkill, type Comparison, compareRoles, type Overlap, type SeparatingSkill} from './compare.ts';
export {
  describeRole,
  type Figure,
  isTool,
  type RoleDescription,
  type SkillFigure,
  type TitleFigure,
} from './describe.ts';
export type {Interval} from './interval.ts';
export {type MapPoint, type MapRole, mapOf, placeOn, type RoleMap} from './map.ts';
export {type Move, type Pivot, pivot} from './pivot.ts';
export {
  type Coverage,
  FEWEST_POSTINGS,
  type PayUse,
  type Profiles,
  type RoleProfile,
  SMALL_BASE,
  withheld,
} from './profile.ts';
