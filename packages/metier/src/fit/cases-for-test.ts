import {expect, it} from 'vitest';
import type {Degree, Evidence, Qualification, Requirement, Years} from '../read/reading.ts';
import {type FitStatus, fitRequirement} from './fit.ts';
import type {ReasonCode} from './reason.ts';
import type {Shown, ShownEducation, ShownPosition, ShownSkill} from './shown.ts';

/** What requirements and resumes of the tables are made of. The month of reading is November 2026. */
const WORDS: Evidence[] = [{from: 0, to: 1, quote: '…'}];
export const NOTHING: Shown = {
  skills: [],
  words: [],
  said: [],
  positions: [],
  education: [],
  languages: [],
  credentials: [],
  writtenIn: 'en',
  now: '2026-11',
};

/** Two years of use up to the month before the reading. */
export const LATELY = {from: '2024-11', to: '2026-10'};

export const skill = (id: string, rest: Partial<ShownSkill> = {}): ShownSkill => ({
  skill: id,
  how: 'demonstrated',
  listed: false,
  used: [LATELY],
  evidence: WORDS,
  ...rest,
});
export const claimed = (id: string): ShownSkill => skill(id, {how: 'claimed', listed: true, used: []});
export const from = (id: string, first: string, last: string, rest: Partial<ShownSkill> = {}): ShownSkill =>
  skill(id, {used: [{from: first, to: last}], ...rest});
export const position = (
  title: string | null,
  first: string | null,
  last: string | null,
  ...skills: string[]
): ShownPosition => ({
  title,
  held: first && last ? {from: first, to: last} : null,
  skills,
  evidence: [{from: 0, to: title?.length ?? 0, quote: title ?? ''}],
});
export const studied = (
  degree: Degree | null,
  field: string | null = null,
  rest: Partial<ShownEducation> = {},
): ShownEducation => ({degree, field, studied: null, ends: null, evidence: WORDS, ...rest});

export const asks = (...anyOf: Qualification[]): Requirement => ({
  level: 'required',
  certainty: 'stated',
  rule: 'test',
  anyOf,
});
const atLeast = (min: number | null): Years | null => (min === null ? null : {min, max: null});
export const asked = (id: string | null, label = id ?? '', min: number | null = null): Qualification => ({
  kind: 'skill',
  skill: id,
  label,
  years: atLeast(min),
  evidence: WORDS,
});
export const years = (min: number | null, of: string | null = null, max: number | null = null): Qualification => ({
  kind: 'experience',
  years: {min, max},
  of,
  evidence: WORDS,
});
export const degree = (
  wanted: Degree,
  field: string | null = null,
  {orRelated = false, orEquivalent = false} = {},
): Qualification => ({kind: 'education', degree: wanted, field, orRelated, orEquivalent, evidence: WORDS});
export const language = (code: string, proficiency: string | null = null): Qualification => ({
  kind: 'language',
  language: code,
  proficiency,
  evidence: WORDS,
});
export const credential = (label: string): Qualification => ({kind: 'credential', label, evidence: WORDS});

/** Why the case is there, what is asked for, what is shown, how it stands, by which reason, and values of the reason. */
export type Case = readonly [
  why: string,
  asked: Qualification | Requirement,
  shown: Partial<Shown>,
  status: FitStatus,
  code: ReasonCode,
  values?: Readonly<Record<string, unknown>>,
];

export const check = (cases: readonly Case[]): void => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_why, [, wanted, shown, status, code, values = {}]) => {
    const found = fitRequirement('anyOf' in wanted ? wanted : asks(wanted), {...NOTHING, ...shown});
    expect({status: found.status, ...found.reason}).toMatchObject({status, code, ...values});
    const needsWords = status !== 'not-shown' && code !== 'language-written';
    expect(found.evidence.length > 0).toBe(needsWords);
    expect(found.because).toMatch(/^[“\p{L}\d].*\.$/u);
  });
};
