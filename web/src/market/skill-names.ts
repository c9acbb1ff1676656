import {skillLabels} from 'virtual:skill-labels';
import {plainLabel, titledLabel} from './plain-label.ts';

let known: ReadonlyMap<string, string> | undefined;

/** The names that do not follow from their ids. */
function names(): ReadonlyMap<string, string> {
  known ??= new Map(
    skillLabels.split('\n').map((line) => {
      const [key, label] = line.split('|') as [string, string?];
      return [key, label ?? titledLabel(key)];
    }),
  );
  return known;
}

/** The name of a skill by its id. */
export const skillName = (id: string): string => names().get(id) ?? plainLabel(id);

/** The id of a skill by its name; words that are no such name as they are. */
export function skillIdOf(words: string): string {
  const wanted = words.trim().toLowerCase();
  for (const [id, label] of names()) if (label.toLowerCase() === wanted) return id;
  return words.trim();
}

const MOST = 12;

/** Names that begin with or hold what is typed, the shortest first. */
export function skillNames(typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const place = (label: string): number => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
  return [...names().values()]
    .filter((label) => label.toLowerCase().includes(wanted))
    .sort((a, b) => place(a) - place(b) || a.length - b.length)
    .slice(0, MOST);
}
