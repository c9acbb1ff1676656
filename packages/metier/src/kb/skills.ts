import {
  broader,
  flagBits,
  formFlags,
  formGuards,
  formSkills,
  formTexts,
  type Guard,
  guards,
  ids,
  kindNames,
  kinds,
  labels,
  roles,
  type SkillKind,
  since,
} from '@metier/kb/skills';
import {type Lexicon, type Tokens, tokenise} from '../text/tokens.ts';
import {Vocabulary} from './vocabulary.ts';

/** A concept of the knowledge base that a posting may ask for. */
export interface Skill {
  readonly id: string;
  readonly label: string;
  readonly kind: SkillKind;
  readonly broader: readonly string[];
  /** First year of the skill, when known. */
  readonly since: number | null;
}

/** Labels of skills found in tokens. `certain` is 0 where the label is ambiguous and its context does not speak for the skill. */
export interface SkillMatches {
  readonly count: number;
  readonly first: Int32Array;
  readonly after: Int32Array;
  /** Index of the skill. */
  readonly skill: Int32Array;
  /** Index of the label that was found. */
  readonly form: Int32Array;
  readonly ambiguous: Uint8Array;
  readonly certain: Uint8Array;
}

const LANGUAGES: Readonly<Record<string, number>> = {
  de: flagBits.de,
  fr: flagBits.fr,
  nl: flagBits.nl,
  es: flagBits.es,
};
const ANY_LANGUAGE = flagBits.de | flagBits.fr | flagBits.nl | flagBits.es;

/** Whether a label is a word of a language (ISO 639-1); most labels are English and used in all. */
export function isLabelIn(form: number, language: string): boolean {
  const only = (formFlags[form] as number) & ANY_LANGUAGE;
  return only === 0 || (only & (LANGUAGES[language] ?? 0)) !== 0;
}

export const skillCount = ids.length;
export const skillId = (index: number): string => ids[index] as string;
let indices: Map<string, number> | undefined;
/** The index of a skill's id; -1 when the knowledge base lacks it. */
export function skillIndex(id: string): number {
  indices ??= new Map(ids.map((own, index) => [own, index]));
  return indices.get(id) ?? -1;
}
export const skillLabel = (index: number): string => labels[index] as string;
let names: Map<string, number> | undefined;
/** Whether a skill's label is common words ("machine learning", "retail") and no name with a spelling of its own ("dbt", "pandas"). */
export function isCommonName(label: string): boolean {
  if (!/^\p{Ll}/u.test(label)) return false;
  names ??= new Map(labels.map((own, index) => [own, index]));
  const index = names.get(label);
  if (index === undefined) return false;
  return COMMON.has(SKILL_KINDS[skillKind(index)] as string) || /^[\p{Ll} -]+ [\p{Ll}-]+$/u.test(label);
}
const COMMON = new Set(['domain', 'field', 'method', 'practice']);
export const skillKind = (index: number): number => kinds[index] as number;
/** The roles that asking for a skill speaks for, as bits in the order of the role ids. */
export const skillRoles = (index: number): number => roles[index] as number;
export const skillSince = (index: number): number => since[index] as number;
export const skillBroader = (index: number): readonly number[] => broader[index] as readonly number[];
export const SKILL_KINDS: readonly SkillKind[] = kindNames;

/** The skill at an index of the knowledge base. */
export function skillAt(index: number): Skill {
  const year = skillSince(index);
  return {
    id: skillId(index),
    label: skillLabel(index),
    kind: kindNames[skillKind(index)] as SkillKind,
    broader: skillBroader(index).map(skillId),
    since: year || null,
  };
}

/** How many tokens to each side are looked at for the cue words of an ambiguous label, and for a neighbour in a list. */
const CUE_REACH = 5;
const LIST_REACH = 3;

interface ReadyGuard {
  readonly list: boolean;
  readonly cue: boolean;
  readonly cues: ReadonlySet<number>;
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
}

/** Finds the labels of skills in tokens, and tells of ambiguous ones whether their context speaks for the skill. */
export class Skills {
  readonly #vocabulary: Vocabulary;
  readonly #guards: readonly ReadyGuard[];
  readonly #joiners: ReadonlySet<number>;

