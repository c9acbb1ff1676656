import type {Seniority} from '../kb/seniority.ts';
import type {Evidence, FieldName, Format, Repair} from '../text/document.ts';
import type {Article} from './article.ts';

/** A fact that the document states or implies, with the words that say so (never none) and the rule that read them. */
export interface Claim<V> {
  readonly value: V;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
}

export type Certainty = 'stated' | 'implied';
export type RequirementLevel = 'required' | 'preferred' | 'unspecified';
export {SENIORITIES} from '../kb/seniority.ts';
export type {Seniority};
export type Degree = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate';
export type EmploymentType =
  | 'full-time'
  | 'part-time'
  | 'contract'
  | 'temporary'
  | 'internship'
  | 'freelance'
  | 'permanent';
export type WorkArrangement = 'onsite' | 'hybrid' | 'remote';
export type PayComponent = 'base' | 'bonus' | 'equity' | 'total' | 'ote' | 'unspecified';
export type Period = 'year' | 'month' | 'week' | 'day' | 'hour';
export type Verdict = 'agrees' | 'partly' | 'differs' | 'unknown';

/** Whole or fractional years; null is open on that side. */
export interface Years {
  readonly min: number | null;
  readonly max: number | null;
}

export interface SkillQualification {
  readonly kind: 'skill';
  /** Id in the knowledge base; null when it does not know the skill. */
  readonly skill: string | null;
  readonly label: string;
  readonly years: Years | null;
  readonly evidence: readonly Evidence[];
}

export interface ExperienceQualification {
  readonly kind: 'experience';
  readonly years: Years;
  /** What the years are of, in the posting's words; null is overall. */
  readonly of: string | null;
  readonly evidence: readonly Evidence[];
}

export interface EducationQualification {
  readonly kind: 'education';
  readonly degree: Degree;
  readonly field: string | null;
  /** Whether a degree in a related field is enough: "or a related discipline". */
  readonly orRelated: boolean;
  readonly orEquivalent: boolean;
  readonly evidence: readonly Evidence[];
}

export interface LanguageQualification {
  readonly kind: 'language';
  /** ISO 639-1. */
  readonly language: string;
  readonly proficiency: string | null;
  readonly evidence: readonly Evidence[];
}

export interface CredentialQualification {
  readonly kind: 'credential';
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/** What a posting may ask for and a resume may show. */
export type Qualification =
  | SkillQualification
  | ExperienceQualification
  | EducationQualification
  | LanguageQualification
  | CredentialQualification;

/** The rule of a demand whose first way is a kind and whose others are examples of it: any one of them will do, or another of the kind. */
export const EXAMPLES_RULE = 'skill/examples';

/** One demand; any one of `anyOf` meets it. */
export interface Requirement {
  readonly level: RequirementLevel;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly anyOf: readonly Qualification[];
}

export interface Compensation {
  readonly component: PayComponent;
  /** Full units of the currency; null when only the other end is said. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: Period;
  readonly appliesTo: string | null;
  readonly believable: boolean;
}

export interface Place {
  readonly city: string | null;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export interface RoleShare {
  readonly role: string;
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

export interface RoleReading {
  /** Descending, sum 1; empty when the text does not say. */
  readonly shares: readonly RoleShare[];
  /** Calibrated chance that `shares[0]` is right; 0 to 1. */
  readonly confidence: number;
  readonly titleRole: string | null;
  readonly verdict: Verdict;
  readonly because: string;
}

export interface Specialism {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

export type NoteKind =
  | 'title-differs'
  | 'bundled-roles'
  | 'several-jobs'
  | 'unusual-ask'
  | 'impossible-ask'
  | 'entry-title-senior-ask'
  | 'no-pay'
  | 'unbelievable-pay'
  | 'buzzword-title'
  | 'spun-text'
  | 'injected-instruction'
  | 'boilerplate'
  | 'evergreen'
  | 'analysis-appended'
  | 'little-text'
  | 'language-not-read'
  | 'not-a-posting';

export interface Note {
  readonly kind: NoteKind;
  readonly severity: 'info' | 'warning';
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export interface Posting {
  readonly title: Claim<string> | null;
  readonly employer: Claim<string> | null;
  readonly role: RoleReading;
  readonly specialisms: readonly Specialism[];
  readonly seniority: Claim<Seniority> | null;
  readonly managesPeople: Claim<boolean> | null;
  readonly requirements: readonly Requirement[];
  readonly tasks: readonly Claim<string>[];
  readonly compensation: readonly Claim<Compensation>[];
  readonly employmentTypes: readonly Claim<EmploymentType>[];
  readonly workArrangement: Claim<WorkArrangement> | null;
  readonly locations: readonly Claim<Place>[];
  readonly visaSponsorship: Claim<'offered' | 'not-offered'> | null;
  readonly benefits: readonly Claim<string>[];
}

/** A part of the text that carries no requirements by rule: company blurb, benefits, legal notices, application hints. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  readonly kind: 'about' | 'benefits' | 'legal' | 'process' | 'analysis';
}

/** What `metier read --json` prints, one object a document. */
export interface Reading {
  readonly schema: 'metier/reading/1';
  readonly id?: string;
  readonly document: {
    readonly name: string;
    readonly id?: string;
    readonly format: Format;
    /** ISO 639-1, or "und". */
    readonly language: string;
    readonly repairs: readonly Repair[];
  };
  readonly kind: 'posting' | 'resume' | 'guide' | 'unknown';
  readonly posting: Posting;
  /** What an article about roles says of each; only with the kind `guide`. */
  readonly article?: Article;
  readonly asides: readonly Aside[];
  readonly notes: readonly Note[];
}

export type * from './article.ts';
export type {Evidence, FieldName};
