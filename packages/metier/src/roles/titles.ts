import {foldTitle} from '../kb/roles.ts';

/**
 * The core of a title, without rank, place, marks of gender and what stands in brackets or behind a dash:
 * "Senior Data Scientist (m/w/d) – Berlin" is "data scientist". Empty when nothing is left.
 */
export function coreOfTitle(title: string): string {
  const head = title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/\s[-–—|@:•·]\s|[|,;:–—]|\s\/\s/)[0] as string;
  const words = foldTitle(head)
    .split(' ')
    .filter((word) => word && !RANKS.has(word) && !/^(?:[ivx]{1,3}|\d+)$/.test(word));
  return words.length > MOST_WORDS ? '' : words.join(' ');
}

const MOST_WORDS = 5;
const RANKS = new Set(
  'senior junior lead principal staff mid midlevel level associate sr jr intern internship internal working student werkstudent werkstudentin entry graduate head remote hybrid experienced expert confirme stage alternance stagiaire cdi cdd freelance the a'.split(
    ' ',
  ),
);
