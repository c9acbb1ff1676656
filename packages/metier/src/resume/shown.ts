import type {Months, Shown, ShownEducation} from '../fit/shown.ts';
import type {Claim} from '../read/reading.ts';
import type {Evidence} from '../text/document.ts';
import {monthWords} from '../text/months.ts';
import type {Dates, Education, Position, Resume, ResumeSkill} from './resume.ts';
import {stretchOf} from './stretch.ts';

/** What a resume shows of what a posting may ask for; `today` is the day that "present" means. */
export function shownBy(resume: Resume, today: string): Shown {
  return {
    skills: resume.skills.flatMap((one) =>
      one.skill === null
        ? []
        : [
            {
              skill: one.skill,
              how: one.shown,
              listed: isListed(one),
              used: usedIn(one, resume, today),
              evidence: one.evidence,
            },
          ],
    ),
    words: resume.skills.flatMap(({skill, label, shown, evidence}) =>
      skill === null ? [{words: label, how: shown, evidence}] : [],
    ),
    said: [...resume.positions, ...resume.projects].flatMap(({highlights}) =>
      highlights.flatMap(({evidence}) => evidence.slice(0, 1)),
    ),
    positions: resume.positions.flatMap((position, i) =>
      position.kind === 'employment'
        ? [
            {
              title: position.title?.value ?? null,
              held: monthsOf(position, today),
              skills: skillsOf(resume, i),
              evidence: evidenceOf(position),
            },
          ]
        : [],
    ),
    education: resume.education.map((one) => educationOf(one, today)),
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
    now: today.slice(0, 7),
  };
}

function monthsOf(period: Dates, today: string): Months | null {
  const stretch = stretchOf(period, today);
  return stretch && {from: monthWords(stretch.first), to: monthWords(stretch.last)};
}

/** A skill's places in the text that are not those of its uses are in a list, a summary or a heading. */
const isListed = ({evidence, uses}: ResumeSkill): boolean => {
  const used = new Set(uses.flatMap((use) => use.evidence.map(({from}) => from)));
  return evidence.some(({from}) => !used.has(from));
};

const usedIn = ({uses}: ResumeSkill, {positions, projects}: Resume, today: string): Months[] =>
  uses.flatMap(({position, project}) => {
    const period = project === null ? positions[position ?? -1] : projects[project];
    return (period && monthsOf(period, today)) ?? [];
  });

const skillsOf = ({skills}: Resume, position: number): string[] =>
  skills.flatMap(({skill, uses}) => (skill && uses.some((use) => use.position === position) ? [skill] : []));

const evidenceOf = ({title, employer, from, to}: Position): Evidence[] =>
  [title, employer, from, to].flatMap((one: Claim<string> | null) => one?.evidence ?? []);

function educationOf(one: Education, today: string): ShownEducation {
  const {level, field, to} = one;
  const ends = to?.value === 'present' ? 'open' : to && isAhead(to.value, today) ? to.value.slice(0, 7) : null;
  const words = [level, field, one.degree, one.institution].flatMap((claim) => claim?.evidence ?? []);
  return {
    degree: level?.value ?? null,
    field: field?.value ?? null,
    studied: monthsOf(one, today),
    ends,
    evidence: level ? [...level.evidence, ...(field?.evidence ?? [])] : words.slice(0, 1),
  };
}

/** Whether a date is still to come; the year of reading is taken to be over, as most degrees end in it. */
const isAhead = (date: string, today: string): boolean => date > today.slice(0, date.length);
