import type {Claim, Degree, Evidence} from '../read/reading.ts';

/** A date as far as a resume tells it: "2021-05-03", "2021-05" or "2021" (ISO 8601). */
export type PartDate = string;

/** When something began and ended. `to` is "present" where it goes on. */
export interface Dates {
  readonly from: Claim<PartDate> | null;
  readonly to: Claim<PartDate | 'present'> | null;
}

/** One held job, voluntary work, or another activity that has a title and an organisation. */
export interface Position extends Dates {
  readonly kind: 'employment' | 'volunteering' | 'activity';
  readonly title: Claim<string> | null;
  readonly employer: Claim<string> | null;
  readonly location: Claim<string> | null;
  /** Whole months from `from` to `to`, both counted; null when an end is not told. Where only years are told, they count from midyear to midyear. */
  readonly months: number | null;
  /** Other positions, by their place in `Resume.positions`, that were held in some of the same months. */
  readonly concurrentWith: readonly number[];
  /** The position with the same employer that this one followed. */
  readonly promotedFrom: number | null;
  readonly highlights: readonly Claim<string>[];
}

/** A course of study. */
export interface Education extends Dates {
  readonly institution: Claim<string> | null;
  /** The degree in the words of the resume: "B.S.", "Licence". */
  readonly degree: Claim<string> | null;
  readonly level: Claim<Degree> | null;
  readonly field: Claim<string> | null;
}

/** A place where a skill was used: a position or a project, by its place in the resume. */
export interface SkillUse {
  readonly position: number | null;
  readonly project: number | null;
  readonly evidence: readonly Evidence[];
}

/** A skill that a resume names. */
export interface ResumeSkill {
  /** Id in the knowledge base; null when it does not know the skill. */
  readonly skill: string | null;
  readonly label: string;
  /** Demonstrated: named in a position or project. Claimed: named in a list of skills only. */
  readonly shown: 'demonstrated' | 'claimed';
  readonly uses: readonly SkillUse[];
  /** Months of the positions and projects that name it; months that overlap count once. Null when they tell no dates. */
  readonly months: number | null;
  readonly lastUse: PartDate | 'present' | null;
  /** Every place that names it. */
  readonly evidence: readonly Evidence[];
}

export interface Project extends Dates {
  readonly name: Claim<string>;
  /** The position that it was part of, by its place in `Resume.positions`. */
  readonly position: number | null;
  readonly months: number | null;
  readonly highlights: readonly Claim<string>[];
}

export interface Publication {
  readonly name: Claim<string>;
  readonly date: Claim<PartDate> | null;
}

/** A certificate or licence. */
export interface ResumeCredential {
  readonly name: Claim<string>;
  readonly issuer: Claim<string> | null;
  readonly date: Claim<PartDate> | null;
}

export interface SpokenLanguage {
  /** ISO 639-1, when the knowledge base knows the language. */
  readonly language: string | null;
  readonly name: Claim<string>;
  readonly proficiency: Claim<string> | null;
}

/** An address in a resume. It is never fetched. */
export interface Link {
  readonly url: string;
  /** "LinkedIn", "GitHub" …, when the address is that of a known network. */
  readonly network: string | null;
  readonly username: string | null;
}

/** What a resume says of the person and what is kept as it says it. What the text does not say is null or []. */
export interface Said {
  readonly name: Claim<string> | null;
  /** What the person calls themself under the name. */
  readonly label: Claim<string> | null;
  readonly email: Claim<string> | null;
  readonly phone: Claim<string> | null;
  readonly location: Claim<string> | null;
  readonly summary: Claim<string> | null;
  readonly links: readonly Claim<Link>[];
  readonly education: readonly Education[];
  readonly publications: readonly Publication[];
  readonly credentials: readonly ResumeCredential[];
  readonly languages: readonly SpokenLanguage[];
}

/** A person's account of their work. */
export interface Resume extends Said {
  readonly schema: 'metier/resume/1';
  /** The language that it is written in: ISO 639-1, or "und". */
  readonly language: string;
  readonly positions: readonly Position[];
  /** Months in which some position of kind "employment" was held; overlaps count once. Null when no position tells its dates. */
  readonly months: number | null;
  readonly skills: readonly ResumeSkill[];
  readonly projects: readonly Project[];
}