  constructor(lexicon: Lexicon) {
    this.#vocabulary = new Vocabulary(lexicon);
    this.#vocabulary.addAll(formTexts, (form) => !((formFlags[form] as number) & flagBits.exact));
    const ready = (guard: Guard): ReadyGuard => ({
      list: guard.needs.includes('list'),
      cue: guard.needs.includes('cue'),
      cues: new Set(guard.cues.flatMap((cue) => [...idsOf(cue, lexicon)])),
      before: guard.refusesBefore.map((words) => idsOf(words, lexicon)),
      after: guard.refusesAfter.map((words) => idsOf(words, lexicon)),
    });
    this.#guards = guards.map(ready);
    this.#joiners = new Set(
      [
        ',',
        '/',
        'and',
        'or',
        'und',
        'oder',
        'et',
        'ou',
        'y',
        'o',
        'en',
        'of',
        '&',
        ';',
        '|',
        '(',
        ')',
        '•',
        '+',
        ':',
      ].map((word) => lexicon.add(word)),
    );
  }

  match(tokens: Tokens, text: string): SkillMatches {
    const found = this.#vocabulary.match(tokens);
    const {count, entry} = found;
    // One buffer for all: to make five takes longer than to fill them.
    const buffer = new ArrayBuffer(count * 14);
    const first = new Int32Array(buffer, 0, count);
    const after = new Int32Array(buffer, count * 4, count);
    const skill = new Int32Array(buffer, count * 8, count);
    const ambiguous = new Uint8Array(buffer, count * 12, count);
    const certain = new Uint8Array(buffer, count * 13, count);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const form = entry[i] as number;
      const flags = formFlags[form] as number;
      if (
        flags & flagBits.exact &&
        !isExact(text, tokens, found.first[i] as number, found.after[i] as number, formTexts[form] as string)
      )
        continue;
      first[kept] = found.first[i] as number;
      after[kept] = found.after[i] as number;
      entry[kept] = form;
      skill[kept] = formSkills[form] as number;
      ambiguous[kept] = flags & flagBits.ambiguous ? 1 : 0;
      certain[kept] = ambiguous[kept] ? 0 : 1;
      kept++;
    }
    for (let i = 0; i < kept; i++) {
      const guard = this.#guards[formGuards[entry[i] as number] as number];
      if (ambiguous[i] && guard && this.#speaksFor(guard, tokens, i, first, after, ambiguous, kept)) certain[i] = 1;
    }
    return {count: kept, first, after, skill, form: entry, ambiguous, certain};
  }

  #speaksFor(
    guard: ReadyGuard,
    tokens: Tokens,
    i: number,
    first: Int32Array,
    after: Int32Array,
    ambiguous: Uint8Array,
    count: number,
  ): boolean {
    const {word} = tokens;
    const from = first[i] as number;
    const to = after[i] as number;
    for (const words of guard.before) if (standsAt(tokens, from - words.length, words)) return false;
    for (const words of guard.after) if (standsAt(tokens, to, words)) return false;
    if (!guard.list && !guard.cue) return true;
    if (guard.cue) {
      const end = Math.min(tokens.count, to + CUE_REACH);
      for (let t = Math.max(0, from - CUE_REACH); t < end; t++)
        if ((t < from || t >= to) && guard.cues.has(word[t] as number)) return true;
    }
    if (!guard.list) return false;
    for (let j = Math.max(0, i - 2); j < Math.min(count, i + 3); j++) {
      if (j === i || ambiguous[j]) continue;
      const gapFrom = j < i ? (after[j] as number) : to;
      const gapTo = j < i ? from : (first[j] as number);
      if (gapTo - gapFrom >= 1 && gapTo - gapFrom <= LIST_REACH && this.#allJoin(word, gapFrom, gapTo)) return true;
    }
    return false;
  }

  #allJoin(word: Int32Array, from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (!this.#joiners.has(word[t] as number)) return false;
    return true;
  }
}

function idsOf(words: string, lexicon: Lexicon): Int32Array {
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) lexicon.add(word);
  const tokens = tokenise(words, lexicon);
  return tokens.word.slice(0, tokens.count);
}

function standsAt({word, count}: Tokens, at: number, words: Int32Array): boolean {
  if (at < 0 || at + words.length > count) return false;
  for (let i = 0; i < words.length; i++) if (word[at + i] !== words[i]) return false;
  return words.length > 0;
}

/** The text of the match has the label's own case; white space and hyphens do not count. */
function isExact(text: string, tokens: Tokens, first: number, after: number, label: string): boolean {
  const words = text.slice(tokens.from[first], tokens.to[after - 1]);
  if (words === label) return true;
  return words.length !== label.length && words.replace(/[\s-]/g, '') === label.replace(/[\s-]/g, '');
}
