import type {Degree, EmploymentType, Seniority, WorkArrangement} from '../read/reading.ts';

/** The postings behind figures. A figure never travels without it. */
export interface Coverage {
  readonly postings: number;
  /** Different employers; postings that name none count as one each. */
  readonly employers: number;
  /** First and last day of posting, ISO 8601; null when no posting says. */
  readonly from: string | null;
  readonly to: string | null;
  /** Postings by ISO 639-1 language, most first. */
  readonly languages: Readonly<Record<string, number>>;
  /** Postings by ISO 3166-1 alpha-2 country of their first place that says one, most first. */
  readonly countries: Readonly<Record<string, number>>;
}

/** In how many postings a skill is asked for; a posting counts once, at its highest level. */
export interface SkillUse {
  /** Id in the knowledge base. */
  readonly skill: string;
  readonly required: number;
  readonly preferred: number;
  /** Named in duties or the stack, level not said. */
  readonly named: number;
}

/** In how many English postings a task of the knowledge base stands among the duties. */
export interface TaskUse {
  readonly task: string;
  /** The role whose task it is in the knowledge base. */
  readonly of: string;
  readonly count: number;
}

/** The lowest degree that postings ask for, at its level; `none` are the postings that ask for no degree. */
export interface EducationUse {
  readonly none: number;
  readonly orEquivalent: number;
  readonly required: Readonly<Partial<Record<Degree, number>>>;
  readonly preferred: Readonly<Partial<Record<Degree, number>>>;
}

/** Posted yearly base pay of one country and currency: quantiles over the middles of the posted ranges, in full units. */
export interface PayUse {
  readonly country: string;
  readonly currency: string;
  readonly postings: number;
  readonly employers: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** A title that postings use, without level, place and marks of gender. */
export interface TitleUse {
  readonly title: string;
  readonly count: number;
  /** What the work really was, by role id; sums to `count`. */
  readonly roles: Readonly<Record<string, number>>;
}

/** How open the postings of a role are to people of another. */
export interface Openness {
  /** Postings that ask for experience in the other role by name. */
  readonly named: number;
  /** Postings at least half of whose required skills are usual (named in 15 % of postings) in the other role. */
  readonly covered: number;
  /** Postings with required skills: the base of `covered`. */
  readonly of: number;
}

/** A few words of postings that stand behind a figure; kept only in profiles of a user's own postings. */
export interface Quote {
  readonly posting: string;
  readonly quote: string;
}

/** What postings whose work is mostly one role ask for, offer and are called. Counts; shares are of `coverage.postings`. */
export interface RoleProfile {
  readonly role: string;
  readonly coverage: Coverage;
  /** Postings with duties in English: the base of `tasks`. */
  readonly withTasks: number;
  /** Most typical first. */
  readonly tasks: readonly TaskUse[];
  /** Most asked first. */
  readonly skills: readonly SkillUse[];
  readonly education: EducationUse;
  /** Postings by the fewest years of experience overall that they require. */
  readonly years: Readonly<Record<string, number>>;
  /** Postings by seniority; those that say none are left out. */
  readonly seniority: Readonly<Partial<Record<Seniority, number>>>;
  readonly managesPeople: number;
  readonly specialisms: Readonly<Record<string, number>>;
  readonly arrangement: Readonly<Partial<Record<WorkArrangement, number>>>;
  readonly employment: Readonly<Partial<Record<EmploymentType, number>>>;
  /** Titles of these postings, most used first; only those that several employers use. */
  readonly titles: readonly {readonly title: string; readonly count: number}[];
  readonly pay: readonly PayUse[];
  /**
   * For each posting that requires skills, the places in `skills` of those, and a list of places where any one of several is
   * enough; sorted, so that nothing tells which posting it was.
   */
  readonly demands: readonly (readonly (number | readonly number[])[])[];
  /** By the id of the other role. */
  readonly openTo: Readonly<Record<string, Openness>>;
  /** Words of postings by skill id or task; only when they were asked for. */
  readonly quotes?: Readonly<Record<string, readonly Quote[]>>;
}

/** Role profiles built from postings, with their base. */
export interface Profiles {
  readonly schema: 'metier/profiles/1';
  /** What the postings are, in one line. */
  readonly source: string;
  readonly coverage: Coverage;
  /** Postings left out because their employer posts the same job elsewhere in the corpus. */
  readonly repeats: number;
  /** Readings that named no role surely enough, and so count for none. */
  readonly undecided: number;
  /** Use of skills over all postings of a role: what a lift is measured against. */
  readonly skills: readonly SkillUse[];
  readonly titles: readonly TitleUse[];
  /** In the order of the knowledge base; roles without a posting too. */
  readonly roles: readonly RoleProfile[];
}

/** Below so many postings, or so few employers, a figure is withheld. */
export const FEWEST_POSTINGS = 20;
export const FEWEST_EMPLOYERS = 5;
/** A skill is usual in a role when so large a part of its postings name it, and rare when a smaller part than the second does. */
export const USUAL = 0.15;
export const RARE = 0.05;
/** A skill is often asked for when so large a part of the role's postings require or prefer it. */
export const OFTEN = 0.25;
/** Below so many postings a figure stands on a small base, and says so. */
export const SMALL_BASE = 50;

/** A skill is kept in a profile when so many postings name it. */
export const SKILL_POSTINGS = 3;

/** Why a figure on this base is withheld, as a sentence; null when it may be shown. */
export function withheld({postings, employers}: Pick<Coverage, 'postings' | 'employers'>): string | null {
  if (postings < FEWEST_POSTINGS)
    return `Not shown: ${postings === 1 ? '1 posting' : `${postings} postings`}, fewer than ${FEWEST_POSTINGS}.`;
  if (employers < FEWEST_EMPLOYERS)
    return `Not shown: ${employers === 1 ? '1 employer' : `${employers} employers`}, fewer than ${FEWEST_EMPLOYERS}.`;
  return null;
}

/** Postings that name a skill at any level. */
export const useOf = ({required, preferred, named}: SkillUse): number => required + preferred + named;
/** Postings that ask for a skill: required or preferred. */
export const asksOf = ({required, preferred}: SkillUse): number => required + preferred;
