import type {Claim, Evidence} from '../read/reading.ts';
import type {Position, Resume} from '../resume/index.ts';
import type {Shown, ShownPosition} from './shown.ts';

/** What a resume shows; `now` is the month of reading, "2026-11", up to which open positions count. */
export function shownBy(resume: Resume, now: string): Shown {
  return {
    skills: resume.skills.flatMap(({skill, label, shown, months, lastUse, evidence}) =>
      skill === null && !evidence.length
        ? []
        : [{skill: skill ?? label.toLowerCase(), how: shown, months, lastUse: monthOf(lastUse, now), evidence}],
    ),
    positions: resume.positions
      .filter(({kind}) => kind === 'employment')
      .map((position, i) => positionOf(position, skillsIn(resume, i), now)),
    education: resume.education.flatMap(({level, field}) =>
      level ? [{degree: level.value, field: field?.value ?? null, evidence: level.evidence}] : [],
    ),
    languages: resume.languages.flatMap(({language, name, proficiency}) =>
      language ? [{language, proficiency: proficiency?.value ?? null, evidence: name.evidence}] : [],
    ),
    credentials: resume.credentials.map(({name}) => ({label: name.value, evidence: name.evidence})),
    writtenIn: resume.language,
    now,
  };
}

function positionOf({title, from, to, highlights}: Position, skills: readonly string[], now: string): ShownPosition {
  const evidence: Evidence[] = [title, ...highlights].flatMap((claim) => claim?.evidence ?? []);
  return {title: title?.value ?? null, from: monthIn(from, now), to: monthIn(to, now), skills, evidence};
}

const skillsIn = ({skills}: Resume, position: number): string[] =>
  skills.flatMap(({skill, uses}) => (skill && uses.some((use) => use.position === position) ? [skill] : []));

const monthIn = (claim: Claim<string> | null, now: string): string | null => monthOf(claim?.value ?? null, now);

/** A year alone counts from midyear, as the months of a resume do. */
const monthOf = (date: string | null, now: string): string | null =>
  date === null ? null : date === 'present' ? now : /^\d{4}$/.test(date) ? `${date}-07` : date.slice(0, 7);
