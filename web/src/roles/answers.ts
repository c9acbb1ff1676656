import type {
  AddedSkill,
  Interval,
  Comparison as LibraryComparison,
  PostingSkill as LibrarySkill,
  Move,
  PostingComparison,
  PostingsComparison,
} from 'metier/roles';
import type {Posting, ReadDocument, RoleId} from '../reading.ts';

/** A posting or resume as the map needs it: the skills that it names, by id. */
export type PlacedSkills = readonly string[];

/** One of the things to compare. */
export type AskedSide =
  | {readonly is: 'role'; readonly role: RoleId}
  | {readonly is: 'posting'; readonly requirements: Posting['requirements']};

export type RolesQuestion =
  | {readonly is: 'compare'; readonly sides: readonly AskedSide[]}
  | {readonly is: 'place'; readonly skills: readonly PlacedSkills[]};

export type RolesAnswer =
  | {readonly is: 'compare'; readonly pairs: readonly Pair[]; readonly rows: readonly SkillAcross[]}
  | {readonly is: 'place'; readonly points: readonly Place[]};

/** A place on the map and the roles by nearness, the nearest first. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly nearest: readonly {readonly role: RoleId; readonly nearness: number}[];
}

/** Two of those that are compared, by their places in the question. */
export type Pair =
  | {readonly is: 'roles'; readonly a: number; readonly b: number; readonly comparison: Comparison}
  | {readonly is: 'posting'; readonly posting: number; readonly role: number; readonly comparison: PostingPage}
  | {readonly is: 'postings'; readonly a: number; readonly b: number; readonly comparison: PostingsComparison};

/** A skill with what each side says of it; `null` where a posting does not name it or a role's figures are withheld. */
export interface SkillAcross {
  readonly label: string;
  readonly sides: readonly (Interval | Pick<LibrarySkill, 'level' | 'quote'> | null)[];
}

export interface MovePage extends Pick<Move, 'covered' | 'named' | 'usual' | 'add'> {
  readonly from: RoleId;
  readonly to: RoleId;
}

/** The way from a role to another; more than one move when a role in between makes it easier. */
export interface WayPage {
  /** What the goal asks for and the start rarely names. */
  readonly add: readonly AddedSkill[];
  readonly moves: readonly MovePage[];
  readonly method: string;
}

/** A title that is either of two roles, with the postings in which it was each. */
export interface EitherTitle {
  readonly title: string;
  readonly of: number;
  readonly a: number;
  readonly b: number;
}

/** What only both roles together tell; all else stands on their own pages. */
export interface Comparison
  extends Pick<LibraryComparison, 'withheld' | 'smallBase' | 'overlap' | 'separating' | 'shared'> {
  readonly titles: readonly EitherTitle[];
  readonly wayToA: WayPage;
  readonly wayToB: WayPage;
}

/** A skill of a posting; `figure` when the role's postings name it too. */
export interface PostingSkill extends Pick<LibrarySkill, 'label' | 'level' | 'quote'> {
  readonly figure: SkillShares | null;
}

export interface SkillShares {
  readonly named: Interval;
  readonly asked: Interval;
}

/** A posting beside a role. */
export interface PostingPage extends Pick<PostingComparison, 'years'> {
  readonly usual: readonly PostingSkill[];
  readonly unusual: readonly PostingSkill[];
  readonly missing: readonly (SkillShares & {readonly label: string})[];
}

/** The skills that a posting names or a resume shows, each once: what its place on the map follows from. */
export function skillsOf({reading, resumeSkills}: ReadDocument): PlacedSkills {
  if (resumeSkills) return resumeSkills;
  const ways = reading.posting.requirements.flatMap(({anyOf}) => anyOf);
  return [...new Set(ways.flatMap((way) => (way.kind === 'skill' && way.skill ? [way.skill] : [])))];
}
