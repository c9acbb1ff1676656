/** Levels of seniority, from the lowest. */
export const SENIORITIES = [
  'intern',
  'entry',
  'mid',
  'senior',
  'staff',
  'lead',
  'manager',
  'director',
  'executive',
] as const;

export type Seniority = (typeof SENIORITIES)[number];
