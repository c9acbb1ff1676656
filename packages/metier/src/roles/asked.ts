import type {Degree, EducationQualification, Posting, RequirementLevel} from '../read/reading.ts';

/** Levels from the highest. */
export const LEVELS: readonly RequirementLevel[] = ['required', 'preferred', 'unspecified'];
const DEGREES: readonly Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'];
/** A reading that is less sure of its first role counts for none. */
const LEAST_CONFIDENCE = 0.5;

/** The role that a posting counts for: what most of its work is, if that is sure enough. */
export const roleCounted = ({role}: Posting): string | null =>
  role.shares[0] && role.confidence >= LEAST_CONFIDENCE ? role.shares[0].role : null;

/** The known skills that a posting asks for, each at its highest level, as a place in `LEVELS`. */
export function skillsAsked({requirements}: Posting): Map<string, number> {
  const highest = new Map<string, number>();
  for (const {level, anyOf} of requirements)
    for (const way of anyOf) {
      if (way.kind !== 'skill' || !way.skill) continue;
      const rank = LEVELS.indexOf(level);
      highest.set(way.skill, Math.min(rank, highest.get(way.skill) ?? rank));
    }
  return highest;
}

/** The lowest degree asked for, at its highest level: "a bachelor's, better a master's" asks for a bachelor's. */
export function degreeAsked({requirements}: Posting): {
  readonly level: RequirementLevel;
  readonly way: EducationQualification;
} | null {
  const asked = requirements.flatMap(({level, anyOf}) =>
    anyOf.flatMap((way) => (way.kind === 'education' ? [{level, way}] : [])),
  );
  const lowest = (wanted: RequirementLevel) =>
    asked
      .filter(({level}) => level === wanted)
      .sort((a, b) => DEGREES.indexOf(a.way.degree) - DEGREES.indexOf(b.way.degree))[0] ?? null;
  return lowest('required') ?? lowest('preferred');
}

/** The most years of experience that a posting requires at least; null when it says none. */
export function yearsAsked({requirements}: Posting): number | null {
  const years = requirements.flatMap(({level, anyOf}) =>
    level === 'required' ? anyOf.flatMap((way) => (way.kind === 'experience' ? (way.years.min ?? []) : [])) : [],
  );
  return years.length ? Math.max(...years) : null;
}
