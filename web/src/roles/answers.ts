import type {AddedSkill, Comparison as LibraryComparison, Move} from 'metier/roles';
import type {ReadDocument, RoleId} from '../reading.ts';

/** A posting as the map needs it: its name and the skills that it names, by id. */
export interface PlacedPosting {
  readonly name: string;
  readonly skills: readonly string[];
}

export type RolesQuestion =
  | {readonly is: 'compare'; readonly a: RoleId; readonly b: RoleId}
  | {readonly is: 'place'; readonly postings: readonly PlacedPosting[]};

export type RolesAnswer =
  | {readonly is: 'compare'; readonly comparison: Comparison}
  | {readonly is: 'place'; readonly points: readonly Place[]};

/** A posting's place on the map and the roles by nearness, the nearest first. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly nearest: readonly {readonly role: RoleId; readonly nearness: number}[];
}

export interface MovePage extends Pick<Move, 'nearness' | 'covered' | 'named' | 'usual' | 'add'> {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly withheld: string | null;
}

export interface PivotPage {
  readonly moves: readonly MovePage[];
  readonly straight: MovePage | null;
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
  readonly toA: readonly AddedSkill[];
  readonly toB: readonly AddedSkill[];
  readonly wayToA: PivotPage;
  readonly wayToB: PivotPage;
}

/** The skills that a posting names or a resume shows, each once: what its place on the map follows from. */
export function skillsOf({reading, resumeSkills}: ReadDocument): readonly string[] {
  if (resumeSkills) return resumeSkills;
  const ways = reading.posting.requirements.flatMap(({anyOf}) => anyOf);
  return [...new Set(ways.flatMap((way) => (way.kind === 'skill' && way.skill ? [way.skill] : [])))];
}
