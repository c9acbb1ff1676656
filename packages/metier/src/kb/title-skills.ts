import {formSkills, formTexts} from '@metier/kb/skills';
import {type RoleId, roleOfTitle} from './roles.ts';
import {skillIndex} from './skills.ts';

/** The work that a role is, as a skill; roles whose work no skill names are left out. */
const WORK: Readonly<Partial<Record<RoleId, string>>> = {
  'data-analyst': 'data-analysis',
  'analytics-engineer': 'analytics-engineering',
  'data-engineer': 'data-engineering',
  'data-scientist-analytics': 'data-science',
  'data-scientist-modelling': 'data-science',
  statistician: 'statistics',
  'computational-scientist': 'scientific-computing',
  'machine-learning-engineer': 'machine-learning-engineering',
  'software-engineer': 'software-development',
  'data-architect': 'data-architecture',
  'ml-platform-engineer': 'ml-infrastructure',
  'ml-solutions-architect': 'solution-architecture',
  'ai-product-manager': 'product-management',
  'ai-trainer': 'data-annotation',
  'ai-governance': 'ai-governance',
};

/** The role whose work a skill is; null for skills that are no role's whole work. */
export const roleOfWork = (skill: number): RoleId | null =>
  (Object.entries(WORK).find(([, id]) => skillIndex(id) === skill)?.[0] as RoleId | undefined) ?? null;

/** A word for who does a work and for the work itself come to the same: "engineer" and "engineering". */
const ENDINGS: readonly [RegExp, string][] = [
  [/^engineer(?:s|ing)?$/, 'engineer'],
  [/^analys(?:ts?|is)$/, 'analyst'],
  [/^scien(?:tist|tists|ce)$/, 'scientist'],
  [/^develop(?:er|ers|ment)$/, 'developer'],
  [/^architect(?:s|ure)?$/, 'architect'],
  [/^manage(?:r|rs|ment)$/, 'manager'],
  [/^consult(?:ant|ants|ing)$/, 'consultant'],
  [/^statisti(?:cian|cians|cs)$/, 'statistician'],
  [/^administrat(?:or|ors|ion)$/, 'administrator'],
  [/^test(?:er|ers|ing)$/, 'tester'],
  [/^design(?:er|ers)?$/, 'designer'],
];

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).map(stemOf);
const stemOf = (word: string): string => ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? word;
const isWorker = (word: string): boolean => ENDINGS.some(([, stem]) => stem === word);

let works: ReadonlyMap<string, number> | undefined;
let labels: ReadonlyMap<string, number> | undefined;

/** Skills whose labels end in a word for work, by the stems of their words. */
function worksByWords(): ReadonlyMap<string, number> {
  if (works) return works;
  const all = new Map<string, number>();
  for (const [form, text] of formTexts.entries()) {
    const words = wordsOf(text);
    const key = words.join(' ');
    if (words.length > 1 && words.length < 5 && isWorker(words.at(-1) as string) && !all.has(key))
      all.set(key, formSkills[form] as number);
  }
  works = all;
  return all;
}

const titled = new Map<string, readonly number[]>();

/** The skills, by index, that holding a title shows: "Senior Backend Developer" shows backend development. */
export function skillsOfTitle(title: string): readonly number[] {
  const known = titled.get(title);
  if (known) return known;
  const words = wordsOf(title);
  const found = new Set<number>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from + 1; to--) {
      const skill = worksByWords().get(words.slice(from, to).join(' '));
      if (skill !== undefined) found.add(skill);
    }
  const named = roleOfTitle(title);
  const work = named && (named.weight === 'exact' || /scien/i.test(title)) ? WORK[named.role] : undefined;
  if (work) found.add(skillIndex(work));
  titled.set(title, [...found]);
  return [...found];
}

/** Words that name a skill in a phrase such as "applied machine learning and Python"; the longest count. */
export function skillsNamedIn(phrase: string): number[] {
  labels ??= labelsByWords();
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}+#./-]*[\p{L}\p{N}+#]/gu) ?? [];
  const found: number[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const skill = labels.get(words.slice(from, to).join(' '));
      if (skill === undefined) continue;
      found.push(skill);
      from = to - 1;
      break;
    }
  return found;
}

function labelsByWords(): Map<string, number> {
  const all = new Map<string, number>();
  for (const [form, text] of formTexts.entries()) {
    const key = text.toLowerCase();
    if (!all.has(key)) all.set(key, formSkills[form] as number);
  }
  return all;
}
