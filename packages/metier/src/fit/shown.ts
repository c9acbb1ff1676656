import type {Degree, Evidence} from '../read/reading.ts';

/** A skill that a resume shows. */
export interface ShownSkill {
  /** Id in the knowledge base. */
  readonly skill: string;
  /** `demonstrated` in a position or project; `claimed` in a list of skills alone. */
  readonly how: 'demonstrated' | 'claimed';
  /** Months of the positions and projects that use it, overlaps counted once; null when none of them has dates. */
  readonly months: number | null;
  /** The last month of use, "2024-08"; null when not dated. */
  readonly lastUse: string | null;
  readonly evidence: readonly Evidence[];
}

/** A held job. */
export interface ShownPosition {
  readonly title: string | null;
  /** First and last month, "2021-05"; null when not said. An open end is the month of reading. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of the skills that it shows. */
  readonly skills: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface ShownEducation {
  readonly degree: Degree;
  readonly field: string | null;
  readonly evidence: readonly Evidence[];
}

export interface ShownLanguage {
  /** ISO 639-1. */
  readonly language: string;
  /** In the words of the resume; null when not said. */
  readonly proficiency: string | null;
  readonly evidence: readonly Evidence[];
}

export interface ShownCredential {
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/**
 * What a resume shows of what a posting may ask for. It has no place for age, gender, origin, photo or family, so that none of
 * them can count.
 */
export interface Shown {
  readonly skills: readonly ShownSkill[];
  readonly positions: readonly ShownPosition[];
  readonly education: readonly ShownEducation[];
  readonly languages: readonly ShownLanguage[];
  readonly credentials: readonly ShownCredential[];
  /** The language that the resume is written in, ISO 639-1. */
  readonly writtenIn: string;
  /** The month of reading, "2026-11": what recency is measured from. */
  readonly now: string;
}
