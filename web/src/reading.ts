/** The reading as data, as the library returns it, and what the page needs beside it. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Evidence extends Span {
  readonly quote: string;
}

export type Certainty = 'stated' | 'implied';

export interface Claim<V> {
  readonly value: V;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
}

export type RoleId =
  | 'data-analyst'
  | 'analytics-engineer'
  | 'data-engineer'
  | 'data-scientist-analytics'
  | 'data-scientist-modelling'
  | 'machine-learning-engineer'
  | 'ai-engineer'
  | 'ml-platform-engineer'
  | 'ml-hardware-engineer'
  | 'research-scientist'
  | 'research-engineer'
  | 'ml-solutions-architect'
  | 'data-architect'
  | 'quantitative-researcher'
  | 'statistician'
  | 'computational-scientist'
  | 'software-engineer'
  | 'ai-product-manager'
  | 'ai-trainer'
  | 'ai-governance'
  | 'other';

export interface RoleShare {
  readonly role: RoleId;
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

export type Verdict = 'agrees' | 'partly' | 'differs' | 'unknown';

export interface Role {
  readonly shares: readonly RoleShare[];
  readonly confidence: number;
  readonly titleRole: RoleId | null;
  readonly verdict: Verdict;
  readonly because: string;
}

export interface Years {
  readonly min: number | null;
  readonly max: number | null;
}

export type Degree = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate';

/** One way to meet a requirement. */
export type Way = {readonly evidence: readonly Evidence[]} & (
  | {readonly kind: 'skill'; readonly skill: string | null; readonly label: string; readonly years: Years | null}
  | {readonly kind: 'experience'; readonly years: Years | null; readonly of: string | null}
  | {
      readonly kind: 'education';
      readonly degree: Degree;
      readonly field: string | null;
      readonly orEquivalent: boolean;
      readonly years?: Years | null;
    }
  | {readonly kind: 'language'; readonly language: string; readonly proficiency: string | null}
  | {readonly kind: 'credential'; readonly label: string}
);

export type RequirementLevel = 'required' | 'preferred' | 'unspecified';

export interface Requirement {
  readonly level: RequirementLevel;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly anyOf: readonly Way[];
}

export interface Compensation {
  readonly component: 'base' | 'bonus' | 'equity' | 'total' | 'ote' | 'unspecified';
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: 'year' | 'month' | 'week' | 'day' | 'hour' | null;
  readonly appliesTo: string | null;
  readonly believable: boolean;
}

export interface Place {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

export interface Posting {
  readonly title: Claim<string> | null;
  readonly employer: Claim<string> | null;
  readonly role: Role;
  readonly specialisms: readonly {readonly id: string; readonly evidence: readonly Evidence[]}[];
  readonly seniority: Claim<string> | null;
  readonly managesPeople: Claim<boolean> | null;
  readonly requirements: readonly Requirement[];
  readonly tasks: readonly Claim<string>[];
  readonly compensation: readonly Claim<Compensation>[];
  readonly employmentTypes: readonly Claim<string>[];
  readonly workArrangement: Claim<string> | null;
  readonly locations: readonly Claim<Place>[];
  readonly visaSponsorship: Claim<string> | null;
  readonly benefits: readonly Claim<string>[];
}

export interface Note {
  readonly kind: string;
  readonly severity: 'info' | 'warning';
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export interface Repair extends Span {
  readonly kind: string;
  readonly was: string;
}

/** A part of the text that carries no requirements by rule. */
export interface Aside extends Span {
  readonly kind: 'about' | 'benefits' | 'legal' | 'process' | 'analysis';
}

export interface Reading {
  readonly schema: string;
  readonly id?: string;
  readonly document: {
    readonly name: string;
    readonly id?: string;
    readonly format: string;
    readonly language: string;
    readonly repairs: readonly Repair[];
  };
  readonly kind: 'posting' | 'resume' | 'guide' | 'unknown';
  readonly posting: Posting;
  readonly asides: readonly Aside[];
  readonly notes: readonly Note[];
}

export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'field';
  readonly name?: string;
  readonly depth?: number;
}

/** One document with its reading: all that the Read screen shows. */
export interface ReadDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
}
