import type {Claim, Evidence, Posting, Qualification, Reading, RequirementLevel} from '../read/reading.ts';

/** Readings for tests, of postings that nobody wrote. */
const proof = (quote: string, from = 10): readonly Evidence[] => [{from, to: from + quote.length, quote}];

export const claim = <V>(value: V, quote = String(value)): Claim<V> => ({
  value,
  certainty: 'stated',
  evidence: proof(quote),
  rule: 'invented',
});

export const skill = (label: string, min: number | null = null): Qualification => ({
  kind: 'skill',
  skill: label.toLowerCase(),
  label,
  years: min === null ? null : {min, max: null},
  evidence: proof(label),
});

export const requirement = (level: RequirementLevel, ...anyOf: Qualification[]) => ({
  level,
  certainty: 'stated' as const,
  rule: 'invented',
  anyOf,
});

export const share = (role: string, part: number, quote = `work of ${role}`) => ({
  role,
  share: part,
  evidence: proof(quote),
});

const SILENT: Posting = {
  title: null,
  employer: null,
  role: {shares: [], confidence: 0, titleRole: null, verdict: 'unknown', because: ''},
  specialisms: [],
  seniority: null,
  managesPeople: null,
  requirements: [],
  tasks: [],
  compensation: [],
  employmentTypes: [],
  workArrangement: null,
  locations: [],
  visaSponsorship: null,
  benefits: [],
};

export function invented(posting: Partial<Posting> = {}, rest: Partial<Omit<Reading, 'posting'>> = {}): Reading {
  return {
    schema: 'metier/reading/1',
    document: {name: 'boards/lumen.txt', format: 'text', language: 'en', repairs: []},
    kind: 'posting',
    asides: [],
    notes: [],
    ...rest,
    posting: {...SILENT, ...posting},
  };
}
