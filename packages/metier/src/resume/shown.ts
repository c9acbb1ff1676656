import type {Shown} from '../fit/shown.ts';
import type {Claim} from '../read/reading.ts';
import type {Evidence} from '../text/document.ts';
import type {PartDate, Position, Resume} from './resume.ts';

/** What a resume shows of what a posting may ask for; `today` is the day that "present" means. */
export function shownBy(resume: Resume, today: string): Shown {
  const now = today.slice(0, 7);
  return {
    skills: resume.skills.flatMap(({skill, shown, months, lastUse, evidence}) =>
      skill === null ? [] : [{skill, how: shown, months, lastUse: lastUse && monthOf(lastUse, true, now), evidence}],
    ),
    positions: resume.positions
      .filter(({kind}) => kind === 'employment')
      .map((position) => ({
        title: position.title?.value ?? null,
        from: position.from && monthOf(position.from.value, false, now),
        to: position.to && monthOf(position.to.value, true, now),
        skills: skillsOf(resume, resume.positions.indexOf(position)),
        evidence: evidenceOf(position),
      })),
    education: resume.education.flatMap(({level, field}) =>
      level
        ? [
            {
              degree: level.value,
              field: field?.value ?? null,
              evidence: [...level.evidence, ...(field?.evidence ?? [])],
            },
          ]
        : [],
    ),
    languages: resume.languages.flatMap(({language, name, proficiency}) =>
      language
        ? [
            {
              language,
              proficiency: proficiency?.value ?? null,
              evidence: [...name.evidence, ...(proficiency?.evidence ?? [])],
            },
          ]
        : [],
    ),
    credentials: resume.credentials.map(({name}) => ({label: name.value, evidence: name.evidence})),
    writtenIn: resume.language,
    now,
  };
}

/** The month of a date; a year alone is its middle, as in the months of a position. */
function monthOf(date: PartDate | 'present', isEnd: boolean, now: string): string {
  if (date === 'present') return now;
  return date.length === 4 ? `${date}-${isEnd ? '06' : '07'}` : date.slice(0, 7);
}

const skillsOf = ({skills}: Resume, position: number): string[] =>
  skills.flatMap(({skill, uses}) => (skill && uses.some((use) => use.position === position) ? [skill] : []));

const evidenceOf = ({title, employer, from, to}: Position): Evidence[] =>
  [title, employer, from, to].flatMap((one: Claim<string> | null) => one?.evidence ?? []);
