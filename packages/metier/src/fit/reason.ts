import type {Relation} from '../kb/shows.ts';
import type {Degree, Years} from '../read/reading.ts';
import type {Level} from './proficiency.ts';

/** How well a language is asked for or shown: the words of the document, and the level that they mean, when they mean one. */
export interface Proficiency {
  readonly words: string;
  readonly level: Level | null;
}

export type {Relation};

interface ByNarrower {
  readonly skill: string;
  /** The skill that is shown in its stead. */
  readonly narrower: string;
  readonly relation: Relation;
}

/**
 * Why a requirement stands as it does. Each code is one whole sentence in each language; its values are what the sentence
 * names. Skills are labels of the knowledge base, months are whole, languages are ISO 639-1, `of` and `words` are the
 * words of the posting.
 */
export type Reason =
  | {readonly code: 'skill-shown'; readonly skill: string; readonly months: number | null}
  | {readonly code: 'skill-claimed'; readonly skill: string}
  | {readonly code: 'skill-stale'; readonly skill: string; readonly ago: number}
  | {readonly code: 'skill-years'; readonly skill: string; readonly years: Years; readonly months: number}
  | {readonly code: 'skill-years-undated'; readonly skill: string; readonly years: Years}
  | {readonly code: 'skill-years-claimed'; readonly skill: string; readonly years: Years}
  | {readonly code: 'skill-silent'; readonly skill: string}
  | (ByNarrower & {readonly code: 'narrower-shown'; readonly months: number | null})
  | (ByNarrower & {readonly code: 'narrower-claimed'})
  | (ByNarrower & {readonly code: 'narrower-stale'; readonly ago: number})
  | (ByNarrower & {readonly code: 'narrower-years'; readonly years: Years; readonly months: number})
  | (ByNarrower & {readonly code: 'narrower-years-undated'; readonly years: Years})
  /** The months are those of the skill and of `others`, which are of it, together. */
  | {
      readonly code: 'together-shown';
      readonly skill: string;
      readonly others: readonly string[];
      readonly months: number;
    }
  | {
      readonly code: 'together-years';
      readonly skill: string;
      readonly others: readonly string[];
      readonly years: Years;
      readonly months: number;
    }
  /** Several skills that are of it show it together. */
  | {
      readonly code: 'others-shown';
      readonly skill: string;
      readonly others: readonly string[];
      readonly months: number | null;
    }
  | {
      readonly code: 'others-years';
      readonly skill: string;
      readonly others: readonly string[];
      readonly years: Years;
      readonly months: number;
    }
  | {readonly code: 'wider-shown'; readonly skill: string; readonly wider: string}
  | {readonly code: 'wider-claimed'; readonly skill: string; readonly wider: string}
  | {readonly code: 'neighbour-shown'; readonly skill: string; readonly neighbour: string}
  | {readonly code: 'neighbour-claimed'; readonly skill: string; readonly neighbour: string}
  /** The title of a position says it: a data engineer shows data engineering. */
  | {readonly code: 'title-shown'; readonly skill: string; readonly title: string; readonly months: number | null}
  | {
      readonly code: 'title-years';
      readonly skill: string;
      readonly title: string;
      readonly years: Years;
      readonly months: number;
    }
  | {readonly code: 'words-shown'; readonly words: string}
  | {readonly code: 'words-claimed'; readonly words: string}
  | {readonly code: 'words-silent'; readonly words: string}
  | {readonly code: 'years-shown'; readonly years: Years; readonly months: number}
  | {readonly code: 'years-of-shown'; readonly years: Years; readonly of: string; readonly months: number}
  | {readonly code: 'years-of-elsewhere'; readonly years: Years; readonly of: string; readonly months: number}
  /** Years in positions that are near to the asked work: a machine learning engineer for software engineering. */
  | {
      readonly code: 'years-of-related';
      readonly years: Years;
      readonly of: string;
      readonly titles: readonly string[];
      readonly months: number;
    }
  /** `internship`: months of `months` that were internships or work beside studies. */
  | {
      readonly code: 'years-interned';
      readonly years: Years;
      readonly of: string | null;
      readonly months: number;
      readonly internship: number;
    }
  /** `study`: months of a doctorate beside the `months` of work. */
  | {
      readonly code: 'years-studied';
      readonly years: Years;
      readonly of: string | null;
      readonly months: number;
      readonly study: number;
    }
  | {readonly code: 'years-undated'; readonly years: Years; readonly of: string | null}
  | {readonly code: 'years-none'; readonly years: Years; readonly of: string | null}
  | {readonly code: 'degree-shown'; readonly degree: Degree; readonly has: Degree; readonly hasField: string | null}
  | {
      readonly code: 'degree-field-other';
      readonly degree: Degree;
      readonly field: string;
      readonly has: Degree;
      readonly hasField: string;
    }
  | {readonly code: 'degree-field-unsaid'; readonly degree: Degree; readonly field: string; readonly has: Degree}
  /** `until` as the resume dates it, "2027-06" or "2027". */
  | {
      readonly code: 'degree-in-progress';
      readonly degree: Degree;
      readonly has: Degree;
      readonly hasField: string | null;
      readonly until: string | null;
    }
  | {readonly code: 'degree-equivalent'; readonly degree: Degree; readonly months: number}
  | {readonly code: 'degree-lower'; readonly degree: Degree; readonly has: Degree}
  | {readonly code: 'degree-unnamed'; readonly degree: Degree}
  | {readonly code: 'degree-silent'; readonly degree: Degree}
  | {readonly code: 'language-shown'; readonly language: string}
  | {
      readonly code: 'language-level';
      readonly language: string;
      readonly asked: Proficiency;
      readonly shown: Proficiency;
    }
  | {readonly code: 'language-no-level'; readonly language: string; readonly asked: Proficiency}
  | {readonly code: 'language-written'; readonly language: string; readonly asked: Proficiency | null}
  | {readonly code: 'language-silent'; readonly language: string; readonly asked: Proficiency | null}
  | {readonly code: 'credential-shown'; readonly credential: string}
  | {readonly code: 'credential-expired'; readonly credential: string; readonly until: string | null}
  | {readonly code: 'credential-in-progress'; readonly credential: string}
  | {readonly code: 'credential-silent'; readonly credential: string};

export type ReasonCode = Reason['code'];
type Of<Code extends ReasonCode> = Extract<Reason, {readonly code: Code}>;

/** A sentence for each code: what a language has to bring to speak of a fit. */
export type ReasonWords = {readonly [Code in ReasonCode]: (reason: Of<Code>) => string};

/** The sentence of a reason in the words of a language. */
export const reasonIn = (words: ReasonWords, reason: Reason): string =>
  (words[reason.code] as (reason: Reason) => string)(reason);
