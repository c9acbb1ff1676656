import type {Degree, Evidence} from '../read/reading.ts';

/** First and last month, "2021-05". An open end is the month of reading. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** A skill that a resume shows. */
export interface ShownSkill {
  /** Id in the knowledge base. */
  readonly skill: string;
  /** `demonstrated` in a position or project; `claimed` anywhere else, as in a list of skills. */
  readonly how: 'demonstrated' | 'claimed';
  /** Whether it is named outside of positions and projects: what a person lists they hold to be able to do now. */
  readonly listed: boolean;
  /** When the positions and projects that use it ran; those without dates are left out. */
  readonly used: readonly Months[];
  readonly evidence: readonly Evidence[];
}

/** What a resume names and the knowledge base lacks. */
export interface ShownWords {
  readonly words: string;
  readonly how: 'demonstrated' | 'claimed';
  readonly evidence: readonly Evidence[];
}

/** A held job. */
export interface ShownPosition {
  readonly title: string | null;
  /** Null when its dates are not told. */
  readonly held: Months | null;
  /** Ids of the skills that it shows. */
  readonly skills: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface ShownEducation {
  /** Null when the resume names no degree. */
  readonly degree: Degree | null;
  readonly field: string | null;
  readonly studied: Months | null;
  /** When it ends, as far as the resume says and it is still to come, "2027-06" or "2027"; `open` where it says no end. */
  readonly ends: string | 'open' | null;
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
  readonly words: readonly ShownWords[];
  /** What a person says they did in positions and projects: where words are looked for that name no known skill. */
  readonly said: readonly Evidence[];
  readonly positions: readonly ShownPosition[];
  readonly education: readonly ShownEducation[];
  readonly languages: readonly ShownLanguage[];
  readonly credentials: readonly ShownCredential[];
  /** The language that the resume is written in, ISO 639-1. */
  readonly writtenIn: string;
  /** The month of reading, "2026-11": what recency is measured from. */
  readonly now: string;
}
