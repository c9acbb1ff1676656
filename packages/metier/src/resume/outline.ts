import type {Claim} from '../read/reading.ts';
import type {Span} from '../text/document.ts';
import type {Education, Link, Period, Position, Publication, ResumeCredential, SpokenLanguage} from './resume.ts';

/** A position before its months and its skills are told. */
export interface PositionDraft extends Period {
  readonly kind: Position['kind'];
  readonly title: Claim<string> | null;
  readonly employer: Claim<string> | null;
  readonly location: Claim<string> | null;
  readonly highlights: readonly Claim<string>[];
  /** Where its skills are named. */
  readonly words: readonly Span[];
}

export interface ProjectDraft extends Period {
  readonly name: Claim<string>;
  readonly position: number | null;
  readonly highlights: readonly Claim<string>[];
  readonly words: readonly Span[];
}

/** A skill in a list: its words, and those of the list item that it stands in. */
export type ListedSkill = Span;

/** What a resume says, before it is added up. */
export interface Outline {
  readonly name: Claim<string> | null;
  readonly label: Claim<string> | null;
  readonly email: Claim<string> | null;
  readonly phone: Claim<string> | null;
  readonly location: Claim<string> | null;
  readonly summary: Claim<string> | null;
  readonly links: readonly Claim<Link>[];
  readonly positions: readonly PositionDraft[];
  readonly projects: readonly ProjectDraft[];
  readonly education: readonly Education[];
  readonly listed: readonly ListedSkill[];
  readonly publications: readonly Publication[];
  readonly credentials: readonly ResumeCredential[];
  readonly languages: readonly SpokenLanguage[];
}
