export {asPosting} from './as-posting.ts';
export {type Brief, briefOf} from './brief.ts';
export {type BuildOptions, ProfileBuilder} from './build.ts';
export {type AddedSkill, type Comparison, compareRoles, type Overlap, type SeparatingSkill} from './compare.ts';
export {
  comparePosting,
  comparePostings,
  type PostingComparison,
  type PostingSkill,
  type PostingsComparison,
} from './compare-posting.ts';
export {
  describeRole,
  type Figure,
  isTool,
  type RoleDescription,
  type SkillFigure,
  type TitleFigure,
} from './describe.ts';
export type {Interval} from './interval.ts';
export {roleJsonLd} from './json-ld.ts';
export {type MapPoint, type MapRole, mapOf, placeOn, type RoleMap} from './map.ts';
export {mapSvg} from './map-svg.ts';
export {comparisonMarkdown, pivotMarkdown, roleMarkdown} from './markdown.ts';
export {type Line, type Part, partsOf} from './parts.ts';
export {type Move, type Pivot, pivot} from './pivot.ts';
export {
  type Coverage,
  FEWEST_POSTINGS,
  type PayUse,
  type Profiles,
  type Quote,
  type RoleProfile,
  SMALL_BASE,
  withheld,
} from './profile.ts';
