import type {RoleId} from '@metier/kb/roles';
import type {
  Block,
  Posting as LibraryPosting,
  Reading as LibraryReading,
  RoleReading,
  RoleShare as Share,
} from 'metier';

/** The library's types as the page uses them: its role ids are those of the knowledge base. */

export type {
  Aside,
  Block,
  Certainty,
  Claim,
  Compensation,
  Evidence,
  Note,
  Place,
  Qualification as Way,
  Requirement,
  RequirementLevel,
  Span,
  Verdict,
  Years,
} from 'metier';
export type {RoleId};

export interface RoleShare extends Share {
  readonly role: RoleId;
}

export interface Role extends Omit<RoleReading, 'shares' | 'titleRole'> {
  readonly shares: readonly RoleShare[];
  readonly titleRole: RoleId | null;
}

export interface Posting extends Omit<LibraryPosting, 'role'> {
  readonly role: Role;
}

export interface Reading extends Omit<LibraryReading, 'posting'> {
  readonly posting: Posting;
}

/** One document with its reading: all that the Read screen shows. */
export interface ReadDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  /** Of a resume the ids of the skills that it shows. */
  readonly resumeSkills?: readonly string[];
}
