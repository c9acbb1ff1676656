import type {Claim} from '../read/reading.ts';
import type {Span} from '../text/document.ts';
import type {Dates, Position, Said} from './resume.ts';

/** A position before its months and its skills are told. */
export interface PositionDraft extends Dates {
  readonly kind: Position['kind'];
  readonly title: Claim<string> | null;
  readonly employer: Claim<string> | null;
  readonly location: Claim<string> | null;
  readonly highlights: readonly Claim<string>[];
  /** Where its skills are named. */
  readonly words: readonly Span[];
}

export interface ProjectDraft extends Dates {
  readonly name: Claim<string>;
  readonly position: number | null;
  readonly highlights: readonly Claim<string>[];
  readonly words: readonly Span[];
}

/** What a resume says, before it is added up. */
export interface Outline extends Said {
  readonly positions: readonly PositionDraft[];
  readonly projects: readonly ProjectDraft[];
  /** Skills in lists. */
  readonly listed: readonly Span[];
}
