import type {Resume} from '../resume/resume.ts';
import type {Where} from './finding.ts';

/** What sentences about a resume call its positions and projects. */
export interface Names {
  /** "your position at Nordlys", "your position as Data Analyst", "your second position". */
  position(place: number): string;
  where(where: Where): string;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The names that the resume itself uses. */
export function namesIn({positions, projects}: Resume): Names {
  const position = (place: number): string => {
    const {title, employer} = positions[place] ?? {title: null, employer: null};
    if (employer) return `your position at ${oneLine(employer.value)}`;
    return title ? `your position as ${oneLine(title.value)}` : `your ${ordinal(place)} position`;
  };
  return {
    position,
    where: ({position: place, project}) => {
      if (project !== null) return `your project ${oneLine(projects[project]?.name.value ?? String(project + 1))}`;
      return place === null ? 'your resume' : position(place);
    },
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const ordinal = (place: number): string => ORDINALS[place] ?? `${place + 1}th`;
