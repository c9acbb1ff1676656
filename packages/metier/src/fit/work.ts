import {type RoleId, roleOfTitle} from '../kb/roles.ts';
import {shownWith} from '../kb/shows.ts';
import {skillIndex} from '../kb/skills.ts';
import {roleOfWork, skillsNamedIn, skillsOfTitle} from '../kb/title-skills.ts';
import type {ShownPosition} from './shown.ts';

/** A kind of work that years are asked of, in the words of a posting. */
export interface Work {
  readonly words: string;
  readonly role: RoleId | null;
  /** Indexes of the skills that the words name. */
  readonly skills: readonly number[];
}

/** Words that say of work no more than that it is work. */
const EMPTY =
  /^(?:a|an|the|of|in|or|and|as|at|with|to|for|un|une|en|dans|de|im|in|der|einer|einem|professional|relevant|work|working|works?|industry|industrial|full-?time|related|practical|hands-?on|experiences?|fields?|areas?|domains?|roles?|positions?|jobs?|setting|settings|environments?|technical|technology|technologies|tech|commercial|progressive|proven|total|overall|prior|previous|recent|solid|strong|post-?graduate|real-?world|business|company|companies|corporate|production|designing|building|developing|delivering|implementing|creating|managing|using|advanced|degree|bachelor['’]?s?|master['’]?s?|phd|berufserfahrung|erfahrung|bereich|umfeld|praxis|poste|domaine|expérience|professionnelle|preferred|required|ideally|minimum|least|equivalent|it|bzw|etc|focus|non-?internship)$/i;
/** "in a similar role": what the posting itself is. */
const SIMILAR =
  /(?:^|\s)(?:similar|comparable|equivalent|same|such|this|vergleichbare?[nrs]?|ähnliche?[nrs]?|similaires?|équivalente?|gelijkaardige?|similar(?:es)?)(?:\s|$)/i;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#'’-]+/gu) ?? [];
const isEmpty = (text: string): boolean => words(text).every((word) => EMPTY.test(word) || SIMILAR.test(word));

/** What years are asked of; null for work of any kind. `title` is the posting's own, for "in a similar role". */
export function workOf(of: string | null, title: string | null): Work | null {
  if (of === null) return null;
  if (!isEmpty(of)) return named(of);
  return SIMILAR.test(of) && title !== null ? named(title.split(/\s[-–—|]\s|[(|,:]/)[0] as string) : null;
}

const known = new Map<string, Work>();

function named(text: string): Work {
  const found = known.get(text);
  if (found) return found;
  const named = roleOfTitle(text);
  const skills = [...new Set([...skillsNamedIn(text), ...skillsOfTitle(text)])];
  const titled = named?.weight === 'exact' || named?.role.startsWith('data-scientist') ? named.role : null;
  const role = titled ?? skills.map(roleOfWork).find((one) => one !== null) ?? null;
  const work = {words: text.trim(), role, skills};
  known.set(text, work);
  return work;
}

/** How near a position is to a kind of work: of it, of a near role, or neither. */
export type Nearness = 'of-it' | 'near' | 'other';

export function nearnessOf({title, skills}: ShownPosition, work: Work): Nearness {
  const held = title === null ? null : roleOfTitle(title)?.role;
  const shown = [...(title === null ? [] : skillsOfTitle(title)), ...skills.map(skillIndex)];
  const how = work.skills.map((asked) => howShown(asked, shown));
  if (how.includes('of-it') || (title !== null && sharesWords(title, work.words))) return 'of-it';
  if (held && held === work.role) return work.skills.length ? 'near' : 'of-it';
  const isNear = held && NEAR.some((group) => group.has(held) && work.role !== null && group.has(work.role));
  return isNear || how.includes('near') ? 'near' : 'other';
}

/** So many parts of a field show that a position was near to it. */
const PARTS = 3;

function howShown(asked: number, shown: readonly number[]): Nearness {
  let parts = 0;
  for (const skill of shown) {
    const relation = skill === asked ? 'kind' : shownWith(skill).get(asked)?.relation;
    if (relation === 'part') parts++;
    else if (relation) return 'of-it';
  }
  return parts >= PARTS ? 'near' : 'other';
}

const stemsOf = (text: string): string[] =>
  words(text)
    .filter((word) => !EMPTY.test(word) && !SIMILAR.test(word) && word.length > 2)
    .map((word) => (word.length > 5 ? word.replace(/(?:ing|ment|ers?|ists?|ysis|ytics|s|ics?)$/, '') : word));

/** Whether all of the telling words of one stand in the other. */
function sharesWords(title: string, asked: string): boolean {
  const own = new Set(stemsOf(title));
  const wanted = stemsOf(asked);
  return wanted.length > 0 && wanted.every((stem) => own.has(stem));
}

/** Roles among which work is near enough that years of one are partly years of another. */
const NEAR: readonly ReadonlySet<RoleId>[] = [
  new Set<RoleId>(['data-analyst', 'analytics-engineer', 'data-scientist-analytics', 'data-scientist-modelling']),
  new Set<RoleId>(['data-scientist-analytics', 'data-scientist-modelling', 'statistician', 'quantitative-researcher']),
  new Set<RoleId>(['data-scientist-modelling', 'machine-learning-engineer', 'research-scientist', 'research-engineer']),
  new Set<RoleId>(['data-engineer', 'analytics-engineer', 'data-architect', 'ml-platform-engineer']),
  new Set<RoleId>([
    'software-engineer',
    'machine-learning-engineer',
    'ai-engineer',
    'data-engineer',
    'ml-platform-engineer',
    'ml-hardware-engineer',
    'research-engineer',
  ]),
  new Set<RoleId>(['research-scientist', 'research-engineer', 'computational-scientist']),
  new Set<RoleId>(['ai-engineer', 'ml-solutions-architect']),
];
