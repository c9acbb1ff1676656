import type {FitLine} from '../fit/fit.ts';
import type {SkillQualification} from '../read/reading.ts';
import type {Evidence} from '../text/document.ts';
import type {AskedSkill} from './finding.ts';
import type {ReviewTarget} from './review.ts';

/** A skill that a target asks for, with the line of the fit and the words of the posting. */
export interface AskedLine {
  readonly asked: AskedSkill;
  readonly line: FitLine;
  readonly evidence: readonly Evidence[];
}

/** The skills that a target asks for, required ones first; a skill that several lines ask for counts once. */
export function askedSkills(target: ReviewTarget | null): AskedLine[] {
  const lines = target?.fit.lines ?? [];
  const found = new Map<string, AskedLine>();
  for (const level of ['required', 'preferred'] as const)
    for (const line of lines)
      if (line.requirement.level === level)
        for (const way of line.requirement.anyOf) if (way.kind === 'skill') add(found, way, level, line);
  return [...found.values()];
}

function add(
  found: Map<string, AskedLine>,
  {skill, label, evidence}: SkillQualification,
  level: 'required' | 'preferred',
  line: FitLine,
): void {
  const key = skill ?? `=${label.toLowerCase()}`;
  if (!found.has(key)) found.set(key, {asked: {skill, label, level}, line, evidence});
}
